//! An atoll, and a few houses on the cable that runs to it.

use super::set;
use crate::chart::Scene;
use crate::chart::scene::{Outline, Place, Point, Style};
use crate::plate::geometry::smooth;
use crate::plate::things::house::{House, Lamp};
use crate::theme::Tone;
use std::f32::consts::TAU;

const MIDDLE: Place = Place::at(132.0, 100.0, 1.0);

/// Half axes of what lies around the islet, and how deep it is.
const SHORES: [(f32, f32, Tone); 7] = [
    (128.0, 92.0, Tone::Tint2),
    (108.0, 76.0, Tone::Tint4),
    (90.0, 60.0, Tone::Mist),
    (64.0, 44.0, Tone::Flesh),
    (61.0, 41.0, Tone::Leaf),
    (47.0, 30.0, Tone::Sprout),
    (25.0, 15.0, Tone::Ground),
];

/// Where the cable runs to its house and round the islet.
const CABLE: [Point; 8] = [
    (0.0, 132.0),
    (44.0, 138.0),
    (82.0, 120.0),
    (98.0, 80.0),
    (136.0, 66.0),
    (172.0, 82.0),
    (166.0, 114.0),
    (130.0, 126.0),
];

pub(super) fn lay(scene: &mut Scene) {
    for (nth, (a, b, tone)) in SHORES.into_iter().enumerate() {
        // The lagoon has the reef's own shore.
        let phase = if nth == 4 { 3.0 } else { nth as f32 };
        set(scene, &shore(a, b, phase * 1.3), MIDDLE, Style::Fill, tone);
    }
    let cable: Vec<Point> = smooth(&CABLE, 7);
    let line: Outline = cable.iter().copied().collect();
    for (width, tone) in [(4.6, Tone::Rim), (1.8, Tone::Ink)] {
        set(scene, &line, Place::ORIGIN, Style::Stroke(width), tone);
    }
    let houses = cable.iter().skip(19).step_by(4);
    let houses: Vec<_> = houses
        .map(|&(x, y)| (Place::at(x, y, 7.0), Lamp::Lit))
        .collect();
    House::default().draw_all(scene, &houses);
}

/// An ellipse with slow waves on it.
fn shore(a: f32, b: f32, phase: f32) -> Outline {
    let corners = (0..=48u8).map(|nth| {
        let turn = f32::from(nth) / 48.0 * TAU;
        let part = 1.0 + 0.03 * (3.0 * turn + phase).sin() + 0.02 * (5.0 * turn + phase).cos();
        (turn.cos() * a * part, turn.sin() * b * part)
    });
    corners.collect()
}
