// What does not fit: wider than the window, beyond its edges, or cut off. A list of complaints.
const offenders = [];
const root = document.documentElement;
if (root.scrollWidth > innerWidth) offenders.push(`the page scrolls sideways: ${root.scrollWidth}`);
const edge = root.clientWidth;

/** "#figure-site strong.value « 70 % »": the nearest id, then the element itself. */
const name = (e) => {
  if (e.id) return `#${e.id}`;
  const near = e.parentElement.closest("[id]");
  const own = [e.tagName.toLowerCase(), ...e.classList].join(".");
  return `${near ? `#${near.id} ` : ""}${own} « ${e.textContent.trim().slice(0, 24)} »`;
};

const beyond = (e) => {
  const { left, right, width } = e.getBoundingClientRect();
  if (width && (left < -0.5 || right > edge + 0.5)) {
    offenders.push(`${name(e)} goes from ${Math.round(left)} to ${Math.round(right)}`);
  }
};
const cut = (e, { overflowX, overflowY }) => {
  if (!(e instanceof HTMLElement) || !e.textContent.trim()) return;
  if (overflowX !== "visible" && e.scrollWidth > e.clientWidth + 1) {
    offenders.push(`${name(e)} is cut across: ${e.scrollWidth} in ${e.clientWidth}`);
  }
  if (overflowY !== "visible" && e.scrollHeight > e.clientHeight + 1) {
    offenders.push(`${name(e)} is cut below: ${e.scrollHeight} in ${e.clientHeight}`);
  }
};

const look = (e) => {
  const style = getComputedStyle(e);
  // What only screen readers find is cut on purpose.
  if (style.display === "none" || style.clipPath !== "none" || e.matches(".patterns")) return;
  // What a plate draws beyond its own edge is not seen.
  if (e.matches("svg *") && getComputedStyle(e.closest(".stage") ?? e).overflow === "hidden") return;
  // What scrolls by itself is meant to; its own box must fit like any other.
  const scrolls = e.matches(".table, #chapitres");
  if (style.visibility === "visible" && e.getClientRects().length) {
    beyond(e);
    if (!scrolls) cut(e, style);
  }
  if (!scrolls) for (const child of e.children) look(child);
};
for (const child of document.body.children) look(child);
return offenders;
