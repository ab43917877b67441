//! A plate as a picture that travels alone: the plate itself, and a strip of
//! its ground with the study, the choice, the pages and the address.

use super::words::Words;
use super::{Aspect, Layer};
use crate::chart::Format;
use crate::chart::scene::format::{DESK, TABLET};
use crate::chart::scene::{Anchor, Part, Scene, Shape, Text, Weight};
use crate::chart::text::{WIDER, measure, wrap};
use crate::data::Span;
use crate::theme::Tone;
use crate::view::View;

/// Letters of the strip, and how far words stand from the edge.
const SMALL: f32 = 13.0;
const MARGIN: f32 = 28.0;
/// Above and below the words of the strip.
const EDGE: f32 = 8.0;

/// Letters of a title that stands beside a plate, and its part of the width.
const TITLE: f32 = 44.0;
const TITLE_ROOM: f32 = 0.34;

/// The plane that a plate is composed for, and how many times it is drawn.
const fn plane(aspect: Aspect) -> (Format, f32) {
    match aspect {
        Aspect::Landscape => (Format::Plate(DESK), 1200.0 / DESK as f32),
        Aspect::Portrait => (Format::Plate(540), 2.0),
        Aspect::Poster => (Format::Plate(TABLET), 1.0),
    }
}

/// The layers of a plate's card, and its width and height.
pub(super) fn layers(words: &Words, view: &View, aspect: Aspect) -> (Vec<Layer>, (f32, f32)) {
    let (format, scale) = plane(aspect);
    let scene = view.chart.layout(format);
    let (width, high) = (format.width() * scale, scene.height * scale);
    // The first screen's plate has its title beside it on the page.
    let untitled = view.figure.span == Span::Opening;
    let title = match (untitled, aspect) {
        (true, Aspect::Portrait | Aspect::Poster) => words.title.as_str(),
        (true, Aspect::Landscape) | (false, _) => "",
    };
    let room = width - 2.0 * MARGIN;
    // An address has no spaces: a long one goes on after its path.
    let address = match measure(&words.address, SMALL, Weight::Regular) * WIDER > room {
        true => words.address.replacen('?', " ?", 1),
        false => words.address.clone(),
    };
    let lines: Vec<(String, Weight)> = [
        (title.to_owned(), Weight::Bold),
        (format!("{} · {}", words.kicker, words.choice), Weight::Bold),
        (words.caution.clone(), Weight::Regular),
        (words.source.clone(), Weight::Regular),
        (address, Weight::Regular),
    ]
    .into_iter()
    .flat_map(|(text, weight)| {
        let lines = wrap(&text, SMALL, weight == Weight::Bold, room);
        lines.into_iter().map(move |line| (line, weight))
    })
    .filter(|(line, _)| !line.is_empty())
    .collect();
    // As high as other cards where it can be.
    let least = aspect.size().1 - high;
    let strip_high = (lines.len() as f32 * SMALL * 1.3 + 2.0 * EDGE).max(least);
    let fill = |y: f32, h: f32| Shape::Bar {
        x: 0.0,
        y,
        w: width,
        h,
        r: 0.0,
    };
    let mut field = Scene::new(format, 0.0);
    field.put(0, Part::Field, fill(0.0, high), Tone::Surface);
    // A plate's scenery may reach over its edges: the strip lies on it.
    let mut strip = Scene::new(format, 0.0);
    strip.put(
        0,
        Part::Field,
        fill(high - 1.0, strip_high + 1.0),
        Tone::Ground,
    );
    for (nth, (line, weight)) in lines.into_iter().enumerate() {
        let at = (MARGIN, high + EDGE + (nth as f32 + 0.5) * SMALL * 1.3);
        let text = text(&line, at, SMALL, weight);
        strip.put(1, Part::Caption, text, Tone::Upon);
    }
    if untitled && aspect == Aspect::Landscape {
        let room = width * TITLE_ROOM;
        let lines = wrap(&words.title, TITLE, true, room);
        let first = high * 0.5 - (lines.len() as f32 - 1.0) * TITLE * 0.55 + TITLE;
        for (nth, line) in lines.iter().enumerate() {
            let at = (2.0 * MARGIN, first + nth as f32 * TITLE * 1.1);
            let text = text(line, at, TITLE, Weight::Bold);
            strip.put(2, Part::Title, text, Tone::Ink);
        }
    }
    let at = |scale, marks| Layer {
        x: 0.0,
        y: 0.0,
        scale,
        marks,
    };
    let layers = vec![
        at(1.0, field.marks),
        at(scale, scene.ground),
        at(scale, scene.marks),
        at(1.0, strip.marks),
    ];
    (layers, (width, high + strip_high))
}

fn text(line: &str, (x, y): (f32, f32), size: f32, weight: Weight) -> Shape {
    Shape::Text(Text {
        x,
        y,
        size,
        weight,
        anchor: Anchor::Start,
        content: line.into(),
        halo: None,
    })
}
