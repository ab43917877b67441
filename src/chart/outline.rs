//! Outlines that canvas and SVG draw alike.

use super::scene::Symbol;

/// Distance between two strokes of a hatching, along the abscissa.
const SPACING: f32 = 5.0;

/// Length of a dash, and of the gap after it.
pub const DASH: f32 = 4.0;

/// A segment: its ends.
pub type Segment = [f32; 4];

/// The corners of a symbol of half size `r` around a point; none for the
/// circle, which both exporters have.
pub fn corners(symbol: Symbol, x: f32, y: f32, r: f32) -> impl Iterator<Item = (f32, f32)> + Clone {
    let unit: &'static [(f32, f32)] = match symbol {
        Symbol::Circle => &[],
        Symbol::Square => &[(-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)],
        Symbol::Diamond => &[(0.0, -1.25), (1.25, 0.0), (0.0, 1.25), (-1.25, 0.0)],
        Symbol::Triangle => &[(0.0, -1.2), (1.2, 0.95), (-1.2, 0.95)],
        // A pediment on columns.
        Symbol::Institution => &[
            (-1.0, -0.35),
            (0.0, -1.0),
            (1.0, -0.35),
            (1.0, -0.1),
            (0.8, -0.1),
            (0.8, 0.7),
            (1.0, 0.7),
            (1.0, 1.0),
            (-1.0, 1.0),
            (-1.0, 0.7),
            (-0.8, 0.7),
            (-0.8, -0.1),
            (-0.5, -0.1),
            (-0.5, 0.7),
            (-0.2, 0.7),
            (-0.2, -0.1),
            (0.2, -0.1),
            (0.2, 0.7),
            (0.5, 0.7),
            (0.5, -0.1),
            (-1.0, -0.1),
        ],
        // A roof over a door.
        Symbol::Building => &[
            (-0.8, 1.0),
            (-0.8, -0.2),
            (0.0, -0.95),
            (0.8, -0.2),
            (0.8, 1.0),
            (0.25, 1.0),
            (0.25, 0.3),
            (-0.25, 0.3),
            (-0.25, 1.0),
        ],
        // A house with a flag.
        Symbol::Town => &[
            (-0.85, 1.0),
            (-0.85, 0.0),
            (-0.05, -0.55),
            (-0.05, -1.1),
            (0.6, -0.88),
            (0.08, -0.7),
            (0.08, -0.5),
            (0.85, 0.0),
            (0.85, 1.0),
            (0.22, 1.0),
            (0.22, 0.4),
            (-0.22, 0.4),
            (-0.22, 1.0),
        ],
    };
    unit.iter().map(move |(dx, dy)| (x + dx * r, y + dy * r))
}

/// Diagonal strokes clipped to a rectangle. They stand on the plane, not on
/// the rectangle, so that they do not slide when it grows.
pub fn hatching(
    x: f32,
    y: f32,
    w: f32,
    h: f32,
) -> impl DoubleEndedIterator<Item = Segment> + Clone {
    // A stroke is the set of points where x + y is a multiple of the spacing.
    let first = ((x + y) / SPACING).ceil() as i32;
    let last = ((x + w + y + h) / SPACING).floor() as i32;
    (first..=last).filter_map(move |nth| {
        let sum = nth as f32 * SPACING;
        let x1 = (sum - (y + h)).max(x);
        let x2 = (sum - y).min(x + w);
        (x2 > x1).then_some([x1, sum - x1, x2, sum - x2])
    })
}

/// A line cut into dashes.
pub fn dashes([x1, y1, x2, y2]: Segment) -> impl DoubleEndedIterator<Item = Segment> + Clone {
    const STEP: f32 = 2.0 * DASH;
    let (dx, dy) = (x2 - x1, y2 - y1);
    let length = (dx * dx + dy * dy).sqrt();
    let at = move |d: f32| {
        let part = (d / length).min(1.0);
        (x1 + (x2 - x1) * part, y1 + (y2 - y1) * part)
    };
    let count = if length > 0.0 {
        (length / STEP) as u32 + 1
    } else {
        0
    };
    (0..count).map(move |n| {
        let start = n as f32 * STEP;
        let ((a, b), (c, d)) = (at(start), at(start + DASH));
        [a, b, c, d]
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hatching_stays_inside() {
        let strokes: Vec<Segment> = hatching(10.0, 20.0, 33.0, 10.0).collect();
        assert!(strokes.len() > 5);
        for [x1, y1, x2, y2] in strokes {
            for (x, y) in [(x1, y1), (x2, y2)] {
                assert!((10.0..=43.0).contains(&x) && (20.0..=30.0).contains(&y));
            }
        }
        assert_eq!(hatching(0.0, 0.0, 0.0, 5.0).count(), 0);
        assert_eq!(hatching(0.0, 0.0, 5.0, 0.0).count(), 0);
    }

    #[test]
    fn dashes_end_with_the_line() {
        let none = dashes([5.0, 5.0, 5.0, 5.0]);
        assert_eq!(none.count(), 0);
        let dashes: Vec<Segment> = dashes([0.0, 0.0, 20.0, 0.0]).collect();
        assert_eq!(dashes.len(), 3);
        assert_eq!(dashes[2], [16.0, 0.0, 20.0, 0.0]);
    }
}
