// Makes what Trunk built ready to upload: a frozen copy of the site under r/<revision>/, and beside each
// file that compresses its .br and .gz, as small as they get, so that a server has nothing to compute.
//   node scripts/publish.mjs dist
import { createHash } from "node:crypto";
import { cp, mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { promisify } from "node:util";
import zlib from "node:zlib";

const COMPRESSIBLE = /\.(html|css|js|wasm|json|csv|svg|txt|xml|md|ts)$/;
/** The oEmbed answers: hundreds of files, each of which fits in a packet as it is. */
const ANSWERS = /(^|[\\/])oembed[\\/]/;
/** What speaks of the site as a whole, for machines that look at its root only. */
const OF_THE_ROOT = new Set(["robots.txt", "sitemap.xml"]);

const brotli = (content) =>
  promisify(zlib.brotliCompress)(content, {
    params: {
      [zlib.constants.BROTLI_PARAM_QUALITY]: 11,
      [zlib.constants.BROTLI_PARAM_LGWIN]: 22,
      [zlib.constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
const gzip = (content) => promisify(zlib.gzip)(content, { level: 9 });

async function files(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

/** An oEmbed answer whose frame and link are of the frozen copy. */
function frozenAnswer(json, revision) {
  const answer = JSON.parse(json);
  answer.html = answer.html.replaceAll(answer.provider_url, `${answer.provider_url}r/${revision}/`);
  return JSON.stringify(answer);
}

/** What a frozen document says of itself, with the way to the same document as it is now; it leads to frozen answers. */
function frozen(html, path, revision) {
  const told = `Données\u00a0: révision ${revision}.`;
  const folder = dirname(path) === "." ? "" : `${dirname(path).split(sep).join("/")}/`;
  const depth = 2 + folder.split("/").length - 1;
  const name = path.endsWith("index.html") ? "" : path.split(sep).at(-1);
  const now = `${"../".repeat(depth)}${folder}${name}`;
  const way = `Version figée\u202f; <a href="${now}">voir la version à jour</a>.`;
  return html
    .replace(told, `${told} ${way}`)
    // The line that stands below a figure embedded in another site.
    .replace(/(<footer class="source">.*?)(<\/p>)/s, `$1 ${way}$2`)
    .replace(/(<link rel="alternate" type="application\/json\+oembed" href="[^"]*)(oembed\/)/, `$1r/${revision}/$2`);
}

async function freeze(dist, revision) {
  const target = join(dist, "r", revision);
  let told = 0;
  for (const file of await files(dist)) {
    const path = relative(dist, file);
    if (OF_THE_ROOT.has(path) || path.startsWith(`r${sep}`)) continue;
    await mkdir(dirname(join(target, path)), { recursive: true });
    if (ANSWERS.test(path)) {
      await writeFile(join(target, path), frozenAnswer(await readFile(file, "utf8"), revision));
      continue;
    }
    // The page in one file says where it is kept up to date, and has no neighbours on a disk.
    if (!path.endsWith(".html") || path.endsWith("-hors-ligne.html")) {
      await cp(file, join(target, path));
      continue;
    }
    const html = await readFile(file, "utf8");
    const copy = frozen(html, path, revision);
    if (copy !== html) told += 1;
    await writeFile(join(target, path), copy);
  }
  if (told === 0) throw new Error(`no document says its revision, ${revision}`);
}

async function compress(dist) {
  const done = new Map(); // The frozen copy repeats most files.
  const one = async (file) => {
    const content = await readFile(file);
    const name = createHash("sha256").update(content).digest("hex");
    if (!done.has(name)) done.set(name, Promise.all([brotli(content), gzip(content)]));
    const [br, gz] = await done.get(name);
    await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
  };
  const all = (await files(dist)).filter((file) => COMPRESSIBLE.test(file) && !ANSWERS.test(relative(dist, file)));
  await Promise.all(all.map(one));
  return all.length;
}

const [dist] = process.argv.slice(2);
if (!dist) throw new Error("publish: which folder?");
// A second run over the same folder starts from what was built.
await rm(join(dist, "r"), { recursive: true, force: true });
for (const file of await files(dist)) if (/\.(br|gz)$/.test(file)) await rm(file);
const { version } = JSON.parse(await readFile(join(dist, "donnees/datapackage.json"), "utf8"));
const [revision] = /[0-9a-f]{8}$/.exec(version) ?? [];
if (!revision) throw new Error(`publish: no revision in donnees/datapackage.json (version ${version})`);
await freeze(dist, revision);
const count = await compress(dist);
console.log(`==> publish: ${count} files compressed; frozen copy in r/${revision}/`);
