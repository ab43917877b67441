//! Lines: curves flattened to corners, and points along them.

use super::mix;
use crate::chart::scene::{Knot, Outline, Point};

/// How many corners a curve is flattened to.
const STEPS: u16 = 8;

/// A line that is drawn point by point, its curves flattened.
#[derive(Clone, Debug)]
pub struct Path(Vec<Point>);

impl Path {
    /// Begins at a point.
    pub fn from(x: f32, y: f32) -> Self {
        Self(vec![(x, y)])
    }

    /// A straight line.
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
    pub fn curve(self, a: Point, b: Point, to: Point) -> Self {
        self.fine(STEPS, a, b, to)
    }

    /// A cubic curve with as many corners, for what is drawn large.
    #[must_use]
    pub fn fine(mut self, corners: u16, a: Point, b: Point, to: Point) -> Self {
        let from = self.end();
        let steps = (1..=corners).map(|step| {
            let t = f32::from(step) / f32::from(corners);
            let (ab, bc, cd) = (mix(from, a, t), mix(a, b, t), mix(b, to, t));
            mix(mix(ab, bc, t), mix(bc, cd, t), t)
        });
        self.0.extend(steps);
        self
    }

    fn end(&self) -> Point {
        self.0.last().copied().unwrap_or_default()
    }

    /// Its corners.
    pub fn points(self) -> Vec<Point> {
        self.0
    }

    /// Its corners, to be shared by many marks.
    pub fn outline(self) -> Outline {
        self.0.into_iter().collect()
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

/// A line in dashes this long and this far apart, as the strokes they are.
pub fn dashes(line: &[Point], on: f32, off: f32) -> Vec<[Point; 2]> {
    let mut parts = Vec::new();
    // How far along its dash and gap the pen is.
    let mut phase = 0.0;
    for pair in line.windows(2) {
        let &[a, b] = pair else { continue };
        let long = (b.0 - a.0).hypot(b.1 - a.1);
        let mut gone = 0.0;
        while gone < long {
            let drawing = phase < on;
            let step = (if drawing { on } else { on + off } - phase)
                .min(long - gone)
                .max(0.01);
            if drawing {
                parts.push([
                    mix(a, b, gone / long),
                    mix(a, b, ((gone + step) / long).min(1.0)),
                ]);
            }
            gone += step;
            phase = (phase + step) % (on + off);
        }
    }
    parts
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
    fn dashes_are_as_long_as_asked_round_a_corner() {
        let parts = dashes(&[(0.0, 0.0), (5.0, 0.0), (5.0, 5.0)], 2.0, 1.0);
        let long: f32 = parts
            .iter()
            .map(|[a, b]| (b.0 - a.0).hypot(b.1 - a.1))
            .sum();
        assert!((long - 7.0).abs() < 0.1, "{long}");
    }
}
