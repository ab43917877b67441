//! A lost number keeps its slot: whoever holds the report types its value
//! into the CSV, and nothing else, and the number is everywhere.

use std::collections::HashSet;

use barometre::chart::scene::{Format, Part};
use barometre::data::{Figure, Kind, Study, Tenths};
use barometre::export;
use barometre::selection::Comparison;
use barometre::view::View;

use crate::page::page;
use crate::support::{
    ALL, FIGURES, Record, WORDING, cells, left_to, lost_rows, read, records, texts, typed, view,
};

const FORMATS: [Format; 2] = [Format::Narrow, Format::Wide];

/// A slot of the source, and what a reader should see once it is filled.
struct Slot {
    row: &'static str,
    typed: &'static str,
    figure: &'static str,
    words: String,
    /// What headline and sentence said while the value was lost.
    was: String,
    /// The level of 2011 that follows, where a change in points is printed;
    /// else empty.
    before: String,
}

/// One of each kind: two wholes with a change, one known as a range, bars of
/// indicators, devices an agent, an answer, an indicator whose other figure
/// says who makes up a group, a bar beside a bound.
const SLOTS: &str = "
11,usages,acces-tous-agents,|63|acces-tous-agents|63 %|absent|≈ 34 %
8;20,equipement,extinction,|55|extinction|55 %|manque|≈ 77 %
11;44,services,reseaux-sociaux,|64|reseaux-sociaux|64 %|forcément entre 58 % et 79 %|
14,equipement,ordinateurs-portables,|80.5|materiels|80,5 %|absent|≈ 71,5 %
8;14,equipement,equipements-par-agent,|1.1|equipements-par-agent|1,1|forcément entre 1 et 1,2|
43,services,fonctions-application,sig,|37|fonctions-application|37 %|absent|
9;25,organisation,analyse-donnees,|12|recrutement|12 %|absent|
15,equipement,serveur-etranger,|58|hebergement-serveurs|58 %|plus de 50 %|";

fn slots() -> impl Iterator<Item = Slot> {
    let words = |text: &str| text.replace(" %", "\u{202f}%").replace("≈ ", "≈\u{a0}");
    SLOTS.lines().skip(1).map(move |line| {
        let [row, typed, figure, now, was, before] = line.split('|').collect::<Vec<_>>()[..] else {
            panic!("{line}");
        };
        Slot {
            row: lost_row(row),
            typed,
            figure,
            words: words(now),
            was: words(was),
            before: words(before),
        }
    })
}

fn lost_row(starts: &str) -> &'static str {
    let mut rows = lost_rows();
    rows.retain(|row| row.starts_with(starts));
    assert_eq!(rows.len(), 1, "{starts}");
    rows[0]
}

/// The record of the download that a row of the source became.
fn download(study: &Study, row: &str, year: &str) -> Record {
    let source: Vec<&str> = row.split(',').collect();
    let name = [source[2], source[3], source[5], year, source[7]];
    let bytes = export::data::csv(study, export::record::Dialect::Plain).into_bytes();
    let mut found = records(&bytes);
    found.retain(|r| cells(r, "indicateur modalite population annee mesure") == name);
    assert_eq!(found.len(), 1, "{row}");
    found.remove(0)
}

fn said(view: &View) -> String {
    let headline = &view.headline;
    [
        &headline.value,
        &headline.of,
        &headline.caution,
        &view.sentence,
    ]
    .map(String::as_str)
    .join(" · ")
}

fn in_table(view: &View, words: &str) -> bool {
    let mut rows = view.table.rows.iter();
    rows.any(|row| row.cells.iter().any(|cell| cell == words))
}

fn in_figure(view: &View, words: &str) -> [bool; 2] {
    FORMATS.map(|f| {
        texts(&view.chart.layout(f).marks)
            .iter()
            .any(|t| t == words)
    })
}

/// How many rows of a figure have a mark that is one of these parts.
fn rows_with(view: &View, parts: &[Part]) -> [usize; 2] {
    FORMATS.map(|format| {
        let marks = view.chart.layout(format).marks.into_iter();
        let rows: HashSet<u16> = marks
            .filter(|mark| parts.contains(&mark.key.part))
            .map(|mark| mark.key.row)
            .collect();
        rows.len()
    })
}

