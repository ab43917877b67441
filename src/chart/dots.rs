//! One share by size of service: a dot a class on one axis, joined by a line
//! whose length is the gap.

use super::axis::{Axis, SMALL};
use super::scene::{Anchor, Enter, Format, Part, Scene, Shape, Style, Symbol, Text, Weight};
use super::track::{self, Place};
use super::{Dots, Emphasis, Gap, Row, text};
use crate::data::Reading;
use crate::theme::Tone;

/// Half the height of a band.
const HALF: f32 = 5.0;
const RADIUS: f32 = 7.0;

pub fn layout(chart: &Dots, format: Format) -> Scene {
    let inset = RADIUS + 1.0;
    let axis = match format {
        Format::Narrow | Format::Plate(_) => Axis {
            left: inset,
            right: format.width() - inset,
            unit: chart.unit,
        },
        Format::Wide => Axis {
            left: 200.0,
            right: format.width() - 118.0,
            unit: chart.unit,
        },
    };
    let bottom = chart.rows.len() as f32 * track::pitch(format);
    let below = if chart.gap.is_some() { 40.0 } else { 18.0 };
    let mut scene = Scene::new(format, bottom + below);
    axis.draw(
        &mut scene,
        if format == Format::Narrow { 16.0 } else { 0.0 },
        bottom,
    );
    let places: Vec<(&Row, Place)> = chart
        .rows
        .iter()
        .enumerate()
        .map(|(index, row)| (row, track::place(format, index, axis)))
        .collect();
    if let Some(gap) = &chart.gap {
        gauge(&mut scene, axis, gap, bottom + 30.0);
    }
    join(&mut scene, axis, &places);
    for &(row, place) in &places {
        track::before(&mut scene, place, row, HALF, Tone::Edge);
        track::words(&mut scene, place, row);
    }
    for &(row, place) in &places {
        if row.emphasis == Emphasis::Whole
            && row.reading.exact().is_none()
            && let Some(range) = chart.range
        {
            let (low, high) = (axis.x(range.low), axis.x(range.high));
            let band = Shape::Hatch {
                x: low,
                y: place.y - HALF,
                w: high - low,
                h: 2.0 * HALF,
            };
            scene
                .put(row.key, Part::Bound, band, Tone::Ink)
                .entering(Enter::From((low + high) / 2.0));
            for x in [low, high] {
                let edge = Shape::upright(x, place.y, HALF + 3.0, 2.0);
                scene
                    .put(row.key, Part::Edge, edge, Tone::Ink)
                    .entering(Enter::Fade);
            }
        } else if !track::not_a_value(&mut scene, place, row, HALF)
            && let Reading::Exact(value) | Reading::About(value) = row.reading
        {
            dot(&mut scene, place, row, axis.x(value));
        }
    }
    scene
}

/// The distance between the lowest and the highest step, with its name where
/// there is room.
fn gauge(scene: &mut Scene, axis: Axis, gap: &Gap, y: f32) {
    let (x1, x2) = (axis.x(gap.low), axis.x(gap.high));
    let width = text::width(&gap.text, SMALL, true);
    let inside = x2 - x1 > width + 24.0;
    // The name breaks the line, or stands beside it where the line is short.
    let (x, anchor) = if inside {
        ((x1 + x2) / 2.0, Anchor::Middle)
    } else if x2 + 8.0 + width <= scene.format.width() {
        (x2 + 8.0, Anchor::Start)
    } else {
        (x1 - 8.0, Anchor::End)
    };
    let half = if inside { width / 2.0 + 5.0 } else { 0.0 };
    let middle = (x1 + x2) / 2.0;
    let sides = [
        [x1, y, middle - half, y],
        [middle + half, y, x2, y],
        [x1, y - 4.0, x1, y + 4.0],
        [x2, y - 4.0, x2, y + 4.0],
    ];
    for side in sides {
        scene
            .put(0, Part::Gauge, Shape::line(side, 1.5), Tone::Soft)
            .entering(Enter::Fade);
    }
    let name = Text {
        x,
        y,
        size: SMALL,
        weight: Weight::Bold,
        anchor,
        content: gap.text.as_str().into(),
        halo: None,
    };
    scene
        .put(0, Part::Gauge, Shape::Text(name), Tone::Soft)
        .entering(Enter::Fade);
}

/// The steps from small to large services. A class that overlaps others is no
/// step, and nothing leads to or from what is not a value.
fn join(scene: &mut Scene, axis: Axis, places: &[(&Row, Place)]) {
    let steps = places
        .iter()
        .filter(|(row, _)| row.emphasis != Emphasis::Whole && !row.overlaps);
    let points: Vec<_> = steps
        .map(|(row, place)| (row.key, row.reading.exact().map(|v| axis.x(v)), place.y))
        .collect();
    for pair in points.windows(2) {
        if let [(key, Some(x1), y1), (_, Some(x2), y2)] = *pair {
            let line = Shape::line([x1, y1, x2, y2], 2.0);
            scene
                .put(key, Part::Link, line, Tone::Mist)
                .entering(Enter::From(axis.left));
        }
    }
}

fn dot(scene: &mut Scene, place: Place, row: &Row, x: f32) {
    let tone = track::tone(row.emphasis);
    let y = place.y;
    let enter = Enter::From(place.axis.left);
    let line = Shape::line([place.axis.left, y, x, y], 2.0);
    let strong = row.emphasis.answers();
    let stem = if strong { Tone::Accent } else { Tone::Edge };
    scene.put(row.key, Part::Bar, line, stem).entering(enter);
    let mut symbol = |part: Part, symbol: Symbol, r: f32, style: Style, tone: Tone| {
        let shape = Shape::Symbol {
            x,
            y,
            r,
            symbol,
            style,
        };
        scene.put(row.key, part, shape, tone).entering(enter);
    };
    let circle = Symbol::Circle;
    match row.emphasis {
        Emphasis::Chosen => {
            symbol(Part::Halo, circle, RADIUS + 4.0, Style::Stroke(1.5), tone);
            symbol(Part::Dot, circle, RADIUS, Style::Fill, tone);
        }
        // An open ring: the number is around the choice, not at it.
        Emphasis::Wider => {
            symbol(Part::Halo, circle, RADIUS, Style::Fill, Tone::Surface);
            symbol(Part::Dot, circle, RADIUS, Style::Stroke(3.0), tone);
        }
        Emphasis::Whole => symbol(Part::Dot, Symbol::Diamond, RADIUS, Style::Fill, tone),
        Emphasis::Plain if row.overlaps => {
            symbol(Part::Halo, circle, RADIUS - 2.0, Style::Fill, Tone::Surface);
            symbol(Part::Dot, circle, RADIUS - 2.0, Style::Stroke(2.0), tone);
        }
        Emphasis::Plain => symbol(Part::Dot, circle, RADIUS, Style::Fill, tone),
    }
}
