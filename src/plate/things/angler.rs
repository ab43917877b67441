//! An angler fish with its lamp; it looks to the left, its lamp is at a value.

use super::shine::{self, Hue, Shine};
use crate::chart::scene::{Enter, Outline, Part, Place, Point, Scene};
use crate::plate::geometry::{Path, ellipse, ribbon, together};
use crate::plate::shapes::Pen;
use crate::theme::Tone;

/// How wide and how high one is, in its own units.
pub const WIDE: f32 = 110.0;
pub const HIGH: f32 = 80.0;

/// The outlines, from the lamp.
#[derive(Clone, Debug)]
pub struct Angler {
    rod: Outline,
    fins: Outline,
    body: Outline,
    teeth: Outline,
    eye: Outline,
    spark: Outline,
    lamp: Outline,
    aura: [Outline; 2],
}

impl Default for Angler {
    fn default() -> Self {
        let rod = Path::from(36.0, 14.0)
            .fine(10, (34.0, -14.0), (14.0, -18.0), (0.0, 0.0))
            .points();
        let tail = Path::from(84.0, 44.0)
            .line(108.0, 22.0)
            .quad((102.0, 44.0), (110.0, 66.0))
            .line(84.0, 52.0)
            .points();
        let back = Path::from(50.0, 13.0)
            .quad((62.0, -6.0), (76.0, 2.0))
            .line(70.0, 20.0)
            .points();
        let body = Path::from(6.0, 40.0)
            .curve((12.0, 14.0), (44.0, 6.0), (66.0, 20.0))
            .curve((80.0, 28.0), (88.0, 40.0), (90.0, 48.0))
            .curve((86.0, 62.0), (72.0, 80.0), (46.0, 80.0))
            .curve((22.0, 80.0), (8.0, 72.0), (3.0, 58.0))
            .quad((16.0, 58.0), (24.0, 52.0))
            .quad((14.0, 48.0), (6.0, 40.0))
            .points();
        let tooth = |nth: u16| {
            let at = f32::from(nth);
            vec![
                (8.0 + at * 5.0, 42.5 + at * 3.0),
                (12.0 + at * 5.0, 45.0 + at * 3.0),
                (9.0 + at * 5.0, 49.0 + at * 2.2),
            ]
        };
        let disc = |at: Point, r: f32, corners: u16| together([ellipse(at, r, r, corners)]);
        Self {
            rod: together([ribbon(&rod, |_| 2.8)]),
            fins: together([tail, back]),
            body: together([body]),
            teeth: together((0..3).map(tooth)),
            eye: disc((25.0, 33.0), 4.6, 12),
            spark: disc((26.0, 31.8), 1.6, 6),
            lamp: disc((0.0, 0.0), 6.0, 14),
            aura: [disc((0.0, 0.0), 22.0, 20), disc((0.0, 0.0), 13.0, 16)],
        }
    }
}

impl Angler {
    /// Sets it with its lamp at a place; a missing one is dashed.
    pub fn draw(&self, scene: &mut Scene, row: u16, place: Place, shine: Shine, hue: Hue) {
        let mut pen = Pen::new(scene, row, place, Enter::Grow(0.5));
        if shine == Shine::Lost {
            shine::missing(&mut pen, &self.body, [5.0, 1.8]);
            return;
        }
        let line = shine.line(hue);
        if shine.glows() {
            for (index, outline, opacity) in [(0, &self.aura[0], 0.16), (1, &self.aura[1], 0.3)] {
                pen.fill(Part::Glow, index, outline, hue.line)
                    .entering(Enter::Late(0.6))
                    .opacity = opacity;
            }
        }
        pen.fill(Part::Leaf, 0, &self.rod, line);
        shine.bodies(&mut pen, hue, [&self.fins, &self.body], 1.7);
        let (teeth, lamp) = match shine {
            Shine::Lit => (Tone::Open, Tone::Open),
            Shine::Open | Shine::Quiet | Shine::Lost => (line, Tone::Glow),
        };
        for (index, outline, tone) in [
            (0, &self.teeth, teeth),
            (1, &self.eye, shine.eye(hue)),
            (2, &self.spark, Tone::Open),
            (3, &self.lamp, lamp),
        ] {
            pen.fill(Part::Detail, index, outline, tone);
        }
        pen.rim(Part::Edge, 3, &self.lamp, shine.width(1.7), line);
    }
}
