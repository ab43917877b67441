//! What a reader takes of one figure: its numbers, its sentence, its name.

use std::collections::BTreeSet;

use barometre::STUDY;
use barometre::chart::Chart;
use barometre::data::SizeId;
use barometre::export::figure::{CHOICE, csv, file_name, phrase};
use barometre::export::record::{COLUMNS, Dialect};
use barometre::selection::Comparison::{self, Off, On};
use barometre::selection::Selection;
use barometre::view::{Standing, View};

use crate::support::{ALL, FROM_50_TO_100, OVER_100, Record, UNDER_50, figure, records, view};

fn states() -> impl Iterator<Item = (SizeId, Comparison)> {
    STUDY.size_ids().flat_map(|size| [(size, Off), (size, On)])
}

fn rows(view: &View, comparison: Comparison) -> Vec<Record> {
    records(csv(&STUDY, view, comparison, Dialect::Plain).as_bytes())
}

/// What the table writes of an amount, without its unit.
fn written(row: &Record) -> String {
    match row["valeur"].as_str() {
        "" => "manquant".into(),
        // Two thirds, in words.
        "66.7" => "deux tiers".into(),
        "0" if row["unite"] == "point" => "stable".into(),
        number => number.replace('.', ",").replace('-', "−"),
    }
}

/// In every state, the numbers of the file are those of the table: all of
/// them, and no other.
#[test]
fn the_file_holds_what_the_table_shows() {
    for figure in STUDY.figures {
        for (size, comparison) in states() {
            let view = view(&STUDY, figure.slug, size, comparison);
            let rows = rows(&view, comparison);
            let state = format!("{} {size:?} {comparison:?}", figure.slug);
            assert!(!rows.is_empty(), "{state}");
            let table: Vec<String> = view
                .table
                .rows
                .iter()
                .flat_map(|r| r.cells.clone())
                .collect();
            for row in &rows {
                let amount = written(row);
                let shown = table.iter().any(|cell| {
                    cell.split(|c: char| !(c.is_alphanumeric() || ",−".contains(c)))
                        .any(|part| part == amount)
                        || *cell == amount
                        || cell.contains(&amount) && amount == "deux tiers"
                });
                let range =
                    row["provenance"] == "manquant" && table.iter().any(|c| c.contains("entre"));
                assert!(
                    shown || range,
                    "{state}: {amount} of {row:?} is not in {table:?}"
                );
            }
            let lost = table.iter().filter(|cell| *cell == "manquant").count();
            let empty = rows.iter().filter(|row| row["valeur"].is_empty()).count();
            assert!(
                lost <= empty,
                "{state}: {lost} lost in the table, {empty} in the file"
            );
        }
    }
}

/// The rows are rows of the whole set, so that one can be found in the other.
#[test]
fn a_row_is_a_row_of_the_whole_set() {
    let whole = barometre::export::data::csv(&STUDY, Dialect::Plain);
    let whole: BTreeSet<&str> = whole.lines().collect();
    for figure in STUDY.figures {
        for (size, comparison) in states() {
            let view = view(&STUDY, figure.slug, size, comparison);
            if matches!(view.chart, Chart::Units(_)) {
                continue;
            }
            let file = csv(&STUDY, &view, comparison, Dialect::Plain);
            let mut lines = file.lines();
            let header = format!("{},{CHOICE}", COLUMNS.join(","));
            assert_eq!(lines.next(), Some(header.as_str()));
            for line in lines {
                let row = line.rsplit_once(',').map_or(line, |(row, _)| row);
                assert!(whole.contains(row), "{}: {row}", figure.slug);
            }
        }
    }
}

/// Which row answers the choice is said as on the page.
#[test]
fn the_choice_is_marked() {
    let choice = |figure, size, comparison| {
        let view = view(&STUDY, figure, size, comparison);
        let marked = rows(&view, comparison)
            .into_iter()
            .filter(|row| !row[CHOICE].is_empty());
        let marked: Vec<(String, String)> = marked
            .map(|row| (row["population"].clone(), row[CHOICE].clone()))
            .collect();
        (view.headline.standing, marked)
    };
    assert_eq!(choice("site", ALL, Off), (Standing::Known, vec![]));
    let (standing, marked) = choice("site", OVER_100, On);
    assert_eq!(standing, Standing::Chosen);
    assert_eq!(marked, [("100-plus".to_owned(), "exact".to_owned())]);
    let (standing, marked) = choice("wifi-public", FROM_50_TO_100, Off);
    assert_eq!(standing, Standing::Wider);
    assert_eq!(marked, [("50-plus".to_owned(), "plus-large".to_owned())]);
}

#[test]
fn a_files_name_says_its_state() {
    let name = |size, comparison| {
        let selection = Selection {
            size,
            comparison,
            ..Selection::default()
        };
        file_name(&STUDY, figure(&STUDY, "site"), selection)
    };
    assert_eq!(name(ALL, Off), "barometre-2018_site");
    assert_eq!(name(UNDER_50, On), "barometre-2018_site_moins-50_2011");
    let names: BTreeSet<String> = (STUDY.figures.iter())
        .flat_map(|figure| {
            states().map(|(size, comparison)| {
                file_name(
                    &STUDY,
                    figure,
                    Selection {
                        size,
                        comparison,
                        ..Selection::default()
                    },
                )
            })
        })
        .collect();
    assert_eq!(
        names.len(),
        STUDY.figures.len() * 8,
        "no two states share a name"
    );
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_".contains(c);
    assert!(names.iter().all(|name| name.chars().all(plain)));
}

/// A sentence that is pasted elsewhere still says of whom, when and where.
#[test]
fn a_copied_sentence_carries_its_source() {
    for figure in STUDY.figures {
        for (size, comparison) in states() {
            let view = view(&STUDY, figure.slug, size, comparison);
            let phrase = phrase(&STUDY, &view);
            assert!(phrase.starts_with(&view.sentence), "{phrase}");
            let source = "Source\u{a0}: Baromètre numérique 2018, ";
            assert!(phrase.contains(source), "{phrase}");
            // Pages of its own numbers, and not of all that the figure shows.
            let own = view.sentence.contains("p.\u{a0}");
            let elsewhere = STUDY.sources.iter().any(|s| view.sentence.contains(s.name));
            let all = phrase.contains(&view.origin);
            assert_ne!(own || elsewhere, all, "{phrase}");
            assert!(phrase.ends_with('.') && !phrase.contains(".."), "{phrase}");
        }
    }
}
