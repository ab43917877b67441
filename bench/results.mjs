// What was measured, as the tables of RESULTS.md.
import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";

const PEERS = {
  floor: ["by hand on a 2D context (the floor)"],
  same: ["by hand, with all that this project's figure shows"],
  d3: ["D3 parts", "d3-scale", "d3-axis", "d3-selection"],
  chartjs: ["Chart.js", "chart.js"],
  plot: ["Observable Plot", "@observablehq/plot"],
  echarts: ["ECharts, only what it needs", "echarts"],
  dsfr: ["dsfr-chart, bars", "@gouvfr/dsfr-chart"],
  figure: ["**this project, one figure**"],
  page: ["**this project, the whole page**"],
  "figure beside": ["the other build, one figure"],
  "page beside": ["the other build, the whole page"],
};

export function peers(root, rows, { rounds, chromium }) {
  const versions = JSON.parse(readFileSync(join(root, "bench/package.json"), "utf8")).dependencies;
  const name = (row) => {
    const [title, ...packages] = PEERS[row.name];
    return packages.length ? `${title} (${packages.map((one) => `${one} ${versions[one]}`).join(", ")})` : title;
  };
  const floor = rows.find((row) => row.name === "floor");
  const ms = (row, key, digits = 0, floors = floor) =>
    row[key] === undefined ? "–" : `${row[key].toFixed(digits)}${floors?.[key] ? ` (${(row[key] / floors[key]).toFixed(2)})` : ""}`;
  const recorded = (row, key) => ms(row.recorded, key, 1, floor?.recorded);
  return `Chromium ${chromium}, headless; Node.js ${process.version}; ${cpus().length} × ${cpus()[0].model.trim()}; esbuild ${versions.esbuild}; ${new Date().toISOString().slice(0, 10)}. Medians of ${rounds}; in brackets, times the floor.

| page | brotli kB | first picture ms | alive ms | a choice ms | a frame ms | a choice, GPU ms | a frame, GPU ms | layout shift |
|---|--:|--:|--:|--:|--:|--:|--:|--:|
${rows.map((row) => `| ${name(row)} | ${(row.bytes / 1000).toFixed(1)} | ${ms(row, "picture")} | ${ms(row, "live")} | ${ms(row, "choice", 1)} | ${ms(row, "frame", 1)} | ${recorded(row, "choice")} | ${recorded(row, "frame")} | ${row.cls.toFixed(3)} |`).join("\n")}
`;
}

export function plates(rows) {
  const ms = ({ frame, slowest, beside }) =>
    `${frame.toFixed(1)} | ${slowest.toFixed(1)} |${beside === undefined ? "" : ` ${beside.toFixed(1)} (${(frame / beside).toFixed(2)}) |`}`;
  const beside = rows.some((row) => row.phone.beside !== undefined);
  const heads = ["phone", "desk"].flatMap((on) => [`${on} ms (median)`, `${on} ms (95th of 100)`, ...(beside ? ["the other build's median (ratio)"] : [])]);
  return `| plate | ${heads.join(" | ")} |
|---|${heads.map(() => "--:|").join("")}
${rows.map((row) => `| ${row.name} | ${ms(row.phone)} ${ms(row.desk)}`).join("\n")}
`;
}

export function growth(rows) {
  return `| readings | build s | module kB | page kB | a choice ms | a frame ms |
|--:|--:|--:|--:|--:|--:|
${rows.map((row) => `| ${row.readings} | ${row.seconds.toFixed(0)} | ${(row.module / 1000).toFixed(1)} | ${(row.page / 1000).toFixed(1)} | ${row.choice.toFixed(1)} | ${(row.frame ?? 0).toFixed(1)} |`).join("\n")}
`;
}

/** Puts a table between its marks in RESULTS.md. */
export function write(root, part, text) {
  const path = join(root, "bench/RESULTS.md");
  const [before, rest] = readFileSync(path, "utf8").split(`<!-- ${part} -->\n`);
  const after = rest?.split(`<!-- /${part} -->\n`)[1];
  if (after === undefined) throw new Error(`RESULTS.md has no place for ${part}`);
  writeFileSync(path, `${before}<!-- ${part} -->\n${text}<!-- /${part} -->\n${after}`);
}
