//! Branching coral on the sea bed.

use crate::chart::scene::{Point, Ribbon, Scene, Shape};
use crate::plate::geometry::{Scatter, spine};
use crate::plate::shapes::disc;
use crate::theme::Tone;

/// Lays a coral of a height with its foot at a point.
pub fn coral(scene: &mut Scene, foot: Point, high: f32, seed: u32, tone: Tone) {
    let mut scatter = Scatter::new(seed);
    let up = -std::f32::consts::FRAC_PI_2;
    branch(
        scene,
        (foot, up),
        (high * 0.4, high * 0.12),
        3,
        &mut scatter,
        tone,
    );
}

fn branch(
    scene: &mut Scene,
    ((x, y), turn): (Point, f32),
    (long, wide): (f32, f32),
    more: u8,
    scatter: &mut Scatter,
    tone: Tone,
) {
    let (sin, cos) = turn.sin_cos();
    let end = (x + cos * long, y + sin * long);
    let line = [(x, y), ((x + end.0) / 2.0 + 2.0, (y + end.1) / 2.0), end];
    let body = Ribbon::new(spine(&line, |t| wide * (1.0 - 0.28 * t)));
    scene.lay(Shape::Ribbon(body), tone);
    let tip = disc((end.0, end.1), wide * 0.37);
    scene.lay(tip, tone);
    if more > 0 {
        for (side, shorter) in [(-1.0, 0.72), (1.0, 0.74)] {
            let turn = turn + side * scatter.between(0.38, 0.58);
            let size = (long * shorter, wide * 0.74);
            branch(scene, (end, turn), size, more - 1, scatter, tone);
        }
    }
}
