//! What is read is what views and layouts say, in every state.

use proptest::prelude::*;

use super::figure::chosen;
use super::*;
use crate::STUDY;
use crate::chart::scene::{Birth, Mark, Shape, Style as Stroke};
use crate::data::{PanelId, Span};
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
        assert!(states.holds(nth), "{}", panel.slug);
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
                let made = if panel.wide() {
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
        for other in 0..=STUDY.panels.len() {
            assert_eq!(one.holds(other), other == nth, "{}", panel.slug);
        }
        assert_eq!(one.words(nth, state), all.words(nth, state));
        let other = (nth + 1) % STUDY.panels.len();
        assert_eq!(one.words(other, state), Words::default());
        for format in [Format::Narrow, Format::Wide] {
            assert_eq!(one.scene(nth, state, format), all.scene(nth, state, format));
        }
    }
}

/// Asks for everything that there may be.
fn read_all(bytes: &[u8]) {
    let Some(states) = States::read(bytes) else {
        return;
    };
    let chosen = (0..3).map(|size| State::Chosen(SizeId(size), Comparison::On));
    for state in chosen.chain([State::Toured(1), State::Toured(usize::MAX)]) {
        for panel in (0..3).chain([usize::MAX]) {
            states.words(panel, state);
            states.answers(panel, state);
            let spot = Spot {
                row: 0,
                column: None,
            };
            states.hint(panel, state, spot);
            for format in [Format::Narrow, Format::Wide] {
                states.scene(panel, state, format);
            }
        }
    }
}

proptest! {
    #[test]
    fn any_bytes_read_as_something_or_nothing(bytes: Vec<u8>) {
        read_all(&[file::VERSION, &bytes].concat());
    }

    /// One figure has all that a file can have, and reads fast.
    #[test]
    fn flipped_bytes_read_as_something_or_nothing(flips: Vec<(prop::sample::Index, u8)>) {
        let mut bytes = bytes_of_one();
        for (at, byte) in flips {
            let at = at.index(bytes.len());
            bytes[at] ^= byte;
        }
        read_all(&bytes);
    }
}

/// Of the opening, which has a tour.
fn bytes_of_one() -> Vec<u8> {
    static BYTES: std::sync::OnceLock<Vec<u8>> = std::sync::OnceLock::new();
    let opening = (STUDY.panels.iter()).position(|panel| panel.span == Span::Opening);
    let opening = PanelId(opening.expect("an opening") as u16);
    BYTES.get_or_init(|| write(&STUDY, &[opening])).clone()
}

#[test]
fn bytes_cut_short_are_no_file() {
    let bytes = bytes_of_one();
    for length in 0..bytes.len() {
        assert!(States::read(&bytes[..length]).is_none(), "{length}");
    }
    assert!(States::read(&bytes).is_some());
}
