//! A heap of screens as it is counted, and as it is drawn.

use super::OLD;
use crate::chart::Row;
use crate::chart::scene::{Enter, Part, Place, Point, Scene};
use crate::data::Reading;
use crate::plate::geometry::snap;
use crate::plate::rows::level;
use crate::plate::shapes::Pen;
use crate::plate::things::screen::{Heap, foot, ghosts, high, rows};
use crate::plate::things::shine::Shine;
use crate::theme::Tone;

/// A heap as it is counted.
pub struct Counted<'a> {
    pub row: &'a Row,
    solid: Vec<u16>,
    /// Rows of what there may be.
    may: Vec<u16>,
    pub wide: f32,
    pub high: f32,
    /// How wide a screen is.
    unit: f32,
}

impl<'a> Counted<'a> {
    /// Counts a row in hundredths; `unit`: how wide a screen is, in nominal
    /// units. Where the number is lost there may be three.
    pub fn new(row: &'a Row, unit: f32) -> Self {
        let count = |row| level(row).map_or(0, |level| level.round().clamp(0.0, 100.0) as u16);
        let (sure, all) = match row.reading {
            Reading::Above(_) => (count(row), 100),
            Reading::Below(_) => (0, count(row)),
            Reading::Exact(_) | Reading::About(_) => (count(row), count(row)),
            Reading::Lost => (0, 3),
        };
        let wide = foot(all);
        let solid = rows(sure, wide);
        // A last row that is not full leaves the slope less room than is needed.
        let slope = wide.saturating_sub(solid.len() as u16);
        let may = rows(all - sure, slope.max(foot(all - sure)));
        Self {
            row,
            wide: f32::from(wide) * unit,
            high: high(solid.len() + may.len()) * unit,
            solid,
            may,
            unit,
        }
    }
}

impl Counted<'_> {
    /// Draws the nth heap with the middle of its foot at a point.
    pub fn draw(&self, scene: &mut Scene, nth: usize, foot: Point, asked: bool) {
        let place = Place::at(snap(foot.0), snap(foot.1), 1.0);
        if !self.may.is_empty() {
            let outline = ghosts(&self.may, self.solid.len(), self.unit);
            let mut pen = Pen::new(scene, self.row.key, place, Enter::Late(0.6));
            pen.fill(Part::Bound, 0, &outline, Tone::Edge);
        }
        if self.solid.is_empty() {
            return;
        }
        let screens = Heap::new(&self.solid, self.unit, nth as u32 * 6 + 3);
        let shine = Shine::of(self.row, asked);
        let mut pen = Pen::new(
            scene,
            self.row.key,
            place,
            Enter::Grow(0.45 + 0.05 * nth as f32),
        );
        let (body, inside) = match (shine, asked) {
            (Shine::Lit, false) => (OLD.body, Tone::Quiet),
            (Shine::Lit, true) => (OLD.line, Tone::Quiet),
            (Shine::Open, _) => (OLD.line, Tone::Glow),
            (Shine::Quiet | Shine::Lost, _) => (Tone::Edge, Tone::Glow),
        };
        pen.fill(Part::Body, 0, &screens.bodies, body);
        let (part, inner) = match shine {
            Shine::Lit => (Part::Core, &screens.screens),
            Shine::Open | Shine::Quiet | Shine::Lost => (Part::Gap, &screens.holes),
        };
        pen.fill(part, 0, inner, inside);
        match shine {
            Shine::Lit => {
                pen.fill(Part::Detail, 0, &screens.gleams, Tone::Edge);
            }
            // A second frame within the first: thicker than a quiet one.
            Shine::Open => {
                pen.fill(Part::Detail, 1, &screens.gleams, OLD.line);
            }
            Shine::Quiet | Shine::Lost => {}
        }
    }
}
