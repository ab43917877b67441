//! A study that grows: what a choice costs follows from what is on screen, not
//! from what is in the study.

use std::fs;
use std::path::Path;

use allocation_counter::measure;
use barometre::app::{App, Event};
use barometre::chart::Format;
use barometre::data::{Kind, SizeId, Study};
use barometre::embed::Scope;

use crate::support::{FIGURES, WORDING, read};

/// The publisher's files with every figure by size again and again under other
/// names, until there are this many readings.
fn grown(readings: usize) -> (String, String) {
    let study = read(FIGURES, WORDING);
    let again: Vec<&str> = study
        .figures
        .iter()
        .filter(|figure| matches!(figure.kind, Kind::Dots) && figure.items.len() == 1)
        .map(|figure| study.indicator(figure.items[0]).slug)
        .collect();
    let (mut figures, mut wording) = (FIGURES.trim_end().to_owned(), WORDING.to_owned());
    let tables: Vec<&str> = WORDING.split("\n[[").collect();
    let named = |table: &str, kind: &str, line: &str| {
        table.starts_with(kind) && table.lines().any(|l| l == line)
    };
    // A chapter may have the name of an indicator: the column counts.
    let rows = |slug: &str| -> Vec<&str> {
        let of = |row: &&str| row.split(',').nth(2) == Some(slug);
        FIGURES.lines().filter(of).collect()
    };
    let mut count = FIGURES.lines().count() - 1;
    for copy in 1.. {
        for slug in &again {
            let own = rows(slug);
            // A change would want a place among the changes.
            if own.iter().any(|row| row.contains(",evolution,")) {
                continue;
            }
            if count + own.len() > readings {
                return (figures, wording);
            }
            count += own.len();
            let name = format!("{slug}-{copy}");
            for row in own {
                let cells: Vec<&str> = row.splitn(4, ',').collect();
                figures += &format!("\n{},{},{name},{}", cells[0], cells[1], cells[3]);
            }
            let indicator = format!("slug = \"{slug}\"");
            let figure = format!("items = [\"{slug}\"]");
            for table in &tables {
                if named(table, "indicator]]", &indicator) {
                    wording += "\n[[";
                    wording += &table.replace(&indicator, &format!("slug = \"{name}\""));
                } else if named(table, "figure]]", &figure) && table.contains("kind = \"dots\"") {
                    let slug = table
                        .lines()
                        .find(|l| l.starts_with("slug = "))
                        .unwrap_or_default();
                    let other = format!("{}-{copy}\"", slug.trim_end_matches('"'));
                    wording += "\n[[";
                    wording += &table
                        .replace(slug, &other)
                        .replace(&figure, &format!("items = [\"{name}\"]"))
                        .replace("span = \"lead\"\n", "");
                }
            }
        }
    }
    (figures, wording)
}

fn study(readings: usize) -> &'static Study {
    let (figures, wording) = grown(readings);
    read(&figures, &wording)
}

/// Allocations of a choice with the same figures on screen.
fn choice(study: &'static Study) -> u64 {
    let mut app = App::new(study, Scope::Whole);
    app.update(Event::Opened {
        query: String::new(),
        reduced_motion: true,
    });
    for figure in study.figure_ids().take(5) {
        app.update(Event::Appeared {
            figure,
            format: Format::Narrow,
            already_seen: true,
        });
    }
    let size = SizeId(1);
    measure(|| drop(app.update(Event::Sized(size)))).count_total
}

#[test]
fn a_choice_costs_what_is_on_screen() {
    let (small, large) = (read(FIGURES, WORDING), study(10_000));
    assert!((9_900..10_100).contains(&large.observations.len()));
    assert!(large.figures.len() > 20 * small.figures.len());
    assert_eq!(choice(small), choice(large));
}

/// A look-up goes through the numbers of its indicator, and through no other.
#[test]
fn every_number_is_found_under_its_indicator() {
    let study = study(1_000);
    let mut found = 0;
    for (id, places) in study.places.iter().enumerate() {
        for &at in *places {
            assert_eq!(usize::from(study.observations[at as usize].indicator.0), id);
        }
        assert!(places.is_sorted(), "in the order of the file");
        found += places.len();
    }
    assert_eq!(found, study.observations.len());
}

/// Writes the grown studies for `scripts/growth.sh`.
#[test]
#[ignore = "writes files for scripts/growth.sh"]
fn writes_the_grown_studies() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/growth");
    for readings in [1_000, 10_000] {
        let (figures, wording) = grown(readings);
        let own = folder.join(readings.to_string());
        fs::create_dir_all(&own).expect("a folder below target");
        fs::write(own.join("observations.csv"), figures).expect("a file below target");
        fs::write(own.join("study.toml"), wording).expect("a file below target");
    }
}
