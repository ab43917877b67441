//! A lane: the wake of a canoe, the canoe, its number and its class.

use super::course::{Course, Lanes};
use crate::chart::scene::{Area, Enter, Outline, Part, Place, Point, Ribbon, Scene, Shape};
use crate::chart::{Plate, Row};
use crate::data::Reading;
use crate::plate::geometry::{Scatter, dashes, lerp, strokes};
use crate::plate::lettering::{Number, Set, write};
use crate::plate::room::Room;
use crate::plate::rows::{level, printed, since};
use crate::plate::shapes::{solid, stroked};
use crate::plate::stand::Stand;
use crate::plate::things::canoe::{Canoe, HIGH, LONG, Load};
use crate::theme::Tone;
use crate::view::words;

/// Between a number and its class.
const APART: f32 = 9.0;

/// One lane: whose it is, what its canoe carries, and where its water is.
#[derive(Clone, Copy, Debug)]
pub struct Track<'a> {
    pub row: &'a Row,
    pub load: Load,
    pub y: f32,
}

/// What all lanes have in common: their measures, where the start is, and how
/// large a canoe is.
#[derive(Clone, Copy, Debug)]
pub struct Water<'a> {
    pub lanes: &'a Lanes,
    pub start: f32,
    pub size: f32,
}

impl Track<'_> {
    fn at(&self, water: Water<'_>) -> f32 {
        lerp(
            water.start,
            water.lanes.to,
            level(self.row).unwrap_or(0.0).clamp(0.0, 100.0) / 100.0,
        )
    }

    fn size(&self, plate: &Plate, water: Water<'_>) -> f32 {
        if Stand::of(self.row, plate).answers() {
            water.size * water.lanes.swell
        } else {
            water.size
        }
    }

    /// What words keep off.
    pub fn take(&self, room: &mut Room, water: Water<'_>) {
        let size = water.size;
        room.take(Area {
            x: self.at(water) - LONG * size,
            y: self.y - 16.0 * size,
            w: LONG * size + 6.0,
            h: 20.0 * size,
        });
        room.take(Area {
            x: self.at(water) - 106.0 * size,
            y: self.y - HIGH * size,
            w: 56.0 * size,
            h: HIGH * size,
        });
    }

    /// The way done, or, of a bound, the way that may be.
    pub fn wake(&self, scene: &mut Scene, plate: &Plate, water: Water<'_>) {
        let start = water.start;
        let row = self.row;
        let stand = Stand::of(row, plate);
        let bow = self.at(water);
        let stern = bow - (LONG - 8.0) * self.size(plate, water);
        let line = stand.pick(Tone::Accent, Tone::Edge, Tone::Edge);
        if let Reading::Below(_) = row.reading {
            self.dotted(scene, (start, stern), line);
        }
        let sure = matches!(
            row.reading,
            Reading::Exact(_) | Reading::About(_) | Reading::Above(_)
        );
        if !sure || stern - start < 12.0 {
            return;
        }
        let half = stand.pick(5.8, 5.1, 4.1);
        let knots = (0u16..=30).map(|nth| {
            let t = f32::from(nth) / 30.0;
            let x = lerp(start, stern, t);
            let sway = ((1.0 - t) * 34.0 + self.y).sin() * 0.9 * (1.0 - t);
            (
                x,
                self.y + 1.0 + sway,
                2.0 * (1.5 + (half - 1.5) * (1.0 - t).powf(0.75)),
            )
        });
        let ribbon = Ribbon::new(knots);
        let rim: Vec<Point> = ribbon.corners().collect();
        let body = stand.pick(Tone::Hot, Tone::Mist, Tone::Sprout);
        scene
            .mark(row.key, Part::Track, 0, Shape::Ribbon(ribbon), body)
            .entering(Enter::Grow(0.4));
        let shape = stroked(rim.into_iter().collect(), stand.pick(1.8, 1.1, 0.7));
        scene
            .mark(row.key, Part::Track, 1, shape, line)
            .entering(Enter::Late(0.7));
        let shape = solid(self.foam(start, stern, half));
        let tone = stand.pick(Tone::Rim, Tone::Edge, Tone::Track);
        scene
            .mark(row.key, Part::Track, 2, shape, tone)
            .entering(Enter::Late(0.7));
    }

    /// Where the way may end, for all that is known.
    fn dotted(&self, scene: &mut Scene, (from, to): (f32, f32), tone: Tone) {
        if from >= to {
            return;
        }
        let y = self.y + 2.0;
        let shape = solid(strokes(dashes(&[(from, y), (to, y)], 5.0, 5.0), 2.4));
        scene
            .mark(self.row.key, Part::Bound, 0, shape, tone)
            .entering(Enter::Late(0.6));
    }

    /// Short strokes on a wake.
    fn foam(&self, start: f32, stern: f32, half: f32) -> Outline {
        let mut scatter = Scatter::new(self.y as u32 * 17 + 5);
        let mut parts = Vec::new();
        let mut x = stern - scatter.between(16.0, 36.0);
        while x > start + 26.0 {
            let wide = (stern - x) / (stern - start) * half * 0.9;
            let y = self.y + 1.0 + scatter.between(-0.5, 0.5) * wide;
            parts.push([(x, y), (x - scatter.between(8.0, 20.0), y)]);
            x -= scatter.between(26.0, 72.0);
        }
        strokes(parts, 1.4)
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

    pub fn canoe(&self, scene: &mut Scene, plate: &Plate, water: Water<'_>, canoe: &Canoe) {
        if self.row.reading.is_lost() {
            return;
        }
        let size = self.size(plate, water);
        let bow = self.at(water);
        let stand = match (Stand::of(self.row, plate), self.row.reading) {
            // A bound is no place to be: the canoe there is an outline.
            (Stand::Full, Reading::Above(_) | Reading::Below(_)) => Stand::Quiet,
            (stand, _) => stand,
        };
        let place = Place::at(bow, self.y, size);
        canoe.draw(scene, self.row.key, place, (self.load, stand), 0.6);
    }

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
}
