//! Curves as corners, and scatter that is the same every time.

use crate::chart::scene::{Knot, Outline, Point};

/// How many corners a curve is flattened to.
const STEPS: u16 = 8;

/// Between two numbers.
pub fn lerp(a: f32, b: f32, t: f32) -> f32 {
    a + (b - a) * t
}

/// Puts a short list in order, equal ones as they were. By hand: the library's
/// sort is made for long lists, and weighs as much as a plate in the module.
pub fn put_in_order<T>(list: &mut [T], before: impl Fn(&T, &T) -> bool) {
    for nth in 1..list.len() {
        let mut at = nth;
        while at > 0 && before(&list[at], &list[at - 1]) {
            list.swap(at, at - 1);
            at -= 1;
        }
    }
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

    pub fn points(self) -> Vec<Point> {
        self.0
    }

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

/// Several areas as one: the way from each to the next is gone back, so that
/// it encloses nothing.
pub fn join(areas: impl IntoIterator<Item = Vec<Point>>) -> Outline {
    let areas: Vec<Vec<Point>> = areas.into_iter().collect();
    let starts: Vec<Point> = areas.iter().filter_map(|a| a.first().copied()).collect();
    let there = areas.iter().flat_map(|area| {
        let closed = area.iter().chain(area.first());
        closed.copied()
    });
    there.chain(starts.iter().rev().copied()).collect()
}

/// Strokes of one width, as one area.
pub fn strokes(parts: impl IntoIterator<Item = [Point; 2]>, width: f32) -> Outline {
    join(parts.into_iter().map(|[a, b]| {
        let (dx, dy) = (b.0 - a.0, b.1 - a.1);
        let half = width / 2.0 / dx.hypot(dy).max(f32::MIN_POSITIVE);
        let (across, down) = (-dy * half, dx * half);
        vec![
            (a.0 + across, a.1 + down),
            (b.0 + across, b.1 + down),
            (b.0 - across, b.1 - down),
            (a.0 - across, a.1 - down),
        ]
    }))
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

/// The part of an area on one side of a line: where `side` is not negative.
pub fn cut(area: &[Point], side: impl Fn(Point) -> f32) -> Vec<Point> {
    let mut kept = Vec::new();
    let next = area.iter().cycle().skip(1);
    for (&p, &q) in area.iter().zip(next) {
        let (a, b) = (side(p), side(q));
        if a >= 0.0 {
            kept.push(p);
        }
        if (a < 0.0) != (b < 0.0) {
            kept.push(mix(p, q, a / (a - b)));
        }
    }
    kept
}

/// The surface of an area, in square units.
pub fn surface(area: &[Point]) -> f32 {
    let next = area.iter().cycle().skip(1);
    let crossed = area.iter().zip(next).map(|(p, q)| p.0 * q.1 - q.0 * p.1);
    crossed.sum::<f32>().abs() / 2.0
}

/// Parallel strokes over an area, `pitch` apart, in a direction: where each
/// comes in and where it leaves for good.
pub fn hatch(area: &[Point], turn: f32, pitch: f32) -> Vec<[Point; 2]> {
    let (sin, cos) = turn.sin_cos();
    let (along, across) = (
        move |p: Point| p.0 * cos + p.1 * sin,
        move |p: Point| p.1 * cos - p.0 * sin,
    );
    let reach = area.iter().map(|&p| across(p));
    let (low, high) = reach.fold((f32::MAX, f32::MIN), |(low, high), v| {
        (low.min(v), high.max(v))
    });
    let mut parts = Vec::new();
    let mut at = low + pitch / 2.0;
    while at < high {
        let mut ends: Vec<Point> = Vec::new();
        for (&p, &q) in area.iter().zip(area.iter().cycle().skip(1)) {
            let (a, b) = (across(p) - at, across(q) - at);
            if (a < 0.0) != (b < 0.0) {
                ends.push(mix(p, q, a / (a - b)));
            }
        }
        put_in_order(&mut ends, |&p, &q| along(p) < along(q));
        parts.extend(
            ends.chunks_exact(2)
                .filter_map(|pair| <[Point; 2]>::try_from(pair).ok()),
        );
        at += pitch;
    }
    parts
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

    const SQUARE: [Point; 4] = [(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0)];

    #[test]
    fn a_cut_keeps_one_side() {
        let low = cut(&SQUARE, |(_, y)| y - 7.5);
        assert!((surface(&low) - 25.0).abs() < 1e-3);
        assert!(cut(&SQUARE, |(_, y)| y - 11.0).is_empty());
        assert_eq!(cut(&SQUARE, |(_, y)| y + 1.0), SQUARE);
    }

    #[test]
    fn a_hatch_stays_within_its_area() {
        let parts = hatch(&SQUARE, 1.0, 2.0);
        assert!(parts.len() > 4);
        let within = |v: f32| (-1e-3..=10.001).contains(&v);
        assert!(parts.iter().flatten().all(|p| within(p.0) && within(p.1)));
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

    #[test]
    fn joined_areas_enclose_only_themselves() {
        let other = SQUARE.map(|(x, y)| (x + 30.0, y + 4.0));
        let joined = join([SQUARE.to_vec(), other.to_vec()]);
        assert!((surface(joined.points()) - 200.0).abs() < 1e-3);
        assert!((surface(strokes([[(0.0, 0.0), (8.0, 0.0)]], 2.0).points()) - 16.0).abs() < 1e-3);
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
