//! What the sheet « Colonnes » says.

pub const INTRODUCTION: [&str; 4] = [
    "Tapez vos corrections dans la feuille « Nombres », enregistrez, puis lancez make donnees : observations.csv en est réécrit, et la figure, la phrase, le tableau et le téléchargement suivent.",
    "Une ligne teintée, avec « manquant » au bout, attend son nombre : tapez-le dans la colonne valeur, et rien d’autre.",
    "Les colonnes « (repère) » aident à s’y retrouver et ne sont pas relues ; ni les feuilles « Colonnes » et « Listes ».",
    "Si ce fichier et observations.csv ont changé tous les deux, make donnees le dit et ne touche à aucun.",
];

/// Each column with what it holds, in the order of the table.
pub const MEANINGS: [(&str, &str); 14] = [
    (
        "page",
        "La page du rapport ; plusieurs pages se séparent par « ; » (8;14).",
    ),
    ("chapitre", "Le chapitre de l’indicateur."),
    (
        "indicateur",
        "L’identifiant de ce qui est mesuré ; son libellé est dans study.toml.",
    ),
    (
        "modalite",
        "La réponse, pour une question à plusieurs réponses ; pour une composition, la classe ; sinon vide.",
    ),
    ("base", "Ce dont la valeur est une part."),
    (
        "population",
        "Ceux qui sont comptés : ensemble, ou une classe déclarée dans study.toml.",
    ),
    (
        "annee",
        "L’année de l’édition ; les niveaux de l’année de comparaison se calculent.",
    ),
    (
        "mesure",
        "niveau, evolution (depuis l’année de comparaison) ou composition (qui forme un groupe) ; pour les deux dernières, la population est ensemble.",
    ),
    (
        "comparateur",
        "Vide ou = pour une valeur exacte, > pour « plus de », < pour « moins de », ~ pour une valeur donnée en mots.",
    ),
    (
        "valeur",
        "Le nombre seul, sans %, avec une décimale au plus ; vide si le nombre manque.",
    ),
    (
        "unite",
        "% ou point (évolution en points), ou une moyenne déclarée dans study.toml.",
    ),
    (
        "provenance",
        "imprime, en-mots, ailleurs (une autre publication) ou manquant.",
    ),
    (
        "source",
        "L’identifiant de l’autre publication, si la provenance est ailleurs.",
    ),
    (
        "note",
        "Une remarque, reprise dans le fichier à télécharger.",
    ),
];
