//! What is written on a lane: the number at the bow, its class, and what it was
//! in the compared year.

use super::course::Course;
use super::track::{Track, Water};
use crate::chart::Plate;
use crate::chart::scene::{Area, Part, Point, Scene};
use crate::data::Reading;
use crate::plate::lettering::{Number, Set, write};
use crate::plate::room::Room;
use crate::plate::rows::{printed, since};
use crate::plate::stand::Stand;
use crate::plate::things::canoe::LONG;
use crate::theme::Tone;
use crate::view::words;

/// Between a number and its class.
const APART: f32 = 9.0;

impl Track<'_> {
    /// Its number at the bow, its class after it or before the start; returns
    /// how more of it may be set, and where.
    pub fn words(
        &self,
        scene: &mut Scene,
        plate: &Plate,
        water: Water<'_>,
        course: &Course,
        room: &mut Room,
    ) -> (Set, Point) {
        let Water { lanes, start, size } = water;
        let (row, stand) = (self.row, Stand::of(self.row, plate));
        let (tone, large) = (stand.upon(), stand.answers());
        let digits = stand.pick(lanes.chosen, lanes.number, lanes.number * 0.9);
        let set = Set::weighted(stand != Stand::Quiet, digits, tone);
        let number = Number::whole(printed(row), set);
        let word = match (lanes.classes_first, large) {
            (true, _) => course.fine,
            (false, true) => course.word * 1.05,
            (false, false) => course.word - 0.5,
        };
        let name = Set::weighted(large, word, tone);
        let class = words::uncapital(&row.short);
        let base = self.y + digits * 0.35 - 1.0;
        let wide = match lanes.classes_first {
            true => number.width(),
            false => number.width() + APART + name.room(&class),
        };
        let area = |x: f32| Area {
            x,
            y: base - digits * 0.72,
            w: wide,
            h: digits * 0.72,
        };
        let first = if row.reading.is_lost() {
            start + 12.0
        } else {
            self.at(water) + 13.0 * (size / 0.6).max(0.8)
        };
        // On along the lane, until nothing is in the way.
        let steps = (0u8..24).map(|nth| first + f32::from(nth) * 8.0);
        let free = |x: &f32| room.covered(area(*x)) <= 0.5;
        let at = steps.into_iter().find(free).unwrap_or(first);
        room.take(area(at));
        let end = number.write(scene, row.key, (at, base), 0.75);
        let name_base = self.y + word * 0.35;
        let name_at = match lanes.classes_first {
            true => (lanes.from, name_base - 1.0),
            false => (end + APART, name_base),
        };
        write(scene, (row.key, Part::Name, 0), name, name_at, &class, 0.75);
        let after = match lanes.classes_first {
            true => end + APART,
            false => name_at.0 + name.room(&class) + APART * 0.7,
        };
        if let Reading::Above(_) | Reading::Lost = row.reading {
            let line = stand.pick(Tone::Accent, Tone::Edge, Tone::Edge);
            self.dotted(scene, (at + wide + APART, lanes.to - 4.0), line);
        }
        let left = match lanes.classes_first {
            true => lanes.from,
            false => (self.at(water) - LONG * size).max(0.0),
        };
        let area = [left, self.y - 12.0, at + wide - left, 24.0];
        scene.hit_area(row.key, None, area);
        (name, (after, name_base))
    }

    /// The level of the compared year: behind the class, or above or below the
    /// end of the lane where there is no room.
    pub fn since(
        &self,
        scene: &mut Scene,
        plate: &Plate,
        (set, (after, y)): (Set, Point),
        end: f32,
        room: &mut Room,
    ) {
        let text = since(self.row, plate);
        if text.is_empty() {
            return;
        }
        let back = end - set.room(&text);
        let edge = scene.format.width() - 6.0 - set.room(&text);
        let (above, below) = (y - set.size * 1.5, y + set.size * 1.35);
        let beside = [
            (after, y),
            (back - 4.0, y),
            (back, y - set.size * 1.15),
            (back, above),
            (back, below),
        ];
        let along = (0u8..16).map(|nth| edge - 12.0 * f32::from(nth));
        let along = along.flat_map(|x| [(x, below), (x, above)]);
        let spots: Vec<Point> = beside.into_iter().chain(along).collect();
        let areas: Vec<Area> = spots.iter().map(|&(x, y)| set.area(x, y, &text)).collect();
        let best = room.take_best(&areas);
        let key = (self.row.key, Part::Change, 0);
        write(scene, key, set, spots[best], &text, 0.8);
    }
}
