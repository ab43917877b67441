//! The barnacles of a belly, each with its number, and the names of the lines.

use super::belly::{Belly, LINES};
use super::columns::Line;
use crate::chart::scene::{Enter, Part, Place, Point, Shape, Style, Symbol};
use crate::chart::{Emphasis, Plate, Row, Scene};
use crate::data::Reading;
use crate::plate::geometry::mix;
use crate::plate::lettering::{Number, Set, write};
use crate::plate::room::Room;
use crate::plate::things::barnacle::{Barnacle, Shut};
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

/// Where a number stands by its barnacle, the first free one of these.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum By {
    Over,
    Under,
    OverRight,
    UnderRight,
}

impl Belly {
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
        let shut = match (plate.asked.is_some(), value.row.emphasis) {
            (false, _) | (true, Emphasis::Chosen) => Shut::Full,
            (true, Emphasis::Wider) => Shut::Open,
            (true, Emphasis::Plain | Emphasis::Whole) => Shut::Quiet,
        };
        let swell = if plate.asked.is_some() && shut != Shut::Quiet {
            1.14
        } else {
            1.0
        };
        let (x, y) = value.at;
        let (tone, _) = LINES[value.line % LINES.len()];
        self.beyond(scene, value, tone);
        let place = Place::at(x, y, value.r * swell);
        Barnacle::of(value.line).draw(scene, value.row.key, place, (shut, tone), 0.5);
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
        for nth in 1..=steps {
            let level = value.level + (end - value.level) * f32::from(nth) / f32::from(steps);
            let dot = Shape::Symbol {
                x: value.at.0,
                y: self.y(level),
                r: 1.8,
                symbol: Symbol::Circle,
                style: Style::Fill,
            };
            scene
                .mark(value.row.key, Part::Bound, nth, dot, tone)
                .entering(Enter::Late(0.6));
        }
    }

    /// What a number must keep clear of: barnacles and lines.
    fn room(&self, scene: &Scene, lines: &[Line<'_>], values: &[Value<'_>], count: usize) -> Room {
        let mut room = Room::new(scene.format.width(), scene.height);
        for value in values {
            room.take_round(value.at.0, value.at.1, value.r * 1.2);
        }
        for line in lines {
            for column in 1..count {
                let (Some(from), Some(to)) = (line.level(column - 1), line.level(column)) else {
                    continue;
                };
                let a = (self.x(column - 1, count), self.y(from));
                let b = (self.x(column, count), self.y(to));
                for step in 0..=20u8 {
                    let (x, y) = mix(a, b, f32::from(step) / 20.0);
                    room.take_round(x, y, 4.0);
                }
            }
        }
        room
    }

    /// How a number is set; the first line's are larger.
    pub(super) fn set(&self, plate: &Plate, value: &Value<'_>) -> (Set, bool) {
        let chosen = plate.asked.is_some()
            && matches!(value.row.emphasis, Emphasis::Chosen | Emphasis::Wider);
        let (tone, _) = LINES[value.line % LINES.len()];
        let set = match (plate.asked.is_some(), chosen) {
            (_, true) => Set::bold(self.chosen, Tone::Ink),
            (true, false) => Set::plain(self.quiet, tone),
            (false, _) if value.line == 0 => Set::bold(self.first, tone),
            (false, _) => Set::bold(self.number, tone),
        };
        (set, chosen)
    }

    fn spot(&self, value: &Value<'_>, by: By, number: &Number<'_>) -> (Set, Point) {
        let ((x, y), r, size) = (value.at, value.r * 1.14, number.set.size);
        let (over, under) = (y - r * 0.45 - 3.0, y + r * 0.45 + size * 0.72 + 3.0);
        match by {
            By::Over => (number.set.centred(), (x, y - r - 4.0 - size * 0.12)),
            By::Under => (number.set.centred(), (x, y + r + size * 0.76 + 5.0)),
            By::OverRight => (number.set, (x + r + 3.0, over)),
            By::UnderRight => (number.set, (x + r + 3.0, under)),
        }
    }

    /// A number within the belly, over or under its barnacle.
    fn inner(
        &self,
        scene: &mut Scene,
        plate: &Plate,
        (value, lines): (&Value<'_>, &[Line<'_>]),
        room: &mut Room,
    ) {
        // Its place is chosen for the largest that it may become.
        let largest = Number {
            body: &value.row.text,
            sign: "",
            set: Set::bold(self.chosen, Tone::Ink),
        };
        let order = match (value.side, value.line) {
            (Some(side), _) if side < 0.0 => [By::Over; 3],
            (Some(_), _) => [By::Under; 3],
            (None, 0) => [By::Under, By::UnderRight, By::Over],
            (None, _) => [By::Over, By::OverRight, By::Under],
        };
        let areas = order.map(|by| {
            let (set, (x, y)) = self.spot(value, by, &largest);
            Number {
                set,
                ..largest.clone()
            }
            .area(x, y)
        });
        let by = order[room.best(&areas)];
        let (set, chosen) = self.set(plate, value);
        let number = if chosen {
            Number {
                body: &value.row.text,
                sign: "",
                set,
            }
        } else {
            Number::bare(&value.row.text, set)
        };
        let (set, (x, y)) = self.spot(value, by, &number);
        let set = if chosen && by == By::OverRight {
            set.on(Tone::Glow, 6.0)
        } else {
            set
        };
        let number = Number { set, ..number };
        let mut area = number.area(x, y);
        number.write(scene, value.row.key, (x, y), 0.65);
        // Two at one place are told apart by their names.
        let part = value.side.and_then(|_| lines.get(value.line));
        if let Some(line) = part {
            let (tone, _) = LINES[value.line % LINES.len()];
            let name = Set::bold(self.small, tone);
            // Clear of the lines that rise under it.
            let room = (self.x(1, line.rows.len()) - self.x(0, line.rows.len())).abs() * 0.9;
            let lines = name.wrap(&line.part.label, room);
            let lead = self.small * 1.02;
            let up = lines.len().saturating_sub(1) as f32 * lead;
            let (name, x, mut base) = match by {
                By::Over | By::OverRight => {
                    (name.centred(), x + 12.0, area.y - self.small * 0.2 - up)
                }
                By::Under | By::UnderRight => (name.ended(), x + 8.0, y + lead),
            };
            for (nth, text) in lines.iter().enumerate() {
                let key = (value.row.key, Part::Name, nth as u16);
                write(scene, key, name, (x, base), text, 0.65);
                area = area.with(name.area(x, base, text));
                base += lead;
            }
        }
        self.wider(
            scene,
            value,
            (area.x + area.w / 2.0, area.y + area.h + self.small),
        );
        room.take(area);
    }
}
