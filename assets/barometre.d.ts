/**
 * L’interface JavaScript de la page : `window.barometre`, une fois que
 * `<html>` porte `data-live`. Elle suit la promesse de `donnees/LISEZ-MOI.md`.
 */
export {};

declare global {
  interface Window {
    barometre?: Barometre;
  }
  const barometre: Barometre;

  interface Barometre {
    /** Les choix du lecteur, tels que `select` les reçoit. */
    state(): Choix;
    /** Choisit comme le ferait un lecteur ; ce qui manque ne change rien. `false` si l’argument n’est pas un objet de choix. */
    select(choix: Partial<Choix>): boolean;
    /** Une figure de cette page, dans l’état affiché ; `undefined` si la page ne la montre pas. */
    figure(slug: string): Promise<Figure | undefined>;
  }

  interface Choix {
    /** L’identifiant du chapitre, comme dans l’adresse. */
    chapitre: string;
    taille: Taille;
    /** Si l’année de comparaison est affichée. */
    comparer: boolean;
  }

  /** `select` entend aussi le nom d’une classe ou d’une population du rapport qui tient dans une seule de ces tailles. */
  type Taille = {tailles};

  interface Figure {
    slug: string;
    chapitre: string;
    /** Le constat, en une phrase. */
    titre: string;
    /** Ce qui est mesuré. */
    sujet: string;
    /** Le nombre en grand, en mots ; vide quand la figure n’en a pas un seul. */
    valeur: string;
    /** De qui parle ce nombre. */
    de: string;
    /** Comment le nombre répond au choix, quand ce n’est pas exactement. */
    reserve: string;
    /** Le nombre en grand en une phrase, avec son année et sa page. */
    phrase: string;
    tableau: {
      legende: string;
      colonnes: string[];
      lignes: { nom: string; choisie: boolean; cellules: string[] }[];
    };
    notes: string[];
    /** Pages du rapport et autres publications. */
    origine: string;
    /** La figure dans cet état, sur la page entière. */
    adresse: string;
  }
}
