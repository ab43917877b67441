//! A number with the class it is of, as they stand to the choice.

use crate::chart::Row;
use crate::chart::scene::{Anchor, Part, Point, Scene};
use crate::plate::lettering::{Number, Set, write};
use crate::plate::rows::{MISSING, class_name, is_whole};
use crate::theme::Tone;

/// How a number and its class are set.
#[derive(Clone, Copy, Debug)]
pub struct Told {
    pub anchor: Anchor,
    /// Sizes: of a number, of one that was asked for, of a class.
    pub number: f32,
    pub asked: f32,
    pub class: f32,
    /// What one that was asked for is written in.
    pub accent: Tone,
    /// What words are written in, and those that are not asked for.
    pub ink: Tone,
    pub soft: Tone,
}

impl Told {
    /// Words of a size that stand to the choice as the number does.
    pub fn words(&self, row: &Row, asked: bool, size: f32) -> Set {
        let set = match (asked, row.emphasis.answers()) {
            (true, true) => Set::bold(size, self.accent),
            (true, false) if !is_whole(row) => Set::plain(size, self.soft),
            (true, false) | (false, _) => Set::plain(size, self.ink),
        };
        set.anchored(self.anchor)
    }

    /// How the number itself is set.
    pub fn figures(&self, row: &Row, asked: bool) -> Set {
        let set = match (asked, row.emphasis.answers()) {
            (true, true) => Set::bold(self.asked, self.accent),
            (true, false) if !is_whole(row) => Set::plain(self.number, self.ink),
            (true, false) | (false, _) => Set::bold(self.number, self.ink),
        };
        set.anchored(self.anchor)
    }

    /// Writes the number; returns where it ends.
    pub fn number(&self, scene: &mut Scene, row: &Row, asked: bool, at: Point) -> f32 {
        if row.reading.amount().is_none() {
            let set = Set::plain(self.class, self.soft).anchored(self.anchor);
            write(scene, (row.key, Part::Value, 0), set, at, MISSING, 0.7);
            return at.0 + set.width(MISSING);
        }
        let set = self.figures(row, asked);
        Number::whole(&row.text, set).write(scene, row.key, at, 0.7)
    }

    /// The widest that the number becomes, whatever is chosen.
    pub fn widest(&self, row: &Row) -> f32 {
        let set = Set::bold(self.number.max(self.asked), self.ink);
        Number::whole(&row.text, set).width()
    }

    /// Writes whom the number is about.
    pub fn class(&self, scene: &mut Scene, row: &Row, asked: bool, at: Point) {
        let set = self.words(row, asked, self.class);
        let key = (row.key, Part::Caption, 0);
        write(scene, key, set, at, &class_name(row), 0.75);
    }
}
