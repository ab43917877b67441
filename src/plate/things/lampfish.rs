//! A small fish of the deep with a lamp before it: one for each point that was
//! lost. It looks to the right, its lamp is at its origin.

use crate::chart::scene::{Enter, Outline, Part, Place, Scene, Style};
use crate::plate::geometry::{Path, ellipse, ribbon, together};
use crate::plate::shapes::Pen;
use crate::plate::shapes::placed;
use crate::theme::Tone;

/// How long one is behind its lamp, in its own units.
pub const LONG: f32 = 31.0;

/// The outlines of a fish, from its lamp.
#[derive(Clone, Debug)]
pub struct Lampfish {
    body: Outline,
    eye: Outline,
    lamp: Outline,
    aura: Outline,
}

impl Default for Lampfish {
    fn default() -> Self {
        let body = Path::from(-6.0, 6.5)
            .curve((-9.0, 0.0), (-17.0, -1.0), (-23.0, 4.0))
            .line(-29.0, 0.0)
            .line(-28.0, 5.0)
            .line(-29.5, 10.5)
            .line(-23.0, 7.5)
            .curve((-17.0, 14.0), (-9.0, 12.0), (-6.0, 8.6))
            .line(-9.4, 7.4)
            .points();
        let rod = [(-11.0, 4.0), (-9.5, -1.0), (-6.0, -3.0), (-2.0, -1.5)];
        Self {
            body: together([body, ribbon(&rod, |_| 1.4)]),
            eye: together([ellipse((-11.5, 4.8), 1.4, 1.4, 6)]),
            lamp: together([ellipse((0.0, 0.0), 3.2, 3.2, 10)]),
            aura: together([ellipse((0.0, 0.0), 9.5, 9.5, 14)]),
        }
    }
}

impl Lampfish {
    /// Its body, which no choice changes.
    pub fn lay(&self, scene: &mut Scene, place: Place) {
        scene.lay(placed(&self.body, place, Style::Fill), Tone::Track);
        scene.lay(placed(&self.eye, place, Style::Fill), Tone::Tint1);
    }

    /// Its lamp: gone out, or as it once burned.
    pub fn lamp(&self, scene: &mut Scene, (row, nth): (u16, u16), place: Place, burned: bool) {
        let mut pen = Pen::new(scene, row, place, Enter::Late(0.6));
        if burned {
            pen.fill(Part::Glow, nth, &self.aura, Tone::Hot).opacity = 0.34;
        }
        let (inside, around) = if burned {
            (Tone::Hot, Tone::Loss)
        } else {
            (Tone::Glow, Tone::Edge)
        };
        pen.fill(Part::Dot, nth, &self.lamp, inside);
        pen.rim(Part::Edge, nth, &self.lamp, 1.3, around);
    }
}
