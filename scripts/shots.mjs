// Pictures of the page for people who work on it. Not a test: nothing here fails on how it looks.
import { createRequire } from "node:module";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { serve } from "./serve.mjs";
import { sheet } from "./sheet.mjs";

const root = join(import.meta.dirname, "..");
const { chromium } = createRequire(join(root, ".tools/npm/"))("playwright-core");

const { values: opt, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: "string", multiple: true, default: ["390", "820", "1440"] },
    scheme: { type: "string", multiple: true, default: ["light", "dark"] },
    query: { type: "string", multiple: true, default: ["", "taille=moins-50&comparer=2011"] },
    chapter: { type: "string", multiple: true },
    figure: { type: "string", multiple: true },
    scale: { type: "string", default: "1" },
    full: { type: "boolean", default: false },
    static: { type: "boolean", default: false },
    open: { type: "boolean", default: false },
    sheet: { type: "boolean", default: false },
    out: { type: "string", default: join(root, "screenshots") },
  },
});
// Without an address: what was last built.
const own = positionals[0] ? null : await serve(join(root, "dist"));
const base = new URL(positionals[0] ?? own.url);
mkdirSync(opt.out, { recursive: true });

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
try {
  for (const width of opt.width.map(Number))
    for (const colorScheme of opt.scheme)
      for (const query of opt.query) await shoot(width, colorScheme, query);
  if (opt.sheet) await sheet(browser, opt.out);
} finally {
  await browser.close();
  own?.stop();
}

async function shoot(width, colorScheme, query) {
  const context = await browser.newContext({
    viewport: { width, height: width < 600 ? 844 : 900 },
    colorScheme,
    locale: "fr-FR",
    deviceScaleFactor: Number(opt.scale),
    javaScriptEnabled: !opt.static,
  });
  const page = await context.newPage();
  page.on("console", (m) => m.type() === "error" && console.error("console:", m.text()));
  page.on("pageerror", (e) => console.error("page error:", e.message));
  await context.addInitScript(countFrames);

  const url = new URL(base);
  url.search = query;
  await page.goto(url.href, { waitUntil: "load" });
  if (!opt.static) {
    await page.waitForSelector("html[data-live=true]", { timeout: 10_000 })
      .catch(() => console.error("warning: the page never became live; shooting the static one"));
    await seeEverything(page);
  }
  if (opt.open) await page.evaluate(() => document.querySelectorAll("details.data").forEach((d) => (d.open = true)));

  const state = query === "" ? "defaut" : query.replace(/[^a-z0-9]+/gi, "-");
  const tail = `${width}-${colorScheme}-${opt.static ? "statique" : state}.png`;
  const save = async (name, target, more = {}) => {
    await settle(page);
    const path = join(opt.out, `${name}-${tail}`);
    await target.screenshot({ path, animations: "allow", ...more });
    console.log(path);
  };

  const narrowed = opt.figure || opt.chapter;
  if (!narrowed) await save("ecran", page);
  // Sticky bars would lie across the middle of a tall element's picture.
  await page.evaluate(unstick);
  if (opt.full) await save("page", page, { fullPage: true });
  for (const slug of opt.figure ?? []) await save(`figure-${slug}`, page.locator(`figure[data-figure="${slug}"]`));
  const chapters = opt.chapter ?? (narrowed || opt.full ? [] : await slugs(page));
  for (const slug of chapters) await save(`chapitre-${slug}`, page.locator(`section.chapter#${slug}`));
  await context.close();
}

function slugs(page) {
  return page.locator("section.chapter").evaluateAll((all) => all.map((s) => s.id));
}

// Figures enter only when they are seen, so a jump to the end would leave those between unpainted.
async function seeEverything(page) {
  const step = Math.round(page.viewportSize().height / 2);
  const seen = () => page.evaluate((y) => {
    scrollBy({ top: y, behavior: "instant" });
    return scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
  }, step);
  for (let i = 0; i < 400; i++) {
    const end = await seen();
    await page.waitForTimeout(60);
    if (end) break;
  }
  await settle(page);
  await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
}

// Rest is half a second without a requested frame; bounded, so a page that never rests is shot too.
// Without script nothing moves and nothing can be counted.
async function settle(page) {
  if (opt.static) return;
  await page.waitForFunction(() => performance.now() - window.__lastFrame > 500, null, { timeout: 8000, polling: 100 })
    .catch(() => console.error("warning: frames are still requested after 8 s"));
}

function countFrames() {
  window.__lastFrame = performance.now();
  const request = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (f) => {
    window.__lastFrame = performance.now();
    return request(f);
  };
}

// Through the style objects, which the page's content security policy leaves alone.
function unstick() {
  for (const e of document.body.querySelectorAll("*"))
    if (["sticky", "fixed"].includes(getComputedStyle(e).position)) e.style.setProperty("position", "static", "important");
}
