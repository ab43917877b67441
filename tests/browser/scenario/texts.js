// Each line of text that is on the screen below the elements of a selector: what it says, its left, top, width and height.
const found = [];
for (const top of document.querySelectorAll(arguments[0])) {
  const texts = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    const own = text.parentElement;
    if (!text.data.trim() || own.closest(".unseen, svg, option, script, style")) continue;
    if (!own.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const box of range.getClientRects()) {
      if (box.width < 4 || box.height < 8) continue;
      if (box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight) continue;
      // What lets the pointer through is not covered by what is under it.
      const through = getComputedStyle(own).pointerEvents === "none";
      const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      const label = own.closest("label");
      if (through || own === hit || own.contains(hit) || label?.contains(hit)) {
        found.push([text.data.trim().slice(0, 40), [box.left, box.top, box.width, box.height]]);
      }
    }
  }
}
return found;
