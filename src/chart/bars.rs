//! Ranked bars, with the 2011 tick and the distance since.

use super::axis::Axis;
use super::scene::{Enter, Format, Part, Scene, Shape};
use super::{Bars, track};
use crate::data::{Reading, Unit};
use crate::theme::Tone;

pub fn layout(chart: &Bars, format: Format) -> Scene {
    let axis = match format {
        Format::Narrow | Format::Plate(_) => Axis {
            left: 0.0,
            right: format.width(),
            unit: Unit::Share,
        },
        Format::Wide => Axis {
            left: 232.0,
            right: format.width() - 118.0,
            unit: Unit::Share,
        },
    };
    let half = match format {
        Format::Narrow | Format::Plate(_) => 5.0,
        Format::Wide => 7.0,
    };
    let height = chart.rows.len() as f32 * track::pitch(format);
    let mut scene = Scene::new(format, height);
    for (index, row) in chart.rows.iter().enumerate() {
        let place = track::place(format, index, axis);
        let bar = |to: f32| Shape::Bar {
            x: axis.left,
            y: place.y - half,
            w: to - axis.left,
            h: 2.0 * half,
            r: 2.0,
        };
        if !row.reading.is_lost() {
            let rest = Shape::line([axis.left, place.y, axis.right, place.y], 1.0);
            scene.put(row.key, Part::Track, rest, Tone::Edge);
        }
        if !track::not_a_value(&mut scene, place, row, half)
            && let Reading::Exact(value) | Reading::About(value) = row.reading
        {
            scene
                .put(
                    row.key,
                    Part::Bar,
                    bar(axis.x(value)),
                    track::tone(row.emphasis),
                )
                .entering(Enter::From(axis.left));
        }
        track::before(&mut scene, place, row, half, Tone::Surface);
        track::words(&mut scene, place, row);
    }
    scene
}
