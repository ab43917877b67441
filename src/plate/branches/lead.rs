//! The number beside the title: every class, each with its flower, or the one
//! that was asked for.

use super::{answers, level};
use crate::chart::scene::{Part, Place, Point, Scene};
use crate::chart::{Emphasis, Plate, PlatePart, Row};
use crate::plate::lettering::{Number, Set, write};
use crate::plate::things::flower::{Bloom, Flower};
use crate::theme::Tone;
use crate::view::words;

/// How it is set.
#[derive(Clone, Copy, Debug)]
pub struct Lead {
    pub at: Point,
    pub room: f32,
    /// Size of the largest number of several, and of words.
    pub number: f32,
    pub word: f32,
    /// Under each other, or in a row.
    pub stacked: bool,
    /// Of a flower of size 1.
    pub radius: f32,
}

/// The key of its marks, beside those of the branch that tells the same.
const ROW: u16 = 900;

impl Lead {
    pub fn draw(&self, scene: &mut Scene, plate: &Plate, part: &PlatePart, flower: &Flower) {
        match part.rows.iter().find(|row| answers(row)) {
            Some(row) if plate.asked.is_some() => self.one(scene, part, row, flower),
            Some(_) | None => self.each(scene, part, flower),
        }
    }

    fn each(&self, scene: &mut Scene, part: &PlatePart, flower: &Flower) {
        const SIZES: [f32; 3] = [0.62, 0.78, 1.0];
        let shown = |row: &&Row| row.emphasis != Emphasis::Whole && !row.overlaps;
        let rows: Vec<&Row> = part.rows.iter().filter(shown).collect();
        let (mut x, mut y) = self.at;
        let last = rows.len().saturating_sub(1);
        for (nth, row) in rows.iter().enumerate() {
            let step = match nth {
                0 => 0,
                nth if nth == last => 2,
                _ => 1,
            };
            let key = ROW + nth as u16;
            let number = Number::whole(&row.text, Set::bold(self.number * SIZES[step], Tone::Ink));
            let radius = self.radius * [0.68, 0.94, 1.24][step];
            let mut name = words::uncapital(&row.short);
            if nth == last && !self.stacked {
                name.push_str(" agents");
            }
            let word = Set::bold(self.word, Tone::Ink);
            let beside = if self.stacked {
                self.radius * 2.7
            } else {
                radius * 2.0 + 6.0
            };
            let middle = if self.stacked {
                self.radius * 1.24
            } else {
                radius
            };
            if level(row).is_some() {
                let place = Place::at(x + middle, y - number.set.size * 0.35, radius);
                flower.draw(scene, key, place, Bloom::Full, 0.55);
            }
            let end = number.write(scene, key, (x + beside, y), 0.7);
            if self.stacked {
                let at = (end + self.word * 0.6, y);
                write(
                    scene,
                    (key, Part::Name, 0),
                    Set::plain(self.word, Tone::Ink),
                    at,
                    &name,
                    0.7,
                );
                y += self.number * if nth + 1 == last { 1.08 } else { 0.92 };
            } else {
                let below = (x + radius * 0.6, y + self.word * 1.35);
                write(
                    scene,
                    (key, Part::Name, 0),
                    Set::plain(self.word, Tone::Ink),
                    below,
                    &name,
                    0.7,
                );
                x = end.max(below.0 + word.width(&name)) + self.word;
            }
        }
        let below = if self.stacked {
            y - self.number * 0.92 + self.word * 1.9
        } else {
            y + self.word * 2.75
        };
        let words = if self.stacked {
            part.label.clone()
        } else {
            format!("des services {}", part.label)
        };
        self.words(scene, (self.at.0, below), &words, self.room);
    }

    fn one(&self, scene: &mut Scene, part: &PlatePart, row: &Row, flower: &Flower) {
        let (x, y) = self.at;
        let key = ROW + 3;
        let size = self.number * if self.stacked { 1.6 } else { 1.36 };
        let radius = self.radius * 1.4;
        let base = if self.stacked {
            y + self.number * 0.5
        } else {
            y + size * 0.12
        };
        let bloom = match row.emphasis {
            Emphasis::Wider => Bloom::Open,
            Emphasis::Chosen | Emphasis::Plain | Emphasis::Whole => Bloom::Full,
        };
        let place = Place::at(x + radius, base - size * 0.35, radius);
        flower.draw(scene, key, place, bloom, 0.55);
        let number = Number::whole(&row.text, Set::bold(size, Tone::Accent));
        let end = number.write(scene, key, (x + radius * 2.0 + 10.0, base), 0.7);
        let words = format!(
            "des services de {} {}",
            words::uncapital(&row.label),
            part.label
        );
        if self.stacked {
            self.words(scene, (x, base + self.word * 1.9), &words, self.room);
        } else {
            let beside = end + self.word;
            let set = Set::bold(self.word, Tone::Ink);
            let lines = set.wrap(&words, self.at.0 + self.room - beside).len() as f32;
            let top = base - size * 0.36 - (lines - 1.0) * self.word * 0.6 + self.word * 0.35;
            self.words(scene, (beside, top), &words, self.at.0 + self.room - beside);
        }
    }

    fn words(&self, scene: &mut Scene, at: Point, words: &str, room: f32) {
        let set = Set::bold(self.word, Tone::Ink);
        let mut y = at.1;
        for (nth, line) in set.wrap(words, room).iter().enumerate() {
            write(
                scene,
                (ROW, Part::Caption, nth as u16),
                set,
                (at.0, y),
                line,
                0.75,
            );
            y += self.word * 1.22;
        }
    }
}
