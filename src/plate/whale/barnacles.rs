//! The barnacles of a belly, one a value.

use super::belly::{Belly, LINES};
use super::columns::Line;
use crate::chart::scene::{Enter, Part, Place, Point};
use crate::chart::{Plate, Row, Scene};
use crate::data::Reading;
use crate::plate::geometry::lerp;
use crate::plate::shapes::dots;
use crate::plate::stand::Stand;
use crate::plate::things::barnacle::Barnacle;
use crate::theme::Tone;

/// One number on the belly.
pub(super) struct Value<'a> {
    pub(super) row: &'a Row,
    pub(super) line: usize,
    pub(super) column: usize,
    pub(super) level: f32,
    pub(super) at: Point,
    pub(super) r: f32,
    /// The side it gave way to, where another one stands at the same place.
    pub(super) side: Option<f32>,
}

impl Belly {
    /// Draws the barnacle of every value, and then their numbers and names.
    pub(super) fn numbers(&self, scene: &mut Scene, plate: &Plate, lines: &[Line<'_>]) {
        let count = lines.first().map_or(0, |line| line.rows.len());
        let mut values = Vec::new();
        for column in 0..count {
            values.extend(self.column(lines, column, count));
            self.lost(scene, lines, column, count);
        }
        for value in values.iter().rev() {
            self.barnacle(scene, plate, value);
        }
        let mut room = self.room(scene, lines, &values, count);
        for value in values.iter().filter(|value| value.column + 1 < count) {
            self.inner(scene, plate, (value, lines), &mut room);
        }
        let last: Vec<&Value<'_>> = values.iter().filter(|v| v.column + 1 == count).collect();
        self.outer(scene, plate, lines, &last);
    }

    /// The barnacles of a column; those at one place stand side by side.
    fn column<'a>(&self, lines: &[Line<'a>], nth: usize, count: usize) -> Vec<Value<'a>> {
        let (x, r) = (self.x(nth, count), self.radius(nth, count));
        let mut values: Vec<Value<'a>> = Vec::new();
        for (line, of) in lines.iter().enumerate() {
            let row = of.rows.get(nth).copied().flatten();
            let (Some(row), Some(level)) = (row, of.level(nth)) else {
                continue;
            };
            let at = (x, self.y(level));
            values.push(Value {
                row,
                line,
                column: nth,
                level,
                at,
                r,
                side: None,
            });
        }
        for b in 1..values.len() {
            for a in 0..b {
                let (left, right) = values.split_at_mut(b);
                let (Some(a), Some(b)) = (left.get_mut(a), right.first_mut()) else {
                    continue;
                };
                if (a.at.1 - b.at.1).abs() < r * 0.9 && a.side.is_none() && b.side.is_none() {
                    // The one whose line goes higher stands on the left.
                    let next = |value: &Value<'_>| lines[value.line].level(nth + 1);
                    let turn = if next(b) > next(a) { -1.0 } else { 1.0 };
                    (a.side, b.side) = (Some(-turn), Some(turn));
                    a.at.0 -= turn * r * 1.1;
                    b.at.0 += turn * r * 1.1;
                }
            }
        }
        values
    }

    fn barnacle(&self, scene: &mut Scene, plate: &Plate, value: &Value<'_>) {
        let stand = Stand::of(value.row, plate);
        let swell = if stand.answers() { 1.14 } else { 1.0 };
        let (x, y) = value.at;
        let (tone, _) = LINES[value.line % LINES.len()];
        self.beyond(scene, value, tone);
        let place = Place::at(x, y, value.r * swell);
        Barnacle::of(value.line).draw(scene, value.row.key, place, (stand, tone), 0.5);
        let r = value.r.max(13.0);
        let area = match value.side {
            None => [x - r, y - r, 2.0 * r, 2.0 * r],
            Some(side) if side < 0.0 => [x + value.r - 26.0, y - r, 26.0, 2.0 * r],
            Some(_) => [x - value.r, y - r, 26.0, 2.0 * r],
        };
        scene.hit_area(value.row.key, None, area);
    }

    /// Dots on to the end of the scale, where the value may be.
    fn beyond(&self, scene: &mut Scene, value: &Value<'_>, tone: Tone) {
        let end = match value.row.reading {
            Reading::Above(_) => 100.0,
            Reading::Below(_) => 0.0,
            Reading::Exact(_) | Reading::About(_) | Reading::Lost => return,
        };
        let steps = ((end - value.level).abs() / 4.0).floor() as u16;
        let at = |nth| lerp(value.level, end, f32::from(nth) / f32::from(steps));
        let line: Vec<Point> = (1..=steps)
            .map(|nth| (value.at.0, self.y(at(nth))))
            .collect();
        let key = (value.row.key, Part::Bound, 1);
        dots(scene, key, &line, (1.8, tone), Enter::Late(0.6));
    }
}
