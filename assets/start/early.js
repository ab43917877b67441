// Some hosts introduce themselves once, when the embed has loaded: the module, which comes later,
// hears it then.
import { embedded } from "./address.js";

const early = [];
const hear = (event) => early[19] || early.push(event);
if (embedded) addEventListener("message", hear);

export const retell = () => {
  removeEventListener("message", hear);
  // The same events: Firefox makes no new one with a source of another origin.
  for (const event of early.splice(0)) dispatchEvent(event);
};
