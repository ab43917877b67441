//! A flower of the flamboyant: five petals, one of them lighter.

use crate::chart::scene::{Enter, Outline, Part, Place, Scene, Style};
use crate::plate::geometry::Path;
use crate::plate::shapes::Pen;
use crate::plate::shapes::disc;
use crate::plate::stand::Stand;
use crate::theme::Tone;
use std::f32::consts::TAU;

/// The outlines of a flower whose petals are one unit long.
#[derive(Clone, Debug)]
pub struct Flower {
    petals: Outline,
    /// The petals and a rim around them, by how wide it is on both sides: a
    /// fill, as a stroke of it would cost a frame more than all else.
    full: Outline,
    open: Outline,
    quiet: Outline,
    /// Every other petal, a little darker.
    others: Outline,
    light: Outline,
    veins: Outline,
    stamens: Outline,
}

/// From a flower's heart to the middle of a petal.
const MIDDLE: f32 = 0.5;

/// Width of the rim around the petals, half of it under them: of a flower that
/// is there, of one that is open, of one that was not asked for.
const FULL: f32 = 0.16;
const OPEN: f32 = 0.26;
const QUIET: f32 = 0.2;

/// A petal that points up.
fn petal() -> Vec<(f32, f32)> {
    Path::from(0.0, 0.0)
        .fine(3, (-0.05, -0.22), (-0.09, -0.34), (-0.31, -0.5))
        .fine(5, (-0.56, -0.68), (-0.48, -0.95), (-0.25, -0.94))
        .fine(2, (-0.163, -1.033), (-0.08, -1.047), (0.0, -0.98))
        .fine(2, (0.08, -1.047), (0.163, -1.033), (0.25, -0.94))
        .fine(5, (0.48, -0.95), (0.56, -0.68), (0.31, -0.5))
        .fine(3, (0.09, -0.34), (0.05, -0.22), (0.0, 0.0))
        .points()
}

/// The point of a petal's own plane, on the flower.
fn on(nth: u16) -> impl Fn((f32, f32)) -> (f32, f32) {
    Place::ORIGIN.turned(f32::from(nth) * TAU / 5.0).put()
}

impl Default for Flower {
    fn default() -> Self {
        let of = |petals: &[u16]| -> Outline {
            let each = petals.iter();
            each.flat_map(|&nth| petal().into_iter().map(on(nth)))
                .collect()
        };
        // Each petal grows from its middle, so that its sides go out as far as its tip.
        let rim = |width: f32| -> Outline {
            let by = 1.0 + width / 2.0 / MIDDLE;
            let wider = |(x, y): (f32, f32)| (x * by, (y + MIDDLE) * by - MIDDLE);
            let petal = || petal().into_iter().map(wider);
            let petals = (0..5).flat_map(|nth| petal().map(on(nth)));
            // Two petals stand apart at the heart: it has the rim's tone.
            let heart = (0..5).map(|nth| on(nth)((0.0, MIDDLE)));
            petals.chain(heart).collect()
        };
        let rays = |lines: &[[(f32, f32); 2]], petals: std::ops::Range<u16>| -> Outline {
            // From one ray to the next over the middle, where it is not seen.
            let each = petals.flat_map(|nth| lines.iter().map(move |ray| ray.map(on(nth))));
            each.flat_map(|[a, b]| [(0.0, 0.0), a, b, a, (0.0, 0.0)])
                .collect()
        };
        Self {
            petals: of(&[0, 1, 2, 3, 4]),
            full: rim(FULL),
            open: rim(OPEN),
            quiet: rim(QUIET),
            others: of(&[2, 4]),
            light: of(&[0]),
            veins: rays(
                &[
                    [(0.0, -0.42), (-0.17, -0.82)],
                    [(0.0, -0.42), (0.0, -0.86)],
                    [(0.0, -0.42), (0.17, -0.82)],
                ],
                1..5,
            ),
            stamens: rays(
                &[
                    [(0.0, -0.42), (-0.17, -0.82)],
                    [(0.0, -0.42), (0.0, -0.86)],
                    [(0.0, -0.42), (0.17, -0.82)],
                ],
                0..1,
            ),
        }
    }
}

impl Flower {
    /// Sets a flower of a radius, turned so that its light petal points away
    /// from the wood. `start`: when it opens, in the entrance.
    pub fn draw(&self, scene: &mut Scene, row: u16, place: Place, stand: Stand, start: f32) {
        let r = place.scale;
        let (rim, body, width, core, around) = match stand {
            Stand::Full | Stand::Chosen => (Tone::Rim, Tone::Data, FULL, Tone::Body, &self.full),
            Stand::Open => (Tone::Data, Tone::Open, OPEN, Tone::Data, &self.open),
            Stand::Quiet => (Tone::Edge, Tone::Quiet, QUIET, Tone::Edge, &self.quiet),
        };
        let mut pen = Pen::new(scene, row, place, Enter::Grow(start));
        pen.fill(Part::Ring, 0, around, rim);
        pen.fill(Part::Body, 0, &self.petals, body);
        match stand {
            Stand::Full | Stand::Chosen => {
                pen.fill(Part::Detail, 0, &self.others, Tone::Mist);
                pen.fill(Part::Detail, 1, &self.light, Tone::Hot);
                if r > 12.0 {
                    pen.draw(
                        Part::Detail,
                        2,
                        &self.veins,
                        Style::Stroke(0.06),
                        Tone::Vein,
                    );
                    pen.draw(
                        Part::Detail,
                        3,
                        &self.stamens,
                        Style::Stroke(0.07),
                        Tone::Spark,
                    );
                }
            }
            Stand::Open | Stand::Quiet => {
                pen.draw(
                    Part::Detail,
                    4,
                    &self.petals,
                    Style::Stroke(width * 0.4),
                    rim,
                );
            }
        }
        let core_shape = disc((place.x, place.y), (r * 0.15).max(1.8));
        scene
            .mark(row, Part::Core, 0, core_shape, core)
            .entering(Enter::Grow(start));
    }
}
