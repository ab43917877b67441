//! What is missing from our copy of the report: a dotted cloud with its name.

use crate::chart::scene::{Part, Point, Scene};
use crate::chart::{Area, PlatePart};
use crate::plate::geometry::{Path, along};
use crate::plate::lettering::{Set, write};
use crate::plate::rows::printed;
use crate::plate::shapes::{disc, stroked};
use crate::theme::Tone;

/// Where dotted clouds drift: side by side, or under each other.
#[derive(Clone, Copy, Debug)]
pub struct Missing {
    pub area: Area,
    pub aside: bool,
    pub word: f32,
}

/// Of the outline: how far it reaches to each side and up.
const HALF: f32 = 83.0;
const HIGH: f32 = 76.0;

/// A small cloud, its foot at the origin.
fn outline() -> Vec<Point> {
    Path::from(-62.0, 0.0)
        .curve((-92.0, -2.0), (-90.0, -50.0), (-58.0, -50.0))
        .curve((-48.0, -80.0), (-8.0, -84.0), (6.0, -62.0))
        .curve((28.0, -78.0), (58.0, -68.0), (56.0, -47.0))
        .curve((90.0, -46.0), (90.0, 0.0), (62.0, 0.0))
        .line(-62.0, 0.0)
        .points()
}

impl Missing {
    /// Draws a dotted cloud for each part, by its first row, with its name.
    pub fn draw(&self, scene: &mut Scene, parts: &[&PlatePart]) {
        let count = parts.len().max(1) as f32;
        let Area { x, y, w, h } = self.area;
        let cell = match self.aside {
            true => (w / count, h),
            false => (w, h / count),
        };
        let wide = (cell.0 - 8.0).min(2.4 * cell.1).min(188.0) / 2.0 / HALF;
        let high = wide
            .max((self.word * 4.2 / HIGH).min(cell.1 / HIGH))
            .min(1.0);
        for (nth, part) in parts.iter().enumerate() {
            let Some(row) = part.rows.first() else {
                continue;
            };
            let step = nth as f32;
            let (cx, foot) = match self.aside {
                true => (x + (step + 0.5) * cell.0, y + h),
                false => (x + w / 2.0, y + step * cell.1 + HIGH * high),
            };
            let put = |(x, y): Point| (cx + x * wide, foot + y * high);
            let line: Vec<Point> = outline().into_iter().map(put).collect();
            if row.reading.is_lost() {
                for at in along(&line, if self.word < 15.0 { 5.2 } else { 6.5 }) {
                    scene.lay(
                        disc(at, if self.word < 15.0 { 1.0 } else { 1.25 }),
                        Tone::Edge,
                    );
                }
            } else {
                let shape = stroked(line.into_iter().collect(), 2.0);
                scene.lay(shape, Tone::Edge);
            }
            let name = match self.word < 14.2 {
                true => Set::plain(self.word, Tone::Ink).centred(),
                false => Set::bold(self.word, Tone::Ink).centred(),
            };
            let state = Set::plain(self.word, Tone::Soft).centred();
            let text = printed(row);
            let y = foot - self.word * 0.55;
            write(
                scene,
                (row.key, Part::Name, 0),
                name,
                (cx, y - self.word * 1.08),
                &part.label,
                0.6,
            );
            write(scene, (row.key, Part::Value, 0), state, (cx, y), text, 0.6);
            let half = (HALF * wide).max(12.0);
            let up = (HIGH * high).max(24.0);
            scene.hit_area(row.key, None, [cx - half, foot - up, 2.0 * half, up]);
        }
    }
}
