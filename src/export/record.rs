//! A number of the study as the cells of a table, and tables as CSV in two
//! dialects: the same for the whole set and for one figure.

use crate::data::*;

/// How a table is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// RFC 4180: comma, decimal point. For programs.
    Plain,
    /// What spreadsheets of French readers open with a click: semicolon,
    /// decimal comma, and the mark that says UTF-8.
    French,
}

/// The names of the columns, in order.
pub const COLUMNS: [&str; 15] = [
    "page",
    "chapitre",
    "indicateur",
    "libelle",
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

impl Dialect {
    pub const EACH: [Self; 2] = [Self::Plain, Self::French];

    /// What a file in it begins with.
    pub const fn start(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::French => "\u{feff}",
        }
    }

    pub const fn delimiter(self) -> char {
        match self {
            Self::Plain => ',',
            Self::French => ';',
        }
    }

    /// The amount as a number of this dialect. A fall has the hyphen, which
    /// is what programs and spreadsheets take for a sign.
    fn number(self, value: Tenths) -> String {
        let number = value.french().replace('−', "-");
        match self {
            Self::Plain => number.replace(',', "."),
            Self::French => number,
        }
    }

    /// How a number stands to what was measured. In words for spreadsheets,
    /// where a sign could begin a formula.
    pub const fn comparator(self, reading: Reading, provenance: Provenance) -> &'static str {
        let computed = matches!(provenance, Provenance::Derived);
        match (self, reading) {
            (Self::Plain, Reading::Exact(_)) if computed => "~",
            (Self::French, Reading::Exact(_)) if computed => "environ",
            (_, Reading::Lost) => "",
            (Self::Plain, Reading::Exact(_)) => "=",
            (Self::Plain, Reading::Above(_)) => ">",
            (Self::Plain, Reading::Below(_)) => "<",
            (Self::Plain, Reading::About(_)) => "~",
            (Self::French, Reading::Exact(_)) => "égal",
            (Self::French, Reading::Above(_)) => "plus de",
            (Self::French, Reading::Below(_)) => "moins de",
            (Self::French, Reading::About(_)) => "environ",
        }
    }

    /// Writes a record with its end of line.
    pub fn write<T: AsRef<str>>(self, out: &mut String, cells: impl IntoIterator<Item = T>) {
        for (nth, cell) in cells.into_iter().enumerate() {
            let cell = cell.as_ref();
            if nth > 0 {
                out.push(self.delimiter());
            }
            let quoted = cell.contains([self.delimiter(), '"', '\n', '\r']);
            if quoted {
                out.push('"');
                out.push_str(&cell.replace('"', "\"\""));
                out.push('"');
            } else {
                out.push_str(cell);
            }
        }
        out.push_str("\r\n");
    }
}

/// The cells of a number, a cell a column.
pub fn record(study: &Study, f: &Observation, dialect: Dialect) -> [String; COLUMNS.len()] {
    let answer = f.answer.map_or("", |a| study.answer(a).slug);
    let (measure, modality) = match f.measure {
        Measure::Level => ("niveau", answer),
        Measure::Change => ("evolution", answer),
        Measure::Composition(class) => ("composition", study.population(class).slug),
    };
    let unit = match f.unit {
        Unit::Share | Unit::Ratio => "%",
        Unit::Points => "point",
        Unit::Mean(mean) => study.means[usize::from(mean.at)].slug,
    };
    let (provenance, source) = match f.provenance {
        Provenance::Printed => ("imprime", None),
        Provenance::InWords => ("en-mots", None),
        Provenance::Elsewhere(id) => ("ailleurs", Some(id)),
        Provenance::Derived => ("calcule", None),
        Provenance::Illegible => ("manquant", None),
    };
    let indicator = study.indicator(f.indicator);
    [
        pages(f.pages),
        study.chapter(indicator.chapter).slug.into(),
        indicator.slug.into(),
        study.label(f).into(),
        modality.into(),
        study.base(f.base).of.into(),
        study.population(f.population).slug.into(),
        f.year.to_string(),
        measure.into(),
        dialect.comparator(f.reading, f.provenance).into(),
        f.reading
            .amount()
            .map_or_else(String::new, |value| dialect.number(value)),
        unit.into(),
        provenance.into(),
        source.map_or_else(String::new, |id| publication(study, id)),
        f.note.into(),
    ]
}

/// A count about the survey itself, in the same columns.
pub fn fact(study: &Study, fact: &Fact, dialect: Dialect) -> [String; COLUMNS.len()] {
    let reading = match fact.value {
        Some(value) => Reading::Exact(value),
        None => Reading::Lost,
    };
    let mut cells = [const { String::new() }; COLUMNS.len()];
    cells[0] = fact.page.to_string();
    cells[2] = fact.slug.into();
    cells[3] = fact.label.into();
    cells[6] = study.population(PopulationId::WHOLE).slug.into();
    cells[7] = study.survey.edition.to_string();
    cells[8] = "niveau".into();
    cells[9] = dialect.comparator(reading, Provenance::Printed).into();
    cells[10] = reading
        .amount()
        .map_or_else(String::new, |value| dialect.number(value));
    cells[11] = "nombre".into();
    let (provenance, source) = match (fact.value, fact.source) {
        (None, _) => ("manquant", String::new()),
        (Some(_), None) => ("imprime", String::new()),
        (Some(_), Some(id)) => ("ailleurs", publication(study, id)),
    };
    cells[12] = provenance.into();
    cells[13] = source;
    cells
}

fn publication(study: &Study, id: SourceId) -> String {
    let source = study.source(id);
    format!("{}, {}, {}", source.name, source.title, source.date)
}

fn pages(pages: &[u16]) -> String {
    let pages: Vec<String> = pages.iter().map(u16::to_string).collect();
    pages.join(";")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_quoted_only_where_they_must_be() {
        let mut out = String::new();
        Dialect::Plain.write(&mut out, ["a;b", "c,d", "e\"f", "", "g\nh"]);
        assert_eq!(out, "a;b,\"c,d\",\"e\"\"f\",,\"g\nh\"\r\n");
        out.clear();
        Dialect::French.write(&mut out, ["a;b", "c,d"]);
        assert_eq!(out, "\"a;b\";c,d\r\n");
    }

    #[test]
    fn numbers_are_what_each_dialect_takes_for_one() {
        assert_eq!(Dialect::Plain.number(Tenths(-225)), "-22.5");
        assert_eq!(Dialect::French.number(Tenths(-225)), "-22,5");
        assert_eq!(Dialect::French.number(Tenths(700)), "70");
    }
}
