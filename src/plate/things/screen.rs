//! Old screens in a heap: what is counted by the hundred.

use crate::chart::scene::{Outline, Place, Point};
use crate::plate::geometry::{Scatter, chamfered, rectangle, snap, together};

/// The outlines of a heap of screens, from the middle of its foot.
#[derive(Clone, Debug)]
pub struct Heap {
    pub bodies: Outline,
    /// A little smaller: what a body leaves open.
    pub holes: Outline,
    pub screens: Outline,
    pub gleams: Outline,
}

/// How high a row is, in units.
const ROW: f32 = 0.74;

/// The rows of a heap of so many, from the ground up, each one shorter by one.
pub fn rows(count: u16, foot: u16) -> Vec<u16> {
    let (mut rows, mut rest, mut long) = (Vec::new(), count, foot.max(1));
    while rest > 0 {
        rows.push(long.min(rest));
        rest -= long.min(rest);
        long = (long - 1).max(1);
    }
    rows
}

/// The shortest foot on which so many make a heap.
pub fn foot(count: u16) -> u16 {
    (1..=u16::from(u8::MAX))
        .find(|n| n * (n + 1) / 2 >= count)
        .unwrap_or(1)
}

/// How high so many rows are, in units.
pub fn high(rows: usize) -> f32 {
    rows as f32 * ROW + 0.12
}

/// Where each screen of a heap stands, from its first row on.
fn places(rows: &[u16], first: usize, unit: f32, (loose, seed): (f32, u32)) -> Vec<Place> {
    let mut scatter = Scatter::new(seed);
    let mut places = Vec::new();
    for (nth, &count) in rows.iter().enumerate() {
        for at in 0..count {
            let x = f32::from(at) - f32::from(count - 1) / 2.0;
            let (dx, dy) = (scatter.between(-0.06, 0.06), scatter.between(-0.03, 0.03));
            // Three angles only: what repeats is short in the page's pictures.
            let turn = [-0.1, 0.0, 0.1][(scatter.value() * 3.0) as usize % 3];
            let y = -((first + nth) as f32) * ROW;
            let place = Place::at(
                snap((x + dx * loose) * unit),
                snap((y + dy * loose) * unit),
                unit,
            );
            places.push(place.turned(turn * loose));
        }
    }
    places
}

impl Heap {
    /// Of screens that are counted.
    pub fn new(rows: &[u16], unit: f32, seed: u32) -> Self {
        let places = places(rows, 0, unit, (1.0, seed));
        let each = |points: &[Point]| {
            together(
                places
                    .iter()
                    .map(|place| points.iter().copied().map(place.put()).collect()),
            )
        };
        let mut body = chamfered([-0.465, -0.82, 0.93, 0.72], 0.1);
        body.splice(5..5, [(0.2, -0.1), (0.3, 0.0), (-0.3, 0.0), (-0.2, -0.1)]);
        Self {
            bodies: each(&body),
            holes: each(&rectangle([-0.37, -0.74, 0.74, 0.54])),
            screens: each(&rectangle([-0.36, -0.73, 0.72, 0.47])),
            gleams: each(&[(-0.28, -0.42), (-0.1, -0.66), (0.0, -0.66), (-0.18, -0.42)]),
        }
    }
}

/// Of screens that there may be: four dashes each.
pub fn ghosts(rows: &[u16], first: usize, unit: f32) -> Outline {
    let dashes = [
        [-0.2, -0.83, 0.4, 0.07],
        [-0.2, -0.15, 0.4, 0.07],
        [-0.46, -0.64, 0.07, 0.3],
        [0.39, -0.64, 0.07, 0.3],
    ];
    let places = places(rows, first, unit, (0.0, 1));
    together(places.iter().flat_map(|&place| {
        let put = place.put();
        dashes.map(|dash| rectangle(dash).into_iter().map(&put).collect())
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heap_has_as_many_as_it_counts() {
        assert_eq!(foot(100), 14);
        assert_eq!(rows(50, 14), [14, 13, 12, 11]);
        for count in [0, 1, 12, 50, 99, 100] {
            let all = rows(count, foot(count));
            assert_eq!(all.iter().sum::<u16>(), count);
            assert_eq!(places(&all, 0, 18.0, (1.0, 3)).len(), usize::from(count));
        }
    }
}
