//! Shells that opened, one for each point gained, and what is missing beside
//! them.

use super::changes::{Caption, Changes, points};
use super::parts;
use crate::chart::scene::{Part, Place, Point, Scene, Style};
use crate::chart::{Plate, PlatePart, Row};
use crate::data::Role;
use crate::plate::geometry::{chamfered, dashed, rectangle, snap, together};
use crate::plate::lettering::{Set, write_lines};
use crate::plate::rows::MISSING;
use crate::plate::shapes::placed;
use crate::plate::things::clam::{self, Clam};
use crate::theme::Tone;

/// Shells that opened, in a row on the ground.
#[derive(Clone, Copy, Debug)]
pub struct Shells {
    /// Where the foot of the first is.
    pub at: Point,
    pub scale: f32,
    pub apart: f32,
    /// Where the dashed machine is, whose share is missing.
    pub ghost: Point,
    /// Where the name of what is missing begins.
    pub name: Caption,
    pub caption: Caption,
}

impl Shells {
    /// What is missing, and what was gained.
    pub fn all(&self, scene: &mut Scene, plate: &Plate, changes: &Changes<'_>) {
        for part in parts(plate, Role::Missing).take(1) {
            if let Some(row) = part.rows.first() {
                self.missing(scene, part, row);
            }
        }
        if let Some((part, row)) = changes.gained {
            self.draw(scene, part, row, plate.compared.is_some());
        }
    }

    /// What is missing, by name.
    fn missing(&self, scene: &mut Scene, part: &PlatePart, row: &Row) {
        let (x, y) = self.ghost;
        let place = Place::at(x, y, self.scale);
        let frame = chamfered([-13.0, -20.0, 26.0, 18.0], 1.5);
        let foot = rectangle([-15.0, -1.0, 30.0, 1.0]);
        let dashes = dashed(&frame, 4.4, 1.8)
            .into_iter()
            .chain(dashed(&foot, 4.4, 1.0));
        scene.lay(placed(&together(dashes), place, Style::Fill), Tone::Edge);
        let name = self.name;
        let set = Set::bold(name.word, name.ink).anchored(name.anchor);
        let label = format!("{}\u{a0}: {MISSING}", part.label);
        let lines = set.wrap(&label, name.room);
        let key = (row.key, Part::Name, 0);
        write_lines(scene, key, set, name.at, 1.16, &lines, 0.8);
        let [left, top, wide, _] = name.area(1.0);
        let high = name.word * (0.8 + 1.16 * lines.len() as f32);
        scene.hit_area(row.key, None, [left, top, wide, high.max(24.0)]);
    }

    fn draw(&self, scene: &mut Scene, part: &PlatePart, row: &Row, compared: bool) {
        let clam = Clam::default();
        let (count, lost) = points(row);
        let count = if lost { 0 } else { count };
        let (x, y) = self.at;
        for nth in 0..count {
            let at = x + f32::from(nth) * self.apart;
            let place = Place::at(snap(at), snap(y) + f32::from(nth % 2) * 2.0, self.scale);
            clam.draw(scene, (row.key, nth), place, compared);
        }
        let width = self.apart * f32::from(count) + clam::WIDE;
        let top = y - 20.0 * self.scale;
        let area = [x - self.apart / 2.0, top, width.max(24.0), 24.0];
        scene.hit_area(row.key, None, area);
        self.caption.draw(scene, part, row, compared);
    }
}
