//! A jellyfish: its bell's top is at a value, its stem is plugged into a
//! cable. All are of one size; the one that was asked for swells from its top
//! down.

use super::shine::{Hue, Shine};
use super::strand::{strand, tentacles};
use crate::chart::scene::{Enter, Outline, Part, Place, Point, Ribbon, Scene, Shape};
use crate::plate::geometry::{Path, chamfered, lerp, mix, ribbon, smooth, spine, together};
use crate::plate::shapes::{Pen, dots};
use crate::theme::Tone;
use std::f32::consts::PI;

/// How high a bell is, in its width.
pub const HIGH: f32 = 0.68;

/// Lobes of its edge.
const LOBES: u16 = 7;

/// How much one swells that was asked for.
pub const SWELL: f32 = 1.15;

/// The outlines of a bell one unit wide, from the middle of its top.
#[derive(Clone, Debug)]
pub struct Jellyfish {
    bell: Outline,
    shade: Outline,
    ribs: Outline,
    gleam: Outline,
    arms: Outline,
}

/// Where one is and how it looks.
#[derive(Clone, Copy, Debug)]
pub struct Swim {
    pub row: u16,
    pub top: Point,
    /// Of its bell, when nothing is asked for.
    pub width: f32,
    /// Where it is plugged in.
    pub foot: Point,
    pub hue: Hue,
    pub shine: Shine,
    pub swollen: bool,
    pub seed: u32,
    /// When it comes, in the entrance.
    pub start: f32,
}

/// Where the edge of the bell is at an abscissa, between two lobes.
fn edge(x: f32) -> f32 {
    HIGH * (0.84 + 0.1 * ((x + 0.5) * PI).sin())
}

/// The lobes, from right to left.
fn lobes() -> Vec<Point> {
    let mut points = Vec::new();
    for nth in 0..LOBES {
        let at = |nth: u16| 0.5 - f32::from(nth) / f32::from(LOBES);
        let (a, b) = (at(nth), at(nth + 1));
        let middle = (a + b) / 2.0;
        let low = (middle, edge(middle) + HIGH * 0.2);
        for step in 1..=4u16 {
            let t = f32::from(step) / 4.0;
            let (from, to) = ((a, edge(a)), (b, edge(b)));
            points.push(mix(mix(from, low, t), mix(low, to, t), t));
        }
    }
    points
}

impl Default for Jellyfish {
    fn default() -> Self {
        let h = HIGH;
        let mut bell = Path::from(-0.5, 0.84 * h)
            .curve((-0.53, 0.3 * h), (-0.31, 0.0), (0.0, 0.0))
            .curve((0.31, 0.0), (0.53, 0.3 * h), (0.5, 0.84 * h))
            .points();
        bell.extend(lobes());
        let mut shade: Vec<Point> = (0..=10u16)
            .map(|nth| {
                let x = lerp(-0.5, 0.5, f32::from(nth) / 10.0);
                (x, h * (0.98 - 0.26 * (1.0 - (x / 0.56).powi(2)).sqrt()))
            })
            .collect();
        shade.extend(lobes());
        let ribs = (1..LOBES).map(|nth| {
            let x = f32::from(nth) / f32::from(LOBES) - 0.5;
            let low = edge(x);
            ribbon(&[(x * 0.94, low - 0.1 * h), (x, low)], |_| 0.016)
        });
        let gleam = smooth(
            &[(-0.395, 0.44 * h), (-0.34, 0.27 * h), (-0.235, 0.135 * h)],
            5,
        );
        let arms = (0..4u16).map(|nth| {
            let side = (f32::from(nth) - 1.5) / 3.2;
            let long = [0.84, 0.7, 0.78, 0.64][usize::from(nth)];
            let phase = f32::from(nth) * 1.9 + 1.0;
            let points = strand(
                (side * 0.34, 0.56),
                (side * 0.44, 0.58 + long),
                0.06,
                3.4,
                phase,
                14,
            );
            ribbon(&points, |t| {
                lerp(0.13, 0.014, t) * (1.0 + 0.26 * (t * 26.0).sin())
            })
        });
        Self {
            bell: bell.into_iter().collect(),
            shade: shade.into_iter().collect(),
            ribs: together(ribs),
            gleam: together([ribbon(&gleam, |t| 0.05 * (1.0 - 0.5 * t))]),
            arms: together(arms),
        }
    }
}

