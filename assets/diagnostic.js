// For whoever embeds the page and wonders why it does not fit: ?diagnostic=1. Not fetched otherwise.
const root = document.documentElement;
const panel = document.createElement("aside");
panel.id = "diagnostic";
panel.setAttribute("aria-label", "Diagnostic");
const list = document.createElement("dl");
const title = document.createElement("h2");
title.textContent = "Diagnostic";
panel.append(title, list);

const rows = new Map();
const tell = (name, value) => {
  let row = rows.get(name);
  if (!row) {
    const div = document.createElement("div");
    const dt = document.createElement("dt");
    row = document.createElement("dd");
    dt.textContent = name;
    div.append(dt, row);
    list.append(div);
    rows.set(name, row);
  }
  if (row.textContent !== value) row.textContent = value;
};
const wants = (query) => (matchMedia(query).matches ? "oui" : "non");

const heights = [];
const follow = () => {
  const { hosts, height, live, failed, embed } = root.dataset;
  tell("Cadre", embed ?? "aucun : la page n’est pas en mode intégration");
  tell("Programme", failed ? "arrêté : voir la console" : live ? "en marche" : "pas encore là");
  tell("Hôte reconnu", hosts || "aucun (hauteurs envoyées sans réponse)");
  if (height && heights.at(-1) !== height) heights.push(height);
  tell("Hauteurs envoyées (px)", heights.slice(-8).join(", ") || "aucune");
};
const look = () => {
  tell("Pixels par pixel CSS", String(devicePixelRatio));
  tell("Moins de mouvement demandé", wants("(prefers-reduced-motion: reduce)"));
  tell("Plus de contraste demandé", wants("(prefers-contrast: more)"));
  tell("Couleurs imposées", wants("(forced-colors: active)"));
  tell("Schéma sombre", wants("(prefers-color-scheme: dark)"));
  tell("Largeur (px)", String(innerWidth));
};

tell("Page incluse dans une autre", window.parent === window ? "non" : "oui");
tell("Bac à sable sans origine", window.origin === "null" ? "oui : le serveur doit envoyer Access-Control-Allow-Origin" : "non");
tell("Plein écran permis", document.fullscreenEnabled ? "oui" : "non");
follow();
look();
addEventListener("resize", look);
new MutationObserver(follow).observe(root, { attributes: true });
document.body.append(panel);

export const module = async (wasm) => {
  try {
    const answer = await fetch(wasm, { method: "HEAD" });
    tell("Type MIME du module", `${answer.headers.get("content-type") ?? "absent"} (${answer.status})`);
  } catch (error) {
    tell("Type MIME du module", `impossible à lire : ${error.message}`);
  }
};
