//! A plate as a picture that travels alone: the plate itself, and a strip of
//! its ground with the study, the choice, the pages and the address.

use super::words::Words;
use super::{Aspect, Layer};
use crate::chart::Format;
use crate::chart::scene::{Anchor, Part, Scene, Shape, Text, Weight};
use crate::chart::text::wrap;
use crate::theme::Tone;
use crate::view::View;

/// Letters of the strip, and how far words stand from the edge.
const SMALL: f32 = 13.0;
const MARGIN: f32 = 28.0;
/// Above and below the words of the strip.
const EDGE: f32 = 3.0;

/// The plane that a plate is composed for, and how many times it is drawn.
const fn plane(aspect: Aspect) -> (Format, f32) {
    match aspect {
        Aspect::Landscape => (Format::Plate(1440), 1200.0 / 1440.0),
        Aspect::Portrait => (Format::Plate(540), 2.0),
    }
}

/// The layers of a plate's card, and its width and height.
pub(super) fn layers(words: &Words, view: &View, aspect: Aspect) -> (Vec<Layer>, (f32, f32)) {
    let (format, scale) = plane(aspect);
    let scene = view.chart.layout(format);
    let (width, high) = (format.width() * scale, scene.height * scale);
    let lines: Vec<(String, Weight)> = [
        (format!("{} · {}", words.kicker, words.choice), Weight::Bold),
        (words.caution.clone(), Weight::Regular),
        (words.source.clone(), Weight::Regular),
        (words.address.clone(), Weight::Regular),
    ]
    .into_iter()
    .flat_map(|(text, weight)| {
        let lines = wrap(&text, SMALL, weight == Weight::Bold, width - 2.0 * MARGIN);
        lines.into_iter().map(move |line| (line, weight))
    })
    .filter(|(line, _)| !line.is_empty())
    .collect();
    // As high as other cards where it can be.
    let least = aspect.size().1 - high;
    let strip = (lines.len() as f32 * SMALL * 1.3 + 2.0 * EDGE).max(least);
    let mut ground = Scene::new(format, 0.0);
    let fill = |y: f32, h: f32| Shape::Bar {
        x: 0.0,
        y,
        w: width,
        h,
        r: 0.0,
    };
    ground.put(0, Part::Field, fill(0.0, high), Tone::Surface);
    ground.put(0, Part::Field, fill(high - 1.0, strip + 1.0), Tone::Ground);
    for (nth, (line, weight)) in lines.into_iter().enumerate() {
        let text = Text {
            x: MARGIN,
            y: high + EDGE + (nth as f32 + 0.5) * SMALL * 1.3,
            size: SMALL,
            weight,
            anchor: Anchor::Start,
            content: line.into(),
            halo: None,
        };
        ground.put(1, Part::Caption, Shape::Text(text), Tone::Upon);
    }
    let at = |scale, marks| Layer {
        x: 0.0,
        y: 0.0,
        scale,
        marks,
    };
    let layers = vec![
        at(1.0, ground.marks),
        at(scale, scene.ground),
        at(scale, scene.marks),
    ];
    (layers, (width, high + strip))
}
