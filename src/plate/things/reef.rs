//! An islet by night: its lagoon, the broken line of its reef, its beach, its
//! land.

use std::f32::consts::TAU;

use crate::chart::scene::{Point, Scene};
use crate::plate::geometry::{Scatter, strokes};
use crate::plate::shapes::solid;
use crate::theme::Tone;

/// Where the reef is, in degrees.
const REEF: [(f32, f32); 6] = [
    (12.0, 58.0),
    (70.0, 98.0),
    (106.0, 128.0),
    (142.0, 171.0),
    (-14.0, 2.0),
    (182.0, 196.0),
];

/// Lays an islet around a middle; `seed` makes its shore.
pub fn lay(scene: &mut Scene, (x, y): Point, (wide, high): (f32, f32), seed: u32) {
    let mut scatter = Scatter::new(seed * 7);
    let phases = [(); 3].map(|()| scatter.between(0.0, TAU));
    let calm = if wide > 300.0 { 1.0 } else { 0.6 };
    // Nearly a rectangle, so that words stay on land.
    let shore = move |t: f32, rx: f32, ry: f32| -> Point {
        let [a, b, c] = phases;
        let swell =
            0.05 * (2.0 * t + a).sin() + 0.045 * (3.0 * t + b).sin() + 0.02 * (7.0 * t + c).sin();
        let q = 1.0 + swell * calm;
        let (sin, cos) = t.sin_cos();
        (
            x + cos.signum() * cos.abs().powf(0.56) * rx * q,
            y + sin.signum() * sin.abs().powf(0.62) * ry * q,
        )
    };
    let mut blob = |grow: f32, lower: f32, tone| {
        let round = (0u16..72).map(|nth| {
            let (px, py) = shore(
                f32::from(nth) / 72.0 * TAU,
                wide / 2.0 + grow,
                high / 2.0 + grow * 0.8,
            );
            (px, py + lower)
        });
        let shape = solid(round.collect());
        scene.lay(shape, tone);
    };
    let far = if wide > 300.0 { 13.0 } else { 7.0 };
    blob(far, 1.0, Tone::Open);
    blob(2.0, if wide > 300.0 { 5.0 } else { 3.5 }, Tone::Rim);
    blob(0.0, 0.0, Tone::Ground);
    let arcs = REEF.into_iter().flat_map(|(from, to)| {
        let points: Vec<Point> = (0u8..=10)
            .map(|nth| {
                let t = (from + (to - from) * f32::from(nth) / 10.0).to_radians();
                shore(t, wide / 2.0 + far, high / 2.0 + far * 0.8)
            })
            .collect();
        let parts: Vec<[Point; 2]> = points
            .windows(2)
            .filter_map(|pair| pair.try_into().ok())
            .collect();
        parts
    });
    let shape = solid(strokes(arcs, if wide > 300.0 { 2.6 } else { 1.8 }));
    scene.lay(shape, Tone::Rim);
}
