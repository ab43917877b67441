// Stands in the head: sets what the address asks of the look before the first paint. Then fetches
// the module once the first screen has been painted, starts it once the page is all there, and puts
// that page back if the module ever fails: words, controls and pictures then agree again.
(() => {
const root = document.documentElement;
const base = document.currentScript.src;
const { states, integrity } = document.currentScript.dataset;
const asked = new URLSearchParams(location.search);
const keep = (key, name, values) => {
  const value = asked.get(name);
  if (values.includes(value)) root.dataset[key] = value;
};

if (asked.get("integration") === "1") root.dataset.frame ??= "";
const framed = "frame" in root.dataset;
keep("theme", "theme", ["clair", "sombre"]);
if (framed) {
  keep("ground", "fond", ["transparent"]);
  keep("commands", "commandes", ["0"]);
  // Text of our own scheme on a ground that we cannot see: light, unless dark is asked for.
  if (root.dataset.ground) root.dataset.theme ??= "clair";
}

// A frame shows one chapter or one figure of the whole.
const narrow = () => {
  const chapters = [...document.querySelectorAll(".chapter")];
  if (!framed || !chapters.length) return;
  const figure = document.getElementById(`figure-${asked.get("figure")}`);
  const chapter = chapters.find((c) => c.id === asked.get("chapitre"));
  root.dataset.frame = figure ? "figure" : chapter ? "chapitre" : "tout";
  figure?.classList.add("here");
  (figure?.closest(".chapter") ?? chapter ?? chapters[0]).classList.add("here");
};

// Some hosts introduce themselves once, when the frame has loaded: the module, which comes later,
// hears it then.
const early = [];
const hear = (event) => early[19] || early.push(event);
if (framed) addEventListener("message", hear);
const retell = () => {
  removeEventListener("message", hear);
  // The same events: Firefox makes no new one with a source of another origin.
  for (const event of early.splice(0)) dispatchEvent(event);
};

const parsed = new Promise((done) => addEventListener("DOMContentLoaded", done));
// A message comes right after the frame that it was posted in, a timeout only after what else waits.
const painted = new Promise((done) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = done;
  requestAnimationFrame(() => port2.postMessage(0));
  // A frame out of sight paints nothing, and yet must know its height.
  if (framed) parsed.then(() => setTimeout(done, 500));
});

// The page's module: JavaScript and WebAssembly, each with its hash.
const files = ["{barometre.js}", "{barometre.js-integrity}", "{barometre.wasm}", "{barometre.wasm-integrity}"];
// An import cannot be told a hash, so it takes what a preload has checked. A browser without such
// preloads takes it unchecked.
const checked = (href, integrity) => new Promise((resolve, reject) => {
  const link = document.createElement("link");
  if (!link.relList.supports("modulepreload")) return resolve(import(href));
  link.onload = () => resolve(import(href));
  link.onerror = () => reject(new Error(`${href} : absent, ou autre que ce qui a été publié`));
  Object.assign(link, { rel: "modulepreload", integrity, href });
  document.head.append(link);
});
const bring = async () => {
  const [js, integrity, wasm, hash] = files;
  const coming = checked(new URL(js, base).href, integrity);
  // At once, not after the script that waits for it; what goes wrong is told there.
  const module_or_path = fetch(new URL(wasm, base), { integrity: hash });
  module_or_path.catch(() => {});
  const module = await coming;
  await module.default({ module_or_path });
  return module;
};

// The words and pictures of this document's figures, in every state.
const every = async () => {
  const answer = await fetch(new URL(states, document.baseURI), { integrity });
  if (!answer.ok) throw new Error(`${states} : ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
};

// Of a long page the rest is still being read then. What goes wrong is told where it is waited for.
const coming = painted.then(() => Promise.all([bring(), every()]));
coming.catch(() => {});

const load = async () => {
  // While it is on its way, in time that nobody waits for.
  const page = document.body.cloneNode(true);
  const attributes = root.getAttributeNames().map((name) => [name, root.getAttribute(name)]);
  let module;

  const fail = (...reason) => {
    if (root.dataset.failed) return;
    const taken = document.querySelector(".stage canvas");
    for (const name of root.getAttributeNames()) root.removeAttribute(name);
    for (const [name, value] of attributes) root.setAttribute(name, value);
    root.dataset.failed = "true";
    if (!taken) return console.error("Baromètre : les figures animées n’ont pas pu démarrer, la page reste lisible.", ...reason);
    console.error("Baromètre : les figures animées se sont arrêtées, la page reste lisible.", ...reason);
    document.body.replaceWith(page);
    const status = document.getElementById("annonce");
    status.className = "stopped";
    // A status is heard when it changes, not when it comes.
    setTimeout(() => (status.textContent = "Les figures animées se sont arrêtées. La page montre à nouveau l’ensemble des services."), 100);
  };
  // Once no code of the module runs, it is sound or it is not.
  const check = () => queueMicrotask(() => {
    try {
      if (module?.failed()) fail();
    } catch (error) {
      fail(error);
    }
  });
  const guarded = (act) => (...given) => {
    try {
      return act(...given);
    } finally {
      check();
    }
  };

  addEventListener("error", check);
  addEventListener("unhandledrejection", check);
  try {
    let all;
    [module, all] = await coming;
    module.start(all);
    check();
    retell();
    window.barometre = {
      state: guarded(module.state),
      select: guarded(module.select),
      figure: async (slug) => guarded(module.figure)(slug),
    };
  } catch (error) {
    fail(error);
  }
};

parsed.then(() => {
  narrow();
  if (asked.get("diagnostic") === "1") import(new URL("./{diagnostic}", base)).then((d) => d.module(new URL(files[2], base)));
  painted.then(load);
});
})();
