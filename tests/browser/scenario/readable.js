// What a page that nothing has taken over lacks, as a list of complaints.
const lacks = [];
const shown = (e) => {
  const box = e?.getBoundingClientRect();
  return Boolean(box && box.width > 0 && box.height > 0 && getComputedStyle(e).visibility === "visible");
};
if (document.documentElement.dataset.live) lacks.push("the page says that it is live");
const own = document.documentElement.dataset.scope.split(":")[1];
for (const chapter of own ? [own] : arguments[0]) {
  const section = document.querySelector(`section.chapter#${chapter}`);
  // A plate's title is in its picture, and heads it for who does not see.
  if (section?.querySelector(".plate") ? !section.querySelector("h1, h2") : !shown(section?.querySelector("h1, h2"))) lacks.push(`${chapter}: no visible heading`);
  const figures = [...(section?.querySelectorAll("figure.figure") ?? [])];
  if (!figures.length) lacks.push(`${chapter}: no figure`);
  for (const figure of figures) {
    const name = figure.dataset.figure;
    const plate = figure.matches(".plate");
    if (plate ? !figure.querySelector("h1, h2") : !shown(figure.querySelector("h3"))) lacks.push(`${name}: no visible title`);
    if (!figure.querySelector(".sentence")?.textContent.trim()) lacks.push(`${name}: no sentence`);
    // A broad figure has one for narrow screens too; one of them is to be seen.
    const pictures = [...figure.querySelectorAll(plate ? ".stage img" : ".stage svg")].filter(shown).length;
    if (pictures !== 1) lacks.push(`${name}: ${pictures} visible pictures`);
    if (!shown(figure.querySelector("details.data > summary"))) lacks.push(`${name}: no visible "Données et image"`);
    if (!figure.querySelector(plate ? "details.data dd" : "details.data table td")) lacks.push(`${name}: no numbers`);
    // Nothing has to be pressed to read them.
    if (plate && !shown(figure.querySelector("dd"))) lacks.push(`${name}: its list is closed`);
  }
}
for (const control of document.querySelectorAll("#reglages, #question, button")) {
  if (shown(control)) lacks.push(`a control is shown that does nothing: ${control.id || control.textContent}`);
}
if (document.querySelector("canvas")) lacks.push("a canvas is left");
return lacks;
