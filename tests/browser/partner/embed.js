// What every partner's page has: a place of the width that the address asks for, and in it the embed
// of the site that the address names. "page.html?<width>|<site's address of the embed>"
const [width, address] = location.search.slice(1).split("|").map(decodeURIComponent);
const place = document.getElementById("place");
place.style.width = width + "px";
/** Puts an embed into the place, as an editor's pasted code does. */
function paste(attributes = {}, src = address) {
  const embed = document.createElement("iframe");
  for (const [name, value] of Object.entries({ title: "Baromètre", frameborder: 0, width: "100%", height: 400, ...attributes }))
    embed.setAttribute(name, value);
  // Without one, a script of the page gives it later.
  if (src) embed.src = src;
  place.append(embed);
  return embed;
}
// What the page received, for a test that fails.
const received = [];
addEventListener("message", (e) => received.push(e.data));
