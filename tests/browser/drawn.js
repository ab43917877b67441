// Put after the probe, before everything else in the page: what each canvas was asked to show. A browser may
// paint the same picture twice and differ in a pixel; what it was asked for is the page's alone. Each canvas has
// a digest of everything painted on it since it was last cleared whole, each with the state that it depends on.
{
  const NOTHING = 2166136261;
  const mix = (digest, text) => {
    for (let i = 0; i < text.length; i += 1) digest = Math.imul(digest ^ text.charCodeAt(i), 16777619);
    return digest;
  };

  const drawings = new WeakMap();
  const begin = (canvas, whole) => {
    const drawing = { painted: NOTHING, path: NOTHING, clip: NOTHING, clips: [], place: null, whole };
    drawings.set(canvas, drawing);
    return drawing;
  };
  const of = (canvas) => drawings.get(canvas) ?? begin(canvas, { frame: null, times: 0 });

  const probe = window.__probe;
  probe.drawn = (canvas) => of(canvas).painted;
  // The most often that one canvas was cleared whole for one frame.
  probe.redrawn = 0;

  const matrix = (context) => {
    const { a, b, c, d, e, f } = context.getTransform();
    return [a, b, c, d, e, f];
  };
  const placed = (context, drawing) => (drawing.place ??= String(matrix(context)));

  const covers = (context, [x, y, width, height]) => {
    const [a, b, c, d, e, f] = matrix(context);
    if (b || c) return false;
    const [left, right] = [a * x + e, a * (x + width) + e].sort((one, other) => one - other);
    const [upper, lower] = [d * y + f, d * (y + height) + f].sort((one, other) => one - other);
    const { canvas } = context;
    // Half a pixel for what was divided and multiplied on the way.
    return left < 0.5 && upper < 0.5 && right > canvas.width - 0.5 && lower > canvas.height - 0.5;
  };
  const cleared = (drawing) => {
    drawing.painted = NOTHING;
    const frame = document.timeline.currentTime;
    const times = drawing.whole.frame === frame ? drawing.whole.times + 1 : 1;
    drawing.whole = { frame, times };
    probe.redrawn = Math.max(probe.redrawn, times);
  };

  const { prototype } = CanvasRenderingContext2D;
  // Lets the browser do its own once this is done.
  const before = (name, act) => {
    const own = prototype[name];
    if (!own) return;
    prototype[name] = function (...words) {
      act(this, of(this.canvas), words);
      return own.apply(this, words);
    };
  };

  const ALL = ["globalAlpha", "globalCompositeOperation"];
  const FILL = [...ALL, "fillStyle"];
  const STROKE = [...ALL, "strokeStyle", "lineWidth", "lineCap", "lineJoin", "miterLimit", "lineDashOffset"];
  const TEXT = ["font", "textAlign", "textBaseline"];
  const PAINTS = {
    fillRect: FILL,
    fill: FILL,
    fillText: [...FILL, ...TEXT],
    strokeRect: STROKE,
    stroke: STROKE,
    strokeText: [...STROKE, ...TEXT],
    drawImage: ALL,
    putImageData: [],
    clearRect: [],
  };
  for (const [name, properties] of Object.entries(PAINTS))
    before(name, (context, drawing, words) => {
      if (name === "clearRect" && drawing.clip === NOTHING && covers(context, words)) return cleared(drawing);
      const state = properties.map((property) => context[property]);
      if (name.startsWith("stroke")) state.push(context.getLineDash());
      if (name === "fill" || name === "stroke") state.push(drawing.path);
      const told = `${name} ${words} ${placed(context, drawing)} ${drawing.clip} ${state};`;
      drawing.painted = mix(drawing.painted, told);
    });

  before("beginPath", (_, drawing) => (drawing.path = NOTHING));
  const TRACES = ["moveTo", "lineTo", "closePath", "rect", "roundRect", "arc", "arcTo", "ellipse", "bezierCurveTo",
    "quadraticCurveTo"];
  for (const name of TRACES)
    before(name, (context, drawing, words) => {
      drawing.path = mix(drawing.path, `${name} ${words} ${placed(context, drawing)};`);
    });
  before("clip", (_, drawing, words) => (drawing.clip = mix(drawing.clip, `${words} ${drawing.path};`)));
  for (const name of ["setTransform", "resetTransform", "transform", "scale", "rotate", "translate"])
    before(name, (_, drawing) => (drawing.place = null));
  before("save", (_, drawing) => drawing.clips.push(drawing.clip));
  before("restore", (_, drawing) => {
    drawing.clip = drawing.clips.pop() ?? drawing.clip;
    drawing.place = null;
  });

  // Another size clears the canvas and its state, as a reset does.
  before("reset", ({ canvas }, { whole }) => begin(canvas, whole));
  for (const side of ["width", "height"]) {
    const own = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, side);
    const set = function (size) {
      begin(this, of(this).whole);
      own.set.call(this, size);
    };
    Object.defineProperty(HTMLCanvasElement.prototype, side, { ...own, set });
  }
}
