// The bytes of a module's functions, before compression, by room of ours or crate of others, beside what
// bench/weight-module.json says; then the largest functions.
//   node scripts/weight.mjs MODULE-WITH-NAMES [--record]
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const [file, option] = process.argv.slice(2);
const module = basename(file, ".wasm");
const record = join(dirname(fileURLToPath(import.meta.url)), "../bench/weight-module.json");

/** Reads a module from its start; what it reads is told in the WebAssembly specification, "Binary Format". */
class Reader {
  constructor(bytes) { Object.assign(this, { bytes, at: 8 }); }
  byte() { return this.bytes[this.at++]; }
  number() {
    for (let value = 0, shift = 0; ; shift += 7) {
      const byte = this.byte();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  }
  text() { const length = this.number(); return this.bytes.toString("utf8", this.at, (this.at += length)); }
  limits() { if (this.number() & 1) this.number(); this.number(); }
}

const CUSTOM = 0, IMPORT = 2, CODE = 10, DATA = 11, FUNCTION_NAMES = 1;
const reader = new Reader(readFileSync(file));
const names = new Map();
const sizes = [];
let imported = 0, data = 0;
while (reader.at < reader.bytes.length) {
  const id = reader.byte();
  const end = reader.number() + reader.at;
  if (id === IMPORT) {
    for (let left = reader.number(); left > 0; left--) {
      reader.text(), reader.text();
      const kind = reader.byte();
      if (kind === 0) imported += 1, reader.number();
      else if (kind === 1) reader.byte(), reader.limits();
      else if (kind === 2) reader.limits();
      else reader.at += 2;
    }
  } else if (id === CODE) {
    for (let left = reader.number(); left > 0; left--) {
      const size = reader.number();
      sizes.push(size);
      reader.at += size;
    }
  } else if (id === DATA) data = end - reader.at;
  else if (id === CUSTOM && reader.text() === "name") {
    while (reader.at < end) {
      const [part, stop] = [reader.byte(), reader.number() + reader.at];
      if (part === FUNCTION_NAMES) for (let left = reader.number(); left > 0; left--) names.set(reader.number(), reader.text());
      reader.at = stop;
    }
  }
  reader.at = end;
}
if (!names.size) throw new Error(`weight: ${file} has no names`);

const functions = sizes.map((size, nth) => ({
  size, name: (names.get(nth + imported) ?? "?").replace(/::h[0-9a-f]{16}$/, "").replace(/\[[0-9a-f]{16}\]/g, ""),
}));
const rooms = { "data: texts and numbers": data };
for (const { size, name } of functions) {
  const own = /barometre::(\w+)/.exec(name);
  const room = own ? `barometre::${own[1]}` : /\b(core|alloc|std|\w+)::/.exec(name)?.[1] ?? "other";
  rooms[room] = (rooms[room] ?? 0) + size;
}
const recorded = existsSync(record) ? JSON.parse(readFileSync(record)) : {};
const then = recorded[module] ?? {};
const total = (of) => Object.values(of).reduce((sum, size) => sum + size, 0);
const line = (name, is, was) => `  ${name.padEnd(32)} ${String(is).padStart(7)}  ${is - was < 0 ? "" : "+"}${is - was}`;
console.log(line(`${module}, before compression`, total(rooms), total(then)));
for (const name of [...new Set([...Object.keys(rooms), ...Object.keys(then)])].sort((a, b) => (rooms[b] ?? 0) - (rooms[a] ?? 0)))
  console.log(line(name, rooms[name] ?? 0, then[name] ?? 0));
console.log("the largest functions");
for (const { size, name } of functions.sort((a, b) => b.size - a.size).slice(0, 25)) console.log(`  ${String(size).padStart(6)}  ${name}`);
if (option === "--record") writeFileSync(record, `${JSON.stringify({ ...recorded, [module]: rooms }, null, 2)}\n`);
