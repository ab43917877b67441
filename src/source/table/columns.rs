//! The columns of the table: their names, a row of them, and where they stand
//! in a file's first line.

use crate::source::encoding::remedy;
use crate::source::problem::File;

/// The names of the columns, in the order that the file is written in.
pub const COLUMNS: [&str; 14] = [
    "page",
    "chapitre",
    "indicateur",
    "modalite",
    "base",
    "population",
    "annee",
    "mesure",
    "comparateur",
    "valeur",
    "unite",
    "provenance",
    "source",
    "note",
];

/// Ends the names of the columns that the spreadsheet shows for orientation:
/// saved as CSV they are there and not read.
pub const ASIDE: &str = "(repère)";

/// One line, not yet checked. The fields are the columns of the file.
#[derive(Debug)]
pub struct Row {
    pub line: usize,
    pub page: String,
    pub chapitre: String,
    pub indicateur: String,
    pub modalite: String,
    pub base: String,
    pub population: String,
    pub annee: String,
    pub mesure: String,
    pub comparateur: String,
    pub valeur: String,
    pub unite: String,
    pub provenance: String,
    pub source: String,
    pub note: String,
}

impl Row {
    /// A row of these cells, in the order of [`COLUMNS`].
    pub fn new(line: usize, cells: [String; COLUMNS.len()]) -> Self {
        let [
            page,
            chapitre,
            indicateur,
            modalite,
            base,
            population,
            annee,
            mesure,
            comparateur,
            valeur,
            unite,
            provenance,
            source,
            note,
        ] = cells;
        Self {
            line,
            page,
            chapitre,
            indicateur,
            modalite,
            base,
            population,
            annee,
            mesure,
            comparateur,
            valeur,
            unite,
            provenance,
            source,
            note,
        }
    }

    /// The cells, in the order of [`COLUMNS`].
    pub fn cells(&self) -> [&str; COLUMNS.len()] {
        [
            &self.page,
            &self.chapitre,
            &self.indicateur,
            &self.modalite,
            &self.base,
            &self.population,
            &self.annee,
            &self.mesure,
            &self.comparateur,
            &self.valeur,
            &self.unite,
            &self.provenance,
            &self.source,
            &self.note,
        ]
    }
}

/// Where each column stands in the header, or why it is none.
pub(super) fn places(header: &csv::StringRecord) -> Result<[usize; COLUMNS.len()], String> {
    let found = COLUMNS.map(|name| header.iter().position(|cell| cell == name));
    let expected = format!("La première ligne doit être : {}", COLUMNS.join(","));
    if found.iter().all(Option::is_none) {
        return Err(format!(
            "la première ligne ne nomme aucune des colonnes, ou le séparateur n’est ni « , » ni « ; » ni la tabulation. {expected}. {}",
            remedy(File::Observations)
        ));
    }
    let quoted = |names: Vec<&str>| match names.as_slice() {
        [] => None,
        names => Some(format!("« {} »", names.join(" », « "))),
    };
    let missing = COLUMNS.iter().zip(found).filter(|(_, at)| at.is_none());
    let missing = quoted(missing.map(|(name, _)| *name).collect());
    // Empty ones are the cells that a spreadsheet adds at the end.
    let unknown = header.iter().enumerate().filter(|(at, name)| {
        !name.is_empty() && !name.ends_with(ASIDE) && !found.contains(&Some(*at))
    });
    let unknown = quoted(unknown.map(|(_, name)| name).collect());
    let told: Vec<String> = [
        ("colonnes manquantes", missing),
        ("colonnes inconnues ou en double", unknown),
    ]
    .into_iter()
    .filter_map(|(what, names)| Some(format!("{what} : {}", names?)))
    .collect();
    if told.is_empty() {
        return Ok(found.map(Option::unwrap_or_default));
    }
    Err(format!("{}. {expected}", told.join("\u{202f}; ")))
}
