// Five hundred changes of the window in half a second, some of them of the page's width.
let left = 500;
const root = document.documentElement;

// The most often that one picture was drawn, all of it, for one frame. (What moves clears its parts.)
window.__probe.redrawn = 0;

const shake = () => {
  for (let n = 0; n < 10 && left > 0; n += 1, left -= 1) {
    root.style.setProperty("width", left % 3 ? `${60 + (left % 40)}%` : "100%");
    dispatchEvent(new Event("resize"));
  }
  if (left > 0) return setTimeout(shake, 10);
  root.style.removeProperty("width");
  dispatchEvent(new Event("resize"));
  root.dataset.most = window.__probe.redrawn;
  root.dataset.calm = "true";
};
shake();
