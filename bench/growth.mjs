// What a study of 1,000 and of 10,000 readings costs: to build, to fetch, to choose in. See scripts/growth.sh.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { choices, median } from "./measure.mjs";
import * as results from "./results.mjs";
import { serve } from "./serve.mjs";

const root = join(import.meta.dirname, "..");
const { chromium } = createRequire(join(root, ".tools/npm/"))("playwright-core");
const grown = join(root, "target/growth");
const readings = (data) => readFileSync(join(data, "observations.csv"), "utf8").trim().split("\n").length - 1;
const packed = (file) => brotliCompressSync(readFileSync(file)).length;

// A copy of the project for each study; what they compile of other crates is shared.
const PARTS = ["Cargo.toml", "Cargo.lock", "build.rs", "Trunk.toml", "index.html", "assets", "src", "scripts", "tests"];
const rows = [];
for (const data of [join(root, "assets/data"), join(grown, "1000"), join(grown, "10000")]) {
  const copy = join(grown, `project-${rows.length}`);
  execFileSync("rm", ["-rf", copy]);
  mkdirSync(copy, { recursive: true });
  for (const part of PARTS) execFileSync("cp", ["-a", join(root, part), copy]);
  symlinkSync(join(root, ".tools"), join(copy, ".tools"));
  execFileSync("cp", [join(data, "observations.csv"), join(data, "study.toml"), join(copy, "assets/data/")]);
  const env = { ...process.env, CARGO_TARGET_DIR: join(grown, "target") };
  const build = () => execFileSync("trunk", ["build", "--release"], { cwd: copy, env, stdio: ["ignore", "ignore", "inherit"] });
  // Once for the other crates, which are not the study's doing.
  if (rows.length === 0) build();
  execFileSync("touch", [join(copy, "assets/data/observations.csv")]);
  const start = performance.now();
  build();
  const seconds = (performance.now() - start) / 1000;
  const dist = join(copy, "dist");
  const module = readdirSync(dist).find((name) => name.endsWith(".wasm"));
  rows.push({
    readings: readings(data), dist, seconds,
    module: packed(join(dist, module)),
    page: packed(join(dist, "index.html")),
  });
}

const server = await serve(Object.fromEntries(rows.map((row, nth) => [String(nth), row.dist])));
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox", "--disable-gpu"] });
try {
  for (const [nth, row] of rows.entries()) {
    const page = {
      name: `${row.readings} readings`,
      path: `${nth}/?chapitre=services`,
      ready: "document.documentElement.dataset.live === 'true'",
      choose: "barometre.select({ comparer: on })",
    };
    const { choice, frames } = await choices(browser, server, page, 4);
    Object.assign(row, { choice, frame: median(frames) });
    console.error(JSON.stringify(row));
  }
} finally {
  await browser.close();
  server.stop();
}
results.write(root, "growth", results.growth(rows));
