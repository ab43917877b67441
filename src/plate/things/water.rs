//! Water: its surface, from one edge of a plate to the other.

use crate::chart::scene::{Point, Scene};
use crate::plate::shapes::solid;
use crate::theme::Tone;

/// How far apart its corners are.
const STEP: f32 = 12.0;

/// Lays water from a surface down to the foot of a plate: waves this high and
/// this long, begun at a phase.
pub fn lay(scene: &mut Scene, surface: f32, [high, long, phase]: [f32; 3], tone: Tone) {
    let (width, foot) = (scene.format.width(), scene.height);
    let count = (width / STEP).ceil() as u16;
    let waves = (0..=count).map(|nth| {
        let x = (f32::from(nth) * STEP).min(width);
        (x, surface + (x / long + phase).sin() * high)
    });
    let corners: Vec<Point> = waves.chain([(width, foot), (0.0, foot)]).collect();
    let shape = solid(corners.into_iter().collect());
    scene.lay(shape, tone);
}
