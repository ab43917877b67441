//! Areas, as their corners in order.

use super::{mix, put_in_order, spine};
use crate::chart::scene::{Outline, Point, Ribbon};
use std::f32::consts::TAU;

/// A rectangle: its left edge, its top, its width and its height.
pub fn rectangle([x, y, w, h]: [f32; 4]) -> Vec<Point> {
    vec![(x, y), (x + w, y), (x + w, y + h), (x, y + h)]
}

/// An area whose last corner is its first again, so that a line around it is
/// closed.
pub fn closed(mut area: Vec<Point>) -> Vec<Point> {
    area.extend(area.first().copied());
    area
}

/// A rectangle, as in [`rectangle`], whose corners are cut off `cut` from each
/// end of its sides.
pub fn chamfered([x, y, w, h]: [f32; 4], cut: f32) -> Vec<Point> {
    let (right, low) = (x + w, y + h);
    vec![
        (x + cut, y),
        (right - cut, y),
        (right, y + cut),
        (right, low - cut),
        (right - cut, low),
        (x + cut, low),
        (x, low - cut),
        (x, y + cut),
    ]
}

/// An ellipse, as this many corners.
pub fn ellipse((x, y): Point, rx: f32, ry: f32, corners: u16) -> Vec<Point> {
    let turn = |nth: u16| (f32::from(nth) + 0.5) / f32::from(corners) * TAU;
    let at = |(sin, cos): (f32, f32)| (x + rx * cos, y + ry * sin);
    (0..corners).map(|nth| at(turn(nth).sin_cos())).collect()
}

/// A line as an area; its width is a function of the way along it, 0 to 1.
pub fn ribbon(points: &[Point], width: impl Fn(f32) -> f32) -> Vec<Point> {
    Ribbon::new(spine(points, width)).corners().collect()
}

/// Several areas as one: the way from each to the next is gone back, so that
/// it encloses nothing.
pub fn join(areas: impl IntoIterator<Item = Vec<Point>>) -> Outline {
    joined(areas.into_iter().collect(), 0)
}

/// As [`join`], without its step of no length after the last area.
pub fn together(areas: impl IntoIterator<Item = Vec<Point>>) -> Outline {
    joined(areas.into_iter().collect(), 1)
}

/// Goes around each area and back over their first corners, of which as many
/// of the last are left out.
fn joined(areas: Vec<Vec<Point>>, left_out: usize) -> Outline {
    let starts: Vec<Point> = areas.iter().filter_map(|a| a.first().copied()).collect();
    let back = starts.into_iter().rev().skip(left_out);
    areas.into_iter().flat_map(closed).chain(back).collect()
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

/// The outline of an area in dashes, `long` each and with a gap of as much
/// after each, `width` wide.
pub fn dashed(corners: &[Point], long: f32, width: f32) -> Vec<Vec<Point>> {
    let mut dashes: Vec<Vec<Point>> = Vec::new();
    let mut gone = 0.0;
    let next = corners.iter().cycle().skip(1);
    for (&a, &b) in corners.iter().zip(next) {
        let side = (b.0 - a.0).hypot(b.1 - a.1);
        let mut at = 0.0;
        while at < side {
            // To the end of this dash or gap, or of the side.
            let rest = long - gone % long;
            let to = (at + rest.max(0.01)).min(side);
            if ((gone / long) as u32).is_multiple_of(2) {
                let ends = [at, to].map(|way| mix(a, b, way / side));
                dashes.push(ribbon(&ends, |_| width));
            }
            gone += to - at;
            at = to;
        }
    }
    dashes
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

#[cfg(test)]
mod tests {
    use super::*;

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
    fn joined_areas_enclose_only_themselves() {
        let two = || {
            let other = SQUARE.map(|(x, y)| (x + 30.0, y + 4.0));
            [SQUARE.to_vec(), other.to_vec()]
        };
        for joined in [join(two()), together(two())] {
            assert!((surface(joined.points()) - 200.0).abs() < 1e-3);
        }
        assert_eq!(together([]).points().len(), 0);
        assert!((surface(strokes([[(0.0, 0.0), (8.0, 0.0)]], 2.0).points()) - 16.0).abs() < 1e-3);
    }

    #[test]
    fn dashes_cover_half_of_a_line() {
        let square = rectangle([0.0, 0.0, 20.0, 20.0]);
        let dashes = dashed(&square, 5.0, 1.0);
        assert_eq!(dashes.len(), 8);
    }
}
