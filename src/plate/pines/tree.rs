//! A class of an indicator as a pine.

use super::clearing::Clearing;
use super::grove::Tree;
use crate::chart::scene::{Enter, Part, Place, Scene};
use crate::chart::{Emphasis, Plate};
use crate::data::Reading;
use crate::plate::geometry::along;
use crate::plate::shapes::{Pen, dots};
use crate::plate::things::pine::pine;
use crate::theme::Tone;

impl Clearing {
    /// Solid to its value or its bound, dotted where it may be.
    pub fn pine(&self, scene: &mut Scene, plate: &Plate, x: f32, tree: &Tree<'_>, start: f32) {
        let row = tree.row;
        let crown = self.crown(tree);
        let asked = plate.asked.is_some();
        let (key, dot, late) = (
            (row.key, Part::Bound, 0),
            (1.2, Tone::Edge),
            Enter::Late(start),
        );
        let Some(level) = tree.level else {
            // A dotted stump, which is no height: its name says that it lacks.
            let line = [
                (x - crown, self.foot),
                (x, self.foot - 18.0),
                (x + crown, self.foot),
            ];
            dots(scene, key, &along(&line, 4.5), dot, late);
            scene.hit_area(row.key, None, [x - 12.0, self.foot - 24.0, 24.0, 24.0]);
            return;
        };
        let top = self.y(level);
        let high = self.foot - top;
        let (solid, beyond) = match row.reading {
            Reading::Above(_) => (high, Some(self.y(100.0))),
            Reading::Below(_) => (0.0, Some(top)),
            Reading::Exact(_) | Reading::About(_) | Reading::Lost => (high, None),
        };
        if let Some(end) = beyond {
            let foot = self.foot - solid;
            let narrow = crown * 0.62;
            let shoulder = (end + crown).min(foot);
            let line = [
                (x - narrow, foot),
                (x - narrow, shoulder),
                (x, end),
                (x + narrow, shoulder),
                (x + narrow, foot),
            ];
            dots(scene, key, &along(&line, 4.5), dot, late);
        }
        if solid > 0.0 {
            let (fill, edge, width) = match (asked, row.emphasis) {
                (false, _) => (Tone::Data, Tone::Data, 0.0),
                (true, Emphasis::Chosen) => (Tone::Accent, Tone::Accent, 0.0),
                (true, Emphasis::Wider) => (Tone::Open, Tone::Accent, 3.2),
                (true, Emphasis::Plain | Emphasis::Whole) => (Tone::Quiet, Tone::Edge, 1.5),
            };
            let outline = pine(solid, crown, self.boughs);
            let place = Place::at(x, self.foot, 1.0);
            let mut pen = Pen::new(scene, row.key, place, Enter::Grow(start));
            pen.fill(Part::Body, 0, &outline, fill);
            if width > 0.0 {
                pen.rim(Part::Edge, 0, &outline, width, edge);
            }
        }
        let wide = self.apart.max(24.0);
        let tall = high.max(24.0) + 4.0;
        let area = [x - wide / 2.0, self.foot - tall, wide, tall];
        scene.hit_area(row.key, None, area);
    }
}
