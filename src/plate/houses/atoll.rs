//! The lagoon by night from above: soundings, reef, shallow water, and the
//! islet in the middle. No choice changes it, and it tells nothing.

use crate::chart::scene::{Point, Scene};
use crate::plate::geometry::Scatter;
use crate::plate::shapes::{solid, stroked};
use crate::theme::Tone;
use std::f32::consts::TAU;

/// Corners of the shortest shore, of the longest, and how far apart they are.
const CORNERS: [f32; 2] = [44.0, 72.0];
const APART: f32 = 18.0;

/// Where the shores are.
#[derive(Clone, Copy, Debug)]
pub struct Atoll {
    pub middle: Point,
    /// Half axes of the reef, of the shallow water and of the islet.
    pub reef: Point,
    pub shallow: Point,
    pub islet: Point,
    /// How broad the reef's sand is.
    pub sand: f32,
    /// Nominal units in one of the study's.
    pub scale: f32,
    /// How far shores leave their ellipse, as a part of it.
    pub rough: f32,
}

impl Atoll {
    /// Lays it, from the soundings to the islet.
    pub fn lay(&self, scene: &mut Scene) {
        let reef = |off: f32| {
            (
                self.reef.0 + off * self.scale,
                self.reef.1 + off * self.scale,
            )
        };
        let depths = [
            (356.0, Tone::Tint1),
            (256.0, Tone::Tint2),
            (162.0, Tone::Tint3),
            (82.0, Tone::Tint4),
            (26.0, Tone::Mist),
        ];
        for (nth, (off, tone)) in depths.into_iter().enumerate() {
            self.fill(scene, reef(off), nth as u32 + 3, 1.0, tone);
        }
        for (nth, off) in [416.0f32, 308.0, 208.0, 120.0].into_iter().enumerate() {
            let line = self.shore(reef(off), nth as u32 + 4, 1.0);
            scene.lay(stroked(line.into_iter().collect(), 1.2), Tone::Ink);
            if let Some(line) = scene.ground.last_mut() {
                line.opacity = 0.1;
            }
        }
        let (a, b) = self.reef;
        self.fill(scene, self.reef, 21, self.rough, Tone::Flesh);
        let within = (a - self.sand, b - self.sand);
        self.fill(scene, within, 21, self.rough, Tone::Leaf);
        self.fill(scene, self.shallow, 27, self.rough, Tone::Sprout);
        self.fill(scene, self.islet, 31, self.rough * 0.7, Tone::Ground);
    }

    fn fill(&self, scene: &mut Scene, axes: Point, seed: u32, rough: f32, tone: Tone) {
        let shore = self.shore(axes, seed, rough);
        scene.lay(solid(shore.into_iter().collect()), tone);
    }

    /// A shore: an ellipse with a few slow waves on it.
    fn shore(&self, (a, b): Point, seed: u32, rough: f32) -> Vec<Point> {
        let mut scatter = Scatter::new(seed);
        let [p, q, r] = [(); 3].map(|()| scatter.value() * 6.0);
        let (cx, cy) = self.middle;
        let [fewest, most] = CORNERS;
        let count = (a.max(b) * TAU / APART).clamp(fewest, most).round() as u16;
        let corners = (0..=count).map(|nth| {
            let t = f32::from(nth) / f32::from(count) * TAU;
            let waves = 0.028 * (2.0 * t + r).sin()
                + 0.03 * (3.0 * t + p).sin()
                + 0.018 * (5.0 * t + q).sin()
                + 0.012 * (9.0 * t + p).sin();
            let part = 1.0 + rough * waves;
            (cx + t.cos() * a * part, cy + t.sin() * b * part)
        });
        corners.collect()
    }
}
