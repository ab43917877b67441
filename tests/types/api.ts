// What programs of other people write against the published types; checked, never run.
/// <reference path="../../dist/barometre.d.ts" />

const api = window.barometre;
if (api) {
  const choix: Choix = api.state();
  const compris: boolean = api.select({ taille: "moins-50", comparer: true });
  api.select({ chapitre: choix.chapitre });
  const coming = api.figure("site");
  void coming.then((figure) => {
    const cellules: string[] = figure?.tableau.lignes.flatMap((ligne) => ligne.cellules) ?? [];
    console.log(compris, figure?.phrase, cellules.length, barometre.state().taille);
    // @ts-expect-error: may not be on this page
    figure.titre;
    // @ts-expect-error: no such part
    figure?.pixels;
  });

  // @ts-expect-error: no such size
  api.select({ taille: "énorme" });
  // @ts-expect-error: not a boolean
  api.select({ comparer: 2011 });
  // @ts-expect-error: no such choice
  api.select({ couleur: "rouge" });
  // @ts-expect-error: it has to come first
  coming.titre;
  // @ts-expect-error: a name, not a number
  api.figure(3);
}
