//! A starfish on the sand: one of a count.

use crate::chart::scene::Outline;
use std::f32::consts::TAU;

/// The outline of a starfish whose arms are about nine units long.
pub fn starfish() -> Outline {
    let corner = |nth: u8| {
        let (sin, cos) = (f32::from(nth) * TAU / 10.0 - TAU / 4.0).sin_cos();
        let r = if nth.is_multiple_of(2) { 9.8 } else { 4.4 };
        (cos * r, sin * r)
    };
    (0..10).map(corner).collect()
}
