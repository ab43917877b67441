use super::*;

/// A study need not compare; one that does, does with an earlier year, and a
/// change needs one.
#[test]
fn a_compared_year_is_earlier_or_left_out() {
    let same = STUDY.replace("compared = 2011", "compared = 2018");
    let problems = read(FIGURES, &same).expect_err("compared with itself");
    assert!(problems[0].reason.contains("doit précéder"), "{problems:?}");
    let alone = STUDY.replace("compared = 2011\n", "");
    let problems = read(FIGURES, &alone).expect_err("changes since no year");
    let changes = FIGURES.lines().filter(|l| l.contains(",evolution,"));
    let refused = problems
        .iter()
        .filter(|p| p.line > 1 && p.reason.contains("pas d’année de comparaison"));
    assert_eq!(refused.count(), changes.count(), "{problems:?}");
}

/// They become folders, addresses and names of elements.
#[test]
fn names_leave_no_folder_and_end_no_attribute() {
    for list in ["chapter", "figure", "term", "size", "indicator"] {
        let start = STUDY.find(&format!("[[{list}]]\nslug = \"")).expect(list);
        let at = start + format!("[[{list}]]\nslug = \"").len();
        let mut named = STUDY.to_owned();
        named.insert_str(at, "../");
        let problems = read(FIGURES, &named).expect_err(list);
        let line = STUDY[..at].lines().count();
        let found = problems
            .iter()
            .any(|p| p.line == line && p.reason.contains("« ../"));
        assert!(found, "{list}: {problems:?}");
    }
}

#[test]
fn published_files_have_plain_names() {
    for name in ["", "Baromètre", "a/b", "a b"] {
        let named = STUDY.replace("file = \"barometre-2018\"", &format!("file = \"{name}\""));
        let problems = read(FIGURES, &named).expect_err(name);
        assert!(
            problems[0]
                .reason
                .contains("ne peut pas entrer dans une adresse"),
            "{problems:?}"
        );
    }
}

#[test]
fn a_figure_that_its_rows_cannot_serve_is_named() {
    let fewer: String = FIGURES
        .lines()
        .filter(|l| !l.contains(",pare-feu,"))
        .map(|l| format!("{l}\n"))
        .collect();
    let row = "32,aisance,pare-feu,,services,moins-50,2018,niveau,=,50,%,imprime,,\n";
    let problems = read(&(fewer + row), STUDY).expect_err("bars without a whole");
    assert!(
        problems.iter().any(|p| p.reason.contains("« securite »")),
        "{problems:?}"
    );
}

#[test]
fn a_place_on_the_page_is_known_and_the_opening_is_one() {
    let misplaced = STUDY.replacen("span = \"double\"", "span = \"huge\"", 1);
    let problems = read(FIGURES, &misplaced).expect_err("no such span");
    assert!(
        problems[0].reason.contains("span « huge » inconnu"),
        "{problems:?}"
    );
    for of_plates in ["opening", "plate"] {
        let taken = STUDY.replacen("span = \"lead\"", &format!("span = \"{of_plates}\""), 1);
        let problems = read(FIGURES, &taken).expect_err("a place of plates");
        assert!(
            problems[0]
                .reason
                .contains(&format!("span « {of_plates} » inconnu")),
            "{problems:?}"
        );
    }
    let at = STUDY.find("[[plate]]").expect("a plate");
    let (before, plates) = STUDY.split_at(at);
    let opening = plates.split_inclusive("\n]\n").next().expect("its end");
    let second = opening.replacen("planche-ouverture", "planche-seconde", 1);
    assert_ne!(opening, second);
    let twice = format!("{before}{second}\n{plates}");
    let problems = read(FIGURES, &twice).expect_err("two openings");
    assert!(
        problems[0].reason.contains("une seule planche"),
        "{problems:?}"
    );
}

#[test]
fn a_crowd_needs_classes_that_have_shares() {
    let whole_only = STUDY.replacen(
        "items = [\"visioconference\"]",
        "items = [\"tablettes\"]",
        1,
    );
    let problems = read(FIGURES, &whole_only).expect_err("no class of services to draw");
    assert!(
        problems
            .iter()
            .any(|p| p.reason.contains("« crowd » puisse montrer")),
        "{problems:?}"
    );
}

