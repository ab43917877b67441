import { writeFileSync } from "node:fs";

// One page in headless Chromium as on a phone: 4 times slower, slow 4G.
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: (1.6e6 / 8) * 0.9, uploadThroughput: (0.75e6 / 8) * 0.9 };
const CPU = 4;
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, locale: "fr-FR" };
const CATEGORIES = ["devtools.timeline", "toplevel", "blink.user_timing"];

/** When each thing of `seen` (name → expression) was first in a painted frame, in ms; what moved; bytes. */
export async function load(browser, server, page) {
  const context = await browser.newContext({ ...PHONE, ...page.screen });
  const tab = await context.newPage();
  tab.on("pageerror", (error) => console.error(page.name, error.message));
  const cdp = await context.newCDPSession(tab);
  await cdp.send("Network.enable");
  await cdp.send("Network.emulateNetworkConditions", SLOW_4G);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: CPU });
  await tab.addInitScript({ content: `(${watch})({ ${Object.entries(page.seen).map(([name, test]) => `${name}: () => Boolean(${test})`)} })` });
  server.take();
  await tab.goto(server.url + page.path, { waitUntil: "load", timeout: 60_000 });
  await tab.waitForFunction(() => window.__seen.missing === 0, null, { polling: 200, timeout: 60_000 });
  // What comes late moves late.
  await tab.waitForTimeout(1500);
  const { times, moved } = await tab.evaluate(() => window.__seen);
  const bytes = server.take().reduce((sum, [, length]) => sum + length, 0);
  await context.close();
  return { ...times, cls: moved, bytes };
}

function watch(seen) {
  if (top !== window) return;
  const names = Object.keys(seen);
  window.__seen = { times: {}, moved: 0, missing: names.length };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.__seen.moved += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
  const after = new MessageChannel();
  let found = [];
  // This task comes once the frame has been painted.
  after.port1.onmessage = () => {
    for (const name of found) window.__seen.times[name] = performance.now();
    window.__seen.missing -= found.length;
    found = [];
  };
  const look = () => {
    found = names.filter((name) => !(name in window.__seen.times) && seen[name]());
    if (found.length) after.port2.postMessage(0);
    if (window.__seen.missing > 0) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Milliseconds of the main thread a choice costs, and a frame of what moves after it. */
export async function choices(browser, server, page, times) {
  const context = await browser.newContext({ ...PHONE, ...page.screen });
  const tab = await context.newPage();
  tab.on("pageerror", (error) => console.error(page.name, error.message));
  const cdp = await context.newCDPSession(tab);
  // Not slowed down: the slowing itself counts what other programs take.
  // Written into the page's own script: its policy refuses to evaluate text.
  await tab.addInitScript({ content: `window.__bench = { ready: () => Boolean(${page.ready}), choose: (on) => ${page.choose} }` });
  await tab.goto(server.url + page.path, { timeout: 60_000 });
  await tab.waitForFunction(() => window.__bench.ready(), null, { timeout: 60_000 });
  await tab.waitForTimeout(1500);
  await tab.evaluate(rounds, 2);
  const events = await traced(cdp, () => tab.evaluate(rounds, times));
  await context.close();
  return costs(events);
}

// Every choice waits until nothing has asked for a frame for a while.
async function rounds(times) {
  const request = (window.__request ??= window.requestAnimationFrame.bind(window));
  let last = 0;
  window.requestAnimationFrame = (callback) => {
    last = performance.now();
    return request(callback);
  };
  for (let nth = 0; nth < times; nth++) {
    await new Promise((task) => setTimeout(task, 50));
    performance.mark("choice");
    window.__bench.choose(nth % 2 === 0);
    performance.mark("chosen");
    await new Promise((painted) => request(() => setTimeout(painted)));
    performance.mark("first");
    do await new Promise((task) => setTimeout(task, 120));
    while (performance.now() - last < 100);
  }
  performance.mark("choice");
}

async function traced(cdp, act) {
  const events = [];
  const collect = ({ value }) => events.push(...value);
  cdp.on("Tracing.dataCollected", collect);
  await cdp.send("Tracing.start", { transferMode: "ReportEvents", traceConfig: { includedCategories: CATEGORIES } });
  await act();
  const complete = new Promise((done) => cdp.once("Tracing.tracingComplete", done));
  await cdp.send("Tracing.end");
  await complete;
  cdp.off("Tracing.dataCollected", collect);
  return events;
}

// What the main thread itself worked, times the slowness of a phone: a busy machine hardly changes it.
function costs(events) {
  const marks = events.filter((e) => e.cat.includes("blink.user_timing") && ["choice", "first"].includes(e.name));
  const [{ pid, tid }] = marks;
  const own = events.filter((e) => e.pid === pid && e.tid === tid);
  if (process.env.BENCH_TRACE) writeFileSync(process.env.BENCH_TRACE, JSON.stringify(own));
  // Tasks within tasks are left out.
  let end = 0;
  const tasks = own.filter((e) => e.name === "ThreadControllerImpl::RunTask").sort((a, b) => a.ts - b.ts || b.dur - a.dur)
    .filter((task) => task.ts >= end && (end = task.ts + task.dur));
  const frames = own.filter((e) => e.name === "FireAnimationFrame").map((e) => e.ts);
  const cost = (task) => (task.tdur / 1000) * CPU;
  const at = (name) => marks.filter((mark) => mark.name === name).map((mark) => mark.ts).sort((a, b) => a - b);
  const [choice, first] = [at("choice"), at("first")];
  const within = (from, to) => tasks.filter((task) => task.ts + task.dur > from && task.ts < to);
  return {
    choice: median(first.map((to, nth) => within(choice[nth], to).reduce((sum, task) => sum + cost(task), 0))),
    frames: first.flatMap((from, nth) =>
      within(from, choice[nth + 1]).filter((task) => frames.some((ts) => ts >= task.ts && ts < task.ts + task.dur)).map(cost)),
  };
}

export function median(values) {
  if (values.length === 0) return undefined;
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}
