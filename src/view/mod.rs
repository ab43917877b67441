//! One figure of the page for one selection: its words and the facts of its
//! chart. No pixels. Chart, sentence, table and download all come from here,
//! so they cannot disagree.

mod bars;
mod by_size;
mod changes;
mod composition;
mod dots;
mod matrix;
pub mod plate;
mod sentences;
pub mod sonification;
mod strips;
mod survey;
mod tooltip;
pub mod words;

use crate::chart::Chart;
use crate::data::{Figure, IndicatorId, Kind, Observation, Provenance, SizeId, Study};
use crate::selection::{Comparison, Selection};

/// What a figure says and shows.
#[derive(Clone, Debug, PartialEq)]
pub struct View {
    pub figure: &'static Figure,
    /// The number in large.
    pub headline: Headline,
    /// The headline as a whole sentence, with its year and place: for speech,
    /// status and copy.
    pub sentence: String,
    /// What is known of 2011; empty when nothing is, or the reader does not
    /// compare.
    pub since: String,
    pub chart: Chart,
    pub table: Table,
    /// Every number as a sentence, part by part; empty but for plates.
    pub told: Vec<Told>,
    pub notes: Vec<String>,
    /// Pages and other publications.
    pub origin: String,
}

/// The number in large, and whom it is about.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Headline {
    /// "61 %", "58 % contre 79 %", "manquant"; empty when the figure has no
    /// single number.
    pub value: String,
    /// "des services publics de moins de 50 agents"
    pub of: String,
    /// How the number answers the choice, when not exactly.
    pub caution: String,
    pub standing: Standing,
}

/// How sure and how close the headline's number is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Standing {
    /// As published; the reader's choice plays no part.
    #[default]
    Known,
    /// As published, for exactly the size that was chosen.
    Chosen,
    /// Published for a wider class that contains the choice.
    Wider,
    /// Absent from the copy at hand.
    Missing,
}

/// The numbers of a figure as a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    pub caption: String,
    pub head: Vec<String>,
    pub rows: Vec<TableRow>,
}

/// A part of a plate in sentences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    pub label: String,
    pub sentences: Vec<Sentence>,
}

/// A number as a sentence, with its class, year and page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Whether it answers the reader's choice.
    pub chosen: bool,
    pub text: String,
}

/// One row: its name, and a cell a column after the first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableRow {
    pub name: String,
    /// Whether this row answers the reader's choice.
    pub chosen: bool,
    pub cells: Vec<String>,
}

impl View {
    /// A figure for a selection. The chapter of the selection plays no part.
    pub fn new(study: &'static Study, figure: &'static Figure, selection: Selection) -> Self {
        let mut view = match figure.kind {
            Kind::Survey => survey::view(study, figure, selection),
            Kind::Changes => changes::view(study, figure, selection),
            Kind::Bars => bars::view(study, figure, selection),
            Kind::Portrait(class) => bars::portrait(study, figure, class, selection),
            Kind::Dots => dots::view(study, figure, selection, &Chart::Dots),
            Kind::Crowd => dots::view(study, figure, selection, &Chart::Crowd),
            Kind::Composition => composition::view(study, figure, selection),
            Kind::Matrix(noun) => matrix::view(study, figure, noun, selection),
            Kind::Strips(classes) => strips::view(study, figure, classes, selection),
            Kind::Plate(plate) => plate::view(study, figure, plate, selection),
        };
        if !view.since.is_empty() {
            view.sentence = format!("{} {}", view.sentence, view.since);
        }
        view
    }
}

/// The greatest first, lost ones last, equal ones in their order.
fn ranked(
    observations: impl IntoIterator<Item = &'static Observation>,
) -> Vec<&'static Observation> {
    let mut ranked: Vec<&'static Observation> = Vec::new();
    for observation in observations {
        let rank = observation.reading.rank();
        let at = ranked.partition_point(|o| o.reading.rank() <= rank);
        ranked.insert(at, observation);
    }
    ranked
}

/// The note of a figure, if it has one.
fn notes(figure: &Figure) -> Vec<String> {
    Some(figure.note)
        .filter(|note| !note.is_empty())
        .map(str::to_owned)
        .into_iter()
        .collect()
}

/// The caution of a figure that shows no numbers by size, of these indicators;
/// some have them in another figure.
fn not_by_size(study: &Study, items: &[IndicatorId], selection: Selection) -> String {
    let elsewhere = items.iter().any(|&id| !study.classes_of(id).is_empty());
    match (selection.size == SizeId::ALL, elsewhere) {
        (true, _) => String::new(),
        (false, true) => format!("Ici, l’ensemble des {}.", study.respondents.short),
        (false, false) => "Sans détail par taille dans notre copie du rapport.".into(),
    }
}

/// The columns after the first: the edition, the comparison if asked, the
/// page.
fn head(study: &Study, first: &str, comparison: Comparison) -> Vec<String> {
    let mut head = vec![first.to_owned(), study.survey.edition.to_string()];
    if comparison == Comparison::On {
        head.push(format!("Évolution depuis {}", study.survey.before()));
        head.push(study.survey.before().to_string());
    }
    head.push("Page".into());
    head
}

/// The cells of a level: its reading, its change and former level if asked,
/// its pages.
fn cells(study: &Study, observation: &Observation, comparison: Comparison) -> Vec<String> {
    let mut cells = vec![observation.reading.words(observation.unit)];
    if comparison == Comparison::On {
        let whole = observation.population == crate::data::PopulationId::WHOLE;
        // Of what has nothing to compare, nothing is said.
        let of = |f: Option<&Observation>| {
            f.filter(|_| whole).map_or("–".to_owned(), |f| {
                format!("{}{}", about(f), f.reading.words(f.unit))
            })
        };
        cells.push(of(study.change(observation.indicator, observation.answer)));
        cells.push(of(study.before(observation.indicator, observation.answer)));
    }
    cells.push(match observation.provenance {
        Provenance::Elsewhere(id) => study.source(id).name.into(),
        Provenance::Printed | Provenance::InWords | Provenance::Derived | Provenance::Illegible => {
            words::page_numbers(observation.pages)
        }
    });
    cells
}

/// The sign before a number that nobody published: it was computed.
fn about(observation: &Observation) -> &'static str {
    match observation.provenance {
        Provenance::Derived => "≈\u{a0}",
        Provenance::Printed
        | Provenance::InWords
        | Provenance::Elsewhere(_)
        | Provenance::Illegible => "",
    }
}

#[cfg(test)]
mod tests;
