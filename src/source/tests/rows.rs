//! What a spreadsheet or a hand may leave in `observations.csv`, and what is
//! told of it.

use super::*;

const GOOD: &str = "15,equipement,serveur-interne,,services,100-plus,2018,niveau,=,82,%,imprime,,";

fn changed(from: &str, to: &str) -> String {
    assert!(GOOD.contains(from), "{from}");
    GOOD.replacen(from, to, 1)
}

#[test]
fn a_number_in_the_wrong_cell_is_sent_home() {
    for (from, to, reason) in [
        (
            ",=,82,%,imprime",
            ",46,,%,manquant",
            "comparateur « 46 » : un nombre se tape dans la colonne valeur",
        ),
        (",=,82,%,imprime", ",46,,%,imprime", "comparateur « 46 »"),
        (
            ",=,82,%,imprime",
            ",,,46,imprime",
            "unite « 46 » : un nombre se tape dans la colonne valeur",
        ),
        (",=,82,%,imprime", ",,,46 %,imprime", "unite « 46 % »"),
        (",=,82,%,imprime", ",,,%,46", "provenance « 46 »"),
        (
            ",=,82,%,imprime",
            ",>,,%,imprime",
            "comparateur « > » sans valeur : tapez la valeur, ou videz cette cellule",
        ),
        (
            ",=,82,%,imprime",
            ",>,,%,manquant",
            "comparateur « > » sans valeur",
        ),
    ] {
        let row = changed(from, to);
        refused(&row, reason);
        let line = with_row(ROW, &row).into_iter().filter(|p| p.line > 1);
        let own: Vec<Problem> = line
            .filter(|p| p.file == problem::File::Observations)
            .collect();
        assert_eq!(own.len(), 1, "one cause, one message: {own:#?}");
    }
    let lost = changed(",=,82,%,imprime", ",=,,%,manquant");
    assert_eq!(with_row(ROW, &lost), []);
}

#[test]
fn a_percent_is_typed_as_it_is_printed() {
    for (value, reason) in [
        (
            "0.9",
            "valeur « 0.9 » : un pourcentage s’écrit en pour cent. Tapez 90 ; si le rapport imprime vraiment \
             0,9 %, écrivez « 0,9 % » dans note",
        ),
        ("0.90", "Tapez 90"),
        (
            "0.82",
            "valeur « 0.82 » : un pourcentage s’écrit en pour cent. Tapez 82",
        ),
        ("0.125", "Tapez 12,5"),
        ("82 %", "valeur « 82 % » : tapez le nombre seul, sans « % »"),
        ("82%", "sans « % »"),
    ] {
        refused(&changed(",82,", &format!(",{value},")), reason);
    }
    let printed = changed(
        ",82,%,imprime,,",
        ",0.9,%,imprime,,« 0.9 % » puis « 0.8 % »",
    );
    refused(&printed, "Tapez 90");
    let printed = changed(",82,%,imprime,,", ",0.9,%,imprime,,\"« 0,9 % » p. 15\"");
    assert_eq!(with_row(ROW, &printed), []);
    assert_eq!(with_row(ROW, &changed(",82,", ",82.00,")), []);
}

#[test]
fn a_bound_leaves_room_for_a_value() {
    for (from, to, reason) in [
        ("=,82", ">,100", "« plus de 100\u{202f}% » est impossible"),
        ("=,82", "<,0", "« moins de 0\u{202f}% » est impossible"),
    ] {
        refused(&changed(from, to), reason);
    }
    assert_eq!(with_row(ROW, &changed("=,82", ">,99.5")), []);
    let mean = "51,equipement,equipements-par-agent,,services,100-plus,2018,niveau,=,1.2,par-agent";
    let problems = with_row(mean, &format!("{},imprime,,", mean.replace("=,1.2", ">,2")));
    assert!(
        problems.iter().any(|p| p.reason.contains("« plus de 2 »")),
        "{problems:?}"
    );
}

/// Why a number is missing is untrue once it is there.
#[test]
fn a_note_of_loss_goes_when_a_value_comes() {
    let note = |row: &str| {
        let lines: Vec<&str> = FIGURES
            .lines()
            .map(|line| if line.starts_with(ROW) { row } else { line })
            .collect();
        let study = read(&lines.join("\n"), STUDY).expect(row);
        let own = |o: &&Observation| o.reading == Reading::Exact(Tenths(820)) && o.pages == [15];
        study.observations.iter().find(own).expect("the row").note
    };
    for (provenance, written, kept) in [
        ("imprime", "Illisible sur la copie", ""),
        ("imprime", "manquant dans le PDF", ""),
        ("en-mots", "absent de notre copie du rapport", ""),
        ("manquant", "à demander", ""),
        (
            "imprime",
            "marqué ** dans le rapport",
            "marqué ** dans le rapport",
        ),
        (
            "imprime",
            "dit « tous » : oui ?",
            "dit «\u{a0}tous\u{a0}»\u{a0}: oui\u{202f}?",
        ),
    ] {
        let row = changed("imprime,,", &format!("{provenance},,{written}"));
        assert_eq!(note(&row), kept, "{provenance}, {written}");
    }
}

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
        "figure « application » : le texte cite 43",
        "rôle « feuille »",
    ] {
        assert_eq!(
            told.iter().filter(|t| t.contains(reason)).count(),
            1,
            "{told:#?}"
        );
    }
}

/// Every fault of a row comes at once.
#[test]
fn a_row_tells_all_its_faults() {
    let row = changed("=,82,%,imprime", "≈,820,%,devine");
    for reason in ["comparateur « ≈ »", "provenance « devine »"] {
        refused(&row, reason);
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
