//! The sun behind a cloud whose number was asked for.

use crate::chart::scene::{Enter, Outline, Part, Place, Point, Scene, Style};
use crate::plate::shapes::{disc, placed};
use crate::theme::Tone;
use std::f32::consts::TAU;

const RAYS: u16 = 36;

/// Sets it, with its rays, behind what a number's marks are.
pub fn sun(scene: &mut Scene, row: u16, (x, y): Point, r: f32) {
    let rays: Outline = (0..RAYS)
        .flat_map(|nth| {
            let (sin, cos) = (f32::from(nth) / f32::from(RAYS) * TAU).sin_cos();
            // From one ray to the next over the middle, which is covered.
            [(0.0, 0.0), (cos * 1.24, sin * 1.24), (0.0, 0.0)]
        })
        .collect();
    let rays = placed(&rays, Place::at(x, y, r), Style::Stroke(3.2 / r));
    let parts = [
        (rays, Tone::Hot),
        (disc((x, y), r * 1.09), Tone::Surface),
        (disc((x, y), r), Tone::Hot),
    ];
    for (index, (shape, tone)) in parts.into_iter().enumerate() {
        scene
            .mark(row, Part::Rise, index as u16, shape, tone)
            .entering(Enter::Grow(0.5));
    }
}
