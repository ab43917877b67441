// The start script of the page in one file: the module's JavaScript is in it, and its WebAssembly in
// the document.
import * as module from "barometre";
import { painted, parsed } from "./moments.js";
import { takeOver } from "./take-over.js";

takeOver(async () => {
  // To be read and compiled in time that nobody waits for.
  await Promise.all([painted, parsed]);
  const text = document.getElementById("barometre-wasm").textContent;
  await module.default({ module_or_path: Uint8Array.from(atob(text), (c) => c.charCodeAt(0)) });
  return module;
});
