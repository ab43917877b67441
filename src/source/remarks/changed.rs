//! The numbers that changed since the last build.

use std::collections::HashMap;
use std::fmt;

use crate::data::*;
use crate::source::check::tenths;
use crate::source::table::Row;

/// A number that is not what it was.
pub struct Change {
    pub indicator: IndicatorId,
    pub old: Reading,
    pub new: Reading,
    pub pages: &'static [u16],
    unit: Unit,
    /// "site, moins-50"
    name: String,
    /// In `observations.csv`; `None` for what the build computes.
    line: Option<usize>,
}

/// "61 % est devenu 62 % (site, moins-50, observations.csv ligne 92)"
impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [old, new] = [self.old, self.new].map(|reading| reading.words(self.unit));
        write!(f, "{old} est devenu {new} ({}, ", self.name)?;
        match self.line {
            Some(line) => write!(f, "observations.csv ligne {line})"),
            None => f.write_str("calculé)"),
        }
    }
}

/// What names a number from one build to the next.
type Key = [String; 5];

/// The columns of the published table that make the key, and those of the
/// reading.
const KEY: [&str; 5] = ["indicateur", "modalite", "population", "annee", "mesure"];
const READING: [&str; 2] = ["comparateur", "valeur"];

/// The numbers of the study that differ from the published ones, and what is
/// told of those that it no longer has.
pub fn changes(study: &Study, rows: &[Row], published: &str) -> (Vec<Change>, Vec<String>) {
    let Some(mut was) = readings(published) else {
        return Default::default();
    };
    let edition = study.survey.edition.to_string();
    if !was.keys().any(|key| key[3] == edition) {
        return Default::default();
    }
    let mut changes = Vec::new();
    for (at, o) in study.observations.iter().enumerate() {
        let key = key(study, o);
        let name = name(&key);
        if let Some(old) = was.remove(&key).filter(|old| *old != o.reading) {
            changes.push(Change {
                indicator: o.indicator,
                old,
                new: o.reading,
                pages: o.pages,
                unit: o.unit,
                name,
                line: rows.get(at).map(|row| row.line),
            });
        }
    }
    // What is computed is gone with what it is computed from.
    let mut gone: Vec<Key> = was.into_keys().filter(|key| key[3] == edition).collect();
    gone.sort();
    let told = |key: &Key| {
        format!(
            "la ligne « {}, {} » a disparu depuis la dernière construction : si le nombre manque seulement, \
             remettez-la, valeur vide et provenance « manquant »",
            name(key),
            key[4]
        )
    };
    (changes, gone.iter().map(told).collect())
}

/// The readings of a published table; `None` for what is none.
fn readings(table: &str) -> Option<HashMap<Key, Reading>> {
    let mut reader = csv::Reader::from_reader(table.trim_start_matches('\u{feff}').as_bytes());
    let headers = reader.headers().ok()?.clone();
    let column = |name: &str| headers.iter().position(|header| header == name);
    let [a, b, c, d, e] = KEY.map(column);
    let key = [a?, b?, c?, d?, e?];
    let [comparator, value] = READING.map(column);
    let (comparator, value) = (comparator?, value?);
    let provenance = column("provenance");
    let reading = |record: &csv::StringRecord| {
        let Some(amount) = tenths(&record[value]) else {
            return Reading::Lost;
        };
        // What is computed is exact in the study, and "about" in the table.
        let computed = provenance.is_some_and(|at| &record[at] == "calcule");
        match &record[comparator] {
            ">" => Reading::Above(amount),
            "<" => Reading::Below(amount),
            "~" if !computed => Reading::About(amount),
            _ => Reading::Exact(amount),
        }
    };
    let records = reader.records().filter_map(Result::ok);
    let pairs = records.map(|r| (key.map(|at| r[at].to_owned()), reading(&r)));
    Some(pairs.collect())
}

fn key(study: &Study, o: &Observation) -> Key {
    let answer = o.answer.map_or("", |id| study.answer(id).slug);
    let (measure, modality) = match o.measure {
        Measure::Level => ("niveau", answer),
        Measure::Change => ("evolution", answer),
        Measure::Composition(class) => ("composition", study.population(class).slug),
    };
    let population = study.population(o.population).slug;
    let indicator = study.indicator(o.indicator).slug;
    let year = o.year.to_string();
    [indicator, modality, population, &year, measure].map(str::to_owned)
}

/// Whom and what a key is about, without its year.
fn name(key: &Key) -> String {
    let parts = key[..3].iter().filter(|part| !part.is_empty());
    parts.cloned().collect::<Vec<_>>().join(", ")
}
