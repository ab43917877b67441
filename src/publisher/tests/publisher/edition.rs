//! The folder of a next edition.

use publisher::edition;
use publisher::folder::Folder;
use publisher::source;

use crate::support::{Copy, ROOT};

fn published() -> Folder {
    Folder::at(&format!("{ROOT}/assets/data"))
}

#[test]
fn a_next_edition_is_read_at_once_and_compares_with_the_published_one() {
    let new = Copy::empty();
    let name = new.path.to_string_lossy();
    let said = edition::write_after(&published(), "2026", &name).expect("a folder");
    assert!(said.contains("sans faute"), "{said}");
    let text = |file| new.text(file);
    let study = source::read(&text("observations.csv"), &text("study.toml"));
    let study = study.unwrap_or_else(|problems| panic!("{problems:#?}"));
    assert_eq!(
        (study.survey.edition, study.survey.compared),
        (2026, Some(2018))
    );
    assert!(!text("study.toml").contains('{') || !text("study.toml").contains("{annee"));
    let old = Copy::published();
    let old =
        source::read(&old.text("observations.csv"), &old.text("study.toml")).expect("published");
    // What is derived for the compared year is what is published for it.
    let derived = study
        .observations
        .iter()
        .find(|o| o.year == 2018)
        .expect("a derived level");
    let slug = study.indicators[usize::from(derived.indicator.0)].slug;
    let same = old.observations.iter().find(|o| {
        old.indicators[usize::from(o.indicator.0)].slug == slug
            && o.population == derived.population
            && o.year == 2018
            && o.measure == derived.measure
    });
    assert_eq!(same.expect("the published level").reading, derived.reading);
    assert!(new.path.join("observations.xlsx").exists());
}

#[test]
fn examples_are_shown_and_not_published() {
    let new = Copy::empty();
    edition::write_after(&published(), "2026", &new.path.to_string_lossy()).expect("a folder");
    let (went, said) = new.run(&["check"], None);
    assert!(went, "{said}");
    for left in [
        "à savoir : DOSSIER/observations.csv:2 : exemples à remplacer",
        "(lignes 2 à ",
        "à savoir : DOSSIER/study.toml:",
    ] {
        assert!(said.contains(left), "{left} in {said}");
    }
    let (went, said) = new.run(&["check", "--publish"], None);
    assert!(!went);
    let lines: Vec<&str> = said.lines().collect();
    let [rows, words, site, nothing] = lines.as_slice() else {
        panic!("{said}");
    };
    assert!(
        rows.starts_with("DOSSIER/observations.csv:2 : exemples"),
        "{rows}"
    );
    assert!(
        words.starts_with("DOSSIER/study.toml:") && words.contains("lignes"),
        "{words}"
    );
    assert!(site.contains("adresse d’exemple"), "{site}");
    assert_eq!(*nothing, "Rien n’a été publié.");
}

/// A study with names of its own, whose rows are still the example's.
#[test]
fn rows_of_the_example_that_are_left_are_one_line() {
    let new = Copy::empty();
    edition::write_after(&published(), "2026", &new.path.to_string_lossy()).expect("a folder");
    let rows = new.text("observations.csv").lines().count();
    let study = new.text("study.toml");
    new.put(
        "study.toml",
        study.replace("\"services\"", "\"organismes\""),
    );
    let (went, said) = new.run(&["check"], None);
    let own: Vec<&str> = (said.lines())
        .filter(|line| line.contains("observations.csv:"))
        .collect();
    let one = format!(
        "DOSSIER/observations.csv:2 : les lignes 2 à {rows} sont celles de l’exemple : remplacez-les"
    );
    assert!(!went && own == [one], "{said}");
    let (_, said) = new.run(&["check", "--publish"], None);
    let own = said
        .lines()
        .filter(|line| line.contains("observations.csv:"));
    assert_eq!(own.count(), 1, "{said}");
}

#[test]
fn what_is_there_is_not_written_over() {
    let new = Copy::empty();
    new.put("notes.txt", "");
    let name = new.path.to_string_lossy();
    let refused = [
        ("2026", &*name, "n’est pas vide"),
        ("2018", "ailleurs", "une année après 2018"),
        ("demain", "ailleurs", "une année après 2018"),
        ("2026", "", "DOSSIER manque"),
    ];
    for (year, folder, reason) in refused {
        let said = edition::write_after(&published(), year, folder).expect_err(reason);
        assert!(said.contains(reason), "{said}");
    }
    assert_eq!(std::fs::read_dir(&new.path).expect("the folder").count(), 1);
}
