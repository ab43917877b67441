//! A barnacle on the belly: the value of a class. Each line has its kind, so
//! that it is told without its colour.

use crate::chart::scene::{Enter, Outline, Part, Place, Scene, Style};
use crate::plate::shapes::Pen;
use crate::plate::stand::Stand;
use crate::theme::Tone;
use std::f32::consts::TAU;

/// The outlines of a barnacle of radius 1.
#[derive(Clone, Debug)]
pub struct Barnacle {
    body: Outline,
    plates: Outline,
    mouth: Outline,
    dashes: Outline,
}

/// Plates around the mouth, and how deeply they are notched.
const KINDS: [(u16, f32); 3] = [(8, 0.07), (5, 0.13), (12, 0.0)];

/// How much larger than one is what it stands on.
const GROUND: f32 = 1.24;

impl Barnacle {
    /// Of the nth line of a belly.
    pub fn of(nth: usize) -> Self {
        let (plates, deep) = KINDS[nth % KINDS.len()];
        let ring = |r: f32, deep: f32| -> Vec<(f32, f32)> {
            let corners = plates * 4;
            (0..=corners)
                .map(|nth| {
                    let turn = f32::from(nth) / f32::from(corners) * TAU;
                    let r = r * (1.0 + deep * (turn * f32::from(plates)).cos());
                    (turn.cos() * r, turn.sin() * r)
                })
                .collect()
        };
        // From one seam to the next over the middle, which the mouth covers.
        let seams = (0..plates).flat_map(|nth| {
            let (sin, cos) = ((f32::from(nth) + 0.5) / f32::from(plates) * TAU).sin_cos();
            [(0.0, 0.0), (cos * 0.92, sin * 0.92), (0.0, 0.0)]
        });
        let dashes = (0..8u8).flat_map(|nth| {
            let at = |part: f32| {
                let (sin, cos) = ((f32::from(nth) + part) / 8.0 * TAU).sin_cos();
                (cos, sin)
            };
            let thin = |(x, y): (f32, f32)| (x * 0.82, y * 0.82);
            [
                at(0.0),
                at(0.3),
                at(0.6),
                thin(at(0.6)),
                thin(at(0.3)),
                thin(at(0.0)),
                at(0.0),
            ]
        });
        Self {
            body: ring(1.0, deep).into_iter().collect(),
            plates: seams.collect(),
            mouth: ring(0.46, deep).into_iter().collect(),
            dashes: dashes.collect(),
        }
    }

    /// Sets it, in a tone. `start`: when it opens, in the entrance.
    pub fn draw(
        &self,
        scene: &mut Scene,
        row: u16,
        place: Place,
        (stand, tone): (Stand, Tone),
        start: f32,
    ) {
        let mut set = |part, index, outline, (style, grow): (Style, f32), tone| {
            let scale = place.scale * grow;
            Pen::new(scene, row, Place { scale, ..place }, Enter::Grow(start))
                .draw(part, index, outline, style, tone);
        };
        let fill = Style::Fill;
        set(Part::Ring, 0, &self.body, (fill, GROUND), Tone::Flesh);
        let (inside, width) = match stand {
            Stand::Full | Stand::Chosen => {
                set(Part::Body, 0, &self.body, (fill, 1.0), tone);
                let seam = Style::Stroke(0.11);
                set(Part::Detail, 0, &self.plates, (seam, 1.0), Tone::Flesh);
                set(Part::Detail, 1, &self.mouth, (fill, 1.0), Tone::Flesh);
                set(Part::Core, 0, &self.mouth, (fill, 0.56), tone);
                return;
            }
            Stand::Open => (Tone::Open, 4.2),
            Stand::Quiet => (Tone::Quiet, 2.0),
        };
        let line = Style::Stroke(width / place.scale.max(1.0));
        set(Part::Body, 0, &self.body, (fill, 0.92), inside);
        set(Part::Detail, 2, &self.body, (line, 0.92), tone);
        let line = Style::Stroke(1.6 / place.scale.max(1.0));
        set(Part::Detail, 3, &self.mouth, (line, 0.78), tone);
    }

    /// One whose number is lost: a dashed outline, in a tone. `start`: as in
    /// [`Self::draw`].
    pub fn lost(&self, scene: &mut Scene, row: u16, place: Place, tone: Tone, start: f32) {
        let scale = place.scale * GROUND;
        let (ground, enter) = (Place { scale, ..place }, Enter::Grow(start));
        Pen::new(scene, row, ground, enter).fill(Part::Ring, 0, &self.body, Tone::Flesh);
        Pen::new(scene, row, place, enter).fill(Part::Detail, 4, &self.dashes, tone);
    }
}
