// What the address asks of the look, set before the first paint, and whether the page is embedded.
export const root = document.documentElement;
export const asked = new URLSearchParams(location.search);

// For the style sheet: what reads without script is put away, it can be had at a press.
root.dataset.script = "";

const keep = (key, name, values) => {
  const value = asked.get(name);
  if (values.includes(value)) root.dataset[key] = value;
};

if (asked.get("integration") === "1") root.dataset.embed ??= "";
const embedded = "embed" in root.dataset;
// An embed as a rule; a host may also hold the page as it is.
export const framed = parent !== window;
root.toggleAttribute("data-framed", framed);
keep("theme", "theme", ["clair", "sombre"]);
if (embedded) {
  keep("ground", "fond", ["transparent"]);
  keep("commands", "commandes", ["0"]);
  // Text of our own scheme on a ground that we cannot see: light, unless dark is asked for.
  if (root.dataset.ground) root.dataset.theme ??= "clair";
}

/** An embed shows one chapter or one figure of the whole. */
export const narrow = () => {
  const chapters = [...document.querySelectorAll(".chapter")];
  if (!embedded || !chapters.length) return;
  const figure = document.getElementById(`figure-${asked.get("figure")}`);
  const chapter = chapters.find((c) => c.id === asked.get("chapitre"));
  root.dataset.embed = figure ? "figure" : chapter ? "chapitre" : "tout";
  figure?.classList.add("here");
  (figure?.closest(".chapter") ?? chapter ?? chapters[0]).classList.add("here");
};

/** The chapter that the address names, long before the module comes: whoever has read on by then is not called back. */
export const arrive = () => {
  if (embedded || asked.has("figure")) return;
  const chapter = document.getElementById(asked.get("chapitre"));
  if (chapter?.matches(".chapter")) chapter.scrollIntoView();
};
