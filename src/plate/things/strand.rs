//! What hangs in the water: threads that wave, and the plug of one that is
//! missing.

use crate::chart::scene::{Outline, Part, Place, Point, Scene, Style};
use crate::plate::geometry::{Scatter, lerp, mix, rectangle, ribbon, together};
use crate::plate::shapes::placed;
use crate::theme::Tone;
use std::f32::consts::PI;

/// A line that waves down from one point to another.
pub fn strand(
    from: Point,
    to: Point,
    swing: f32,
    waves: f32,
    phase: f32,
    knots: u16,
) -> Vec<Point> {
    let along = (0..=knots).map(|nth| f32::from(nth) / f32::from(knots));
    along
        .map(|t| {
            let calm = (t * 3.0).min(1.0) * ((1.0 - t) * 4.0 + 0.15).min(1.0);
            let (x, y) = mix(from, to, t);
            (x + (t * waves * PI + phase).sin() * swing * calm, y)
        })
        .collect()
}

/// Loose threads of a bell one unit wide that end before the ground, `deep`
/// units under its top.
///
/// There are few kinds of them: what repeats is short in the page's pictures.
pub fn tentacles(deep: f32, seed: u32) -> Outline {
    const KINDS: u32 = 2;
    let mut scatter = Scatter::new(seed % KINDS * 51 + 54);
    let deep = ((deep * 2.0).floor() / 2.0).min(3.5);
    let threads = (0..6u16).map(|nth| {
        let side = (f32::from(nth) + 0.5) / 6.0 - 0.5;
        let long = scatter.between(1.0, 2.7).min((deep - 0.62) * 0.9).max(0.2);
        let phase = scatter.between(0.0, 6.0);
        let from = (side * 0.86, 0.58);
        let to = (side * 0.92, 0.58 + long);
        let points = strand(from, to, 0.055, 1.6 + long * 0.9, phase, 11);
        ribbon(&points, |t| lerp(0.026, 0.008, t))
    });
    let threads: Vec<Vec<Point>> = threads.collect();
    together(threads)
}

/// A small plug in the ground, where a stem is missing.
pub fn socket(scene: &mut Scene, row: u16, (x, y): Point) {
    let outline = together([rectangle([-4.0, -8.0, 8.0, 12.0])]);
    let place = Place::at(x, y, 1.0);
    scene.mark(
        row,
        Part::Stem,
        1,
        placed(&outline, place, Style::Stroke(1.6)),
        Tone::Edge,
    );
}
