// The peers' pages: the same nine readings, packed by one bundler in one way.
import { createRequire } from "node:module";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export const PEERS = ["floor", "same", "d3", "chartjs", "plot", "echarts", "dsfr"];
/** Its element wants the data box and the style sheet around it; alone it draws nothing. */
export const SIZE_ONLY = ["dsfr"];
const INDICATOR = "fonctions-site";

/** Writes a folder a peer below `out`. */
export async function pages(root, out) {
  const { build } = createRequire(join(root, ".tools/bench/"))("esbuild");
  mkdirSync(out, { recursive: true });
  const rows = join(out, "rows.json");
  writeFileSync(rows, JSON.stringify(readings(root)));
  for (const peer of PEERS) {
    const folder = join(out, peer);
    mkdirSync(folder, { recursive: true });
    const { outputFiles } = await build({
      entryPoints: [join(root, "bench/peers", `${peer}.js`)],
      outfile: join(folder, "app.js"),
      alias: { rows },
      nodePaths: [join(root, ".tools/bench/node_modules")],
      bundle: true,
      minify: true,
      format: "esm",
      target: "es2022",
      legalComments: "none",
      logLevel: "error",
      write: false,
      define: { "process.env.NODE_ENV": '"production"' },
    });
    for (const file of outputFiles) writeFileSync(file.path, file.contents);
    const style = outputFiles.some((file) => file.path.endsWith(".css"));
    writeFileSync(join(folder, "index.html"), html(style));
  }
}

function html(style) {
  return `<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Ce que propose le site</title>
<style>body{margin:16px;font-family:system-ui,sans-serif}#chart{height:387px}</style>
${style ? '<link rel="stylesheet" href="app.css">\n' : ""}<script type="module" src="app.js"></script>
<h1>Ce que propose le site</h1>
<div id="chart"></div>
</html>
`;
}

/** The nine shares of 2018 in order, with the level of 2011 where the report lets it be derived. */
function readings(root) {
  const lines = readFileSync(join(root, "assets/data/observations.csv"), "utf8").trim().split(/\r?\n/);
  const names = answers(readFileSync(join(root, "assets/data/study.toml"), "utf8"));
  const head = lines[0].split(",");
  const of = lines.slice(1).map((line) => Object.fromEntries(line.split(",").map((cell, nth) => [head[nth], cell])))
    .filter((row) => row.indicateur === INDICATOR && row.population === "ensemble");
  const rows = of.filter((row) => row.mesure === "niveau").map((row) => {
    const change = of.find((other) => other.mesure === "evolution" && other.modalite === row.modalite);
    const value = Number(row.valeur);
    return { name: names.get(row.modalite), value, before: change && value - Number(change.valeur) };
  });
  if (rows.length !== 9 || rows.some((row) => !row.name || !(row.value > 0))) throw new Error(`not the nine bars of ${INDICATOR}`);
  return rows;
}

function answers(toml) {
  const tables = toml.split(/^\[\[answer\]\]$/m).slice(1);
  const cell = (table, name) => table.match(new RegExp(`^${name} = "(.*)"$`, "m"))?.[1];
  return new Map(tables.map((table) => [cell(table, "slug"), cell(table, "label")]));
}
