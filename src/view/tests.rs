use super::*;
use crate::STUDY;
use crate::chart::scene::Shape;
use crate::chart::{Emphasis, Format};
use crate::data::SizeId;

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
                    assert!(
                        in_table || view.headline.value.contains("entre"),
                        "{place}: {number}"
                    );
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
                            assert!(
                                numbers(&drawn).contains(&number),
                                "{place} {format:?}: {number} in {drawn}"
                            );
                        }
                    }
                }
                assert!(
                    figure.form().is_some()
                        || drawn.contains("illisible")
                        || view.table.rows.iter().all(|r| r.cells[0] != "illisible")
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
        wider
            .headline
            .caution
            .contains("de 50 agents et plus, plus large")
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
    let servers = view("serveur-interne", SizeId::UNDER_50, Comparison::Off);
    assert_eq!(
        (
            servers.headline.value.as_str(),
            servers.headline.caution.as_str()
        ),
        (
            "illisible",
            "Aucun chiffre publié pour les services de moins de 50 agents."
        )
    );
}

#[test]
fn a_lost_whole_is_what_its_classes_leave_it() {
    let networks = view("reseaux-sociaux", SizeId::ALL, Comparison::Off);
    assert_eq!(networks.headline.value, "entre 58\u{202f}% et 79\u{202f}%");
    let cloud = view("cloud", SizeId::ALL, Comparison::Off);
    assert_eq!(cloud.headline.value, "au moins 59\u{202f}%");
    // Two classes that leave a gap between them say nothing of the whole: they
    // are told as what they are.
    let servers = view("serveur-interne", SizeId::ALL, Comparison::Off);
    assert_eq!(servers.headline.value, "47\u{202f}% contre 82\u{202f}%");
    assert_eq!(servers.headline.caution, "Ensemble illisible.");
    assert!(
        servers
            .sentence
            .contains("est illisible dans la source disponible")
    );
    let devices = view("stockage-equipements", SizeId::ALL, Comparison::Off);
    assert_eq!(devices.headline.caution, "Ensemble non publié.");
}

#[test]
fn comparison_says_what_is_known() {
    assert!(
        view("site", SizeId::ALL, Comparison::On)
            .since
            .contains("63\u{202f}% en 2011")
    );
    assert!(
        view("extinction", SizeId::ALL, Comparison::On)
            .since
            .contains("−22\u{202f}points")
    );
    assert!(
        view("cloud", SizeId::ALL, Comparison::On)
            .since
            .contains("Aucune comparaison")
    );
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
        let columns: usize = STUDY.figures_of(id).map(|p| p.span.columns()).sum();
        assert_eq!(columns % 3, 0, "{}: {columns}", STUDY.chapter(id).slug);
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
        assert!(!all.headline.caution.contains("sans détail par taille"));
        let small = view(figure.slug, SizeId::UNDER_50, Comparison::Off);
        let says = small.headline.caution.contains("sans détail par taille");
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
