//! What a publisher may write in `study.toml` by mistake, and what is told of it.

use super::*;

/// An edit of the published file, the line whose fault it is (as it then
/// stands), and what is told.
type Case = (&'static str, &'static str, &'static str, &'static str);

fn all_refused(cases: &[Case]) {
    for (from, to, at, reason) in cases {
        assert!(STUDY.contains(from), "{from}");
        let edited = STUDY.replacen(from, to, 1);
        let place = edited.find(to).unwrap_or_default();
        let place = place + edited[place..].find(at).expect(at);
        let line = edited[..place].matches('\n').count() + 1;
        let problems = read(FIGURES, &edited).expect_err(reason);
        let found = problems
            .iter()
            .any(|p| p.file == problem::File::Study && p.line == line && p.reason.contains(reason));
        assert!(found, "line {line}, {reason}: {problems:#?}");
    }
}

#[test]
fn a_kind_takes_the_populations_that_it_shows() {
    let strips = "populations = [\"moins-50\", \"50-100\", \"100-plus\"]";
    let portrait = "population = \"100-plus\"\n";
    all_refused(&[
        (
            "kind = \"crowd\"",
            "kind = \"camembert\"",
            "camembert",
            "kind « camembert » inconnu (dots, crowd, bars, composition, matrix, strips, portrait, changes, survey)",
        ),
        (
            "kind = \"crowd\"",
            "kind = \"crowd\"\npopulation = \"50-plus\"",
            "population",
            "le kind « crowd » ne prend pas de population",
        ),
        (
            strips,
            "populations = [\"moins-50\", \"50-100\", \"50-plus\"]",
            "populations",
            "la population « 50-plus » en recouvre une autre",
        ),
        (
            strips,
            "populations = [\"moins-50\", \"moins-50\"]",
            "populations",
            "la population « moins-50 » en recouvre une autre",
        ),
        (
            "kind = \"strips\"\npopulations = [\"moins-50\", \"50-100\", \"100-plus\"]",
            "kind = \"strips\"\npopulations = [\"moins-50\"]",
            "kind",
            "demande deux ou trois populations",
        ),
        (
            portrait,
            "population = \"geants\"\n",
            "geants",
            "population « geants » inconnu(e)",
        ),
        (
            "\"donnees-ouvertes\",\n  \"application\",\n]\npopulation = \"100-plus\"\n",
            "\"antispam\",\n  \"application\",\n]\npopulation = \"100-plus\"\n",
            "antispam",
            "l’indicateur « antispam » n’a aucune ligne que « portrait » puisse montrer",
        ),
    ]);
}

/// A number of weeks is no number of those who were asked.
#[test]
fn who_was_asked_is_counted_by_facts_that_say_so() {
    let shell = "role = \"shell\", fact = \"communes\"";
    all_refused(&[(
        shell,
        "role = \"shell\", fact = \"semaines\"",
        "semaines",
        "le fact « semaines » n’a pas « respondents = true »",
    )]);
    let nobody = STUDY.replace("respondents = true\n", "");
    let problems = read(FIGURES, &nobody).expect_err("nobody was asked");
    let told = |p: &Problem| p.reason.contains("figure « enquete » : aucun [[fact]]");
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
