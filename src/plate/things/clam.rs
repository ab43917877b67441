//! A shell on the sea bed that opens on a laptop: one for each point that was
//! gained.

use crate::chart::scene::{Enter, Outline, Part, Place, Scene};
use crate::plate::geometry::{Path, chamfered, rectangle, ribbon, together};
use crate::plate::shapes::Pen;
use crate::theme::Tone;

/// How wide one is, in its own units.
pub const WIDE: f32 = 26.0;

/// The outlines, from the middle of the foot.
#[derive(Clone, Debug)]
pub struct Clam {
    lid: Outline,
    ribs: Outline,
    dish: Outline,
    machine: Outline,
    screen: Outline,
}

impl Default for Clam {
    fn default() -> Self {
        let lid = Path::from(-12.0, 0.0)
            .curve((-13.0, -9.0), (-6.0, -13.5), (0.0, -13.5))
            .curve((6.0, -13.5), (13.0, -9.0), (12.0, 0.0))
            .points();
        let dish = Path::from(-12.0, 0.0)
            .quad((0.0, 8.0), (12.0, 0.0))
            .points();
        let ribs = [-2.0f32, -1.0, 0.0, 1.0, 2.0].map(|side| {
            let top = -11.5 + side.abs() * 1.2;
            ribbon(&[(side * 1.3, -1.0), (side * 4.2, top)], |_| 1.0)
        });
        Self {
            lid: together([lid]),
            ribs: together(ribs),
            dish: together([dish]),
            machine: together([
                chamfered([-11.0, -19.0, 22.0, 17.0], 1.5),
                rectangle([-12.5, -2.0, 25.0, 2.4]),
            ]),
            screen: together([rectangle([-9.0, -17.0, 18.0, 12.0])]),
        }
    }
}

impl Clam {
    /// Sets the nth of a row; `open`: whether the reader compares, and so asked
    /// for it.
    pub fn draw(&self, scene: &mut Scene, (row, nth): (u16, u16), place: Place, open: bool) {
        let mut pen = Pen::new(scene, row, place, Enter::Late(0.6));
        if open {
            pen.fill(Part::Core, nth * 2, &self.machine, Tone::Rim);
            pen.fill(Part::Core, nth * 2 + 1, &self.screen, Tone::Leaf);
        } else {
            pen.fill(Part::Body, nth, &self.lid, Tone::Glow);
            pen.rim(Part::Edge, nth, &self.lid, 1.3, Tone::Edge);
            pen.fill(Part::Detail, nth, &self.ribs, Tone::Edge);
        }
        let tone = if open { Tone::Rim } else { Tone::Edge };
        pen.fill(Part::Ground, nth, &self.dish, tone);
    }
}
