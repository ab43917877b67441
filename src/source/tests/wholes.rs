//! Shares of all that their own classes make impossible.

use super::*;
use crate::chart::Spot;
use crate::selection::{Comparison, Selection};
use crate::view::View;

const WHOLE: &str = "11;46,services,demarches-en-ligne,,services,ensemble,2018,niveau,";

fn typed(cells: &str) -> Vec<Problem> {
    with_row(WHOLE, &format!("{WHOLE}{cells}"))
}

/// 22, 45 and 71 % leave it from 22 to 71, and each of them was rounded.
#[test]
fn a_whole_lies_between_its_classes() {
    for cells in [
        "=,22,%,imprime,,",
        "=,21,%,imprime,,",
        "=,72,%,imprime,,",
        ">,70,%,imprime,,",
        "<,23,%,imprime,,",
        "~,66.7,%,en-mots,,",
        ",,%,manquant,,",
    ] {
        assert_eq!(typed(cells), [], "{cells}");
    }
    let lines: Vec<String> = ["46;51,", "46;53,", "52,services,demarches-en-ligne"]
        .iter()
        .filter_map(|start| FIGURES.lines().position(|l| l.starts_with(start)))
        .map(|at| (at + 1).to_string())
        .collect();
    let told = format!(
        "est impossible pour « ensemble » : ses classes (lignes {}) lui laissent de 22 à 71\u{202f}%",
        lines.join(", ")
    );
    for cells in [
        "=,5,%,imprime,,",
        "=,95,%,imprime,,contradictoire",
        "=,72.5,%,imprime,,",
        ">,75,%,imprime,,",
        "<,20,%,imprime,,",
        "~,90,%,en-mots,,",
    ] {
        let problems = typed(cells);
        let [only] = problems.as_slice() else {
            panic!("{cells}: {problems:#?}");
        };
        assert!(only.reason.contains(&told), "{only}");
        assert!(only.reason.contains("« contradiction : »"), "{only}");
    }
}

/// What is made of classes is a whole of them, too.
#[test]
fn a_wider_class_lies_between_the_narrower() {
    let row = "44,services,reseaux-sociaux,,services,50-plus,2018,niveau,=,";
    let problems = with_row(row, &format!("{row}60,%,imprime,,"));
    let told = |p: &Problem| {
        p.reason
            .contains("« 60\u{202f}% » est impossible pour « 50-plus »")
    };
    assert!(problems.iter().any(told), "{problems:#?}");
    // Without one of the classes, nothing is certain.
    let gone = FIGURES
        .lines()
        .filter(|l| !l.contains("reseaux-sociaux,,services,50-100"));
    let gone: Vec<&str> = gone.collect();
    let edited = gone
        .join("\n")
        .replace(&format!("{row}79"), &format!("{row}60"));
    let problems = read(&edited, STUDY).err().unwrap_or_default();
    assert!(!problems.iter().any(told), "{problems:#?}");
}

/// The report may contradict itself: then the row says so, whatever space it is
/// typed with, and the page says it of the exact value.
#[test]
fn a_contradiction_of_the_report_is_noted_and_shown() {
    for colon in [" :", "\u{a0}:"] {
        let note = format!("Contradiction{colon} la p. 46 donne 95 %");
        for provenance in ["imprime", "manquant"] {
            assert_eq!(typed(&format!("=,95,%,{provenance},,{note}")), []);
        }
    }
    let row = format!("{WHOLE}=,95,%,imprime,,contradiction : p. 46");
    let lines: Vec<&str> = FIGURES
        .lines()
        .map(|line| if line.starts_with(WHOLE) { &row } else { line })
        .collect();
    let study: &'static Study = Box::leak(Box::new(
        read(&lines.join("\n"), STUDY).expect("a contradiction that is noted"),
    ));
    let caution =
        "Ces chiffres se contredisent. Ensemble\u{a0}: forcément entre 22\u{202f}% et 71\u{202f}%.";
    let figure = study
        .figures
        .iter()
        .find(|f| f.slug == "demarches-en-ligne");
    let view = View::new(study, figure.expect("a figure"), Selection::default());
    assert_eq!(view.headline.value, "95\u{202f}%");
    assert_eq!(view.headline.caution, caution);
    assert!(view.sentence.ends_with(caution), "{}", view.sentence);
    let pointed = (0..16).filter_map(|row| {
        let spot = Spot { row, column: None };
        view.tooltip(study, Comparison::Off, spot)
    });
    let told = pointed.filter(|told| told.ends_with(caution));
    assert_eq!(told.count(), 1, "the whole alone");
    // And of no other number.
    for figure in crate::STUDY.figures {
        let view = View::new(&crate::STUDY, figure, Selection::default());
        assert!(!view.sentence.contains("contredisent"), "{}", figure.slug);
    }
}

const PART: &str = "25,organisation,analyse-donnees,100-plus,analysent,ensemble,2018,composition,";

/// Each part was rounded, and words tell no part to the point.
#[test]
fn parts_of_a_group_are_no_more_than_it() {
    let line = 1 + FIGURES
        .lines()
        .position(|l| l.starts_with(PART))
        .expect("a part");
    let end = FIGURES.lines().count() + 1;
    let other = PART.replacen("100-plus", "moins-50", 1);
    let (wider, reason) = (PART.replacen("100-plus", "50-plus", 1), "analyse-donnees");
    for (row, told) in [
        (format!("{other}=,21,%,imprime,,"), None),
        (format!("{other}=,22,%,imprime,,"), Some("102\u{202f}%")),
        (format!("{other}>,21,%,imprime,,"), Some("101\u{202f}%")),
        (format!("{other}~,25,%,en-mots,,"), None),
        (format!("{other}<,60,%,imprime,,"), None),
        (format!("{other},,%,manquant,,"), None),
        (
            format!("{other}=,60,%,imprime,,contradiction : p. 26"),
            None,
        ),
        // Of whom the first is a part.
        (format!("{wider}=,90,%,imprime,,"), None),
    ] {
        let problems = read(&format!("{FIGURES}{row}\n"), STUDY)
            .err()
            .unwrap_or_default();
        let Some(sum) = told else {
            assert_eq!(problems, [], "{row}");
            continue;
        };
        let [only] = problems.as_slice() else {
            panic!("{row}: {problems:#?}");
        };
        let told = format!("les parts de « {reason} » (lignes {line}, {end}) font {sum}");
        assert!(only.reason.starts_with(&told), "{only}");
        assert!(only.reason.contains("« contradiction : »"), "{only}");
    }
}
