//! Simple forms, and several of them as one outline.

use crate::chart::scene::{Outline, Place, Point, Ribbon};
use crate::plate::geometry::{mix, spine};
use std::f32::consts::TAU;

/// An ellipse, as this many corners.
pub fn ellipse((x, y): Point, rx: f32, ry: f32, corners: u16) -> Vec<Point> {
    let turn = |nth: u16| (f32::from(nth) + 0.5) / f32::from(corners) * TAU;
    let at = |(sin, cos): (f32, f32)| (x + rx * cos, y + ry * sin);
    (0..corners).map(|nth| at(turn(nth).sin_cos())).collect()
}

/// A rectangle whose corners are cut by so much.
pub fn slab([x, y, w, h]: [f32; 4], cut: f32) -> Vec<Point> {
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

/// A rectangle.
pub fn plank([x, y, w, h]: [f32; 4]) -> Vec<Point> {
    vec![(x, y), (x + w, y), (x + w, y + h), (x, y + h)]
}

/// A line whose width is a function of the way, as an area.
pub fn line(points: &[Point], width: impl Fn(f32) -> f32) -> Vec<Point> {
    Ribbon::new(spine(points, width)).corners().collect()
}

/// On whole tenths: what is drawn often is then written alike each time, which
/// is short in the page's pictures.
pub fn snap(value: f32) -> f32 {
    (value * 10.0).round() / 10.0
}

/// Points put elsewhere.
pub fn put(points: &[Point], place: Place) -> Vec<Point> {
    points.iter().copied().map(place.put()).collect()
}

/// Several areas as one outline: the way from each to the next is gone twice
/// and covers nothing.
pub fn together(areas: impl IntoIterator<Item = Vec<Point>>) -> Outline {
    let mut line: Vec<Point> = Vec::new();
    let mut starts: Vec<Point> = Vec::new();
    for area in areas {
        let Some(&first) = area.first() else { continue };
        starts.push(first);
        line.extend(area);
        line.push(first);
    }
    starts.pop();
    line.extend(starts.into_iter().rev());
    line.into_iter().collect()
}

/// The outline of what is missing: a closed line in dashes this long, a gap of
/// as much after each.
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
                dashes.push(line(&ends, |_| width));
            }
            gone += to - at;
            at = to;
        }
    }
    dashes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn several_areas_are_one_that_covers_no_more() {
        let outline = together([plank([0.0, 0.0, 2.0, 2.0]), plank([5.0, 5.0, 3.0, 1.0])]);
        let points = outline.points();
        let next = points.iter().cycle().skip(1);
        let twice: f32 = points
            .iter()
            .zip(next)
            .map(|(a, b)| a.0 * b.1 - b.0 * a.1)
            .sum();
        assert_eq!(twice / 2.0, 7.0);
        assert_eq!(together([]).points().len(), 0);
    }

    #[test]
    fn dashes_cover_half_of_a_line() {
        let square = plank([0.0, 0.0, 20.0, 20.0]);
        let dashes = dashed(&square, 5.0, 1.0);
        assert_eq!(dashes.len(), 8);
    }
}
