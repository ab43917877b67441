//! Curves as corners, and scatter that is the same every time.

use crate::chart::scene::{Knot, Point};

/// How many corners a curve is flattened to.
const STEPS: u16 = 8;

/// Between two numbers.
pub fn lerp(a: f32, b: f32, t: f32) -> f32 {
    a + (b - a) * t
}

/// Between two points.
pub fn mix(a: Point, b: Point, t: f32) -> Point {
    (lerp(a.0, b.0, t), lerp(a.1, b.1, t))
}

/// A line that is drawn point by point, its curves flattened.
#[derive(Clone, Debug)]
pub struct Path(Vec<Point>);

impl Path {
    pub fn from(x: f32, y: f32) -> Self {
        Self(vec![(x, y)])
    }

    #[must_use]
    pub fn line(mut self, x: f32, y: f32) -> Self {
        self.0.push((x, y));
        self
    }

    /// A quadratic curve, by its control point.
    #[must_use]
    pub fn quad(self, control: Point, to: Point) -> Self {
        let from = self.end();
        self.curve(
            mix(from, control, 2.0 / 3.0),
            mix(to, control, 2.0 / 3.0),
            to,
        )
    }

    /// A cubic curve, by its control points.
    #[must_use]
    pub fn curve(mut self, a: Point, b: Point, to: Point) -> Self {
        let from = self.end();
        let steps = (1..=STEPS).map(|step| {
            let t = f32::from(step) / f32::from(STEPS);
            let (ab, bc, cd) = (mix(from, a, t), mix(a, b, t), mix(b, to, t));
            mix(mix(ab, bc, t), mix(bc, cd, t), t)
        });
        self.0.extend(steps);
        self
    }

    fn end(&self) -> Point {
        self.0.last().copied().unwrap_or_default()
    }

    pub fn points(self) -> Vec<Point> {
        self.0
    }
}

/// A smooth line through points (Catmull-Rom), `per` corners from each to the
/// next.
pub fn smooth(points: &[Point], per: u16) -> Vec<Point> {
    let at = |nth: isize| {
        let last = points.len() as isize - 1;
        points[nth.clamp(0, last) as usize]
    };
    let mut line = Vec::new();
    for nth in 0..points.len().saturating_sub(1) as isize {
        let [p0, p1, p2, p3] = [nth - 1, nth, nth + 1, nth + 2].map(at);
        for step in 0..per {
            let t = f32::from(step) / f32::from(per);
            let along = |a: f32, b: f32, c: f32, d: f32| {
                0.5 * (2.0 * b
                    + (c - a) * t
                    + (2.0 * a - 5.0 * b + 4.0 * c - d) * t * t
                    + (3.0 * b - a - 3.0 * c + d) * t * t * t)
            };
            line.push((along(p0.0, p1.0, p2.0, p3.0), along(p0.1, p1.1, p2.1, p3.1)));
        }
    }
    line.extend(points.last());
    line
}

/// Points along a line, as near to this far apart as comes out even; the last
/// corner is left out, so that a closed line has none twice.
pub fn along(line: &[Point], apart: f32) -> Vec<Point> {
    let steps = || line.iter().zip(line.iter().skip(1));
    let long = |(a, b): (&Point, &Point)| (b.0 - a.0).hypot(b.1 - a.1);
    let whole: f32 = steps().map(long).sum();
    let apart = whole / (whole / apart).round().max(1.0);
    let (mut points, mut next) = (Vec::new(), 0.0);
    for (a, b) in steps() {
        let length = long((a, b)).max(f32::MIN_POSITIVE);
        while next < length - 0.05 {
            points.push(mix(*a, *b, next / length));
            next += apart;
        }
        next -= length;
    }
    points
}

/// Knots of a line whose width is a function of the way, 0 to 1.
pub fn spine(line: &[Point], width: impl Fn(f32) -> f32) -> Vec<Knot> {
    let last = line.len().saturating_sub(1).max(1) as f32;
    let knots = line.iter().enumerate();
    knots
        .map(|(nth, &(x, y))| (x, y, width(nth as f32 / last)))
        .collect()
}

/// Numbers from 0 to 1 that look random and are the same every time
/// (Mulberry32).
#[derive(Clone, Debug)]
pub struct Scatter(u32);

impl Scatter {
    pub const fn new(seed: u32) -> Self {
        Self(seed)
    }

    pub fn value(&mut self) -> f32 {
        self.0 = self.0.wrapping_add(0x6D2B_79F5);
        let mut t = (self.0 ^ (self.0 >> 15)).wrapping_mul(1 | self.0);
        t = t.wrapping_add((t ^ (t >> 7)).wrapping_mul(61 | t)) ^ t;
        ((t ^ (t >> 14)) >> 8) as f32 / (1u32 << 24) as f32
    }

    /// Between two numbers.
    pub fn between(&mut self, low: f32, high: f32) -> f32 {
        lerp(low, high, self.value())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_smooth_line_goes_through_its_points() {
        let points = [(0.0, 0.0), (10.0, 5.0), (20.0, 0.0)];
        let line = smooth(&points, 4);
        assert_eq!(
            (line.len(), line[0], line[4], line[8]),
            (9, points[0], points[1], points[2])
        );
        assert_eq!(smooth(&points[..1], 4), points[..1]);
    }

    #[test]
    fn scatter_is_the_same_every_time_and_stays_in_bounds() {
        let drawn = |seed| {
            let mut scatter = Scatter::new(seed);
            (0..100).map(|_| scatter.value()).collect::<Vec<_>>()
        };
        assert_eq!(drawn(7), drawn(7));
        assert_ne!(drawn(7), drawn(8));
        assert!(drawn(7).iter().all(|v| (0.0..1.0).contains(v)));
    }
}
