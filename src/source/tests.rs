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

/// What the publisher declares in `study.toml`.
mod declared;

/// What the publisher declares of plates.
mod plates;

/// What is told without stopping the build.
mod told;

/// What is told of a cell, case by case.
mod rows;

/// What is told of a whole that its classes make impossible.
mod wholes;

/// What is told of a mistake in `study.toml`, case by case.
mod words;

/// What the publisher would have a reader keep.
mod takeaways;

/// In the published tables such a text would run in a spreadsheet.
#[test]
fn a_text_that_begins_like_a_formula_is_refused() {
    for note in ["=1+1", "+1", "-1", "@SUM(A1)"] {
        let row = format!("{ROW},2018,niveau,=,82,%,imprime,,{note}");
        refused(&row, "formule");
    }
    let label = "label = \"Serveurs\"";
    assert!(STUDY.contains(label));
    let named = STUDY.replacen(label, "label = \"=1+1\"", 1);
    let problems = read(FIGURES, &named).err().unwrap_or_default();
    assert!(problems.iter().any(|p| p.reason.contains("formule")));
    let minus = format!("{ROW},2018,niveau,=,82,%,imprime,,−1 point");
    assert_eq!(with_row(ROW, &minus), []);
}

#[test]
fn the_real_data_is_accepted() {
    assert_eq!(read(FIGURES, STUDY).err(), None);
}

#[test]
fn every_rule_refuses_its_bad_row() {
    let good = "15,equipement,serveur-interne,,services,100-plus,2018,niveau,=,82,%,imprime,,";
    assert_eq!(with_row(ROW, good), []);
    let bad = |from: &str, to: &str, reason: &str| {
        assert!(good.contains(from));
        refused(&good.replacen(from, to, 1), reason);
    };
    bad(
        "serveur-interne",
        "serveur-inconnu",
        "indicateur « serveur-inconnu »",
    );
    bad("equipement", "inconnu", "chapitre « inconnu »");
    bad(
        "equipement",
        "services",
        "l’indicateur est d’un autre chapitre",
    );
    bad("100-plus", "101-plus", "population « 101-plus »");
    bad("services,", "personne,", "base « personne »");
    bad("%", "kg", "unité « kg »");
    bad("niveau", "humeur", "mesure « humeur »");
    bad("15,", "99,", "page « 99 » hors du rapport");
    bad("15,", "40,", "page 40 hors du chapitre");
    bad("15,", "quinze,", "page « quinze »");
    bad(",82,", ",182,", "hors des bornes");
    bad(",82,", ",-1,", "hors des bornes");
    bad(",82,", ",8.25,", "une décimale au plus");
    bad(",82,", ",,", "valeur absente");
    bad("=", "≈", "comparateur");
    bad("imprime", "devine", "provenance « devine »");
    bad("imprime", "ailleurs", "source");
    bad("2018", "2011", "se calcule");
    bad(
        "100-plus,2018,niveau",
        "100-plus,2018,evolution",
        "ensemble",
    );
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

#[test]
fn a_title_that_quotes_a_corrected_number_is_named() {
    let corrected = FIGURES.replace(
        "services,moins-50,2018,niveau,=,61,",
        "services,moins-50,2018,niveau,=,62,",
    );
    assert_ne!(corrected, FIGURES);
    let problems = read(&corrected, STUDY).expect_err("the title of « site » says 61 %");
    assert!(
        problems
            .iter()
            .any(|p| p.reason.contains("« site » : le texte cite 61")),
        "{problems:?}"
    );
}

/// The first screen, the chapters' sentences and the plates quote too.
#[test]
fn every_text_that_quotes_is_compared_with_the_table() {
    for (said, slug) in [
        (
            "61\u{202f}% des petits en ont un",
            "barometre-numerique-2018",
        ),
        ("contre 59\u{202f}% des plus grands", "usages"),
        ("mais il leur donne 94\u{202f}%", "planche-aisance"),
    ] {
        let at = STUDY.rfind(said).expect(said);
        let digits = said
            .find(|c: char| c.is_ascii_digit())
            .map_or(at, |d| at + d);
        let mut wording = STUDY.to_owned();
        wording.replace_range(digits..digits + 2, "73");
        let problems = read(FIGURES, &wording).expect_err(said);
        let told = format!("« {slug} » : le texte cite 73");
        let found = problems.iter().any(|p| p.reason.contains(&told));
        assert!(found, "{told}: {problems:?}");
    }
}
