//! Water: its surface, from one edge of a plate to the other.

use super::waves::under;
use crate::chart::scene::Scene;
use crate::theme::Tone;

/// How far apart its corners are.
const STEP: f32 = 12.0;

/// Lays water from a surface down to the foot of a plate: waves this high and
/// this long, begun at a phase.
pub fn lay(scene: &mut Scene, surface: f32, [high, long, phase]: [f32; 3], tone: Tone) {
    let width = scene.format.width();
    let count = (width / STEP).ceil() as u16;
    let waves = (0..=count).map(|nth| {
        let x = (f32::from(nth) * STEP).min(width);
        (x, surface + (x / long + phase).sin() * high)
    });
    under(scene, waves.collect(), tone);
}
