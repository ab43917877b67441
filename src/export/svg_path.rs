//! A path of an SVG that says each point by its distance from the one before,
//! in whole tenths: what repeats is written alike, which compresses to nearly
//! nothing, and nothing drifts.

use crate::chart::outline::{Segment, corners};
use crate::chart::scene::Symbol;

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

    /// A line through corners.
    pub fn corners(&mut self, corners: impl Iterator<Item = (f32, f32)>) {
        for (nth, (x, y)) in corners.enumerate() {
            if nth == 0 {
                self.go(x, y);
            } else {
                self.to('l', x, y);
            }
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
