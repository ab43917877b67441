use super::*;
use crate::STUDY;
use crate::chart::scene::Shape;
use crate::chart::{Emphasis, Format};
use crate::data::{PopulationId, Resolved, SizeId, Tenths};

fn view(slug: &str, size: SizeId, comparison: Comparison) -> View {
    let figure = STUDY
        .figures
        .iter()
        .find(|p| p.slug == slug)
        .expect("a figure of the study");
    View::new(
        &STUDY,
        figure,
        Selection {
            size,
            comparison,
            ..Selection::default()
        },
    )
}

fn texts(view: &View, format: Format) -> Vec<String> {
    let scene = view.chart.layout(format);
    scene
        .marks
        .iter()
        .filter_map(|m| match &m.shape {
            Shape::Text(t) => Some(t.content.to_string()),
            Shape::Bar { .. }
            | Shape::Hatch { .. }
            | Shape::Line { .. }
            | Shape::Symbol { .. }
            | Shape::Path { .. }
            | Shape::Ribbon(_) => None,
        })
        .collect()
}

/// The digits of a text, with their comma.
fn numbers(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_ascii_digit() && c != ',')
        .map(|n| n.trim_matches(','))
        .filter(|n| !n.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Over all 70 selections: the headline's number is in the sentence and in
/// the table; the table's are in the chart.
#[test]
fn sentence_table_and_chart_agree_in_every_state() {
    for selection in Selection::each(&STUDY) {
        for figure in STUDY.figures_of(selection.chapter) {
            let view = View::new(&STUDY, figure, selection);
            let place = format!("{} {selection:?}", figure.slug);
            assert!(
                !view.sentence.is_empty() && !view.table.rows.is_empty(),
                "{place}"
            );
            let cells: Vec<&String> = view.table.rows.iter().flat_map(|r| &r.cells).collect();
            if matches!(
                figure.kind,
                Kind::Dots | Kind::Crowd | Kind::Bars | Kind::Composition
            ) {
                for number in numbers(&view.headline.value) {
                    assert!(
                        numbers(&view.sentence).contains(&number),
                        "{place}: {}",
                        view.sentence
                    );
                    let in_table = cells.iter().any(|cell| numbers(cell).contains(&number));
                    assert!(in_table, "{place}: {number}");
                }
            }
            for format in [Format::Narrow, Format::Wide] {
                let drawn = texts(&view, format).join(" | ");
                // The first screen shows the one number that answers.
                if figure.span == crate::data::Span::Opening {
                    for number in numbers(&view.headline.value) {
                        assert!(numbers(&drawn).contains(&number), "{place}: {drawn}");
                    }
                } else if !matches!(
                    figure.kind,
                    Kind::Survey | Kind::Portrait(_) | Kind::Plate(_)
                ) {
                    for row in &view.table.rows {
                        for number in numbers(&row.cells[0]) {
                            // A bound may be drawn as what its classes leave it.
                            let narrowed = row.cells[0].contains("plus de ");
                            assert!(
                                numbers(&drawn).contains(&number)
                                    || narrowed && drawn.contains("entre "),
                                "{place} {format:?}: {number} in {drawn}"
                            );
                        }
                    }
                }
                assert!(
                    figure.form().is_some()
                        || drawn.contains("manquant")
                        || view.table.rows.iter().all(|r| r.cells[0] != "manquant")
                        || drawn.contains("entre")
                        || drawn.contains("au moins"),
                    "{place}: {drawn}"
                );
            }
            for row in &view.table.rows {
                assert_eq!(row.cells.len() + 1, view.table.head.len(), "{place}");
            }
        }
    }
}

#[test]
fn a_chosen_class_is_named_as_published() {
    let exact = view("site", SizeId::OVER_100, Comparison::Off);
    assert_eq!(
        (exact.headline.value.as_str(), exact.headline.standing),
        ("88\u{202f}%", Standing::Chosen)
    );
    let wider = view("wifi-public", SizeId::FROM_50_TO_100, Comparison::Off);
    assert_eq!(
        (wider.headline.value.as_str(), wider.headline.standing),
        ("86\u{202f}%", Standing::Wider)
    );
    assert!(
        wider.headline.caution.contains(
            "Faute de détail, ce chiffre porte sur les services de 50\u{a0}agents et plus"
        )
    );
    assert!(
        wider
            .table
            .rows
            .iter()
            .any(|r| r.chosen && r.name.contains("contient votre choix"))
    );
}

/// A class inside the size that was chosen keeps its row and its name, and is
/// nobody's answer.
#[test]
fn a_class_inside_the_choice_does_not_answer_for_it() {
    let mut inside = 0;
    for figure in STUDY.figures {
        let all = view(figure.slug, SizeId::ALL, Comparison::Off);
        for size in STUDY.size_ids().skip(1) {
            let view = view(figure.slug, size, Comparison::Off);
            let (Chart::Dots(facts) | Chart::Crowd(facts)) = &view.chart else {
                continue;
            };
            let chosen = STUDY.size(size).classes;
            for (nth, row) in facts.rows.iter().enumerate() {
                let classes = STUDY.population(row.observation.population).classes;
                if !chosen.within(classes) {
                    assert_eq!(row.emphasis, Emphasis::Plain, "{}", figure.slug);
                    let (own, before) = (&view.table.rows[nth], &all.table.rows[nth]);
                    assert_eq!((own.chosen, &own.name), (false, &before.name));
                    inside += usize::from(classes.within(chosen));
                }
            }
        }
    }
    assert!(inside >= 4, "{inside}");
    let stored = view("stockage-equipements", SizeId::UNDER_50, Comparison::Off).headline;
    assert_eq!(
        (stored.value.as_str(), stored.of.as_str()),
        ("manquant", "pour les services de moins de 50\u{a0}agents")
    );
}

#[test]
fn a_lost_whole_is_what_its_classes_leave_it() {
    let all = |slug| view(slug, SizeId::ALL, Comparison::Off);
    let networks = all("reseaux-sociaux");
    assert_eq!(
        networks.headline.value,
        "58\u{202f}%, 90\u{202f}% et 71\u{202f}%"
    );
    let certain = "Ensemble\u{a0}: forcément entre 58\u{202f}% et 79\u{202f}%.";
    assert_eq!(networks.headline.caution, certain);
    assert!(
        networks.sentence.ends_with(certain),
        "{}",
        networks.sentence
    );
    let cloud = all("cloud").headline;
    assert_eq!(
        (cloud.value.as_str(), cloud.caution.as_str()),
        (
            "plus de 90\u{202f}% contre 59\u{202f}%",
            "Ensemble\u{a0}: forcément au moins 59\u{202f}%."
        )
    );
    let devices = all("equipements-par-agent").headline;
    assert_eq!(devices.value, "1\u{202f}; 1,2\u{202f}; 1,2");
    // Two classes that leave a gap between them say nothing of the whole: they
    // are told as what they are.
    let stored = all("stockage-equipements");
    assert_eq!(
        stored.headline.value,
        "plus de 50\u{202f}% contre 12\u{202f}%"
    );
    assert_eq!(stored.headline.caution, "");
    let absent = "Le chiffre de l’ensemble est absent de notre copie du rapport.";
    assert!(stored.sentence.ends_with(absent), "{}", stored.sentence);
    // A bound that its classes narrow is drawn as what they leave it.
    let ease = all("aisance");
    let Chart::Dots(dots) = &ease.chart else {
        panic!("{:?}", ease.chart)
    };
    assert_eq!(ease.headline.value, "plus de 50\u{202f}%");
    assert_eq!(dots.rows[0].text, "entre 60\u{202f}% et 76\u{202f}%");
}

/// All of a class is all of its parts: nothing to warn of.
#[test]
fn the_whole_of_a_class_holds_for_its_parts() {
    let all = STUDY
        .observations
        .iter()
        .find(|o| o.population == PopulationId::WHOLE && o.reading.exact() == Some(Tenths(1000)));
    let all = all.expect("all have internet");
    for size in STUDY.size_ids().skip(1) {
        for resolved in [Resolved::WholeOnly(all), Resolved::Wider(all)] {
            let id = all.indicator;
            let headline = by_size::headline(&STUDY, id, all.unit, resolved, size);
            assert_eq!(headline.caution, "");
            let sentence = by_size::sentence(&STUDY, id, all.unit, resolved, size);
            assert!(!sentence.contains("absent"), "{sentence}");
        }
    }
}

#[test]
fn comparison_says_what_is_known() {
    assert!(
        view("site", SizeId::ALL, Comparison::On)
            .since
            .contains("≈\u{a0}63\u{202f}% en 2011 (calculé, à un point près)")
    );
    assert!(
        view("extinction", SizeId::ALL, Comparison::On)
            .since
            .contains("−22\u{a0}points")
    );
    // Where there is nothing to compare, nothing is said.
    assert_eq!(view("cloud", SizeId::ALL, Comparison::On).since, "");
    assert!(view("site", SizeId::ALL, Comparison::Off).since.is_empty());
}

/// No text runs into another or out of the figure, in any state.
#[test]
fn texts_stay_inside_and_apart() {
    use crate::chart::scene::{Anchor, Text, Weight};
    use crate::chart::text::width;
    let span = |t: &Text| {
        let w = width(&t.content, t.size, t.weight == Weight::Bold);
        let left = match t.anchor {
            Anchor::Start => t.x,
            Anchor::Middle => t.x - w / 2.0,
            Anchor::End => t.x - w,
        };
        (left, left + w)
    };
    for selection in Selection::each(&STUDY).filter(|s| s.chapter == crate::data::ChapterId(0)) {
        // Plates have formats and tests of their own: `it::plates`.
        for figure in STUDY.figures.iter().filter(|f| f.form().is_none()) {
            for format in [Format::Narrow, Format::Wide] {
                let scene = View::new(&STUDY, figure, selection).chart.layout(format);
                let texts: Vec<&Text> = scene
                    .marks
                    .iter()
                    .filter_map(|m| {
                        if let Shape::Text(t) = &m.shape {
                            Some(t)
                        } else {
                            None
                        }
                    })
                    .collect();
                for (i, a) in texts.iter().enumerate() {
                    let (left, right) = span(a);
                    assert!(
                        left >= -3.0 && right <= format.width() + 3.0,
                        "{} {format:?}: {a:?} leaves",
                        figure.slug
                    );
                    assert!(
                        a.y > 0.0 && a.y < scene.height,
                        "{} {format:?}: {a:?} leaves",
                        figure.slug
                    );
                    for b in &texts[i + 1..] {
                        let (l, r) = span(b);
                        let apart = right <= l
                            || r <= left
                            || (a.y - b.y).abs() >= 0.8 * a.size.min(b.size);
                        assert!(
                            apart,
                            "{} {format:?} {selection:?}: {:?} on {:?}",
                            figure.slug, a.content, b.content
                        );
                    }
                }
            }
        }
    }
}

/// Three columns, and no hole at the end of a chapter.
#[test]
fn every_chapter_fills_its_grid() {
    for id in STUDY.chapter_ids() {
        let chapter = STUDY.chapter(id).slug;
        assert_eq!(
            STUDY.columns_over(id),
            0,
            "columns too many in « {chapter} »"
        );
    }
}

#[test]
fn a_figure_without_classes_says_so_when_a_size_is_asked() {
    for figure in STUDY.figures {
        let by_size = match figure.kind {
            Kind::Survey | Kind::Changes | Kind::Bars | Kind::Matrix(_) => false,
            Kind::Dots | Kind::Crowd | Kind::Composition | Kind::Strips(_) | Kind::Portrait(_) => {
                true
            }
            // Numbers with and without sizes, each with its own class.
            Kind::Plate(_) => continue,
        };
        let all = view(figure.slug, SizeId::ALL, Comparison::Off);
        let says = |caution: &str| {
            let none = "Sans détail par taille dans notre copie du rapport.";
            caution == none || caution == "Ici, l’ensemble des services."
        };
        assert!(!says(&all.headline.caution));
        let small = view(figure.slug, SizeId::UNDER_50, Comparison::Off);
        let says = says(&small.headline.caution);
        assert_eq!(says, !by_size, "{}", figure.slug);
    }
}

/// WCAG 2.2, 2.5.8: what can be pointed at is at least 24 CSS pixels each way
/// where the picture is smallest, on a phone of 320 pixels, or just wide enough
/// for the wide format; and no two overlap.
#[test]
fn targets_are_large_enough_and_apart() {
    const NARROWEST: f32 = 252.0;
    for selection in Selection::each(&STUDY).filter(|s| s.chapter == crate::data::ChapterId(0)) {
        // Plates have formats and tests of their own: `it::plates`.
        for figure in STUDY.figures.iter().filter(|f| f.form().is_none()) {
            let view = View::new(&STUDY, figure, selection);
            for (format, css) in [
                (Format::Narrow, NARROWEST),
                (Format::Wide, crate::theme::WIDE_FROM),
            ] {
                let scene = view.chart.layout(format);
                let scale = css / format.width();
                assert!(!scene.hit_areas.is_empty(), "{}", figure.slug);
                for (nth, hit_area) in scene.hit_areas.iter().enumerate() {
                    let place = format!("{} {format:?} {hit_area:?}", figure.slug);
                    let area = hit_area.area;
                    assert!(area.w.min(area.h) * scale >= 24.0, "{place}");
                    assert!(area.x >= 0.0 && area.y >= 0.0, "{place} leaves");
                    assert!(area.x + area.w <= format.width() + 2.0, "{place} leaves");
                    assert!(area.y + area.h <= scene.height + 2.0, "{place} leaves");
                    for other in &scene.hit_areas[nth + 1..] {
                        let o = other.area;
                        let apart = area.x + area.w <= o.x + 2.0
                            || o.x + o.w <= area.x + 2.0
                            || area.y + area.h <= o.y + 0.1
                            || o.y + o.h <= area.y + 0.1;
                        assert!(apart, "{place} on {other:?}");
                    }
                }
            }
        }
    }
}

/// What has sizes in another figure does not say that there are none.
#[test]
fn sizes_that_are_elsewhere_are_not_denied() {
    let said = |slug| {
        view(slug, SizeId::UNDER_50, Comparison::Off)
            .headline
            .caution
    };
    for slug in ["chiffres-cles", "connexion", "hebergement-serveurs"] {
        assert_eq!(said(slug), "Ici, l’ensemble des services.", "{slug}");
    }
    let none = "Sans détail par taille dans notre copie du rapport.";
    assert_eq!(said("fonctions-site"), none);
}

/// Counts that the report gives apart are never added.
#[test]
fn no_sum_of_counts_is_told() {
    let survey = view("enquete", SizeId::ALL, Comparison::Off);
    assert_eq!(survey.headline.value, "39 et 31");
    let told = "39\u{a0}organismes publics et 31\u{a0}communes interrogés";
    assert!(survey.sentence.starts_with(told), "{}", survey.sentence);
}

/// What stands on a picture stands in its table or its list too, or in the
/// words around it. Scales aside, and the distance between the first and the
/// last row, which is the difference of two that are there.
#[test]
fn every_number_that_is_drawn_is_told() {
    const SCALES: [&str; 4] = ["0", "50", "100\u{202f}%", "2"];
    let mut untold = std::collections::BTreeSet::new();
    for selection in Selection::each(&STUDY) {
        for figure in STUDY.figures_of(selection.chapter) {
            let view = View::new(&STUDY, figure, selection);
            let rows = view.table.rows.iter();
            let cells = rows.flat_map(|row| std::iter::once(&row.name).chain(&row.cells));
            let sentences = view.told.iter().flat_map(|part| &part.sentences);
            let words = [&view.sentence, &view.since, &view.headline.caution];
            let told: Vec<String> = cells
                .chain(sentences.map(|sentence| &sentence.text))
                .chain(words)
                .map(String::as_str)
                .chain([figure.title, figure.about])
                .flat_map(numbers)
                .collect();
            let formats = match figure.form() {
                Some(_) => [Format::Plate(390), Format::Plate(1440)],
                None => [Format::Narrow, Format::Wide],
            };
            let drawn = formats.map(|format| texts(&view, format)).concat();
            let drawn = drawn
                .iter()
                .filter(|text| !SCALES.contains(&text.as_str()) && !text.starts_with("écart"));
            for text in drawn {
                let lacks = numbers(text).iter().any(|number| !told.contains(number));
                if lacks {
                    untold.insert(format!("{}: {text}", figure.slug));
                }
            }
        }
    }
    assert!(untold.is_empty(), "{untold:#?}");
}
