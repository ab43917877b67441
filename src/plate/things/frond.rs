//! A feathery leaf: a rib and pairs of leaflets.

use crate::chart::scene::{Outline, Point};
use crate::plate::geometry::lerp;
use std::f32::consts::PI;

/// A leaf one unit long that grows to the right and bends by a part of its
/// length, as one area: out along the rib with the leaflets of one side, back
/// with those of the other. A fill, as strokes of it would cost a frame more
/// than all else. `wide`: the rib, and a leaflet.
pub fn frond(bend: f32, leaflets: u16, wide: f32) -> Outline {
    let half = wide / 2.0;
    let leaflet = |nth: u16, side: f32| -> [Point; 4] {
        let t = f32::from(nth) / f32::from(leaflets);
        let (x, y) = (t, bend * t * t);
        let along = (2.0 * bend * t).atan();
        let long = 0.2 * (PI * (0.2 + 0.7 * t)).sin() + 0.03 + half;
        let (sin, cos) = (along + side * 0.95).sin_cos();
        let at = |far: f32, aside: f32| (x + cos * far + sin * aside, y + sin * far - cos * aside);
        [
            at(half, half),
            at(long - half, half),
            at(long, 0.0),
            at(half, -half),
        ]
    };
    let mut line = vec![(0.0, -half)];
    line.extend((1..=leaflets).flat_map(|nth| leaflet(nth, -1.0)));
    line.extend((1..=leaflets).rev().flat_map(|nth| leaflet(nth, 1.0)));
    line.push((0.0, half));
    line.into_iter().collect()
}

/// A feather along a straight rib of this length: what is counted by length.
pub fn feather(length: f32, high: f32) -> Outline {
    const APART: f32 = 4.75;
    let mut line = vec![(0.0, 0.0)];
    let mut x = APART;
    while x <= length - 2.0 {
        let h = lerp(2.0, high, ((length - x) / high).min(1.0) * 0.75);
        for side in [-1.0, 1.0] {
            line.extend([(x - 2.0, 0.0), (x + h * 0.55, side * h), (x - 2.0, 0.0)]);
        }
        x += APART;
    }
    line.push((length.max(1.0), 0.0));
    line.into_iter().collect()
}
