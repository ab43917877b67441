// All that the page could keep in the browser, and all that it asked for. The answer stands on the document's
// element, as a promise is not understood by every driver.
const found = [];
const keep = (where, what) => what && what.length && found.push(`${where}: ${[...what].join(", ")}`);
// The folder that the site lies in.
const home = new URL("./", document.querySelector("script[src*=start-]").src).href;
(async () => {
  keep("cookie", document.cookie ? [document.cookie] : []);
  keep("localStorage", Object.keys(localStorage));
  keep("sessionStorage", Object.keys(sessionStorage));
  if (indexedDB.databases) keep("IndexedDB", (await indexedDB.databases()).map((d) => d.name));
  if (self.caches) keep("cache", await caches.keys());
  const workers = navigator.serviceWorker ? await navigator.serviceWorker.getRegistrations() : [];
  keep("service worker", workers.map((w) => w.scope));
  const asked = performance.getEntriesByType("resource").map((e) => e.name);
  if (!asked.some((address) => address.endsWith(".wasm"))) found.push("requests: none was seen for the module");
  keep("asked for", asked.filter((address) => !address.startsWith(home) && !/^(data|blob):/.test(address)));
  document.documentElement.dataset.found = JSON.stringify(found);
})().catch((error) => { document.documentElement.dataset.found = JSON.stringify([`not looked at: ${error}`]); });
