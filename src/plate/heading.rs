//! What every plate begins with: the chapter's number and name, and the title.

use super::lettering::{Set, lay, lay_lines};
use crate::chart::Plate;
use crate::chart::scene::{Point, Scene};
use crate::theme::Tone;

/// How a heading is set.
#[derive(Clone, Copy, Debug)]
pub struct Heading {
    /// Left edge, and the line that the number stands on.
    pub at: Point,
    /// Sizes of the number, of the chapter's name and of the title.
    pub number: f32,
    pub name: f32,
    pub title: f32,
    /// Where the title begins and how wide it may be.
    pub title_at: Point,
    pub title_room: f32,
    /// In how many lines it should stand; it is set a little smaller for
    /// that.
    pub title_lines: usize,
    /// How wide the chapter's name may be.
    pub name_room: f32,
}

impl Heading {
    /// Lays it; returns the lower edge of the title.
    pub fn lay(&self, scene: &mut Scene, plate: &Plate) -> f32 {
        let (x, y) = self.at;
        let number = Set::bold(self.number, Tone::Ink);
        let digits = plate.number.to_string();
        lay(scene, number, (x - self.number * 0.02, y), &digits);
        let name = Set::bold(self.name, Tone::Ink);
        let right = x + number.width(&digits) + self.name * 0.6;
        let name_lines = name.balance(&plate.chapter, self.name_room);
        let top = y - self.number * 0.7 + self.name * 0.75;
        lay_lines(scene, name, (right, top), 1.15, &name_lines);
        let (title, lines) = self.title_set(&plate.title);
        // A longer name of another study takes more lines: the title gives way.
        let widest = name.widest(&name_lines);
        let under = top + (name_lines.len() as f32 - 1.0) * self.name * 1.15;
        let (left, mut line) = self.title_at;
        let beside = left > right + widest;
        if !beside && line > y - self.number && line - title.size * 0.8 < under {
            line = under + title.size;
        }
        lay_lines(scene, title, (left, line), 1.04, &lines) - title.size * 0.8
    }

    /// As large as it may be in its lines, down to four fifths of its size.
    fn title_set(&self, text: &str) -> (Set, Vec<String>) {
        let mut size = self.title;
        loop {
            let set = Set::bold(size, Tone::Ink).fitting(text, self.title_room);
            let lines = set.balance(text, self.title_room);
            if lines.len() <= self.title_lines || size < self.title * 0.8 {
                return (set, lines);
            }
            size -= 0.5;
        }
    }
}
