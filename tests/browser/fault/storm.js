// Five hundred changes of the window in half a second, some of them of the page's width.
let left = 500;
const root = document.documentElement;

// The most often that one picture was drawn, all of it, for one frame. (What moves clears its parts.)
let most = 0;
const drawn = new WeakMap();
const { clearRect } = CanvasRenderingContext2D.prototype;
CanvasRenderingContext2D.prototype.clearRect = function (...area) {
  const [, , width, height] = area;
  if (width < this.canvas.width || height < this.canvas.height) return clearRect.apply(this, area);
  const now = document.timeline.currentTime;
  const { frame, times } = drawn.get(this) ?? {};
  const again = frame === now ? times + 1 : 1;
  drawn.set(this, { frame: now, times: again });
  most = Math.max(most, again);
  return clearRect.apply(this, area);
};

const shake = () => {
  for (let n = 0; n < 10 && left > 0; n += 1, left -= 1) {
    root.style.setProperty("width", left % 3 ? `${60 + (left % 40)}%` : "100%");
    dispatchEvent(new Event("resize"));
  }
  if (left > 0) return setTimeout(shake, 10);
  root.style.removeProperty("width");
  dispatchEvent(new Event("resize"));
  root.dataset.most = most;
  root.dataset.calm = "true";
};
shake();
