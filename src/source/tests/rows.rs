//! Rows as a whole: what is wrong with one, and what follows from it.

use super::*;

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

/// A message says what may stand there.
#[test]
fn a_message_says_what_to_do() {
    let good = "15,equipement,serveur-interne,,services,100-plus,2018,niveau,=,82,%,imprime,,";
    for (from, to, told) in [
        (
            "serveur-interne",
            "serveur-intrne",
            "indicateur « serveur-intrne » inconnu de study.toml : vouliez-vous « serveur-interne » ?",
        ),
        (
            "serveur-interne",
            "lunes",
            "indicateur « lunes » inconnu de study.toml : déclarez-le dans study.toml, ou corrigez la cellule",
        ),
        (
            "100-plus",
            "100-plu",
            "population « 100-plu » inconnue de study.toml : vouliez-vous « 100-plus » ?",
        ),
        ("100-plus", "ensembl", "vouliez-vous « ensemble » ?"),
        (
            "imprime",
            "ailleurs",
            "source vide : écrivez dans source l’identifiant d’un bloc [[source]]",
        ),
        (
            "15,",
            "40,",
            "page 40 hors du chapitre, de la synthèse et des profils (pages 13 à 20, 7 à 12, 50 à 53)",
        ),
        ("15,", "99,", "page « 99 » hors du rapport, qui en a 54"),
        (
            ",82,",
            ",182.5,",
            "valeur « 182,5 » hors des bornes de l’unité : de 0 à 100\u{202f}%",
        ),
        (
            "%",
            "kg",
            "unité « kg » impossible pour la mesure « niveau » ; écrivez % ou par-agent",
        ),
        (
            "niveau,=,82,%",
            "evolution,=,82,kg",
            "unité « kg » impossible pour la mesure « evolution » ; écrivez point ou %",
        ),
        (
            "niveau",
            "humeur",
            "mesure « humeur » inconnue (niveau, evolution ou composition)",
        ),
    ] {
        refused(&good.replacen(from, to, 1), told);
    }
    // The unit of an unknown measure is not judged by it.
    let problems = with_row(ROW, &good.replacen("niveau,=,82,%", "humeur,=,82,point", 1));
    assert!(
        !problems.iter().any(|p| p.reason.contains("unité")),
        "{problems:#?}"
    );
}

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

/// Every fault of a row comes at once.
#[test]
fn a_row_tells_all_its_faults() {
    let row = "15,equipement,serveur-interne,,services,100-plus,2018,niveau,≈,820,%,devine,,";
    for reason in ["comparateur « ≈ »", "provenance « devine »"] {
        refused(row, reason);
    }
    let row = "99,equipement,serveur-interne,,services,100-plus,2017,niveau,=,820,%,devine,,";
    for reason in [
        "page « 99 »",
        "« 2017 »",
        "provenance « devine »",
        "hors des bornes",
    ] {
        refused(row, reason);
    }
}

/// The row of the change is named, with what it leads to.
#[test]
fn a_change_below_zero_is_named_at_its_own_line() {
    let row = "40,services,fonctions-site,emploi,avec-site,ensemble,2018,evolution,";
    let problems = with_row(row, &format!("{row}=,50,point,imprime,,"));
    let line = FIGURES
        .lines()
        .position(|l| l.starts_with(row))
        .expect("a row")
        + 1;
    let told =
        "évolution impossible : 47\u{202f}% en 2018, +50\u{a0}points, donne −3\u{202f}% en 2011";
    let found = problems
        .iter()
        .any(|p| p.line == line && p.reason.contains(told));
    assert!(found, "{problems:#?}");
}

/// What is no share changes in percent; a share, in points alone.
#[test]
fn a_share_changes_in_points() {
    let reason = "une part évolue en points : mettez « point » dans unite";
    for row in [
        "11;39,services,site,,services,ensemble,2018,evolution,=,7,",
        // Its level is lost, and is a share all the same.
        "14,equipement,ordinateurs-portables,,services,ensemble,2018,evolution,=,9,",
    ] {
        let problems = with_row(row, &format!("{row}%,imprime,,"));
        let own: Vec<&Problem> = problems.iter().filter(|p| p.reason == reason).collect();
        let line = FIGURES.lines().position(|l| l.starts_with(row));
        assert_eq!(
            own.iter().map(|p| p.line - 1).collect::<Vec<_>>(),
            line.as_slice()
        );
    }
}
