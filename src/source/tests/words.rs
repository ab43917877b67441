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
        let found = problems.iter().any(|p| {
            p.file == problem::File::Study && p.line == line && p.reason.contains(reason)
        });
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
        (portrait, "population = \"geants\"\n", "geants", "population « geants » inconnu(e)"),
        (
            "\"donnees-ouvertes\",\n  \"application\",\n]\npopulation = \"100-plus\"\n",
            "\"antispam\",\n  \"application\",\n]\npopulation = \"100-plus\"\n",
            "antispam",
            "l’indicateur « antispam » n’a aucune ligne que « portrait » puisse montrer",
        ),
    ]);
}
