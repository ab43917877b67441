//! A coconut palm, as it stands against the sky.

use crate::chart::scene::{Point, Ribbon, Scene};
use crate::plate::geometry::{Path, join, lerp, spine};
use crate::plate::shapes::solid;
use crate::theme::Tone;

/// Lays a palm this high whose crown leans this far.
pub fn lay(scene: &mut Scene, (x, y): Point, high: f32, lean: f32, tone: Tone) {
    let trunk: Vec<Point> = (0u8..=12)
        .map(|nth| {
            let t = f32::from(nth) / 12.0;
            (x + lean * (t * t * 0.9 + 0.1 * t), y - high * t)
        })
        .collect();
    let trunk = Ribbon::new(spine(&trunk, |t| lerp(high * 0.06, high * 0.03, t)));
    let (cx, cy) = (x + lean, y - high);
    let fronds = [-32.0f32, 2.0, 36.0, 70.0, 112.0, 146.0, 178.0, 212.0].map(|angle| {
        let (sin, cos) = (-angle).to_radians().sin_cos();
        let long = high * 0.46;
        let tip = (cx + cos * long, cy + sin * long * 0.62 + long * 0.34);
        let top = (cx + cos * long * 0.55, cy + sin * long * 0.8 - long * 0.12);
        let low = (cx + cos * long * 0.5, cy + sin * long * 0.5 + long * 0.12);
        Path::from(cx, cy)
            .quad(top, tip)
            .quad(low, (cx, cy))
            .points()
    });
    let areas = [trunk.corners().collect()].into_iter().chain(fronds);
    let shape = solid(join(areas));
    scene.lay(shape, tone);
}
