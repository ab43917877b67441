// When the document is all there, and when its first screen has been painted.
import { framed } from "./address.js";

export const parsed = new Promise((done) => addEventListener("DOMContentLoaded", done));

// A message comes right after the frame that it was posted in, a timeout only after what else waits.
export const painted = new Promise((done) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = done;
  requestAnimationFrame(() => port2.postMessage(0));
  // A frame out of sight paints nothing, and yet must know its height.
  if (framed) parsed.then(() => setTimeout(done, 500));
});
