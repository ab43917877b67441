//! A squid; its tip is at a value.

use super::shine::{self, Hue, Shine};
use crate::chart::scene::{Enter, Outline, Part, Place, Point, Scene};
use crate::plate::geometry::{Path, ellipse, lerp, ribbon, together};
use crate::plate::shapes::Pen;
use crate::theme::Tone;

/// How high one is, in its own units.
pub const HIGH: f32 = 150.0;

/// The outlines, from the tip of the mantle.
#[derive(Clone, Debug)]
pub struct Squid {
    arms: Outline,
    fins: Outline,
    mantle: Outline,
    eyes: Outline,
    sparks: Outline,
    aura: [Outline; 2],
}

impl Default for Squid {
    fn default() -> Self {
        let arms = (0..8u16).map(|nth| {
            let side = (f32::from(nth) - 3.5) / 3.5;
            let low = 124.0 + f32::from((nth * 7) % 3) * 11.0;
            let points: Vec<Point> = (0..=10u16)
                .map(|step| {
                    let t = f32::from(step) / 10.0;
                    let wave = (t * 9.0 + f32::from(nth) * 1.3).sin() * 4.0 * (t * 3.0).min(1.0);
                    (lerp(side * 13.0, side * 26.0, t) + wave, lerp(76.0, low, t))
                })
                .collect();
            ribbon(&points, |t| lerp(5.6, 1.2, t))
        });
        let fin = |d: f32| {
            Path::from(d * 4.0, 7.0)
                .curve((d * 20.0, 12.0), (d * 38.0, 24.0), (d * 36.0, 36.0))
                .quad((d * 26.0, 41.0), (d * 17.0, 44.0))
                .points()
        };
        let mantle = Path::from(0.0, 0.0)
            .curve((14.0, 6.0), (24.0, 40.0), (17.0, 70.0))
            .quad((17.0, 86.0), (0.0, 87.0))
            .quad((-17.0, 86.0), (-17.0, 70.0))
            .curve((-24.0, 40.0), (-14.0, 6.0), (0.0, 0.0))
            .points();
        let aura = |rx: f32, ry: f32| together([ellipse((0.0, 52.0), rx, ry, 28)]);
        Self {
            arms: together(arms),
            fins: together([fin(1.0), fin(-1.0)]),
            mantle: together([mantle]),
            eyes: together([-11.0, 11.0].map(|x| ellipse((x, 74.0), 5.2, 5.2, 12))),
            sparks: together([-10.0, 12.0].map(|x| ellipse((x, 72.6), 1.8, 1.8, 6))),
            aura: [aura(54.0, 80.0), aura(44.0, 66.0)],
        }
    }
}

impl Squid {
    /// Sets it with its tip at a place; a missing one is dashed.
    pub fn draw(&self, scene: &mut Scene, row: u16, place: Place, shine: Shine, hue: Hue) {
        let mut pen = Pen::new(scene, row, place, Enter::Grow(0.5));
        if shine == Shine::Lost {
            shine::missing(&mut pen, &self.mantle, [5.0, 1.8]);
            return;
        }
        if shine.glows() {
            for (index, outline) in (0..).zip(&self.aura) {
                pen.fill(Part::Glow, index, outline, hue.body)
                    .entering(Enter::Late(0.6))
                    .opacity = 0.09;
            }
        }
        let line = shine.line(hue);
        pen.fill(Part::Leaf, 0, &self.arms, line).opacity = if shine.glows() { 0.85 } else { 0.6 };
        shine.bodies(&mut pen, hue, [&self.fins, &self.mantle], 1.7);
        pen.fill(Part::Detail, 0, &self.eyes, shine.eye(hue));
        pen.fill(Part::Detail, 1, &self.sparks, Tone::Open);
    }
}
