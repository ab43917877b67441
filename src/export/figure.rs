//! A figure in one state, as a reader takes it away: its numbers, its
//! sentence, and the name of the file.

use super::record::{COLUMNS, Dialect, fact, record};
use crate::chart::{Chart, Emphasis, Row};
use crate::data::{Figure, Measure, Observation, PopulationId, SizeId, Study, Unit};
use crate::selection::{Comparison, Selection};
use crate::view::View;

/// The column of a figure's table that the whole set does not have.
pub const CHOICE: &str = "choix";

/// The sentence with its study and its publisher. Its numbers say where they
/// were read; only a sentence that does not has the figure's pages.
pub fn phrase(study: &Study, view: &View) -> String {
    let sentence = &view.sentence;
    let placed =
        sentence.contains("p.\u{a0}") || study.sources.iter().any(|s| sentence.contains(s.name));
    let survey = &study.survey;
    match placed {
        true => format!(
            "{sentence} Source\u{a0}: {}, {}.",
            survey.title, survey.publisher
        ),
        false => format!("{sentence} {}", source(study, view)),
    }
}

/// Study, publisher, pages.
pub fn source(study: &Study, view: &View) -> String {
    let survey = &study.survey;
    format!(
        "Source\u{a0}: {}, {}. {}.",
        survey.title, survey.publisher, view.origin
    )
}

/// What files of this state are called, without their ending:
/// `barometre-2018_site_moins-50_2011`.
pub fn file_name(study: &Study, figure: &Figure, selection: Selection) -> String {
    let mut name = format!("{}_{}", study.survey.file, figure.slug);
    if selection.size != SizeId::ALL {
        name = format!("{name}_{}", study.size(selection.size).slug);
    }
    if let (Comparison::On, Some(year)) = (selection.comparison, study.survey.compared) {
        name = format!("{name}_{year}");
    }
    name
}

/// The numbers of the figure in this state: those that it shows, and no other.
/// The columns are those of the whole set, and one that says which number
/// answers the reader's choice.
pub fn csv(study: &'static Study, view: &View, comparison: Comparison, dialect: Dialect) -> String {
    let mut out = dialect.start().to_owned();
    dialect.write(&mut out, COLUMNS.into_iter().chain([CHOICE]));
    if let Chart::Units(_) = view.chart {
        for one in study.facts {
            let cells = fact(study, one, dialect);
            dialect.write(&mut out, cells.iter().map(String::as_str).chain([""]));
        }
    }
    for (observation, choice) in shown(study, &view.chart, comparison) {
        let cells = record(study, observation, dialect);
        dialect.write(&mut out, cells.iter().map(String::as_str).chain([choice]));
    }
    out
}

/// The numbers of a chart, each with how it answers the reader's choice.
fn shown(
    study: &'static Study,
    chart: &Chart,
    comparison: Comparison,
) -> Vec<(&'static Observation, &'static str)> {
    let of_rows = |rows: &[Row]| {
        rows.iter()
            .map(|r| (r.observation, choice(r.emphasis)))
            .collect()
    };
    let levels: Vec<(&'static Observation, &'static str)> = match chart {
        Chart::Units(_) => Vec::new(),
        Chart::Dots(dots) | Chart::Crowd(dots) => of_rows(&dots.rows),
        Chart::Bars(bars) => of_rows(&bars.rows),
        Chart::Plate(plate) => {
            let rows = plate.parts.iter().flat_map(|part| &part.rows);
            rows.map(|row| (row.observation, choice(row.emphasis)))
                .collect()
        }
        Chart::Diverging(changes) => {
            let ratio = |f: &&Observation| f.measure == Measure::Change && f.unit == Unit::Ratio;
            let steps = changes.steps.iter().map(|step| step.observation);
            // They are told below the axis.
            let aside = study.observations.iter().filter(ratio);
            steps
                .chain(aside)
                .map(|observation| (observation, ""))
                .collect()
        }
        Chart::Composition(group) => vec![(group.observation, choice(group.emphasis))],
        Chart::Matrix(matrix) => {
            let cells = matrix
                .rows
                .iter()
                .flat_map(|row| row.cells.iter().flatten());
            cells.map(|cell| (cell.observation, "")).collect()
        }
        Chart::Strips(strips) => {
            let of = |strip: &crate::chart::Strip| {
                let choice = choice(strip.emphasis);
                let values: Vec<_> = strip
                    .values
                    .iter()
                    .flatten()
                    .map(|f| (*f, choice))
                    .collect();
                values
            };
            strips.strips.iter().flat_map(of).collect()
        }
    };
    let mut all = Vec::new();
    for (observation, choice) in levels {
        all.push((observation, choice));
        let whole =
            observation.population == PopulationId::WHOLE && observation.measure == Measure::Level;
        if comparison == Comparison::On && whole {
            let (id, answer) = (observation.indicator, observation.answer);
            let past = [study.change(id, answer), study.before(id, answer)];
            all.extend(
                past.into_iter()
                    .flatten()
                    .map(|observation| (observation, "")),
            );
        }
    }
    all
}

fn choice(emphasis: Emphasis) -> &'static str {
    match emphasis {
        Emphasis::Plain | Emphasis::Whole => "",
        Emphasis::Chosen => "exact",
        Emphasis::Wider => "plus-large",
    }
}
