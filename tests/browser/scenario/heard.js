// What a screen reader comes upon, in the order of the document: [the element's id or class, its words].
const heard = [];
const named = "canvas, img, svg[role=img], input, button[aria-label], a[aria-label]";
const seen = (e) => e.checkVisibility({ visibilityProperty: true }) && !e.closest("[aria-hidden=true], [inert]");
const label = (e) => e.getAttribute("aria-label") ?? e.getAttribute("alt") ?? e.closest("label")?.textContent ?? "";
const walk = (node, within) => {
  if (node.nodeType === Node.TEXT_NODE) {
    if (node.data.trim()) heard.push([within, node.data.trim()]);
    return;
  }
  if (node.nodeType !== Node.ELEMENT_NODE || node.matches("script, style, dialog") || !seen(node)) return;
  const place = node.matches("#question, .takeaways, .chapter") ? node.id || node.className : within;
  // A group's name is told on the way in.
  if (!node.matches(named) && node.ariaLabel) heard.push([place, node.ariaLabel]);
  if (node.matches(named)) heard.push([place, label(node)]);
  // A field is told by its name, not by what stands beside it on sight.
  else if (node.matches("label")) [...node.querySelectorAll("input")].forEach((input) => walk(input, place));
  else for (const child of node.childNodes) walk(child, place);
};
walk(document.body, "");
return heard;
