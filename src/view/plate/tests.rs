use super::*;
use crate::STUDY;
use crate::chart::Emphasis;
use crate::data::{SizeId, Span};

fn plates() -> impl Iterator<Item = &'static Figure> {
    let plates = |f: &&Figure| matches!(f.span, Span::Plate | Span::Opening);
    STUDY.figures.iter().filter(plates)
}

fn of(slug: &str, size: SizeId, comparison: Comparison) -> View {
    let figure = plates().find(|f| f.slug == slug).expect("a plate");
    let selection = Selection {
        size,
        comparison,
        ..Selection::default()
    };
    View::new(&STUDY, figure, selection)
}

/// The facts that are drawn.
fn drawn(view: &View) -> &chart::Plate {
    let Chart::Plate(plate) = &view.chart else {
        panic!("{} is no plate", view.figure.slug);
    };
    plate
}

fn rows(view: &View) -> impl Iterator<Item = &Row> {
    drawn(view).parts.iter().flat_map(|part| &part.rows)
}

/// Every plate in every state.
fn each(mut judge: impl FnMut(&str, &View, Selection)) {
    for figure in plates() {
        for size in STUDY.size_ids() {
            for comparison in [Comparison::Off, Comparison::On] {
                let selection = Selection {
                    size,
                    comparison,
                    ..Selection::default()
                };
                let name = format!("{} {selection:?}", figure.slug);
                judge(&name, &View::new(&STUDY, figure, selection), selection);
            }
        }
    }
}

#[test]
fn the_line_of_caution_names_every_wider_class_once() {
    let caution = |slug, size| drawn(&of(slug, size, Comparison::Off)).caution.clone();
    assert_eq!(
        caution("planche-equipement", SizeId::OVER_100),
        "En contour épais\u{a0}: faute de détail, le chiffre des services de 50\u{a0}agents et plus."
    );
    assert_eq!(
        caution("planche-services", SizeId::FROM_50_TO_100),
        "En contour épais\u{a0}: faute de détail, les chiffres des services de moins de \
         100\u{a0}agents et des services de 50\u{a0}agents et plus."
    );
    // As published, and with a number for exactly what was chosen.
    assert_eq!(caution("planche-services", SizeId::ALL), "");
    assert_eq!(caution("planche-ouverture", SizeId::UNDER_50), "");
    each(|name, view, _| {
        let plate = drawn(view);
        assert_eq!(plate.caution, view.headline.caution, "{name}");
        for row in rows(view) {
            let wider = row.emphasis == Emphasis::Wider;
            let told = plate.caution.contains(&format!("des {}", row.whom));
            assert!(told || !wider, "{name}: {} is wider", row.label);
        }
    });
}

#[test]
fn where_nothing_compares_the_line_says_so() {
    let nothing = |slug, comparison| {
        let view = of(slug, SizeId::ALL, comparison);
        drawn(&view).caution.starts_with("Rien, dans notre copie")
    };
    assert!(nothing("planche-aisance", Comparison::On));
    assert!(!nothing("planche-aisance", Comparison::Off));
    assert!(!nothing("planche-ouverture", Comparison::On));
    each(|name, view, selection| {
        let compared = drawn(view).compared.is_some();
        assert_eq!(compared, selection.comparison == Comparison::On, "{name}");
        // A level or a change of the compared year is there for who compares.
        let former = rows(view).any(|row| row.before.is_some());
        assert!(compared || !former, "{name}");
    });
}

#[test]
fn sentences_that_answer_the_choice_are_marked_and_no_others() {
    each(|name, view, selection| {
        let plate = drawn(view);
        assert_eq!(view.told.len(), plate.parts.len(), "{name}");
        for (told, part) in view.told.iter().zip(&plate.parts) {
            assert_eq!(told.label, part.label, "{name}");
            let chosen = part.rows.iter().map(|row| row.emphasis.answers());
            let marked = told.sentences.iter().map(|sentence| sentence.chosen);
            let counts = part.rows.is_empty();
            assert!(counts || marked.eq(chosen), "{name}: {}", part.label);
            assert!(!told.sentences.is_empty(), "{name}: {}", part.label);
        }
        let marked = || view.told.iter().flat_map(|part| &part.sentences);
        let any = marked().any(|sentence| sentence.chosen);
        assert!(!any || selection.size != SizeId::ALL, "{name}");
    });
    let view = of("planche-ouverture", SizeId::UNDER_50, Comparison::Off);
    let chosen: Vec<&str> = view.told[0]
        .sentences
        .iter()
        .filter(|sentence| sentence.chosen)
        .map(|sentence| sentence.text.as_str())
        .collect();
    assert_eq!(
        chosen,
        [
            "61\u{202f}% des services publics de moins de 50\u{a0}agents ont un site internet (2018, \
          p.\u{a0}39 et 53)."
        ]
    );
}

/// A whale's first part is a change: to a size its belly answers.
#[test]
fn a_plate_answers_a_size_with_any_of_its_parts() {
    let said = |size| of("planche-synthese", size, Comparison::Off).sentence;
    let small = said(SizeId::UNDER_50);
    assert!(
        small.starts_with("22\u{202f}% des services publics de moins de 50\u{a0}agents"),
        "{small}"
    );
    let all = said(SizeId::ALL);
    assert!(all.contains("+29\u{a0}points"), "{all}");
}

#[test]
fn a_count_of_the_survey_is_told_with_its_source() {
    let view = of("planche-synthese", SizeId::ALL, Comparison::Off);
    let part = |role| drawn(&view).parts.iter().position(|part| part.role == role);
    let shell = part(Role::Shell).expect("a count");
    assert_eq!(drawn(&view).parts[shell].count, Some(39));
    assert_eq!(
        view.told[shell].sentences[0].text,
        "39\u{a0}organismes publics (numerique.gouv.nc, page lue en 2026)."
    );
}

#[test]
fn rows_have_keys_of_their_own_and_texts_for_marks() {
    each(|name, view, _| {
        let mut keys: Vec<u16> = rows(view).map(|row| row.key).collect();
        let count = keys.len();
        keys.dedup();
        assert_eq!(keys.len(), count, "{name}: keys twice");
        for row in rows(view) {
            // A whole that is lost is told by what is certain of it.
            let known = !row.reading.is_lost();
            let as_read = row.text == row.reading.short(row.unit);
            assert!(as_read || !known, "{name}: {}", row.text);
            assert!(!row.label.is_empty() && !row.whom.is_empty(), "{name}");
        }
    });
}

/// What a share is of is said where it is not of all who were asked.
#[test]
fn a_part_of_others_says_whom() {
    let view = of("planche-services", SizeId::ALL, Comparison::Off);
    let leaf = drawn(&view).parts.iter().find(|p| p.role == Role::Leaf);
    let leaf = leaf.expect("answers");
    assert_eq!(leaf.among, "services publics ayant un site internet");
    let branch = drawn(&view).parts.iter().find(|p| p.role == Role::Branch);
    assert_eq!(branch.map(|part| part.among.as_str()), Some(""));
}
