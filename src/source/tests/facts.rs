//! Counts about the survey itself.

use super::*;
use crate::selection::Selection;
use crate::view::View;

/// A number of weeks is no number of those who were asked.
#[test]
fn who_was_asked_is_counted_by_facts_that_say_so() {
    let shell = "role = \"shell\", fact = \"communes\"";
    all_refused(&[(
        shell,
        "role = \"shell\", fact = \"semaines\"",
        "semaines",
        "le [[fact]] « semaines » n’a pas « respondents = true »",
    )]);
    let nobody = STUDY.replace("respondents = true\n", "");
    let problems = read(FIGURES, &nobody).expect_err("nobody was asked");
    let told = |p: &Problem| p.reason.contains("[[figure]] « enquete » : aucun [[fact]]");
    assert!(problems.iter().any(told), "{problems:#?}");
    // A count from elsewhere that is none of respondents stays out of the sum.
    let weeks = STUDY.replacen(
        "page = 5\nreason = \"absent de notre copie du rapport\"",
        "page = 5\nvalue = 9\nsource = \"gouv-nc\"",
        1,
    );
    assert_ne!(weeks, STUDY);
    let study = read(FIGURES, &weeks).expect("nine weeks");
    let asked = "39\u{a0}organismes publics et 31\u{a0}communes interrogés";
    assert_eq!(study.asked().as_deref(), Some(asked));
}

/// A margin has a decimal; those who were asked are whole.
#[test]
fn a_fact_may_have_a_decimal() {
    let lost = "page = 5\nreason = \"absent de notre copie du rapport\"\n\n# ---";
    assert!(STUDY.contains(lost));
    let margin = STUDY.replacen(lost, "page = 5\nvalue = 4.5\n\n# ---", 1);
    let study: &'static Study = Box::leak(Box::new(
        read(FIGURES, &margin).expect("a margin of 4.5 points"),
    ));
    let figure = study.figures.iter().find(|f| f.slug == "enquete");
    let view = View::new(study, figure.expect("a figure"), Selection::default());
    let cells = view.table.rows.iter().map(|row| row.cells[0].as_str());
    assert_eq!(cells.collect::<Vec<_>>(), ["39", "31", "manquant", "4,5"]);
    all_refused(&[
        (
            "slug = \"organismes\"\nlabel = \"organismes publics\"\nrespondents = true\nvalue = 39",
            "slug = \"organismes\"\nlabel = \"organismes publics\"\nrespondents = true\nvalue = 39.5",
            "slug",
            "[[fact]] « organismes » : respondents = true compte des réponses : un nombre entier",
        ),
        (
            "slug = \"organismes\"\nlabel = \"organismes publics\"\nrespondents = true\nvalue = 39",
            "slug = \"organismes\"\nlabel = \"organismes publics\"\nrespondents = true\nvalue = 39.55",
            "slug",
            "[[fact]] « organismes » : value est un nombre à une décimale au plus",
        ),
    ]);
}
