//! Jets of water and the drops in them.

use super::changes::Change;
use crate::chart::Scene;
use crate::chart::scene::{Enter, Outline, Part, Place, Point, Ribbon, Shape, Style};
use crate::plate::geometry::lerp;
use crate::plate::shapes::placed;
use crate::theme::Tone;

/// The water of a jet along its way, from its foot to its end.
pub fn jet(
    scene: &mut Scene,
    change: Change<'_>,
    at: &impl Fn(f32) -> Point,
    [foot, end]: [f32; 2],
    wide: f32,
) {
    let steps = ((end - foot) / 8.0).ceil().max(2.0) as u16;
    let width = |t: f32| lerp(wide * 0.25, wide, t);
    let mut knots: Vec<_> = (0..=steps)
        .map(|nth| {
            let t = f32::from(nth) / f32::from(steps);
            let (x, y) = at(lerp(foot, end, t));
            (x, y, width(t))
        })
        .collect();
    // Its round end.
    for part in [0.5f32, 0.85, 1.0] {
        let (x, y) = at(end + part * wide * 0.5);
        knots.push((x, y, wide * (1.0 - part * part).sqrt()));
    }
    scene
        .mark(
            change.row.key,
            Part::Body,
            0,
            Shape::Ribbon(Ribbon::new(knots)),
            Tone::Mist,
        )
        .entering(Enter::Grow(0.1));
}

/// One drop a point along a way; a lost change is one dashed drop, a bound has
/// empty ones beyond it.
pub fn drops(
    scene: &mut Scene,
    change: Change<'_>,
    at: &impl Fn(f32) -> Point,
    (zero, scale, r): (f32, f32, f32),
    outline: &Outline,
) {
    let points = change.points.unwrap_or(0.0).abs();
    let full = points.floor() as u16;
    let count = match change.points {
        Some(_) => full + change.open(),
        None => 1,
    };
    for nth in 0..count {
        let d = zero + (f32::from(nth) + 0.5) * scale;
        let ((x, y), ahead) = (at(d), at(d + 2.0));
        let turn = (ahead.1 - y).atan2(ahead.0 - x);
        let solid = nth < full;
        let (style, tone) = if solid {
            (Style::Fill, Tone::Spark)
        } else {
            (Style::Stroke(0.3), Tone::Ink)
        };
        let shape = placed(outline, Place::at(x, y, r).turned(turn), style);
        let start = 0.15 + 0.35 * f32::from(nth) / 30.0;
        scene
            .mark(change.row.key, Part::Leaf, nth, shape, tone)
            .entering(Enter::Grow(start.min(0.6)));
    }
}
