// The benchmark: the same page of this project and of its peers, in one run. See scripts/bench.sh.
import { createRequire } from "node:module";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { choices, load, median } from "./measure.mjs";
import { PEERS, SIZE_ONLY, pages } from "./pages.mjs";
import * as results from "./results.mjs";
import { serve } from "./serve.mjs";

const root = join(import.meta.dirname, "..");
const { chromium } = createRequire(join(root, ".tools/npm/"))("playwright-core");
const { values: opt } = parseArgs({
  options: {
    rounds: { type: "string", default: "5" },
    only: { type: "string", multiple: true },
    dist: { type: "string", default: join(root, "dist") },
    beside: { type: "string" },
    dry: { type: "boolean", default: false },
  },
});

const FIGURE = "fonctions-site";
const LIVE = "document.documentElement.dataset.live === 'true'";
const drawn = (slug) => `(() => { const c = document.querySelector('#figure-${slug} canvas'); return c && c.getClientRects().length && ![300, 320, 720].includes(c.width); })()`;
const visible = (slug) => `document.querySelector('#figure-${slug} .stage svg')?.getClientRects().length`;
const SCREENS = {
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 },
  desk: { viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1 },
};
const CHOOSE = "barometre.select({ comparer: on })";

const folder = join(root, "target/bench");
await pages(root, folder);
const folders = { barometre: opt.dist, ...(opt.beside && { beside: opt.beside }), ...Object.fromEntries(PEERS.map((peer) => [peer, join(folder, peer)])) };
const server = await serve(folders);
for (const place of Object.values(folders))
  await server.warm(place, readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(html|js|css|wasm)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(place.length + 1)));

/** Another build of the project is measured in the same run, by turns. */
const builds = [["", "barometre"], ...(opt.beside ? [[" beside", "beside"]] : [])];
const subjects = [
  ...PEERS.map((peer) => ({
    name: peer,
    path: `${peer}/`,
    seen: SIZE_ONLY.includes(peer) ? {} : { picture: "window.drawn", live: "window.drawn" },
    ready: "window.drawn",
    choose: "window.toggle(on)",
  })),
  ...builds.flatMap(([which, place]) => [
    { name: `figure${which}`, path: `${place}/figure/${FIGURE}/`, seen: { picture: visible(FIGURE), live: drawn(FIGURE) }, ready: drawn(FIGURE), choose: CHOOSE },
    { name: `page${which}`, path: `${place}/`, seen: { picture: visible("planche-ouverture"), live: drawn("planche-ouverture") }, ready: LIVE, choose: CHOOSE },
  ]),
].filter((subject) => !opt.only || opt.only.includes(subject.name));

const launch = (...graphics) => chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: ["--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", ...graphics],
});
const browser = await launch("--disable-gpu");
// A GPU process, though one that computes in software: the main thread's part is that of a device with a GPU.
const accelerated = await launch("--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader",
  "--enable-gpu-rasterization", "--ignore-gpu-blocklist");
const measured = new Map(subjects.map((subject) => [subject.name, { loads: [], costs: [], recorded: [] }]));
try {
  // Round by round: what disturbs the machine disturbs all alike.
  for (let round = 0; round < Number(opt.rounds); round++)
    for (const subject of subjects) {
      const of = measured.get(subject.name);
      of.loads.push(await load(browser, server, subject));
      if (SIZE_ONLY.includes(subject.name)) continue;
      of.costs.push(await choices(browser, server, subject, 4));
      of.recorded.push(await choices(accelerated, server, subject, 4));
      const told = [of.costs, of.recorded].map((costs) => `choice ${costs.at(-1).choice?.toFixed(1)} frame ${median(costs.at(-1).frames)?.toFixed(1)}`);
      console.error(`${round + 1}/${opt.rounds} ${subject.name} ${JSON.stringify(of.loads.at(-1))} ${told.join(", GPU ")}`);
    }
  const rows = subjects.map(({ name, path }) => {
    const { loads, costs, recorded } = measured.get(name);
    const of = (key) => median(loads.map((one) => one[key]));
    const work = (costs) => ({
      choice: median(costs.map((one) => one.choice)),
      frame: median(costs.map((one) => median(one.frames)).filter((frame) => frame !== undefined)),
    });
    return {
      name, path, bytes: of("bytes"), picture: of("picture"), live: of("live"), cls: Math.max(...loads.map((one) => one.cls)),
      ...work(costs), recorded: work(recorded),
    };
  });
  const table = results.peers(root, rows, { rounds: opt.rounds, chromium: browser.version() });
  const plates = results.plates(opt.only && !opt.only.includes("plates") ? [] : await everyPlate());
  if (opt.dry || opt.only || opt.beside) console.log(`${table}\n${plates}`);
  else {
    results.write(root, "peers", table);
    results.write(root, "plates", plates);
    console.log("bench/RESULTS.md");
  }
} finally {
  await Promise.all([browser.close(), accelerated.close()]);
  server.stop();
}

/** Each chapter's plate as a reader sees it on a phone and on a desk, the builds by turns. */
async function everyPlate() {
  const tab = await browser.newPage();
  await tab.goto(`${server.url}barometre/`);
  const names = await tab.locator("section.chapter").evaluateAll((all) => all.map((chapter) => chapter.id));
  await tab.close();
  const rows = [];
  for (const name of names) {
    const row = { name };
    for (const [on, screen] of Object.entries(SCREENS)) {
      const frames = builds.map(() => []);
      for (let round = 0; round < Number(opt.rounds); round++)
        for (const [nth, [, place]] of builds.entries()) {
          const costs = await choices(browser, server, {
            name,
            path: `${place}/?chapitre=${name}`,
            screen,
            ready: LIVE,
            choose: "barometre.select({ comparer: on, taille: on ? 'moins-50' : 'toutes' })",
          }, 4);
          frames[nth].push(...costs.frames);
        }
      const sorted = frames[0].toSorted((a, b) => a - b);
      row[on] = { frame: median(frames[0]) ?? 0, slowest: sorted[Math.floor(sorted.length * 0.95)] ?? 0, beside: frames[1] && (median(frames[1]) ?? 0) };
    }
    rows.push(row);
    console.error(JSON.stringify(row));
  }
  return rows;
}
