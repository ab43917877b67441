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
            "valeur « 0,9 » : un pourcentage s’écrit en pour cent. Tapez 90 ; si le rapport imprime vraiment \
             0,9 %, écrivez « 0,9 % » dans note",
        ),
        ("0.90", "Tapez 90"),
        (
            "0.82",
            "valeur « 0,82 » : un pourcentage s’écrit en pour cent. Tapez 82",
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
