//! A feathery leaf: a rib and pairs of leaflets.

use crate::chart::scene::Outline;
use crate::plate::geometry::lerp;
use std::f32::consts::PI;

/// A leaf one unit long that grows to the right and bends by a part of its
/// length, as one line: along the rib, out to each leaflet and back.
pub fn frond(bend: f32, leaflets: u16) -> Outline {
    let rib = |t: f32| (t, bend * t * t);
    let mut line = vec![rib(0.0)];
    for nth in 1..=leaflets {
        let t = f32::from(nth) / f32::from(leaflets);
        let (x, y) = rib(t);
        let along = (2.0 * bend * t).atan();
        let long = 0.2 * (PI * (0.2 + 0.7 * t)).sin() + 0.03;
        line.push((x, y));
        for side in [-1.0, 1.0] {
            let (sin, cos) = (along + side * 0.95).sin_cos();
            line.push((x + cos * long, y + sin * long));
            line.push((x, y));
        }
    }
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
