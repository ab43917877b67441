//! Changes in points, unfolding from zero: gains to the right, losses to the
//! left, stable ones as rings on the axis.

use super::scene::{Anchor, Enter, Format, Part, Scene, Shape, Style, Symbol, Text, Weight};
use super::track::{NAME, VALUE, ground, pitch};
use super::{Diverging, Step, text};
use crate::theme::Tone;

/// The axis runs to this many points on either side, or to the next multiple
/// of it that holds all changes.
const REACH: f32 = 30.0;

pub fn layout(chart: &Diverging, format: Format) -> Scene {
    let (left, right) = match format {
        Format::Narrow | Format::Plate(_) => (0.0, format.width()),
        Format::Wide => (230.0, format.width()),
    };
    let greatest = chart
        .steps
        .iter()
        .filter_map(|s| s.amount)
        .map(|a| a.units().abs())
        .fold(0.0, f32::max);
    let reach = (greatest / REACH).ceil().max(1.0) * REACH;
    let zero = (left + right) / 2.0;
    // Room beside the longest bar for its number.
    let scale = (right - left) / 2.0 / reach * 0.74;
    let aside: Vec<String> = chart
        .aside
        .iter()
        .flat_map(|line| {
            text::wrap(
                &format!("{line} (en proportion, non en points)"),
                NAME,
                false,
                format.width(),
            )
        })
        .collect();
    let rows = chart.steps.len() as f32 * pitch(format);
    let mut scene = Scene::new(format, rows + 10.0 + aside.len() as f32 * 20.0);
    let axis = Shape::line([zero, 0.0, zero, rows], 1.5);
    scene.put(0, Part::Grid, axis, Tone::Edge);
    for (index, step) in chart.steps.iter().enumerate() {
        row(&mut scene, step, index as f32 * pitch(format), zero, scale);
    }
    for (index, line) in aside.into_iter().enumerate() {
        let y = rows + 20.0 + index as f32 * 20.0;
        let line = Text {
            x: 0.0,
            y,
            size: NAME,
            weight: Weight::Regular,
            anchor: Anchor::Start,
            content: line.into(),
            halo: None,
        };
        scene.put(0, Part::Name, Shape::Text(line), Tone::Ink);
    }
    scene
}

fn row(scene: &mut Scene, step: &Step, top: f32, zero: f32, scale: f32) {
    let format = scene.format;
    let (name_y, y, half) = match format {
        Format::Narrow | Format::Plate(_) => (top + 9.0, top + 27.0, 5.0),
        Format::Wide => (top + 18.0, top + 18.0, 6.0),
    };
    scene.hit_area(step.key, None, [0.0, top, format.width(), pitch(format)]);
    // In the narrow format the names cross the axis: they need their ground.
    if format == Format::Narrow {
        ground(
            scene,
            step.key,
            0.0,
            name_y,
            text::width(&step.label, NAME, false) + 4.0,
        );
    }
    let name = Text {
        x: 0.0,
        y: name_y,
        size: NAME,
        weight: Weight::Regular,
        anchor: Anchor::Start,
        content: step.label.as_str().into(),
        halo: None,
    };
    scene.put(step.key, Part::Name, Shape::Text(name), Tone::Ink);
    let amount = step.amount.map(|a| a.units());
    let length = amount.unwrap_or_default() * scale;
    let end = zero + length;
    let tone = if length < 0.0 { Tone::Loss } else { Tone::Data };
    let (x, anchor) = if length < 0.0 {
        (end - 12.0, Anchor::End)
    } else {
        (end + 12.0, Anchor::Start)
    };
    match amount {
        None => {
            let gap = Shape::Line {
                x1: zero - 40.0,
                y1: y,
                x2: zero + 40.0,
                y2: y,
                width: 1.5,
                dashed: true,
            };
            scene
                .put(step.key, Part::Gap, gap, Tone::Edge)
                .entering(Enter::Fade);
        }
        Some(0.0) => {
            let ground = Shape::Symbol {
                x: zero,
                y,
                r: 5.0,
                symbol: Symbol::Circle,
                style: Style::Fill,
            };
            scene.put(step.key, Part::Halo, ground, Tone::Surface);
            let ring = Shape::Symbol {
                x: zero,
                y,
                r: 5.0,
                symbol: Symbol::Circle,
                style: Style::Stroke(2.0),
            };
            scene
                .put(step.key, Part::Dot, ring, Tone::Ink)
                .entering(Enter::Fade);
        }
        Some(_) => {
            let bar = Shape::Bar {
                x: zero.min(end),
                y: y - half,
                w: length.abs(),
                h: 2.0 * half,
                r: 2.0,
            };
            scene
                .put(step.key, Part::Bar, bar, tone)
                .entering(Enter::From(zero));
        }
    }
    let stable = amount == Some(0.0);
    let value = Text {
        x,
        y,
        size: if stable { NAME } else { VALUE },
        weight: if stable {
            Weight::Regular
        } else {
            Weight::Bold
        },
        anchor,
        content: step.text.as_str().into(),
        halo: None,
    };
    scene
        .put(
            step.key,
            Part::Value,
            Shape::Text(value),
            if stable { Tone::Soft } else { tone },
        )
        .entering(Enter::From(zero));
}
