// The start script of the page in one file: the module's JavaScript is in it, and its WebAssembly in
// the document.
import * as module from "barometre";
import { parsed } from "./moments.js";
import { takeOver } from "./take-over.js";

takeOver(async () => {
  await parsed;
  const text = document.getElementById("barometre-wasm").textContent;
  await module.default({ module_or_path: Uint8Array.from(atob(text), (c) => c.charCodeAt(0)) });
  return module;
});
