// A fingerprint of a panel's canvas, or the reason why it has none.
const canvas = document.querySelector(`figure.panel[data-panel="${arguments[0]}"] .stage canvas`);
if (!canvas) return { reason: "no canvas" };
const box = canvas.getBoundingClientRect();
if (!box.width || !box.height) return { reason: "its canvas is not displayed" };
const { width, height } = canvas;
const bytes = canvas.getContext("2d").getImageData(0, 0, width, height).data;
const pixels = new Uint32Array(bytes.buffer);
if (pixels.every((pixel) => pixel === pixels[0])) return { reason: "its canvas is blank" };
let hash = 2166136261;
for (const pixel of pixels) hash = Math.imul(hash ^ pixel, 16777619);
return `${width}x${height}:${hash}`;
