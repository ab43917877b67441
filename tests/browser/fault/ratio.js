// The page is told of another pixel ratio, as on another screen.
const { ratio } = document.documentElement.dataset;
Object.defineProperty(window, "devicePixelRatio", { value: Number(ratio), configurable: true });
delete document.documentElement.dataset.ratio;
dispatchEvent(new Event("resize"));
