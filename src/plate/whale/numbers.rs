//! The numbers within a belly, each by its barnacle where it is free.

use super::barnacles::Value;
use super::belly::{Belly, LINES};
use super::columns::Line;
use super::scale::LEVELS;
use crate::chart::scene::Point;
use crate::chart::{Area, Emphasis, Plate, Scene};
use crate::plate::geometry::mix;
use crate::plate::lettering::{Number, Set};
use crate::plate::room::Room;
use crate::theme::Tone;

/// Where a number stands by its barnacle, the first free one of these.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum By {
    Over,
    Under,
    OverRight,
    UnderRight,
    HighRight,
    OverLeft,
    UnderLeft,
}

impl By {
    const fn over(self) -> bool {
        matches!(
            self,
            Self::Over | Self::OverRight | Self::HighRight | Self::OverLeft
        )
    }
}

/// How high the letters of a number are, in its size.
const CAPITALS: f32 = 0.72;

impl Belly {
    /// What a number must keep clear of: barnacles and lines.
    pub(super) fn room(
        &self,
        scene: &Scene,
        lines: &[Line<'_>],
        values: &[Value<'_>],
        count: usize,
    ) -> Room {
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
        let words = lines.iter().flat_map(|line| self.whole_areas(line));
        for area in words.chain(self.step_areas()) {
            room.take(area);
        }
        room
    }

    /// Whether a line of the scale runs through an area.
    fn crossed(&self, area: Area) -> bool {
        LEVELS
            .iter()
            .map(|level| self.y(*level))
            .any(|y| y > area.y && y < area.y + area.h * 0.8)
    }

    /// How a number is set; the first line's are larger.
    pub(super) fn set(&self, plate: &Plate, value: &Value<'_>) -> (Set, bool) {
        let asked = plate.asked.is_some();
        let chosen = asked && value.row.emphasis.answers();
        let (tone, _) = LINES[value.line % LINES.len()];
        let set = match (asked, chosen) {
            (_, true) => Set::bold(self.chosen, Tone::Ink),
            (true, false) => Set::plain(self.quiet, tone),
            (false, _) if value.line == 0 => Set::bold(self.first, tone),
            (false, _) => Set::bold(self.number, tone),
        };
        (set, chosen)
    }

    fn spot(&self, value: &Value<'_>, by: By, set: Set) -> (Set, Point) {
        let ((x, y), r) = (value.at, value.r * 1.14);
        // Of two at one place, numbers stand in the middle where columns are
        // close.
        let x = match value.side {
            Some(side) if self.close() => x - side * value.r * 1.1,
            Some(_) | None => x,
        };
        let high = set.size * CAPITALS;
        let beside = r + 3.0;
        let (over, under) = (y - r * 0.6 - 3.0, y + r * 0.45 + high + 3.0);
        match by {
            By::Over => (set.centred(), (x, y - r - 5.0)),
            By::Under => (set.centred(), (x, y + r + high + 6.0)),
            By::OverRight => (set, (x + beside, over)),
            By::HighRight => (set, (x + beside, over - r * 0.45)),
            By::UnderRight => (set, (x + beside, under)),
            By::OverLeft => (set.ended(), (x - beside, over)),
            By::UnderLeft => (set.ended(), (x - beside, under)),
        }
    }

    /// Whether the band of its class lies behind all of a number.
    fn behind(&self, value: &Value<'_>, lines: &[Line<'_>], area: Area) -> bool {
        let count = lines.first().map_or(0, |line| line.rows.len());
        let x = self.x(value.column, count);
        area.x > x - self.half && area.x + area.w < x + self.half
    }

    fn close(&self) -> bool {
        let [first, last] = self.classes;
        last - first < self.chosen * 6.0
    }

    /// A number within the belly, over or under its barnacle.
    pub(super) fn inner(
        &self,
        scene: &mut Scene,
        plate: &Plate,
        (value, lines): (&Value<'_>, &[Line<'_>]),
        room: &mut Room,
    ) {
        // Its place is chosen for the largest that it may become.
        let order = match (value.side, value.line) {
            (Some(side), _) if side < 0.0 => [By::Over; 6],
            (Some(_), _) => [By::Under; 6],
            (None, 0) => [
                By::Under,
                By::UnderRight,
                By::UnderLeft,
                By::Over,
                By::OverRight,
                By::OverLeft,
            ],
            (None, _) => [
                By::Over,
                By::OverRight,
                By::HighRight,
                By::OverLeft,
                By::UnderLeft,
                By::Under,
            ],
        };
        let largest = Set::bold(self.chosen, Tone::Ink);
        let areas = order.map(|by| {
            let (set, (x, y)) = self.spot(value, by, largest);
            let area = Number::bare(&value.row.text, set).area(x, y);
            // Digits stand on their line.
            let h = area.h * 0.8;
            Area { h, ..area }
        });
        let free = |area: &Area| room.covered(*area) <= 0.5;
        let nth = areas
            .iter()
            .position(|area| free(area) && !self.crossed(*area))
            .or_else(|| areas.iter().position(free))
            .unwrap_or_else(|| room.best(&areas));
        let by = order.get(nth).copied().unwrap_or(By::Over);
        let (set, chosen) = self.set(plate, value);
        let (set, (x, y)) = self.spot(value, by, set);
        let number = Number::bare(&value.row.text, set);
        let mut area = number.area(x, y);
        let number = match (self.crossed(area), chosen, value.row.emphasis) {
            (false, ..) => number,
            (true, true, Emphasis::Chosen) if self.behind(value, lines, area) => {
                on(number, Tone::Glow)
            }
            (true, true, Emphasis::Chosen) => number,
            (true, ..) => on(number, Tone::Flesh),
        };
        number.write(scene, value.row.key, (x, y), 0.65);
        if self.twins {
            area = self.twin(scene, (value, lines), by.over(), area);
        }
        self.wider(
            scene,
            value,
            (area.x + area.w / 2.0, area.y + area.h + self.small),
        );
        room.take(area);
    }
}

fn on(number: Number<'_>, tone: Tone) -> Number<'_> {
    let set = number.set.on(tone, 5.0);
    Number { set, ..number }
}
