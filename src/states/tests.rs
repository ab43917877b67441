//! What is read is what views and layouts say, in every state.

use super::figure::chosen;
use super::*;
use crate::STUDY;
use crate::chart::scene::{Birth, Mark, Shape, Style as Stroke};
use crate::data::{Names, PanelId, Span};
use crate::page::fragment;
use crate::view::{Standing, View};

/// Half a step, the most that rounding moves anything.
const NEAR: f32 = 1.0 / 32.0;

fn near(a: &[f32], b: &[f32]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| (a - b).abs() <= NEAR)
}

/// A shape as its numbers and what is left of it without them.
fn numbers(shape: &Shape) -> (Vec<f32>, Shape) {
    let mut rest = shape.clone();
    let numbers = match &mut rest {
        Shape::Bar { x, y, w, h, r } => vec![x, y, w, h, r],
        Shape::Hatch { x, y, w, h } => vec![x, y, w, h],
        Shape::Line {
            x1,
            y1,
            x2,
            y2,
            width,
            dashed: _,
        } => vec![x1, y1, x2, y2, width],
        Shape::Symbol { x, y, r, style, .. } => match style {
            Stroke::Fill => vec![x, y, r],
            Stroke::Stroke(width) => vec![x, y, r, width],
        },
        Shape::Text(text) => vec![&mut text.x, &mut text.y, &mut text.size],
    };
    let numbers = numbers.into_iter().map(std::mem::take).collect();
    (numbers, rest)
}

fn same_mark(read: &Mark, made: &Mark) -> bool {
    let ((a, rest), (b, of_made)) = (numbers(&read.shape), numbers(&made.shape));
    let birth = match (read.birth, made.birth) {
        (Birth::From(a), Birth::From(b)) => near(&[a], &[b]),
        (a, b) => a == b,
    };
    let told = |mark: &Mark| (mark.key, mark.column, mark.paint);
    near(&a, &b)
        && rest == of_made
        && birth
        && told(read) == told(made)
        && read.opacity.total_cmp(&made.opacity).is_eq()
}

fn assert_same(read: &Scene, made: &Scene, of: &str) {
    assert_eq!(read.format, made.format, "{of}");
    assert!(near(&[read.height], &[made.height]), "{of}");
    assert_eq!(read.marks.len(), made.marks.len(), "{of}");
    for (read, made) in read.marks.iter().zip(&made.marks) {
        assert!(same_mark(read, made), "{of}: {read:?} for {made:?}");
    }
    assert_eq!(read.targets.len(), made.targets.len(), "{of}");
    for (read, made) in read.targets.iter().zip(&made.targets) {
        let sides = |a: crate::chart::Area| [a.x, a.y, a.w, a.h];
        assert_eq!(read.spot, made.spot, "{of}");
        assert!(near(&sides(read.area), &sides(made.area)), "{of}: {made:?}");
    }
}

#[test]
fn every_state_reads_as_it_was_made() {
    let states = States::of(&STUDY);
    for (nth, panel) in STUDY.panels.iter().enumerate() {
        for size in STUDY.size_ids() {
            for comparison in [Comparison::Off, Comparison::On] {
                let of = format!("{} {size:?} {comparison:?}", panel.slug);
                let state = State::Chosen(size, comparison);
                let view = View::new(&STUDY, panel, chosen(size, comparison));
                let words = Words {
                    headline: fragment::headline(&view.headline).into_string(),
                    since: view.since.clone(),
                    sentence: view.sentence.clone(),
                    table: fragment::table(&view.table).into_string(),
                };
                assert_eq!(states.words(nth, state), words, "{of}");
                let answers = matches!(view.headline.standing, Standing::Chosen | Standing::Wider);
                assert_eq!(states.answers(nth, state), answers, "{of}");
                let narrow = view.chart.layout(Format::Narrow);
                for target in &narrow.targets {
                    let hint = view.hint(&STUDY, comparison, target.spot);
                    assert_eq!(states.hint(nth, state, target.spot), hint, "{of}");
                }
                let nowhere = Spot {
                    row: u16::MAX,
                    column: Some(7),
                };
                assert_eq!(states.hint(nth, state, nowhere), None, "{of}");
                assert_same(&states.scene(nth, state, Format::Narrow), &narrow, &of);
                let made = if panel.span.wide() {
                    view.chart.layout(Format::Wide)
                } else {
                    Scene {
                        format: Format::Wide,
                        ..narrow
                    }
                };
                assert_same(&states.scene(nth, state, Format::Wide), &made, &of);
            }
        }
    }
}

#[test]
fn the_tour_has_a_picture_a_stop_and_no_words() {
    let states = States::of(&STUDY);
    for (nth, panel) in STUDY.panels.iter().enumerate() {
        for (stop, size) in tour::stops(&STUDY).into_iter().enumerate() {
            let of = format!("{} {stop}", panel.slug);
            let made = if panel.span == Span::Opening {
                let view = View::new(&STUDY, panel, chosen(size, Comparison::Off));
                tour::only_that(view.chart).layout(Format::Narrow)
            } else {
                Scene::new(Format::Narrow, 0.0)
            };
            let state = State::Toured(stop);
            assert_same(&states.scene(nth, state, Format::Narrow), &made, &of);
            assert_eq!(states.words(nth, state), Words::default(), "{of}");
        }
        let past = states.scene(nth, State::Toured(usize::MAX), Format::Narrow);
        assert_eq!(past.marks, []);
    }
}

#[test]
fn a_file_of_one_figure_holds_that_one_and_no_other() {
    let all = States::of(&STUDY);
    let state = State::Chosen(SizeId::ALL, Comparison::On);
    for (nth, panel) in STUDY.panels.iter().enumerate() {
        let bytes = write(&STUDY, &[PanelId(nth as u16)]);
        let one = States::read(&bytes).expect("what was written reads");
        assert_eq!(one.outline().panel_named(panel.slug), Some(PanelId(0)));
        assert_eq!(one.outline().panels.len(), 1, "{}", panel.slug);
        assert_eq!(one.words(0, state), all.words(nth, state));
        assert_eq!(one.words(1, state), Words::default());
        for format in [Format::Narrow, Format::Wide] {
            assert_eq!(one.scene(0, state, format), all.scene(nth, state, format));
        }
    }
}
