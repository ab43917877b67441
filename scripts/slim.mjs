// Makes a module and its JavaScript small: a step of scripts/finish.sh, before the page is written.
//   node scripts/slim.mjs NAME    the name of the binary
//
// wasm-bindgen names every function that the module takes from the browser twice, at length, in
// the module and in its JavaScript. wasm-opt shortens them in the module and tells how; here the
// JavaScript follows, and esbuild takes its comments, spaces and unused parts away.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const name = process.argv[2];
const folder = process.env.TRUNK_STAGING_DIR;
const source = process.env.TRUNK_SOURCE_DIR;
if (!name || !folder || !source) throw new Error("slim: this runs as a hook of Trunk");
const { transformSync } = createRequire(join(source, ".tools/npm/"))("esbuild");

// Only the features that rustc emits: with all of them WebKit refuses the module.
const FEATURES = [
  "bulk-memory", "mutable-globals", "sign-ext", "nontrapping-float-to-int", "multivalue", "reference-types",
];

const built = (ending) => {
  // Trunk puts a hash after the name, wasm-bindgen by itself does not.
  const names = readdirSync(folder).filter((file) => /^[-_.]/.test(file.slice(name.length)) && file.startsWith(name) && file.endsWith(ending));
  if (names.length !== 1) throw new Error(`slim: ${names.length} files ${name}*${ending} in ${folder}, not one`);
  return join(folder, names[0]);
};
const [glue, module] = [built(".js"), built("_bg.wasm")];

// Rust keeps nothing below address 1024: its stack ends there. Control flow written anew, from blocks
// as flat as they come, is shorter than rustc's; what is called once compresses better where it is.
const told = execFileSync("wasm-opt", [
  ...FEATURES.map((name) => `--enable-${name}`),
  "--low-memory-unused", "--one-caller-inline-max-function-size=0", "--flatten", "--rereloop", "-Oz", "-Oz",
  "--strip-debug", "--strip-producers", "--minify-imports-and-exports-and-modules", module, "-o", module,
], { encoding: "utf8" });
const { imports, exports } = JSON.parse(told);

/** The code with every name replaced that stands in it as `before` says, once at least. */
const rename = (code, [long, short], before) => {
  const found = new RegExp(`(${before})${long.replace(/[$.]/g, "\\$&")}(?![\\w$])`, "g");
  if (!found.test(code)) throw new Error(`slim: wasm-bindgen's JavaScript has no ${long}`);
  return code.replace(found, (_, head) => head + short);
};
let code = readFileSync(glue, "utf8");
// The module's one place of origin; wasm-opt calls it "a".
code = rename(code, [imports[0][0], "a"], '"');
for (const [, long, short] of imports) code = rename(code, [long, short], "\\s");
for (const [long, short] of exports) {
  // What nothing asks for, the module has for others: a name is enough.
  if (new RegExp(`wasm\\.${long}(?![\\w$])`).test(code)) code = rename(code, [long, short], "wasm\\.");
}
// The page never starts the module synchronously.
code = code.replace("export { initSync, ", "export { ");
const { code: text } = transformSync(code, {
  minify: true, treeShaking: true, format: "esm", target: "es2022", charset: "utf8",
});

// Names follow the content, for caches.
const bytes = readFileSync(module);
const hash = createHash("sha256").update(bytes).update(text).digest("hex").slice(0, 16);
for (const old of [glue, module]) rmSync(old);
writeFileSync(join(folder, `${name}-${hash}.js`), text);
writeFileSync(join(folder, `${name}-${hash}_bg.wasm`), bytes);
