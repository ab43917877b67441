// The face of the study, cut from the variable font that npm carries.
//   node scripts/fonts.mjs cuts         the two static cuts, whole, as TTF in .tools/fonts/
//   node scripts/fonts.mjs web FOLDER   what the page needs of both, as regular.woff2 and bold.woff2 in FOLDER
// build.rs reads widths from the TTFs; the pictures for sharing are drawn with them.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const root = join(import.meta.dirname, "..");
const packages = join(root, ".tools/npm/node_modules");
const folder = join(root, ".tools/fonts");
const require = createRequire(join(packages, "subset-font/package.json"));
const subset = require("subset-font");
const { convert } = require("fontverter");

const SOURCE = "@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-opsz-normal.woff2";
const FAMILY = "Bricolage Grotesque";
// plotters names two weights of a family, normal and bold. Text is of 12 to 18 px, and bold is for
// titles too, up to 64: each cut has the optical size of about the middle of its range. Kerning is
// nearly half of a file, seen in titles and hardly in text. Figures of one width are for tables.
const CUTS = [
  { name: "regular", style: "Regular", axes: { wght: 500, opsz: 16 }, features: ["tnum"] },
  { name: "bold", style: "Bold", axes: { wght: 800, opsz: 30 }, features: ["kern"] },
];
// French punctuation, and signs of the page's own, beside Latin-1 and all that the study says.
const SIGNS = "’‘“”–—…œŒŸ\u202f\u2009−≈≥≤→←↑↓•€‰";
const NARROW = 0x202f; // before % ; ! ? in French, and not in the font
const THIN = 0x2009; // which is there, but narrower than French has it: tight titles would lose it
const FRENCH = 180; // in thousandths of the size
const [FINE, STEP] = [12, 6]; // of kerning, in thousandths of the size
const LICENCE = [0, 5, 13, 14]; // names: the copyright, the version, the licence and its address

// --- sfnt files: a directory of tables ---

function tables(font) {
  const directory = Array.from({ length: font.readUInt16BE(4) }, (_, i) => 12 + 16 * i);
  return new Map(directory.map((at) => {
    const start = font.readUInt32BE(at + 8);
    return [font.toString("latin1", at, at + 4), font.subarray(start, start + font.readUInt32BE(at + 12))];
  }));
}

function sfnt(version, parts) {
  const sum = (bytes) => {
    const padded = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
    let total = 0;
    for (let i = 0; i < padded.length; i += 4) total = (total + padded.readUInt32BE(i)) >>> 0;
    return total;
  };
  parts.get("head").writeUInt32BE(0, 8); // the sum of the whole, which counts as nothing in itself
  const log = Math.floor(Math.log2(parts.size));
  const start = Buffer.concat([version, u16(parts.size, 16 << log, log, 16 * (parts.size - (1 << log)))]);
  const [directory, bodies] = [[start], []];
  let at = 12 + 16 * parts.size;
  for (const [tag, bytes] of [...parts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    directory.push(Buffer.from(tag, "latin1"), u32(sum(bytes), at, bytes.length));
    bodies.push(bytes, Buffer.alloc(-bytes.length & 3));
    at += bytes.length + (-bytes.length & 3);
  }
  const font = Buffer.concat([...directory, ...bodies]);
  tables(font).get("head").writeUInt32BE((0xb1b0afba - sum(font)) >>> 0, 8);
  return font;
}

const u16 = (...values) => Buffer.from(values.flatMap((v) => [(v >> 8) & 255, v & 255]));
const u32 = (...values) => Buffer.concat(values.map((v) => u16(v >>> 16, v & 0xffff)));

// Which characters a font has, and the glyph of each: its table of format 4, as Google's files have.
function glyphs(cmap) {
  const found = new Map();
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const t = cmap.subarray(cmap.readUInt32BE(8 + 8 * i));
    if (t.readUInt16BE(0) !== 4) continue;
    const half = t.readUInt16BE(6);
    for (let s = 0; s < half; s += 2) {
      const [end, start] = [t.readUInt16BE(14 + s), t.readUInt16BE(16 + half + s)];
      const [delta, at] = [t.readUInt16BE(16 + 2 * half + s), 16 + 3 * half + s];
      const range = t.readUInt16BE(at);
      for (let c = start; c <= end && c < 0xffff; c++) {
        const glyph = range ? t.readUInt16BE(at + range + 2 * (c - start)) : c;
        if (!range || glyph) found.set(c, (glyph + delta) & 0xffff);
      }
    }
  }
  return found;
}

// A segment a character: it is read once more, by the subsetter, which writes it well.
function cmap(found) {
  const all = [...found].sort(([a], [b]) => a - b);
  const ends = [...all.map(([c]) => c), 0xffff];
  const [n, log] = [ends.length, Math.floor(Math.log2(ends.length))];
  const body = u16(2 * n, 2 << log, log, 2 * n - (2 << log), ...ends, 0, ...ends,
    ...all.map(([c, glyph]) => glyph - c), 1, ...ends.map(() => 0));
  return Buffer.concat([u16(0, 1, 3, 1), u32(12), u16(4, 6 + body.length, 0), body]);
}