impl Jellyfish {
    /// The same, flat: one that is near the ground.
    #[must_use]
    pub fn squashed(&self, flat: f32) -> Self {
        let squash = |outline: &Outline| -> Outline {
            outline
                .points()
                .iter()
                .map(|&(x, y)| (x, y * flat))
                .collect()
        };
        Self {
            bell: squash(&self.bell),
            shade: squash(&self.shade),
            ribs: squash(&self.ribs),
            gleam: squash(&self.gleam),
            arms: squash(&self.arms),
        }
    }

    /// The light around one: under all of them.
    pub fn aura(&self, scene: &mut Scene, swim: &Swim) {
        let strong = match swim.shine {
            Shine::Lit => 1.0,
            Shine::Open => 0.7,
            Shine::Quiet | Shine::Lost => return,
        };
        let (x, y) = swim.top;
        let w = swim.now();
        let enter = Enter::Late(swim.start + 0.2);
        for (index, wide, up, opacity) in [(0, 1.4, 0.17, 0.10), (1, 1.18, 0.08, 0.16)] {
            let place = Place::at(x, y - w * up, w * wide);
            let mut pen = Pen::new(scene, swim.row, place, enter);
            pen.fill(Part::Glow, index, &self.bell, swim.hue.body)
                .opacity = opacity * strong;
        }
    }

    /// The bell itself.
    pub fn bell(&self, scene: &mut Scene, swim: &Swim) {
        let (x, y) = swim.top;
        let place = Place::at(x, y, swim.now());
        let enter = Enter::Grow(swim.start + 0.15);
        let mut pen = Pen::new(scene, swim.row, place, enter);
        let quiet = !swim.shine.glows();
        let arms = if quiet { Tone::Edge } else { swim.hue.line };
        pen.fill(Part::Leaf, 1, &self.arms, arms).opacity = if quiet { 0.35 } else { 0.8 };
        let body = swim.shine.body(swim.hue);
        pen.fill(Part::Body, 0, &self.bell, body);
        if swim.shine == Shine::Lit {
            for (index, outline, tone, opacity) in [
                (0, &self.shade, Tone::Body, 0.22),
                (1, &self.ribs, Tone::Body, 0.45),
                (2, &self.gleam, Tone::Open, 0.8),
            ] {
                pen.fill(Part::Detail, index, outline, tone).opacity = opacity;
            }
        }
        let width = swim.shine.width(1.8);
        let tone = swim.shine.line(swim.hue);
        pen.rim(Part::Edge, 0, &self.bell, width, tone);
    }
}

impl Swim {
    /// How wide its bell is in this state.
    pub fn now(&self) -> f32 {
        if self.swollen {
            self.width * SWELL
        } else {
            self.width
        }
    }

    /// Draws what hangs from it, and its stem, down to the cable; `dotted`: as a
    /// way that may be.
    pub fn trail(&self, scene: &mut Scene, dotted: bool) {
        let lit = self.shine.glows();
        let (x, y) = self.top;
        let w = self.width;
        let line_tone = self.shine.line(self.hue);
        let loose = match self.shine {
            Shine::Quiet | Shine::Lost => Tone::Edge,
            Shine::Lit | Shine::Open => self.hue.body,
        };
        let deep = (self.foot.1 - y) / w;
        let enter = Enter::Grow(self.start + 0.1);
        let mut pen = Pen::new(scene, self.row, Place::at(x, y, w), enter);
        pen.fill(Part::Leaf, 0, &tentacles(deep, self.seed), loose)
            .opacity = if lit { 0.62 } else { 0.3 };
        let from = (x, y + w * 0.56);
        let waves = ((self.foot.1 - from.1) / 95.0).max(2.0);
        let phase = self.seed as f32 * 1.7;
        let mut way = strand(from, self.foot, 7.0 * (w / 100.0).sqrt(), waves, phase, 22);
        way.reverse();
        if dotted {
            let key = (self.row, Part::Stem, 10);
            dots(scene, key, &way, (1.8, line_tone), Enter::Late(0.6));
        } else {
            let thick = 5.5 * (w / 100.0).sqrt() + 1.0;
            let stem = Ribbon::new(spine(&way, |t| lerp(3.2, thick, t)));
            let mark = scene.mark(self.row, Part::Stem, 0, Shape::Ribbon(stem), line_tone);
            mark.opacity = if lit { 1.0 } else { 0.75 };
            mark.entering(Enter::Grow(self.start));
        }
        let size = (w / 100.0 + 0.2).min(1.0);
        let plug = together([chamfered([-5.0, -9.0, 10.0, 14.0], 1.6)]);
        let (px, py) = self.foot;
        let place = Place::at(px, py, size);
        Pen::new(scene, self.row, place, Enter::Present).fill(Part::Stem, 1, &plug, line_tone);
    }
}