/// Classes are disjoint by their order, sizes and populations are sets of
/// them, and every name that cannot be is told at its line.
#[test]
fn classes_sizes_and_populations_are_checked() {
    let refused = |from: &str, to: &str, reason: &str| {
        assert!(STUDY.contains(from), "{from}");
        let wording = STUDY.replacen(from, to, 1);
        let problems = read(FIGURES, &wording).expect_err(reason);
        let found = problems
            .iter()
            .any(|p| p.file == problem::File::Study && p.line > 1 && p.reason.contains(reason));
        assert!(found, "{reason}: {problems:?}");
    };
    let class = |slug: &str| format!("[[class]]\nslug = \"{slug}\"\n\n");
    let first = "[[class]]\n";
    let nine: String = ["a", "b", "c", "d", "e"].map(class).concat();
    refused(first, &(nine + first), "8 classes au plus");
    refused(first, &(class("20-49") + first), "déjà défini plus haut");
    refused(
        first,
        &(class("Grande classe") + first),
        "entrer dans une adresse",
    );
    refused(
        first,
        &(class("moins-5") + first),
        "[[class]] « moins-5 » : dans aucune taille",
    );
    let size = |slug: &str, classes: &str| {
        format!(
            "[[size]]\nslug = \"{slug}\"\nlabel = \"\"\nshort = \"\"\ncomplement = \"\"\nclasses = [{classes}]\n\n"
        )
    };
    let first = "[[size]]\n";
    refused(first, &(size("toutes", "") + first), "ne se déclare pas");
    refused(
        first,
        &(size("Grande taille", "") + first),
        "entrer dans une adresse",
    );
    refused(
        first,
        &(size("vide", "") + first),
        "[[size]] « vide » : aucune classe",
    );
    refused(
        first,
        &(size("50-100", "") + first),
        "[[size]] « 50-100 » : déjà défini plus haut",
    );
    let both = "classes = [\"moins-20\", \"20-49\"]";
    refused(
        both,
        "classes = [\"moins-20\", \"30-49\"]",
        "« 30-49 » : aucun bloc [[class]] n’a ce nom",
    );
    refused(
        both,
        "classes = [\"moins-20\"]",
        "[[class]] « 20-49 » : dans aucune taille",
    );
    refused(
        both,
        "classes = [\"moins-20\"]",
        "[[size]] « moins-50 » : un autre bloc du même nom",
    );
    refused(
        both,
        "classes = [\"moins-20\", \"20-49\", \"50-100\"]",
        "[[size]] « 50-100 » : une de ses classes est déjà d’une autre taille",
    );
    refused(
        "classes = [\"20-49\", \"50",
        "classes = [\"30-49\", \"50",
        "« 30-49 » : aucun bloc [[class]] n’a ce nom",
    );
    let population = |slug: &str, classes: &str| {
        format!(
            "[[population]]\nslug = \"{slug}\"\nlabel = \"\"\nshort = \"\"\ncomplement = \"\"\nclasses = [{classes}]\n\n"
        )
    };
    let first = "[[population]]\n";
    refused(
        first,
        &(population("vide", "") + first),
        "[[population]] « vide » : aucune classe",
    );
    refused(
        first,
        &(population("autre", "\"plus-100\"") + first),
        "[[population]] « 100-plus » : mêmes classes",
    );
    refused(
        first,
        &(population("20-49", "\"20-49\", \"50-100\"") + first),
        "[[population]] « 20-49 » : un autre bloc du même nom",
    );
    let many: String = (0..6)
        .map(|nth| population(&format!("p{nth}"), ""))
        .collect();
    refused(first, &(many + first), "12 populations au plus");
    refused(
        "gender = \"masculin\"",
        "gender = \"neutre\"",
        "genre « neutre »",
    );
    refused("slug = \"par-agent\"", "slug = \"%\"", "unité réservée");
    refused(
        "populations = [\"moins-50\",",
        "populations = [\"moins-51\",",
        "« moins-51 » : aucun bloc [[population]] n’a ce nom",
    );
}

/// Whoever moves a class from one list to another is told of all that follows.
#[test]
fn faults_of_sizes_come_together() {
    let wording = STUDY
        .replacen(
            "classes = [\"moins-20\", \"20-49\"]",
            "classes = [\"moins-21\"]",
            1,
        )
        .replacen("classes = [\"plus-100\"]", "classes = []", 1);
    let told: Vec<(usize, String)> = read(FIGURES, &wording)
        .expect_err("five faults")
        .into_iter()
        .map(|p| (p.line, p.reason))
        .collect();
    let line = |text: &str| 1 + wording.lines().position(|l| l == text).expect(text);
    let class = |slug: &str| line(&format!("slug = \"{slug}\""));
    for (at, reason) in [
        (
            class("moins-20"),
            "[[class]] « moins-20 » : dans aucune taille",
        ),
        (class("20-49"), "[[class]] « 20-49 » : dans aucune taille"),
        (
            class("plus-100"),
            "[[class]] « plus-100 » : dans aucune taille",
        ),
        (
            line("classes = [\"moins-21\"]"),
            "« moins-21 » : aucun bloc [[class]] n’a ce nom",
        ),
        (
            line("classes = []") - 4,
            "[[size]] « plus-100 » : aucune classe",
        ),
    ] {
        let found = told
            .iter()
            .any(|(line, told)| *line == at && told.starts_with(reason));
        assert!(found, "{at}: {reason}: {told:#?}");
    }
}
