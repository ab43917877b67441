use super::*;
use crate::data::*;

const FIGURES: &str = include_str!("../../assets/data/observations.csv");
const STUDY: &str = include_str!("../../assets/data/study.toml");

/// The problems of the real data with one line of the CSV replaced.
fn with_row(starts: &str, row: &str) -> Vec<Problem> {
    let lines: Vec<&str> = FIGURES
        .lines()
        .map(|line| if line.starts_with(starts) { row } else { line })
        .collect();
    assert!(lines.contains(&row), "no line starts with {starts:?}");
    read(&lines.join("\n"), STUDY).err().unwrap_or_default()
}

/// The line of the row that [`with_row`] replaces in these tests.
const ROW: &str = "15,equipement,serveur-interne,,services,100-plus";

fn refused(row: &str, reason: &str) {
    let problems = with_row(ROW, row);
    let line = FIGURES
        .lines()
        .position(|l| l.starts_with(ROW))
        .map(|at| at + 1);
    let found = problems
        .iter()
        .any(|p| Some(p.line) == line && p.reason.contains(reason));
    assert!(
        found,
        "{row} should be refused for {reason:?}: {problems:?}"
    );
}

/// An edit of the published file, the line whose fault it is (as it then
/// stands), and what is told.
type Case = (&'static str, &'static str, &'static str, &'static str);

fn all_refused(cases: &[Case]) {
    for (from, to, at, reason) in cases {
        assert!(STUDY.contains(from), "{from}");
        let edited = STUDY.replacen(from, to, 1);
        let place = STUDY.find(from).unwrap_or_default();
        let place = place + edited[place..].find(at).expect(at);
        let line = edited[..place].matches('\n').count() + 1;
        let problems = read(FIGURES, &edited).err().unwrap_or_default();
        let found = problems
            .iter()
            .any(|p| p.file == problem::File::Study && p.line == line && p.reason.contains(reason));
        assert!(found, "line {line}, {reason}: {problems:#?}");
    }
}

/// What the publisher declares in `study.toml`.
mod declared;

/// What the publisher declares of plates.
mod plates;

/// What is told without stopping the build.
mod told;

/// Counts of the survey itself.
mod facts;

/// Texts that quote numbers.
mod quotes;

/// What is told of a cell, case by case.
mod cells;

/// What is told of a row, and what follows from it.
mod rows;

/// What follows from a fault, and is not told beside it.
mod once;

/// What is told of the page without stopping the build.
mod page;

/// What is told of a whole that its classes make impossible.
mod wholes;

/// What is told of a mistake in `study.toml`, case by case.
mod words;

/// What the publisher would have a reader keep.
mod takeaways;

#[test]
fn the_real_data_is_accepted() {
    assert_eq!(read(FIGURES, STUDY).err(), None);
}

#[test]
fn a_duplicate_names_its_first_line() {
    let extra = FIGURES
        .lines()
        .find(|l| l.starts_with(ROW))
        .expect("the row");
    let problems = read(&format!("{FIGURES}\n{extra}\n"), STUDY).expect_err("a duplicate");
    assert!(
        problems
            .iter()
            .any(|p| p.reason.starts_with("doublon de la ligne")),
        "{problems:?}"
    );
}

#[test]
fn words_and_rows_need_each_other() {
    let extra = "[[indicator]]\nslug = \"seul\"\nchapter = \"usages\"\nlabel = \"Seul\"\npredicate = \"sont seuls\"\n";
    let problems =
        read(FIGURES, &format!("{STUDY}\n{extra}")).expect_err("an indicator without a row");
    assert!(
        problems
            .iter()
            .any(|p| p.reason.contains("« seul » : aucune ligne") && p.line > 1000),
        "{problems:?}"
    );
    let fewer: String = FIGURES
        .lines()
        .filter(|l| !l.contains(",wifi-public,"))
        .map(|l| format!("{l}\n"))
        .collect();
    let problems = read(&fewer, STUDY).expect_err("words without rows");
    assert!(
        problems
            .iter()
            .any(|p| p.reason.contains("« wifi-public »")),
        "{problems:?}"
    );
}

#[test]
fn all_problems_are_told_at_once() {
    let broken = FIGURES.replace(",82,%", ",820,%").replace(",47,%", ",x,%");
    let problems = read(&broken, STUDY).expect_err("several bad rows");
    assert!(problems.len() >= 4, "{problems:?}");
    assert!(problems.is_sorted());
    assert!(
        problems[0]
            .to_string()
            .starts_with("assets/data/observations.csv:"),
        "{}",
        problems[0]
    );
}

#[test]
fn a_broken_toml_is_named_with_its_line() {
    let problems = read(FIGURES, "[survey]\ntitle = \n").expect_err("no value");
    assert_eq!(problems.iter().map(|p| p.line).collect::<Vec<_>>(), [2]);
}

#[test]
fn the_year_before_is_derived_only_from_exact_values_and_points() {
    let study = read(FIGURES, STUDY).expect("the real data");
    let derived: Vec<_> = study
        .observations
        .iter()
        .filter(|f| f.provenance == Provenance::Derived)
        .collect();
    assert!(!derived.is_empty());
    for observation in &derived {
        let level = study.level(
            observation.indicator,
            observation.answer,
            observation.population,
        );
        let level = level
            .and_then(|f| f.reading.exact())
            .expect("an exact level");
        let change = study
            .change(observation.indicator, observation.answer)
            .expect("a change");
        assert_eq!(change.unit, Unit::Points);
        let by = change.reading.exact().expect("an exact change");
        assert_eq!(observation.reading, Reading::Exact(Tenths(level.0 - by.0)));
    }
    let impossible = FIGURES.replace(",29,point", ",-29,point").replace(
        "11,usages,acces-tous-agents,,services,ensemble,2018,niveau,,,%,manquant",
        "11,usages,acces-tous-agents,,services,ensemble,2018,niveau,=,90,%,manquant",
    );
    let problems = read(&impossible, STUDY).expect_err("119 % in 2011");
    assert!(
        problems
            .iter()
            .any(|p| p.reason.contains("évolution impossible")),
        "{problems:?}"
    );
}