#[test]
fn a_typed_value_appears_in_figure_words_table_and_download() {
    let study = read(FIGURES, WORDING);
    for slot in slots() {
        let (name, words) = (slot.figure, slot.words.as_str());
        let filled = read(&typed(slot.row, slot.typed), WORDING);
        let state = |study| view(study, name, ALL, Comparison::Off);
        let (old, new) = (state(study), state(filled));

        assert!(said(&old).contains(&slot.was), "{name}: {}", said(&old));
        assert!(!said(&old).contains(words), "{name}: {}", said(&old));
        assert!(in_table(&old, "manquant") && !in_table(&old, words));
        assert_eq!(in_figure(&old, words), [false, false], "{name}");
        let record = download(study, slot.row, "2018");
        assert_eq!(cells(&record, "valeur provenance"), ["", "manquant"]);

        assert_eq!(new.headline.value, words, "{name}");
        assert!(new.sentence.contains(words), "{}", new.sentence);
        assert!(!said(&new).contains(&slot.was), "{name}: {}", said(&new));
        assert!(in_table(&new, words), "{name}");
        assert_eq!(in_figure(&new, words), [true, true], "{name}");
        // One gap less, or the band of what its classes allowed.
        let unknown = [Part::Gap, Part::Bound];
        let before = rows_with(&old, &unknown).map(|rows| rows - 1);
        assert_eq!(before, rows_with(&new, &unknown), "{name}");
        // The reason of the loss is no longer true.
        let record = download(filled, slot.row, "2018");
        let read = cells(&record, "comparateur valeur provenance note");
        assert_eq!(read, ["=", slot.typed, "imprime", ""], "{name}");
    }
}

#[test]
fn a_typed_value_brings_its_level_of_2011() {
    let study = read(FIGURES, WORDING);
    for slot in slots() {
        let (name, before) = (slot.figure, slot.before.as_str());
        let filled = read(&typed(slot.row, slot.typed), WORDING);
        let state = |study| view(study, name, ALL, Comparison::On);
        let (old, new) = (state(study), state(filled));
        assert_eq!(rows_with(&old, &[Part::Before]), [0, 0], "{name}");
        if before.is_empty() {
            assert_eq!(rows_with(&new, &[Part::Before]), [0, 0], "{name}");
            continue;
        }
        assert_eq!(rows_with(&new, &[Part::Before]), [1, 1], "{name}");
        assert!(in_table(&new, before) && !in_table(&old, before), "{name}");
        let record = download(filled, slot.row, "2011");
        let digits = before
            .trim_start_matches("≈\u{a0}")
            .trim_end_matches("\u{202f}%");
        let digits = digits.replace(',', ".");
        let read = cells(&record, "comparateur valeur provenance");
        assert_eq!(read, ["~", &digits, "calcule"], "{name}");
    }
}

/// Not one slot is forgotten: every lost row in turn, with a value that
/// nothing else in the study has.
#[test]
fn every_lost_slot_takes_a_value() {
    for row in lost_rows() {
        let (value, unit) = match (row.contains(",par-agent,"), left_to(row)) {
            (true, _) => (Tenths(11), ""),
            (false, Some(range)) => (Tenths(range.low.0 + 7), "\u{202f}%"),
            (false, None) => (Tenths(437), "\u{202f}%"),
        };
        let words = &format!("{}{unit}", value.french());
        let value = &value.french().replace(',', ".");
        let study = read(&typed(row, value), WORDING);
        assert_eq!(download(study, row, "2018")["valeur"], *value);
        let slug = row.split(',').nth(2).expect("an indicator");
        let about = |p: &&Figure| p.items.iter().any(|&id| study.indicator(id).slug == slug);
        // The other kinds show classes only, or compositions.
        let whole = |p: &&Figure| matches!(p.kind, Kind::Bars | Kind::Dots | Kind::Crowd);
        let figures: Vec<&Figure> = study.figures.iter().filter(about).filter(whole).collect();
        assert!(!figures.is_empty(), "{row} is shown nowhere");
        for figure in figures {
            let view = view(study, figure.slug, ALL, Comparison::Off);
            assert!(in_table(&view, words), "{row} in {}", figure.slug);
            assert_eq!(in_figure(&view, words), [true, true], "{row}");
        }
    }
}

/// The first screen's picture is a figure like the others: it has the number
/// of the study, and says where it comes from.
#[test]
fn the_first_screen_has_its_number_and_its_origin() {
    let study = read(FIGURES, WORDING);
    let html = page(study);
    let opening = html.split("</header>").next().unwrap_or_default();
    let shown = view(study, "planche-ouverture", ALL, Comparison::Off);
    assert!(!shown.headline.value.is_empty() && !shown.origin.is_empty());
    assert!(opening.contains(&shown.headline.value));
    assert!(opening.contains(&shown.origin));
}
