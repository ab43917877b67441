//! One cause, one message.

use super::*;

/// A row that is refused accuses neither the texts that quote it nor the words
/// that need it; and hides no other fault.
#[test]
fn a_refused_row_is_told_once() {
    let all = |figures: &str, wording: &str| read(figures, wording).expect_err("a fault");
    for (from, to) in [
        // Quoted by a title and by a takeaway.
        ("50-plus,2018,niveau,=,70,", "50-plus,2018,niveau,=,700,"),
        ("50-plus,2018,niveau,=,70,", "50-plus,2018,niveau,=,70 %,"),
        (
            "50-plus,2018,niveau,=,70,",
            "50-plus,2018,niveau,=,soixante,",
        ),
        ("50-plus,2018,niveau,=,70,", "50-plus,2018,humeur,=,70,"),
        // By the first screen.
        (
            "11;39,services,site,,services,ensemble,2018,niveau,=,70,",
            "99,services,site,,services,ensemble,2018,niveau,=,70,",
        ),
        (
            "site,,services,moins-50,2018,niveau,=,61,",
            "site,,services,moins-50,2018,niveau,=,0.61,",
        ),
        // The only row of its indicator, which a figure, a plate and a takeaway show.
        (
            "conscience-risques,,services",
            "conscience-risques,,personne",
        ),
        ("analyse-donnees,100-plus,", "analyse-donnees,101-plus,"),
    ] {
        assert!(FIGURES.contains(from), "{from}");
        let problems = all(&FIGURES.replacen(from, to, 1), STUDY);
        let observations = |p: &&Problem| p.file == problem::File::Observations;
        assert!(
            problems.iter().all(|p| observations(&p)),
            "{to}: {problems:#?}"
        );
        let lines: std::collections::HashSet<usize> = problems.iter().map(|p| p.line).collect();
        assert_eq!(lines.len(), 1, "{to}: {problems:#?}");
    }
    let figures = FIGURES.replacen("50-plus,2018,niveau,=,70,", "50-plus,2018,niveau,=,700,", 1);
    let wording = STUDY
        .replacen(
            "41\u{202f}% des grands, 2\u{202f}%",
            "43\u{202f}% des grands, 2\u{202f}%",
            1,
        )
        .replacen("role = \"leaf\"", "role = \"feuille\"", 1);
    let told: Vec<String> = all(&figures, &wording)
        .iter()
        .map(ToString::to_string)
        .collect();
    for reason in [
        "« 700 »",
        "[[figure]] « application » : le texte cite 43",
        "rôle « feuille »",
    ] {
        assert_eq!(
            told.iter().filter(|t| t.contains(reason)).count(),
            1,
            "{told:#?}"
        );
    }
}

/// Nor does a line that is no row: what it is about is not known.
#[test]
fn a_line_that_is_not_read_accuses_no_word() {
    for (from, to) in [
        ("page,chapitre,", "page;chapter;"),
        (
            "18,equipement,visioconference,,services,50-plus,",
            "18,equipement,visioconference,50-plus,",
        ),
    ] {
        assert!(FIGURES.contains(from), "{from}");
        let problems = read(&FIGURES.replacen(from, to, 1), STUDY).expect_err(to);
        let words: Vec<&Problem> = (problems.iter())
            .filter(|p| p.file == problem::File::Study)
            .collect();
        assert!(words.is_empty(), "{to}: {words:#?}");
    }
}

/// What follows from a fault is not told beside it.
#[test]
fn one_cause_has_one_message() {
    let once = |figures: &str, wording: &str, reason: &str| {
        let problems = read(figures, wording).expect_err(reason);
        let [only] = problems.as_slice() else {
            panic!("{reason}: {problems:#?}");
        };
        assert!(only.reason.contains(reason), "{only}");
    };
    let good = "15,equipement,serveur-interne,,services,100-plus,2018,niveau,=,82,%,imprime,,";
    for (from, to, reason) in [
        (
            "serveur-interne",
            "serveur-inconnu",
            "indicateur « serveur-inconnu »",
        ),
        ("equipement", "inconnu", "chapitre « inconnu »"),
    ] {
        once(
            &FIGURES.replacen(good, &good.replacen(from, to, 1), 1),
            STUDY,
            reason,
        );
    }
    let rows = FIGURES.lines().count() - 1;
    for (edition, told) in [
        (
            "2019",
            format!("{rows} lignes ont l’année 2018, l’édition est 2019 ([survey] edition)"),
        ),
        (
            "2012",
            format!("{rows} lignes ont l’année 2018, l’édition est 2012"),
        ),
    ] {
        let wording = STUDY.replacen("edition = 2018", &format!("edition = {edition}"), 1);
        once(FIGURES, &wording, &told);
    }
    let backwards = STUDY.replacen("pages = [13, 20]", "pages = [20, 13]", 1);
    once(
        FIGURES,
        &backwards,
        "pages finit (13) avant de commencer (20)",
    );
    let beyond = STUDY.replacen("pages = [13, 20]", "pages = [99, 100]", 1);
    once(FIGURES, &beyond, "page 99 hors du rapport");
    // Few are told each, and so are the levels that are computed.
    let few = FIGURES.replacen(",2018,niveau,=,82,", ",2017,niveau,=,82,", 1);
    let problems = read(&few, STUDY).expect_err("a wrong year");
    assert!(
        problems.iter().any(|p| p.reason.contains("année « 2017 »")),
        "{problems:#?}"
    );
    let computed = FIGURES.replace("2018,niveau,=,", "2011,niveau,=,");
    let problems = read(&computed, STUDY).expect_err("computed levels");
    let told = |p: &&Problem| p.reason.contains("lignes ont l’année 2011, qui se calcule");
    assert_eq!(problems.iter().filter(told).count(), 1, "{problems:#?}");
}
