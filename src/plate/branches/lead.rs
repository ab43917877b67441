//! The number beside the title: every class, each with its flower, or the one
//! that was asked for.

use super::SIZES;
use crate::chart::scene::{Part, Place, Point, Scene};
use crate::chart::{Plate, PlatePart, Row};
use crate::plate::lettering::{Number, Set, write, write_lines};
use crate::plate::rows::{classes, level, step};
use crate::plate::stand::Stand;
use crate::plate::things::flower::Flower;
use crate::theme::Tone;
use crate::view::words;

/// How it is set.
#[derive(Clone, Copy, Debug)]
pub struct Lead {
    /// The upper left corner of the place that is kept for it.
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

/// Sizes of the numbers of three classes, smallest first.
const NUMBERS: [f32; 3] = [0.62, 0.78, 1.0];

/// The key of its marks, beside those of the branch that tells the same.
const ROW: u16 = 900;

impl Lead {
    /// Draws the row that answers, where a size was asked for, or else every
    /// class.
    pub fn draw(&self, scene: &mut Scene, plate: &Plate, part: &PlatePart, flower: &Flower) {
        match part.rows.iter().find(|row| row.emphasis.answers()) {
            Some(row) if plate.asked.is_some() => self.one(scene, plate, part, row, flower),
            Some(_) | None => self.each(scene, plate, part, flower),
        }
    }

    /// Every class: under each other, or in a row that fits the room.
    fn each(&self, scene: &mut Scene, plate: &Plate, part: &PlatePart, flower: &Flower) {
        let rows: Vec<&Row> = classes(part).collect();
        let (x, top) = self.at;
        let y = top + self.number * 0.8;
        let name = Set::plain(self.word, Tone::Ink);
        if self.stacked {
            let mut y = top + self.number * 0.6;
            for (nth, row) in rows.iter().enumerate() {
                let step = step(nth, rows.len());
                let number = self.number * NUMBERS[step];
                let at = (x + self.radius * 1.24, y - number * 0.35);
                let end = self.mark(
                    scene,
                    (nth, row),
                    step,
                    1.0,
                    at,
                    (x + self.radius * 2.7, y),
                    flower,
                );
                let short = words::uncapital(&row.short);
                let key = (ROW + nth as u16, Part::Name, 0);
                write(scene, key, name, (end + self.word * 0.6, y), &short, 0.7);
                y += self.number * if nth == 0 { 0.9 } else { 1.06 };
            }
            let below = y - self.number * 1.06 + self.word * 1.9;
            self.words(scene, (x, below), &part.label, self.room);
            return;
        }
        let widths = |fit: f32| -> Vec<f32> {
            let each = rows.iter().enumerate();
            each.map(|(nth, row)| {
                let step = step(nth, rows.len());
                let set = Set::bold(self.number * NUMBERS[step] * fit, Tone::Ink);
                let flower = self.radius * SIZES[step] * 2.0 * fit + 6.0;
                let short = name.room(&words::uncapital(&row.short));
                (flower + Number::whole(&row.text, set).width()).max(short)
            })
            .collect()
        };
        let gaps = rows.len().saturating_sub(1) as f32 * self.word * 0.7;
        let wide: f32 = widths(1.0).iter().sum();
        let fit = ((self.room - gaps) / wide).min(1.0);
        let mut x = x;
        for ((nth, row), width) in rows.iter().enumerate().zip(widths(fit)) {
            let step = step(nth, rows.len());
            let (number, radius) = (
                self.number * NUMBERS[step] * fit,
                self.radius * SIZES[step] * fit,
            );
            let flower_at = (x + radius, y - number * 0.35);
            let at = (x + 2.0 * radius + 6.0, y);
            self.mark(scene, (nth, row), step, fit, flower_at, at, flower);
            let short = words::uncapital(&row.short);
            let key = (ROW + nth as u16, Part::Name, 0);
            write(scene, key, name, (x, y + self.word * 1.35), &short, 0.7);
            x += width + self.word * 0.7;
        }
        let words = format!("des {} {}", plate.respondents, part.label);
        self.words(scene, (self.at.0, y + self.word * 2.75), &words, self.room);
    }

    /// A flower and its number; returns where the number ends.
    #[expect(clippy::too_many_arguments, reason = "places of two things")]
    fn mark(
        &self,
        scene: &mut Scene,
        (nth, row): (usize, &Row),
        step: usize,
        fit: f32,
        flower_at: Point,
        at: Point,
        flower: &Flower,
    ) -> f32 {
        let key = ROW + nth as u16;
        if level(row).is_some() {
            let place = Place::at(flower_at.0, flower_at.1, self.radius * SIZES[step] * fit);
            flower.draw(scene, key, place, Stand::Full, 0.55);
        }
        let set = Set::bold(self.number * NUMBERS[step] * fit, Tone::Ink);
        Number::whole(&row.text, set).write(scene, key, at, 0.7)
    }

    fn one(&self, scene: &mut Scene, plate: &Plate, part: &PlatePart, row: &Row, flower: &Flower) {
        let (x, top) = self.at;
        let key = ROW + 3;
        let size = self.number * if self.stacked { 1.6 } else { 1.3 };
        let radius = self.radius * 1.4;
        let base = top + size * 0.82;
        let place = Place::at(x + radius, base - size * 0.35, radius);
        flower.draw(scene, key, place, Stand::of(row, plate), 0.55);
        let number = Number::whole(&row.text, Set::bold(size, Tone::Accent));
        let end = number.write(scene, key, (x + radius * 2.0 + 10.0, base), 0.7);
        let words = format!("des {} {}", row.whom, part.label);
        if self.stacked {
            self.words(scene, (x, base + self.word * 1.9), &words, self.room);
        } else {
            let beside = end + self.word;
            let set = Set::bold(self.word, Tone::Ink);
            let lines = set.wrap(&words, self.at.0 + self.room - beside).len() as f32;
            let middle = base - size * 0.35 - (lines - 1.0) * self.word * 0.61;
            let top = (middle + self.word * 0.35).max(top + self.word * 0.85);
            self.words(scene, (beside, top), &words, self.at.0 + self.room - beside);
        }
    }

    fn words(&self, scene: &mut Scene, at: Point, words: &str, room: f32) {
        let set = Set::bold(self.word, Tone::Ink);
        let key = (ROW, Part::Caption, 0);
        write_lines(scene, key, set, at, 1.22, &set.balance(words, room), 0.75);
    }
}
