//! What the columns of the whole set hold, in words.

use crate::data::Study;
use crate::export::record::COLUMNS;

/// What a column holds.
pub(super) struct Column {
    pub kind: &'static str,
    pub describes: &'static str,
    /// The values that stand in it, with what each means; empty where any may.
    pub words: &'static [(&'static str, &'static str)],
    pub required: bool,
}

const fn text(describes: &'static str, required: bool) -> Column {
    Column {
        kind: "string",
        describes,
        words: &[],
        required,
    }
}

/// In the order of [`COLUMNS`]. The study has more words of its own: its
/// classes and its means.
pub(super) const DESCRIBED: [Column; COLUMNS.len()] = [
    text("Pages du rapport, séparées par un point-virgule", true),
    text("Chapitre du rapport", true),
    text("Identifiant de l’indicateur", true),
    text("Intitulé de l’indicateur ou de la réponse", true),
    text("Réponse ; pour une composition, la taille", false),
    text("Ce dont la valeur est une part", true),
    text("Ceux qui sont comptés : tous, ou une taille", true),
    Column {
        kind: "integer",
        describes: "Année de l’étude ou de la comparaison",
        words: &[],
        required: true,
    },
    Column {
        kind: "string",
        describes: "Niveau, évolution depuis l’année de comparaison ou composition d’un groupe",
        words: &[
            ("niveau", "état de l’année"),
            ("evolution", "changement depuis l’année de comparaison"),
            ("composition", "part d’une taille dans un groupe"),
        ],
        required: true,
    },
    Column {
        kind: "string",
        describes: "Égal, plus de, moins de ou environ ; vide si le nombre manque",
        words: &[
            ("=", "la valeur publiée"),
            (">", "plus de : la valeur est au-dessus, on ne sait où"),
            ("<", "moins de : la valeur est au-dessous, on ne sait où"),
            (
                "~",
                "donnée en mots (« deux tiers »), ou calculée à un point près",
            ),
        ],
        required: false,
    },
    Column {
        kind: "number",
        describes: "Vide si le nombre manque",
        words: &[],
        required: false,
    },
    Column {
        kind: "string",
        describes: "Pour cent, points de pourcentage, ou ce dont la valeur est une moyenne",
        words: &[
            (
                "%",
                "pour cent ; pour une évolution, en proportion et non en points",
            ),
            ("point", "points de pourcentage"),
        ],
        required: true,
    },
    Column {
        kind: "string",
        describes: "Où la valeur a été lue",
        words: &[
            ("imprime", "en chiffres dans le rapport"),
            ("en-mots", "en mots dans le rapport"),
            ("ailleurs", "dans une autre publication, nommée dans source"),
            (
                "calcule",
                "niveau de l’année moins l’évolution donnée par le rapport, à un point près",
            ),
            (
                "manquant",
                "intitulé présent, nombre absent de notre copie du rapport",
            ),
        ],
        required: true,
    },
    text("Publication, si ce n’est pas le rapport", false),
    text("Remarque", false),
];

/// The values that stand in a column, with what each means; none where any
/// may.
pub(super) fn words(study: &Study, name: &str, column: &Column) -> Vec<(&'static str, String)> {
    let fixed = column
        .words
        .iter()
        .map(|&(word, meaning)| (word, french(meaning)));
    let classes = study.populations.iter().map(|p| (p.slug, p.label.into()));
    let means = study
        .means
        .iter()
        .map(|mean| (mean.slug, mean.label.into()));
    match name {
        "population" => classes.collect(),
        "unite" => fixed.chain(means).collect(),
        _ => fixed.collect(),
    }
}

/// The kind of a column, for readers.
pub(super) fn french_kind(kind: &str) -> &'static str {
    match kind {
        "integer" => "entier",
        "number" => "nombre",
        _ => "texte",
    }
}

/// With the spaces that French sets before its double signs.
pub(super) fn french(text: &str) -> String {
    text.replace("« ", "«\u{a0}")
        .replace(" »", "\u{a0}»")
        .replace(" :", "\u{a0}:")
        .replace(" ;", "\u{202f};")
}
