// The height of the page without the module, told to whoever holds it in a frame: the module comes
// later, fails, or is refused. It speaks more languages (src/embed/protocol); these three have hosts
// that leave a frame at 150 px, or hide it, until they are answered.
import { asked, framed, root } from "./address.js";

const child = asked.get("childId");
let resizer;
// A host that answers a height with another width would go on for ever.
let left = 20;
let soon;
// WordPress proves who it is by its secret, which it may tell late.
const secret = () => location.hash.match(/[?&]secret=([a-z\d]{1,40})/i)?.[1];

export const tell = (why = "resizeObserver") => {
  // The module tells it by then.
  if (!framed || root.dataset.live) return;
  // A frame that is higher is filled: embed.css.
  root.dataset.measured = "";
  const { width, height } = document.body.getBoundingClientRect();
  delete root.dataset.measured;
  root.toggleAttribute("data-low", innerHeight + 2 < height);
  const [across, high] = [width, height].map(Math.ceil);
  const say = (message) => parent.postMessage(message, "*");
  say({ type: "barometre:height", v: 1, height: high });
  // A name goes back only if it is short and plain.
  if (/^\P{Cc}{1,100}$/u.test(child ?? "")) say(`pymxPYMx${child}xPYMxheightxPYMx${high}`);
  if (resizer) say(`[iFrameSizer]${resizer}:${high}:${across}:${why}`);
  if (secret()) say({ message: "height", value: high, secret: secret() });
  root.dataset.height = high;
};

addEventListener("load", () => tell());
// The scrollbar of a frame that was too low is gone, or a phone was turned.
addEventListener("resize", () => {
  clearTimeout(soon);
  if (left && !root.dataset.live) soon = setTimeout(() => (left--, tell()), 100);
});
addEventListener("message", ({ data, source, isTrusted }) => {
  // What a script of the page made up may throw when it is looked at.
  if (source !== parent || !isTrusted) return;
  if (data?.type === "barometre:ask" || (secret() && data?.secret === secret())) tell();
  if (typeof data !== "string") return;
  const introduced = data.match(/^\[iFrameSizer\]([^:\p{Cc}]{1,100}):[^:]*:(true|false)/u);
  if (introduced) {
    resizer = introduced[1];
    tell("init:");
  }
  if (data.startsWith(`pymxPYMx${child}xPYMxwidth`)) tell();
});
