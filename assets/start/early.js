// Some hosts introduce themselves once, when the embed has loaded, and some choose: the module, which
// comes later, hears it then.
import { framed } from "./address.js";

const early = [];
const chooses = ({ data }) =>
  data?.type === "barometre:set" || (typeof data === "string" && data.includes("barometre:set"));
// Of a host that talks much, a few, and each choice.
const hear = (event) => {
  if (event.source === parent && (!early[19] || chooses(event))) early.push(event);
};
if (framed) addEventListener("message", hear);

export const retell = () => {
  removeEventListener("message", hear);
  // The same events: Firefox makes no new one with a source of another origin.
  for (const event of early.splice(0)) dispatchEvent(event);
};
