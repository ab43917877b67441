//! A column pine: short boughs in tiers around a trunk, as high as its value.

use crate::chart::scene::{Outline, Point};

/// How wide crowns are by class, the smallest, those between and the largest,
/// as parts of the widest.
pub const CROWNS: [f32; 3] = [0.61, 0.8, 1.0];

/// Boughs are not all as long; which is told by their tier.
const LENGTHS: [f32; 5] = [1.0, 0.9, 0.97, 0.86, 0.94];

/// A pine of this height, its foot at the origin, whose boughs reach so far
/// and are so far apart.
pub fn pine(high: f32, crown: f32, apart: f32) -> Outline {
    let mut right: Vec<Point> = vec![(1.6, 0.0)];
    let mut tier = 0;
    let mut up = 3.5;
    while up < high - apart * 1.05 {
        let long = crown.min(2.2 + (high - up) * 0.5) * LENGTHS[tier % LENGTHS.len()];
        let long = if tier == 0 { long * 0.72 } else { long };
        right.extend([
            (long * 0.56, -up + apart * 0.2),
            (long, -up - apart * 0.36),
            (long * 0.58, -up - apart * 0.5),
        ]);
        tier += 1;
        up += apart;
    }
    if tier == 0 {
        // Too low for a bough: a shoot.
        right = vec![(crown.min(4.6), 0.0)];
    }
    let left = right.iter().map(|&(x, y)| (-x, y));
    let tip = (0.0, -high);
    let left: Vec<Point> = left.collect();
    left.into_iter()
        .chain([tip])
        .chain(right.iter().rev().copied())
        .chain([(-right[0].0, right[0].1)])
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pine_is_exactly_as_high_as_it_is_told() {
        for high in [0.0, 2.0, 9.0, 100.0, 452.0] {
            let outline = pine(high, 18.0, 9.0);
            let top = outline.points().iter().map(|p| p.1).fold(0.0, f32::min);
            assert!((top + high).abs() < 0.01, "{high} {top}");
        }
    }
}
