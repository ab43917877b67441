// A digest of what a figure's canvas was asked to show, or the reason why it shows nothing.
const canvas = document.querySelector(`figure[data-figure="${arguments[0]}"] .stage canvas:not([aria-hidden])`);
if (!canvas) return { reason: "no canvas" };
const box = canvas.getBoundingClientRect();
if (!box.width || !box.height) return { reason: "its canvas is not displayed" };
const { width, height } = canvas;
const bytes = canvas.getContext("2d").getImageData(0, 0, width, height).data;
const pixels = new Uint32Array(bytes.buffer);
if (pixels.every((pixel) => pixel === pixels[0])) return { reason: `its canvas is blank, ${width} by ${height}, ${Math.round(box.top)} px from the top` };
return `${width}x${height}:${window.__probe.drawn(canvas)}`;
