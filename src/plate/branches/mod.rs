//! A flamboyant: an indicator by size is a branch, each class a flower on it,
//! from 0 at the inner ring to 100 at the outer one. The answers of a question
//! are a leaf, and what holds projects back is at the roots.
//!
//! A flower's size names its class and carries no value.

mod fan;
mod feathers;
mod lead;
mod limb;
mod roots;
mod trellis;

use crate::chart::scene::Composition;
use crate::chart::{Emphasis, Format, Plate, PlatePart, Row, Scene};
use crate::plate::things::flower::Bloom;
use crate::plate::{answers, level, own, parts};
use crate::theme::Tone;

pub fn layout(plate: &Plate, format: Format) -> Scene {
    match Composition::of(format) {
        Composition::Desk => fan::layout(plate, format, &fan::DESK),
        Composition::Tablet => fan::layout(plate, format, &fan::TABLET),
        Composition::Phone => trellis::layout(plate, format),
    }
}

/// A branch and how it stands to the choice.
#[derive(Clone, Debug)]
struct Branch<'a> {
    part: &'a PlatePart,
    /// The classes that have a value or a bound, smallest first; of those
    /// that overlap the narrowest, and the one that was asked for.
    flowers: Vec<(&'a Row, f32)>,
    /// Whether one of them answers a size that was asked for.
    asked: bool,
    /// The wood grows to here, the stem from there to the last flower.
    solid: f32,
    most: f32,
}

impl<'a> Branch<'a> {
    fn new(part: &'a PlatePart, asked: bool) -> Self {
        let shown = |row: &&Row| row.emphasis != Emphasis::Whole && !row.overlaps;
        let rows = part.rows.iter().filter(shown);
        let flowers: Vec<(&Row, f32)> = rows.filter_map(|row| Some((row, level(row)?))).collect();
        let values = || flowers.iter().map(|flower| flower.1);
        let most = values().fold(0.0, f32::max);
        let chosen = flowers.iter().find(|(row, _)| answers(row));
        let solid = match (asked, chosen) {
            (true, Some((_, value))) => *value,
            (true, None) => 0.0,
            (false, _) => values().fold(100.0, f32::min).min(most),
        };
        Self {
            part,
            asked,
            solid,
            most,
            flowers,
        }
    }

    /// How far young leaves grow: all over the branch, or to what was asked.
    fn leafy(&self) -> f32 {
        if self.asked { self.solid } else { self.most }
    }

    /// The size of a flower by its place among the classes.
    fn size(&self, nth: usize) -> f32 {
        const SIZES: [f32; 3] = [0.68, 0.94, 1.24];
        let last = self.flowers.len().saturating_sub(1);
        match nth {
            0 => SIZES[0],
            nth if nth == last => SIZES[2],
            _ => SIZES[1],
        }
    }

    fn bloom(&self, row: &Row) -> Bloom {
        match (self.asked, row.emphasis) {
            (false, _) | (true, Emphasis::Chosen) => Bloom::Full,
            (true, Emphasis::Wider) => Bloom::Open,
            (true, Emphasis::Plain | Emphasis::Whole) => Bloom::Quiet,
        }
    }

    /// The whole, where it is a value.
    fn whole(&self) -> Option<(&'a Row, f32)> {
        let whole = self
            .part
            .rows
            .iter()
            .find(|row| row.emphasis == Emphasis::Whole)?;
        Some((whole, whole.reading.exact()?.units()))
    }
}

/// The tone of the field at a level of the scale.
fn band(level: f32) -> Tone {
    match level {
        v if v < 25.0 => Tone::Tint1,
        v if v < 50.0 => Tone::Tint2,
        v if v < 75.0 => Tone::Tint3,
        v if v < 100.0 => Tone::Tint4,
        _ => Tone::Surface,
    }
}
