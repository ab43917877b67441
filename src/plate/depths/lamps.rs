//! Lamps that went out: one for each point lost.

use super::changes::{Caption, points};
use crate::chart::scene::{Place, Point, Scene};
use crate::chart::{PlatePart, Row};
use crate::plate::geometry::snap;
use crate::plate::things::lampfish::{LONG, Lampfish};

/// A shoal of lamps that went out, in rows.
#[derive(Clone, Copy, Debug)]
pub struct Lamps {
    /// Where the first lamp is.
    pub at: Point,
    pub scale: f32,
    /// How many in a row, and how far apart they are.
    pub row: u16,
    pub apart: Point,
    pub caption: Caption,
}

impl Lamps {
    /// Draws a lamp for each point that was lost, and the words on them;
    /// returns the line after.
    pub fn draw(&self, scene: &mut Scene, part: &PlatePart, row: &Row, compared: bool) -> f32 {
        let fish = Lampfish::default();
        let (count, lost) = points(row);
        let count = if lost { count } else { 0 };
        let (x, y) = self.at;
        let long = self.row.max(1);
        for nth in 0..count {
            let (column, line) = (nth % long, nth / long);
            // Every other row is set in, and none swims in a line.
            let set_in = if line % 2 == 1 {
                self.apart.0 * 0.4
            } else {
                0.0
            };
            let drift = f32::from((nth * 37) % 7) - 3.0;
            let place = Place::at(
                snap(x + f32::from(column) * self.apart.0 + set_in),
                snap(y + f32::from(line) * self.apart.1 + drift * self.scale * 0.9),
                self.scale,
            );
            fish.lay(scene, place);
            fish.lamp(scene, (row.key, nth), place, compared);
        }
        let after = self.caption.draw(scene, part, row, compared);
        let [left, top, wide, high] = self.caption.area(2.0);
        let top = top.min(y - 8.0);
        let left = left.min(x - LONG * self.scale);
        let area = [left, top, wide, (self.caption.at.1 - top + high).max(24.0)];
        scene.hit_area(row.key, None, area);
        after
    }
}
