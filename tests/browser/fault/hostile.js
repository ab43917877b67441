// Says to the page what nobody honest says: as messages that seem to be its parent's, and to `barometre.select`.
// The element <html> tells in `data-hostile` what came of it.
const root = document.documentElement;
const refuse = () => {
  throw new Error("essai : valeur refusée");
};

const cyclic = { taille: "plus-100" };
cyclic.chapitre = cyclic;
const ring = [];
ring.push(ring);
// Forty levels of two: whoever writes it out never comes to an end. For messages alone, as `endless`: a script
// of the page's own needs no help to loop for ever.
let bush = [];
for (let n = 0; n < 40; n += 1) bush = [bush, bush];
let deep = {};
for (let n = 0; n < 100_000; n += 1) deep = { type: deep };
const trap = new Proxy({}, { get: refuse, has: refuse, ownKeys: refuse, getPrototypeOf: refuse, getOwnPropertyDescriptor: refuse });
const { proxy: revoked, revoke } = Proxy.revocable([], {});
revoke();

const getter = { get type() { return refuse(); }, get taille() { return refuse(); } };
const label = { get [Symbol.toStringTag]() { return refuse(); } };
const iterator = { get [Symbol.iterator]() { return refuse(); } };
const endless = { [Symbol.iterator]: () => ({ next: () => ({ value: 1, done: false }) }) };
const named = Object.defineProperty(() => 1, "name", { get: refuse });
class Short extends Array { get length() { return refuse(); } }

/** No text, no boolean, no whole number. */
const strange = [
  cyclic, ring, deep, trap, revoked, getter, label, iterator, named, new Short(),
  [], ["moins-50"], {}, () => "moins-50", Symbol("moins-50"), 1n << 80n, -1n,
  NaN, Infinity, -Infinity, 2011.5, -2011, 1e300, new Map([["taille", "moins-50"]]), new Set(["moins-50"]), new Date(0),
  new Uint8Array(9), new Float64Array(9), new ArrayBuffer(9), new DataView(new ArrayBuffer(9)), /moins-50/,
  new String("moins-50"), new Error("moins-50"), document.body, window,
];
/** Missing, or of no name. */
const unknown = [null, undefined, "", "\0", "x".repeat(1 << 20), true, 20, 2011n];

const wrong = [];
const state = () => JSON.stringify(window.barometre?.state()) + root.dataset.theme;
const told = (data) => dispatchEvent(new MessageEvent("message", { data, source: parent }));
/** Nothing is thrown, and nothing changes. */
const check = (what, act) => {
  try {
    const before = state();
    act();
    expect(what, state(), before);
  } catch (error) {
    wrong.push(`${what} : ${error}`);
  }
};
const expect = (what, got, expected) => {
  if (got !== expected) wrong.push(`${what} : ${got}`);
};

for (const [n, value] of [...strange, bush, endless].entries())
  for (const field of ["type", "method", "windowId", "message", "secret", "chapitre", "taille", "comparer", "theme", "animation"])
    check(`message, ${field}, ${n}`, () =>
      told({ type: "barometre:set", chapitre: "services", taille: "plus-100", comparer: 2011, theme: "sombre", [field]: value }));
for (const [n, value] of [...strange, ...unknown].entries())
  check(`message ${n}`, () => told(value));
for (const [n, value] of unknown.entries())
  check(`message, unknown ${n}`, () => told({ type: "barometre:set", chapitre: value, taille: value, theme: value }));

for (const [n, value] of strange.entries()) {
  for (const field of ["chapitre", "taille", "comparer"])
    check(`select, ${field}, ${n}`, () =>
      expect(`select, ${field}, ${n}`, barometre.select({ chapitre: "services", taille: "plus-100", [field]: value }), false));
  // A list or a map is an object without a choice.
  check(`select ${n}`, () => expect(`select ${n}`, typeof barometre.select(value === cyclic ? {} : value), "boolean"));
}
for (const value of [null, undefined, "services", 7, true, 7n, Symbol("x"), () => 1, trap, getter])
  check("select", () => expect("select", barometre.select(value), false));
for (const value of [null, undefined])
  check("select, missing", () => expect("select, missing", barometre.select({ chapitre: value, taille: value, comparer: value }), true));
check("select, no name", () => expect("select, no name", barometre.select({ taille: "x".repeat(1 << 20), rappel: () => 1 }), true));

// What is thrown leaves the module's stack as it was: it would be used up by a part of these.
check("often", () => {
  for (let n = 0; n < 20_000; n += 1) {
    barometre.select(getter);
    told(getter);
  }
});
root.dataset.hostile = wrong.slice(0, 9).join("\n") || "nothing";
