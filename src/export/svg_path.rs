//! A path of an SVG that says each point by its distance from the one before,
//! in whole tenths: what repeats is written alike, which compresses to nearly
//! nothing, and nothing drifts.

use crate::chart::outline::{Segment, corners};
use crate::chart::scene::{Point, Symbol};

/// A corner this near to the line without it, in nominal units, does not show.
const UNSEEN: f32 = 0.12;

/// The data of a `<path>`, as it grows.
#[derive(Debug, Default)]
pub(super) struct PathData {
    /// What stands in the attribute `d`.
    pub d: String,
    /// Where the path is, in tenths.
    at: Option<(i32, i32)>,
}

impl PathData {
    pub fn stroke(&mut self, [x1, y1, x2, y2]: Segment) {
        self.go(x1, y1);
        self.to('l', x2, y2);
    }

    /// A line through corners, without those that do not show.
    pub fn corners(&mut self, corners: impl Iterator<Item = Point>) {
        let corners: Vec<Point> = corners.collect();
        let Some((first, last)) = corners.first().zip(corners.last()) else {
            return;
        };
        self.go(first.0, first.1);
        if corners.len() > 1 {
            self.between(&corners);
            self.to('l', last.0, last.1);
        }
    }

    /// The corners between the first and the last that stand out from the line
    /// from one to the other (Douglas and Peucker).
    fn between(&mut self, corners: &[Point]) {
        let [from, inner @ .., to] = corners else {
            return;
        };
        let far = |&(x, y): &Point| {
            let (dx, dy) = (to.0 - from.0, to.1 - from.1);
            let (x, y) = (x - from.0, y - from.1);
            let length = dx.hypot(dy);
            // A closed outline begins where it ends, and has corners beyond its ends.
            let t = ((x * dx + y * dy) / (length * length)).clamp(0.0, 1.0);
            match length > 0.0 {
                true => (x - t * dx).hypot(y - t * dy),
                false => x.hypot(y),
            }
        };
        let distances = inner.iter().map(far).enumerate();
        let Some((at, most)) = distances.max_by(|a, b| a.1.total_cmp(&b.1)) else {
            return;
        };
        if most > UNSEEN {
            let at = at + 1;
            self.between(&corners[..=at]);
            self.to('l', corners[at].0, corners[at].1);
            self.between(&corners[at..]);
        }
    }

    /// A line through corners of an outline that is drawn in several places:
    /// written alike in each, by whole steps from its first corner.
    pub fn alike(&mut self, mut corners: impl Iterator<Item = (f32, f32)>) {
        let Some((x, y)) = corners.next() else {
            return;
        };
        self.go(x, y);
        let tenths = |v: f32| (v * 10.0).round();
        let (left, top) = (tenths(x), tenths(y));
        for (to_x, to_y) in corners {
            let (right, down) = (tenths(to_x - x), tenths(to_y - y));
            self.to('l', (left + right) / 10.0, (top + down) / 10.0);
        }
    }

    pub fn symbol(&mut self, symbol: Symbol, x: f32, y: f32, r: f32) {
        if symbol == Symbol::Circle {
            self.go(x - r, y);
            let (r, wide) = (number(r), number(2.0 * r));
            let arc = format!("a{r} {r} 0 1 0");
            self.d += &format!("{arc} {wide} 0{arc}-{wide} 0");
            return;
        }
        let mut from = None;
        for (dx, dy) in corners(symbol, 0.0, 0.0, r) {
            match from.replace((dx, dy)) {
                None => self.go(x + dx, y + dy),
                Some((x0, y0)) => {
                    let (right, down) = (number(dx - x0), number(dy - y0));
                    self.d += &match (&*right, &*down) {
                        (right, "0") => format!("h{right}"),
                        ("0", down) => format!("v{down}"),
                        (right, down) => format!("l{right} {down}"),
                    };
                }
            }
        }
        // A closed outline is back where it began.
        self.d.push('z');
    }

    fn go(&mut self, x: f32, y: f32) {
        let command = if self.at.is_some() { 'm' } else { 'M' };
        self.to(command, x, y);
    }

    fn to(&mut self, command: char, x: f32, y: f32) {
        let tenths = |v: f32| (v * 10.0).round() as i32;
        let to = (tenths(x), tenths(y));
        let from = self.at.replace(to).unwrap_or_default();
        let step = |to: i32, from: i32| number((to - from) as f32 / 10.0);
        self.d += &format!("{command}{} {}", step(to.0, from.0), step(to.1, from.1));
    }
}

/// One decimal at most: a tenth of a pixel.
pub(super) fn number(v: f32) -> String {
    let tenths = (v * 10.0).round() as i32;
    let (sign, size) = (if tenths < 0 { "-" } else { "" }, tenths.unsigned_abs());
    match size % 10 {
        0 => format!("{sign}{}", size / 10),
        tenth => format!("{sign}{}.{tenth}", size / 10),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_short() {
        assert_eq!(number(12.04), "12");
        assert_eq!(number(-0.55), "-0.6");
        assert_eq!(number(-12.5), "-12.5");
        assert_eq!(number(-0.04), "0");
        assert_eq!(number(1234.3), "1234.3");
    }

    #[test]
    fn corners_that_do_not_show_are_left_out() {
        let written = |corners: &[Point]| {
            let mut path = PathData::default();
            path.corners(corners.iter().copied());
            path.d
        };
        let line: Vec<Point> = (0..=20u16).map(|x| (f32::from(x), 7.0)).collect();
        assert_eq!(written(&line), "M0 7l20 0");
        // A tenth stands out from nothing; three tenths show.
        assert_eq!(written(&[(0.0, 0.0), (5.0, 0.1), (9.0, 0.0)]), "M0 0l9 0");
        assert_eq!(
            written(&[(0.0, 0.0), (5.0, 0.3), (9.0, 0.0)]),
            "M0 0l5 0.3l4 -0.3"
        );
        // There and back again, and a closed outline.
        assert_eq!(
            written(&[(0.0, 0.0), (5.0, 0.0), (2.0, 0.0)]),
            "M0 0l5 0l-3 0"
        );
        let square = [(0.0, 0.0), (4.0, 0.0), (4.0, 4.0), (0.0, 4.0), (0.0, 0.0)];
        assert_eq!(written(&square), "M0 0l4 0l0 4l-4 0l0 -4");
        assert_eq!(written(&[(1.0, 1.0), (1.0, 1.0)]), "M1 1l0 0");
        assert_eq!(written(&[(1.0, 1.0)]), "M1 1");
        assert_eq!(written(&[]), "");
    }

    #[test]
    fn what_repeats_is_written_alike_and_does_not_drift() {
        let mut path = PathData::default();
        for nth in 0..30 {
            let x = nth as f32 * 0.26;
            path.stroke([x, 9.0, x + 4.0, 5.0]);
        }
        assert!(path.d.starts_with("M0 9l4 -4m-3.7 4l4 -4"), "{}", path.d);
        let (mut x, mut ends) = (0.0, 0.0);
        for (nth, step) in path.d.split(['M', 'm', 'l']).skip(1).enumerate() {
            x += step
                .split(' ')
                .next()
                .and_then(|v| v.parse::<f32>().ok())
                .expect("a number");
            if nth % 2 == 1 {
                ends += 1.0;
                let true_x = (ends - 1.0) * 0.26 + 4.0;
                assert!((x - true_x).abs() < 0.11, "{x} is not {true_x}");
            }
        }
        assert_eq!(ends, 30.0);
    }
}
