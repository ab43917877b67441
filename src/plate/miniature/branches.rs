//! The flamboyant in flower, before the sun.

use super::{band, rings, set};
use crate::chart::Scene;
use crate::chart::scene::{Outline, Place, Point, Ribbon, Style};
use crate::plate::geometry::together;
use crate::plate::geometry::{Path, spine};
use crate::plate::stand::Stand;
use crate::plate::things::flower::Flower;
use crate::theme::Tone;
use std::f32::consts::PI;

/// Where the limbs come out of the wood.
const FORK: (f32, f32) = (126.0, 134.0);

/// The limbs: where to, in degrees, and how far.
const LIMBS: [(f32, f32); 6] = [
    (166.0, 55.0),
    (142.0, 60.0),
    (114.0, 62.0),
    (82.0, 75.0),
    (49.0, 68.0),
    (17.0, 56.0),
];

pub(super) fn lay(scene: &mut Scene) {
    rings(
        scene,
        (FORK.0, 132.0),
        [
            (96.0, Tone::Tint4),
            (74.0, Tone::Tint3),
            (52.0, Tone::Tint2),
            (30.0, Tone::Tint1),
        ],
    );
    let bends = [-0.1f32, 0.1];
    let (wood, leaves) = (bends.map(wood), bends.map(leaves));
    let side = |nth: usize| usize::from(nth >= LIMBS.len() / 2);
    let places = LIMBS
        .map(|(degrees, long)| Place::at(FORK.0, FORK.1, long).turned(-f32::to_radians(degrees)));
    for (nth, place) in places.into_iter().enumerate() {
        set(scene, &leaves[side(nth)], place, Style::Fill, Tone::Leaf);
    }
    for (nth, place) in places.into_iter().enumerate() {
        set(scene, &wood[side(nth)], place, Style::Fill, Tone::Body);
    }
    band(scene, 136.0, Tone::Ground);
    let flower = Flower::default();
    for (nth, place) in places.into_iter().enumerate() {
        let (x, y) = place.put()((1.0, 0.0));
        let place = Place::at(x, y, 10.5).turned(nth as f32 * 0.7);
        flower.draw(scene, nth as u16, place, Stand::Full, 0.0);
    }
}

/// Where a limb one unit long runs, that sags by so much on its way.
fn way(bend: f32, along: f32) -> Point {
    (along, bend * (along * PI).sin())
}

/// A limb, from the trunk to its flower.
fn wood(bend: f32) -> Outline {
    let line: Vec<Point> = (0..=6u8)
        .map(|nth| way(bend, f32::from(nth) / 6.0))
        .collect();
    Ribbon::new(spine(&line, |t| 0.03 + 0.11 * (1.0 - t).powi(2)))
        .corners()
        .collect()
}

/// Pairs of leaves along a limb.
fn leaves(bend: f32) -> Outline {
    let pairs = (0..5u8).flat_map(|nth| {
        let at = 0.32 + 0.11 * f32::from(nth);
        let (x, y) = way(bend, at);
        let along = (bend * PI * (at * PI).cos()).atan();
        [-0.85f32, 0.85].map(|turn| {
            let put = Place::at(x, y, 0.2).turned(along + turn).put();
            let leaf = Path::from(0.0, 0.0)
                .fine(4, (0.33, -0.27), (0.67, -0.27), (1.0, 0.0))
                .fine(4, (0.67, 0.27), (0.33, 0.27), (0.0, 0.0));
            leaf.points().into_iter().map(put).collect()
        })
    });
    together(pairs)
}
