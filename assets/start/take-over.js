// Starts the module once the page is all there, and puts that page back if the module ever fails:
// words, controls and pictures then agree again.
import { arrive, narrow, root } from "./address.js";
import { retell } from "./early.js";
import { tell } from "./height.js";
import { painted, parsed } from "./moments.js";

/** `coming`: the exports of the module, initialised. */
const load = async (coming) => {
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
    delete root.dataset.script;
    // Once the page below is back.
    setTimeout(tell);
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
    module = await coming;
    module.start();
    check();
    retell();
    const figure = guarded(module.figure);
    window.barometre = {
      state: guarded(module.state),
      select: guarded(module.select),
      // A promise, as published: what it gives may one day have to be fetched.
      figure: async (slug) => figure(slug),
    };
  } catch (error) {
    fail(error);
  }
};

/** `bring` fetches the module; it gives a promise of its exports. */
export const takeOver = (bring) => {
  // What goes wrong is told where it is waited for.
  const coming = bring();
  coming.catch(() => {});
  parsed.then(() => {
    narrow();
    arrive();
    tell();
    painted.then(() => load(coming));
  });
};
