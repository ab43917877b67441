// The start script of the site, in the head of every document with figures. The build fills in
// MODULE (the names of the module's two files, with what a browser compares their bytes with) and
// DIAGNOSTIC.
import { asked } from "./address.js";
import { parsed } from "./moments.js";
import { takeOver } from "./take-over.js";

const base = document.currentScript.src;
const wasm = new URL(MODULE.wasm, base);

// An import cannot be told a hash, so it takes what a preload has checked. A browser without such
// preloads takes it unchecked.
const checked = (href, integrity) => new Promise((resolve, reject) => {
  const link = document.createElement("link");
  if (!link.relList.supports("modulepreload")) return resolve(import(href));
  link.onload = () => resolve(import(href));
  link.onerror = () => reject(new Error(`${href} : absent, ou autre que ce qui a été publié`));
  Object.assign(link, { rel: "modulepreload", integrity, href });
  document.head.append(link);
});

takeOver(async () => {
  const coming = checked(new URL(MODULE.js, base).href, MODULE.jsIntegrity);
  // At once, not after the script that waits for it; what goes wrong is told there.
  const module_or_path = fetch(wasm, { integrity: MODULE.wasmIntegrity });
  module_or_path.catch(() => {});
  const module = await coming;
  await module.default({ module_or_path });
  return module;
});

if (asked.get("diagnostic") === "1") {
  parsed.then(() => import(new URL(DIAGNOSTIC, base))).then((diagnostic) => diagnostic.module(wasm));
}
