// The contact sheet: every chapter in every width, scheme and state beside the others, so that
// what does not belong stands out. Reads the pictures that shots.mjs has written.
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

export async function sheet(browser, folder) {
  const names = readdirSync(folder).filter((n) => /^(ecran|chapitre-).*\.png$/.test(n)).sort();
  const widthOf = (name) => Number(/-(\d+)-(light|dark)-/.exec(name)?.[1] ?? 0);
  const groups = new Map();
  for (const name of names) {
    const place = name.replace(/-\d+-(light|dark)-.*$/, "");
    groups.set(place, [...(groups.get(place) ?? []), name]);
  }
  const cell = (n) =>
    `<figure><img src="${n}" style="width:${widthOf(n) / 5}px"><figcaption>${n.replace(/^.*?-(\d+-)/, "$1").replace(".png", "")}</figcaption></figure>`;
  const html = `<!doctype html><meta charset="utf-8"><title>Planche</title>
<style>body{margin:16px;font:12px sans-serif;background:#999}section{display:flex;flex-wrap:wrap;gap:10px;align-items:start}
h2{margin:24px 0 8px}figure{margin:0}img{display:block}</style>
${[...groups].map(([name, all]) => `<h2>${name}</h2><section>${all.sort((a, b) => widthOf(a) - widthOf(b)).map(cell).join("")}</section>`).join("\n")}`;
  const path = join(folder, "planche.html");
  writeFileSync(path, html);
  const page = await browser.newPage({ viewport: { width: 1800, height: 1000 } });
  await page.goto(pathToFileURL(path).href);
  await page.screenshot({ path: join(folder, "planche.png"), fullPage: true });
  console.log(join(folder, "planche.html"), join(folder, "planche.png"));
}
