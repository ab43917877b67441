//! What several tests need: the publisher's files, edited as a publisher
//! would edit them, and the words that a state of a figure shows.

use std::collections::HashMap;
use std::sync::LazyLock;

use barometre::STUDY;
use barometre::chart::Format;
use barometre::chart::scene::format::{DESK, TABLET};
use barometre::chart::scene::{Mark, Shape};
use barometre::data::{Figure, IndicatorId, Range, SizeId, Study, Tenths};
use barometre::selection::{Comparison, Selection};
use barometre::source;
use barometre::view::View;

pub const FIGURES: &str = include_str!("../../assets/data/observations.csv");
pub const WORDING: &str = include_str!("../../assets/data/study.toml");

/// Sizes of the study, by heart.
pub const ALL: SizeId = SizeId::ALL;
pub const UNDER_50: SizeId = SizeId(1);
pub const FROM_50_TO_100: SizeId = SizeId(2);
pub const OVER_100: SizeId = SizeId(3);

/// Where the value stands in a row of `observations.csv`.
const VALUE: usize = 9;

/// Reads a study from texts; it lives as long as the tests, as the embedded
/// one does.
pub fn read(figures: &str, wording: &str) -> &'static Study {
    match source::read(figures, wording) {
        Ok(study) => Box::leak(Box::new(study)),
        Err(problems) => panic!("the edited copy should be accepted: {problems:#?}"),
    }
}

/// The CSV with `value` typed into the value cell of one row, and not a byte
/// more.
pub fn typed(row: &str, value: &str) -> String {
    assert_eq!(FIGURES.lines().filter(|line| *line == row).count(), 1);
    FIGURES.replacen(row, &with_value(row, value), 1)
}

/// No quoted cell stands before the value, so counting commas finds it.
fn with_value(row: &str, value: &str) -> String {
    let mut cells: Vec<&str> = row.split(',').collect();
    assert_eq!(cells[VALUE], "", "{row} should have lost its value");
    cells[VALUE] = value;
    cells.join(",")
}

/// The rows whose value is lost.
pub fn lost_rows() -> Vec<&'static str> {
    let lost: Vec<&str> = FIGURES
        .lines()
        .filter(|row| row.contains(",manquant,"))
        .collect();
    assert!(lost.len() > 40, "the report lost many numbers: {lost:?}");
    lost
}

/// What the classes of a row's indicator leave to it, where they do: it takes
/// no other value.
pub fn left_to(row: &str) -> Option<Range> {
    let mut cells = row.split(',').skip(2);
    let (slug, answer) = (cells.next()?, cells.next()?);
    let at = STUDY.indicators.iter().position(|i| i.slug == slug)?;
    let id = IndicatorId(at as u16);
    STUDY.whole_range(id).filter(|_| answer.is_empty())
}

/// The study with every lost value typed in, as by a publisher who holds the
/// report. Values between 30 and 78 leave the published changes possible.
pub fn filled() -> &'static Study {
    static FILLED: LazyLock<Study> = LazyLock::new(|| {
        let mut figures = FIGURES.to_owned();
        for (nth, row) in lost_rows().into_iter().enumerate() {
            let value = match (row.contains(",par-agent,"), left_to(row)) {
                (true, _) => Tenths(11),
                (false, Some(range)) => range.low,
                (false, None) => Tenths::whole(30 + nth as i32 % 49),
            };
            let value = value.french().replace(',', ".");
            figures = figures.replacen(row, &with_value(row, &value), 1);
        }
        source::read(&figures, WORDING).unwrap_or_else(|problems| panic!("{problems:#?}"))
    });
    &FILLED
}

/// `study.toml` with one text replaced: `key` of the entry `slug` of a list
/// such as `figure`. A literal string, so that quotes and backslashes stay.
pub fn reworded(wording: &str, list: &str, slug: &str, key: &str, text: &str) -> String {
    let start = wording
        .find(&format!("[[{list}]]\nslug = \"{slug}\"\n"))
        .unwrap_or_else(|| panic!("no {list} « {slug} »"));
    let end = wording[start + 2..]
        .find("\n[[")
        .map_or(wording.len(), |at| start + 2 + at);
    let mut lines: Vec<&str> = wording[start..end].lines().collect();
    lines.retain(|line| !line.starts_with(&format!("{key} = ")));
    let line = format!("{key} = '''{text}'''");
    lines.insert(2, &line);
    format!(
        "{}{}\n{}",
        &wording[..start],
        lines.join("\n"),
        &wording[end..]
    )
}

pub fn figure(study: &Study, slug: &str) -> &'static Figure {
    study
        .figures
        .iter()
        .find(|p| p.slug == slug)
        .unwrap_or_else(|| panic!("no figure « {slug} »"))
}

pub fn view(study: &'static Study, slug: &str, size: SizeId, comparison: Comparison) -> View {
    let selection = Selection {
        size,
        comparison,
        ..Selection::default()
    };
    View::new(study, figure(study, slug), selection)
}

/// The formats that a figure is drawn in: of a plate, one of each composition.
pub fn formats(figure: &Figure) -> Vec<Format> {
    match figure.form() {
        Some(_) => vec![
            Format::Plate(390),
            Format::Plate(TABLET),
            Format::Plate(DESK),
        ],
        None => vec![Format::Narrow, Format::Wide],
    }
}

/// The texts among marks, in the order of painting.
pub fn texts(marks: &[Mark]) -> Vec<String> {
    let text = |mark: &Mark| match &mark.shape {
        Shape::Text(text) => Some(text.content.to_string()),
        Shape::Bar { .. }
        | Shape::Hatch { .. }
        | Shape::Line { .. }
        | Shape::Symbol { .. }
        | Shape::Path { .. }
        | Shape::Ribbon(_) => None,
    };
    marks.iter().filter_map(text).collect()
}

/// One row of the download or of the source: column → cell.
pub type Record = HashMap<String, String>;

/// The records of a CSV text, as another program would read them: comma,
/// quotes doubled, every record as long as the header.
pub fn records(bytes: &[u8]) -> Vec<Record> {
    let mut reader = csv::Reader::from_reader(bytes);
    reader
        .deserialize()
        .map(|record| record.expect("RFC 4180"))
        .collect()
}

/// A record's cells in columns named with spaces between, for comparing.
pub fn cells<'a>(record: &'a Record, columns: &str) -> Vec<&'a str> {
    columns.split(' ').map(|c| record[c].as_str()).collect()
}
