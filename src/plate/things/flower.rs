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
    /// Every other petal, a little darker.
    others: Outline,
    light: Outline,
    veins: Outline,
    stamens: Outline,
}

/// A petal that points up.
fn petal() -> Vec<(f32, f32)> {
    Path::from(0.0, 0.0)
        .curve((-0.05, -0.22), (-0.09, -0.34), (-0.31, -0.5))
        .curve((-0.56, -0.68), (-0.48, -0.95), (-0.25, -0.94))
        .quad((-0.12, -1.08), (0.0, -0.98))
        .quad((0.12, -1.08), (0.25, -0.94))
        .curve((0.48, -0.95), (0.56, -0.68), (0.31, -0.5))
        .curve((0.09, -0.34), (0.05, -0.22), (0.0, 0.0))
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
        let rays = |lines: &[[(f32, f32); 2]], petals: std::ops::Range<u16>| -> Outline {
            // From one ray to the next over the middle, where it is not seen.
            let each = petals.flat_map(|nth| lines.iter().map(move |ray| ray.map(on(nth))));
            each.flat_map(|[a, b]| [(0.0, 0.0), a, b, a, (0.0, 0.0)])
                .collect()
        };
        Self {
            petals: of(&[0, 1, 2, 3, 4]),
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
        let (rim, body, width, core) = match stand {
            Stand::Full | Stand::Chosen => (Tone::Rim, Tone::Data, 0.16, Tone::Body),
            Stand::Open => (Tone::Data, Tone::Open, 0.26, Tone::Data),
            Stand::Quiet => (Tone::Edge, Tone::Quiet, 0.2, Tone::Edge),
        };
        let mut pen = Pen::new(scene, row, place, Enter::Grow(start));
        // Half of it lies under the petals.
        pen.draw(Part::Ring, 0, &self.petals, Style::Stroke(width), rim);
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
