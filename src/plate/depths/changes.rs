//! Changes since the compared year: which is drawn where, and its words.

use super::parts;
use crate::chart::scene::{Anchor, Part, Point, Scene};
use crate::chart::{Plate, PlatePart, Row};
use crate::data::Role;
use crate::plate::lettering::{Set, write, write_lines};
use crate::theme::Tone;

/// How the words on a change are set.
#[derive(Clone, Copy, Debug)]
pub struct Caption {
    pub at: Point,
    pub anchor: Anchor,
    pub room: f32,
    /// Size of the number, of words.
    pub number: f32,
    pub word: f32,
    /// Whether words stand beside the number, or under it.
    pub beside: bool,
    pub ink: Tone,
    pub soft: Tone,
}

/// A change, with its part.
type Told<'a> = (&'a PlatePart, &'a Row);

/// The changes of a plate, each where it is drawn.
#[derive(Clone, Copy, Debug, Default)]
pub struct Changes<'a> {
    /// Words alone: what stayed the same.
    pub calm: Option<Told<'a>>,
    /// Lamps.
    pub lost: Option<Told<'a>>,
    /// Shells.
    pub gained: Option<Told<'a>>,
    /// Which of two gestures what is calm stands under.
    pub calm_at: usize,
}

impl<'a> Changes<'a> {
    /// Sorts the changes of a plate: gains, losses and what stayed the same.
    pub fn new(plate: &'a Plate) -> Self {
        let mut changes = Self::default();
        let told = parts(plate, Role::Lamp).filter_map(|part| Some((part, part.rows.first()?)));
        for told in told {
            let amount = told.1.reading.amount().map_or(0, |amount| amount.0);
            let Self {
                calm, lost, gained, ..
            } = &mut changes;
            // Where its own place is taken, words alone stand at the next.
            let places = match amount {
                0 => [calm, lost, gained],
                ..0 => [lost, calm, gained],
                1.. => [gained, calm, lost],
            };
            if let Some(place) = places.into_iter().find(|place| place.is_none()) {
                *place = Some(told);
            }
        }
        let same = |part: &PlatePart| {
            let of = |row: &Row| row.observation.indicator;
            part.rows.first().map(of) == changes.calm.map(|(_, row)| of(row))
        };
        let under = parts(plate, Role::Gesture).position(same);
        changes.calm_at = under.unwrap_or(0).min(1);
        changes
    }
}

/// How many points a change is, and whether they were lost.
pub fn points(row: &Row) -> (u16, bool) {
    let amount = row.reading.amount().map_or(0.0, |amount| amount.units());
    (amount.abs().round().min(100.0) as u16, amount < 0.0)
}

impl Caption {
    /// The change and since when; returns the line after. In large where the
    /// reader compares.
    pub fn draw(&self, scene: &mut Scene, part: &PlatePart, row: &Row, compared: bool) -> f32 {
        let (x, y) = self.at;
        let tone = if compared { Tone::Loss } else { self.ink };
        let size = if compared {
            self.number
        } else {
            self.number * 0.86
        };
        let set = Set::bold(size.max(self.word), tone).anchored(self.anchor);
        let words = Set::plain(self.word, self.soft).anchored(self.anchor);
        let widest = Set::bold(self.number, tone).room(&row.text) + self.word * 0.4;
        let beside = words.room(&part.label);
        if self.beside && widest + beside <= self.room {
            let (number, label) = match self.anchor {
                Anchor::End => (x - beside - self.word * 0.3, x),
                Anchor::Start | Anchor::Middle => (x, x + widest),
            };
            let key = (row.key, Part::Change, 0);
            write(scene, key, set, (number, y), &row.text, 0.85);
            let key = (row.key, Part::Caption, 0);
            write(scene, key, words, (label, y), &part.label, 0.85);
            return y + self.word * 1.16;
        }
        let key = (row.key, Part::Change, 0);
        write(scene, key, set, (x, y), &row.text, 0.85);
        let lines = words.wrap(&part.label, self.room);
        write_lines(
            scene,
            (row.key, Part::Caption, 0),
            words,
            (x, y + self.word * 1.3),
            1.16,
            &lines,
            0.85,
        )
    }

    /// Lets a reader point at it.
    pub fn hit(&self, scene: &mut Scene, row: &Row) {
        let area = self.area(2.2);
        scene.hit_area(row.key, None, area);
    }

    /// What it covers at most.
    pub fn area(&self, lines: f32) -> [f32; 4] {
        let (x, y) = self.at;
        let left = match self.anchor {
            Anchor::Start => x,
            Anchor::Middle => x - self.room / 2.0,
            Anchor::End => x - self.room,
        };
        let high = self.number * 0.8;
        [left, y - high, self.room, high + self.word * 1.3 * lines]
    }
}
