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
pub fn hatching(x: f32, y: f32, w: f32, h: f32) -> impl Iterator<Item = Segment> {
    let strokes = sums([x, y, w, h]).map(move |sum| across([x, y, w, h], sum));
    strokes.filter(|[x1, _, x2, _]| x2 > x1)
}

/// The same strokes, as wide as given, as one polygon: each cut off along the
/// edges. The way from one to the next lies on the left edge and the lower one,
/// and is gone back over their corner, so that it encloses nothing.
pub fn hatch(x: f32, y: f32, w: f32, h: f32, width: f32) -> impl Iterator<Item = (f32, f32)> {
    // Along the sum, which grows by the square root of two from one side of a
    // stroke to the other.
    let half = width * std::f32::consts::FRAC_1_SQRT_2;
    let bands = sums([x, y, w, h]).flat_map(move |sum| {
        let [x1, y1, x2, y2] = across([x, y, w, h], sum - half);
        let [x4, y4, x3, y3] = across([x, y, w, h], sum + half);
        [(x1, y1), (x2, y2), (x3, y3), (x4, y4)]
    });
    std::iter::once((x, y + h)).chain(bands)
}

/// A stroke is the set of points where x + y is a multiple of the spacing.
fn sums([x, y, w, h]: [f32; 4]) -> impl Iterator<Item = f32> {
    let first = ((x + y) / SPACING).ceil() as i32;
    let last = ((x + w + y + h) / SPACING).floor() as i32;
    (first..=last).map(|nth| nth as f32 * SPACING)
}

/// Where x + y is that sum within a rectangle, or the corner nearest to it.
fn across([x, y, w, h]: [f32; 4], sum: f32) -> Segment {
    let sum = sum.max(x + y).min(x + w + y + h);
    let x1 = (sum - (y + h)).max(x);
    let x2 = (sum - y).min(x + w);
    [x1, sum - x1, x2, sum - x2]
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

    /// The polygon's area, by the surveyor's formula, is that of the strokes: what
    /// leads from one to the next adds none.
    #[test]
    fn a_hatch_is_its_strokes() {
        for (w, h) in [(33.0, 10.0), (10.0, 33.0), (7.0, 7.0)] {
            let corners: Vec<_> = hatch(10.0, 20.0, w, h, 1.5).collect();
            let next = corners.iter().cycle().skip(1);
            let cross = corners.iter().zip(next).map(|(a, b)| a.0 * b.1 - b.0 * a.1);
            let area = cross.sum::<f32>().abs() / 2.0;
            let long = |[x1, y1, x2, y2]: Segment| (x2 - x1).hypot(y2 - y1);
            let strokes = hatching(10.0, 20.0, w, h).map(long).sum::<f32>() * 1.5;
            assert!((area - strokes).abs() < 2.0, "{w} × {h}: {area}, {strokes}");
            for (x, y) in corners {
                let inside = (10.0..=10.0 + w).contains(&x) && (20.0..=20.0 + h).contains(&y);
                assert!(inside, "({x}, {y})");
            }
        }
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
