//! Who makes up a group: a hundred squares, one a percent.

use super::scene::{Anchor, Enter, Format, Part, Scene, Shape, Style, Symbol, Text, Weight};
use super::track::{NAME, VALUE};
use super::{Composition, track};
use crate::data::Reading;
use crate::theme::Tone;

const COLUMNS: usize = 20;

pub fn layout(chart: &Composition, format: Format) -> Scene {
    let cell = format.width() / COLUMNS as f32;
    let top = 30.0;
    let bottom = top + 5.0 * cell;
    let mut scene = Scene::new(format, bottom + 30.0);
    scene.hit_area(0, None, [0.0, 0.0, format.width(), bottom]);
    let tone = track::tone(chart.emphasis);
    let text = |x: f32, y: f32, size: f32, weight: Weight, anchor: Anchor, content: &str| {
        Shape::Text(Text {
            x,
            y,
            size,
            weight,
            anchor,
            content: content.into(),
            halo: None,
        })
    };
    scene.put(
        0,
        Part::Name,
        text(0.0, 10.0, NAME, Weight::Bold, Anchor::Start, &chart.label),
        tone,
    );
    let value = text(
        format.width(),
        10.0,
        VALUE,
        Weight::Bold,
        Anchor::End,
        &chart.text,
    );
    scene.put(0, Part::Value, value, tone).entering(Enter::Fade);
    // Squares that are certain, and the first beyond those that may be.
    let (full, open) = match chart.reading {
        Reading::Exact(v) => (v.0 / 10, (v.0 + 9) / 10),
        // In words: nobody knows where the last square ends.
        Reading::About(v) => (v.0 / 10, v.0 / 10 + 1),
        Reading::Above(v) => (v.0 / 10, 100),
        Reading::Below(v) => (0, v.0 / 10),
        Reading::Lost => (0, 0),
    };
    for square in 0..100u16 {
        // Filled column by column, so that the part reads as a length.
        let (column, row) = (f32::from(square / 5), f32::from(square % 5));
        let (x, y) = (column * cell, top + row * cell);
        let inner = cell - 3.0;
        let i = i32::from(square);
        if i < full {
            let shape = Shape::Bar {
                x,
                y,
                w: inner,
                h: inner,
                r: 2.0,
            };
            scene
                .put(square, Part::Bar, shape, tone)
                .entering(Enter::Fade);
        } else if i < open {
            let shape = Shape::Hatch {
                x,
                y,
                w: inner,
                h: inner,
            };
            scene
                .put(square, Part::Bound, shape, tone)
                .entering(Enter::Fade);
        } else if chart.reading.is_lost() {
            let shape = Shape::Symbol {
                x: x + inner / 2.0,
                y: y + inner / 2.0,
                r: inner / 2.0 - 1.0,
                symbol: Symbol::Square,
                style: Style::Stroke(1.0),
            };
            scene.put(square, Part::Gap, shape, Tone::Edge);
        } else {
            // Small: what is not counted is seen, and weighs less.
            let small = inner * 0.3;
            let shape = Shape::Bar {
                x: x + (inner - small) / 2.0,
                y: y + (inner - small) / 2.0,
                w: small,
                h: small,
                r: 1.0,
            };
            scene.put(square, Part::Track, shape, Tone::Edge);
        }
    }
    let rest = text(
        format.width(),
        bottom + 13.0,
        NAME,
        Weight::Regular,
        Anchor::End,
        &chart.rest,
    );
    scene.put(1, Part::Name, rest, Tone::Soft);
    scene
}