// The names of a cut, in the terms by which programs choose among the faces of a family.
function names(table, style) {
  const kept = new Map([[1, FAMILY], [2, style], [4, `${FAMILY} ${style}`], [6, `${FAMILY.replace(" ", "")}-${style}`]]);
  const strings = table.readUInt16BE(4);
  for (let at = 6; at < 6 + 12 * table.readUInt16BE(2); at += 12) {
    const [id, length, start] = [6, 8, 10].map((o) => table.readUInt16BE(at + o));
    if (!LICENCE.includes(id)) continue;
    kept.set(id, Buffer.from(table.subarray(strings + start, strings + start + length)).swap16().toString("utf16le"));
  }
  const [records, texts] = [[], []];
  let at = 0;
  for (const [id, text] of [...kept].sort(([a], [b]) => a - b)) {
    const bytes = Buffer.from(text, "utf16le").swap16();
    records.push(u16(3, 1, 0x409, id, bytes.length, at));
    texts.push(bytes);
    at += bytes.length;
  }
  return Buffer.concat([u16(0, kept.size, 6 + 12 * kept.size), ...records, ...texts]);
}

// Kerning of less than FINE is not seen, and a third of it all: it is left out, and the rest is in
// steps, which compresses. Tables of pairs, of characters (1) or of classes (2).
function coarse(gpos) {
  const [at, read] = [gpos.readUInt16BE(8), (o) => gpos.readUInt16BE(o)];
  const offsets = (start, count, base) => Array.from({ length: count }, (_, i) => base + read(start + 2 * i));
  const round = (start, count, stride) => {
    for (let o = start; o < start + count * stride; o += stride) {
      const kern = gpos.readInt16BE(o);
      gpos.writeInt16BE(Math.abs(kern) < FINE ? 0 : Math.round(kern / STEP) * STEP, o);
    }
  };
  for (const lookup of offsets(at + 2, read(at), at)) {
    for (let table of offsets(lookup + 6, read(lookup + 4), lookup)) {
      let type = read(lookup);
      if (type === 9) [type, table] = [read(table + 2), table + gpos.readUInt32BE(table + 4)];
      if (type !== 2 || read(table + 4) !== 4 || read(table + 6)) throw new Error("fonts: not plain kerning");
      if (read(table) === 2) round(table + 16, read(table + 12) * read(table + 14), 2);
      else for (const set of offsets(table + 10, read(table + 8), table)) round(set + 4, read(set), 4);
    }
  }
}

// --- the two outputs ---

const change = (font, edit) => {
  const parts = tables(font);
  edit(parts);
  return sfnt(font.subarray(0, 4), parts);
};

async function cuts() {
  let source = await convert(readFileSync(join(packages, SOURCE)), "sfnt");
  source = change(source, (parts) => {
    const found = glyphs(parts.get("cmap"));
    found.set(NARROW, found.get(THIN));
    parts.set("cmap", cmap(found));
  });
  const all = String.fromCodePoint(...glyphs(tables(source).get("cmap")).keys());
  mkdirSync(folder, { recursive: true });
  for (const { name, style, axes, features } of CUTS) {
    const options = { targetFormat: "sfnt", variationAxes: axes, keepFeatures: features, preserveNameIds: LICENCE, noHinting: true };
    const cut = await subset(source, all, options);
    const named = change(cut, (parts) => {
      parts.delete("STAT"); // tells of axes that are no more
      parts.get("hmtx").writeUInt16BE(FRENCH, 4 * glyphs(parts.get("cmap")).get(NARROW));
      if (features.includes("kern")) coarse(parts.get("GPOS"));
      parts.set("name", names(parts.get("name"), style));
    });
    writeFileSync(join(folder, `${name}.ttf`), named);
  }
}

async function web(target) {
  const data = resolve(root, process.env.BAROMETRE_DATA ?? "assets/data");
  const said = ["study.toml", "observations.csv"].map((file) => readFileSync(join(data, file), "utf8"));
  const latin = Array.from({ length: 0x100 }, (_, c) => (c % 0x80 < 0x20 ? "" : String.fromCharCode(c)));
  for (const { name } of CUTS) {
    const options = { targetFormat: "woff2", preserveNameIds: LICENCE };
    const font = await subset(readFileSync(join(folder, `${name}.ttf`)), [...latin, SIGNS, ...said].join(""), options);
    writeFileSync(join(target, `${name}.woff2`), font);
  }
}

const [purpose, target] = process.argv.slice(2);
if (purpose === "cuts") await cuts();
else if (purpose === "web" && target) await web(target);
else throw new Error("fonts: cuts, or web and a folder");
