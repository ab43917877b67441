use super::*;
use crate::STUDY;
use crate::chart::Format;
use crate::data::{Kind, SizeId};
use crate::selection::{Comparison, Selection};
use crate::view::View;

fn scene(slug: &str, size: SizeId, comparison: Comparison) -> Scene {
    let figure = STUDY
        .figures
        .iter()
        .find(|p| p.slug == slug)
        .expect("a figure of the study");
    let selection = Selection {
        size,
        comparison,
        ..Selection::default()
    };
    View::new(&STUDY, figure, selection)
        .chart
        .layout(Format::Narrow)
}

#[test]
fn ends_are_exact_for_every_figure_and_every_change() {
    for figure in STUDY.figures {
        let before = scene(figure.slug, SizeId::ALL, Comparison::Off);
        for size in STUDY.size_ids() {
            let after = scene(figure.slug, size, Comparison::On);
            let transition = Transition::new(&before.marks, &after);
            assert_eq!(transition.at(1.0), after.marks, "{}", figure.slug);
            let start: Vec<Mark> = transition
                .at(0.0)
                .into_iter()
                .filter(|m| m.opacity > 0.0)
                .collect();
            let seen = |marks: &[Mark]| {
                let mut shapes: Vec<String> = marks
                    .iter()
                    .map(|m| format!("{:?}{:?}", m.key, m.shape))
                    .collect();
                shapes.sort();
                shapes
            };
            // What waits unseen for a state of its own is not there yet.
            let shown = before.marks.iter().filter(|m| m.opacity > 0.0);
            let shown: Vec<Mark> = shown.cloned().collect();
            assert_eq!(seen(&start), seen(&shown), "{}", figure.slug);
        }
    }
}

#[test]
fn an_interrupted_transition_goes_on_from_the_pose_on_screen() {
    let all = scene("site", SizeId::ALL, Comparison::Off);
    let small = scene("site", SizeId::UNDER_50, Comparison::On);
    let large = scene("site", SizeId::OVER_100, Comparison::Off);
    let pose = Transition::new(&all.marks, &small).at(0.4);
    let start = Transition::new(&pose, &large).at(0.0);
    for mark in pose.iter().filter(|m| m.opacity > 0.0) {
        let found = start.iter().any(|m| {
            m.key == mark.key && m.shape == mark.shape && (m.opacity - mark.opacity).abs() < 1e-6
        });
        assert!(found, "{:?} jumps", mark.key);
    }
}

#[test]
fn no_text_in_motion_says_what_neither_end_says() {
    let from = scene("fonctions-site", SizeId::ALL, Comparison::Off);
    let to = scene("fonctions-site", SizeId::ALL, Comparison::On);
    let texts = |marks: &[Mark]| -> Vec<String> {
        marks
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
    };
    let known = [texts(&from.marks), texts(&to.marks)].concat();
    let transition = Transition::new(&from.marks, &to);
    for step in 0..=20 {
        for text in texts(&transition.at(step as f32 / 20.0)) {
            assert!(known.contains(&text), "{text}");
        }
    }
}

#[test]
fn an_entrance_shows_the_axes_and_unfolds_the_data() {
    let figure = STUDY
        .figures
        .iter()
        .find(|p| p.kind == Kind::Bars && !p.items.is_empty());
    let target = scene(figure.expect("bars").slug, SizeId::ALL, Comparison::Off);
    let start = Transition::entrance(&target).at(0.0);
    for mark in &start {
        match mark.enter {
            Enter::Present => assert_eq!(mark.opacity, 1.0),
            Enter::Fade | Enter::From(_) | Enter::Grow(_) | Enter::Late(_) => {
                assert_eq!(mark.opacity, 0.0);
            }
        }
    }
}

/// What is chosen is where its value is, all the way.
#[test]
fn a_change_of_size_moves_no_value_along_the_axis() {
    let from = scene("site", SizeId::ALL, Comparison::Off);
    let to = scene("site", SizeId::UNDER_50, Comparison::Off);
    let places = |marks: &[Mark]| -> Vec<String> {
        marks
            .iter()
            .filter_map(|m| match m.shape {
                Shape::Symbol { x, y, .. } => Some(format!("{x} {y}")),
                Shape::Bar { .. }
                | Shape::Hatch { .. }
                | Shape::Line { .. }
                | Shape::Path { .. }
                | Shape::Ribbon(_)
                | Shape::Text(_) => None,
            })
            .collect()
    };
    let known = [places(&from.marks), places(&to.marks)].concat();
    let transition = Transition::new(&from.marks, &to);
    for step in 0..=10 {
        for place in places(&transition.at(step as f32 / 10.0)) {
            assert!(known.contains(&place), "{place}");
        }
    }
}
