//! A barnacle on the belly: the value of a class. Each line has its kind, so
//! that it is told without its colour.

use crate::chart::scene::{Enter, Outline, Part, Place, Scene, Style};
use crate::plate::shapes::Pen;
use crate::theme::Tone;
use std::f32::consts::TAU;

/// How a barnacle stands to the choice; each has a shape of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shut {
    /// In full: its number was asked for, or all were.
    Full,
    /// A thick outline: published for a wider class than was asked for.
    Open,
    /// A thin outline: not asked for.
    Quiet,
    /// A dashed outline: the number is lost.
    Lost,
}

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
        (shut, tone): (Shut, Tone),
        start: f32,
    ) {
        let mut set = |part, index, outline: &Outline, (style, grow), tone| {
            let scale = place.scale * grow;
            Pen::new(scene, row, Place { scale, ..place }, Enter::Grow(start))
                .draw(part, index, outline, style, tone);
        };
        let fill = Style::Fill;
        // What it stands on.
        set(Part::Ring, 0, &self.body, (fill, 1.24), Tone::Flesh);
        match shut {
            Shut::Full => {
                set(Part::Body, 0, &self.body, (fill, 1.0), tone);
                let seam = Style::Stroke(0.11);
                set(Part::Detail, 0, &self.plates, (seam, 1.0), Tone::Flesh);
                set(Part::Detail, 1, &self.mouth, (fill, 1.0), Tone::Flesh);
                set(Part::Core, 0, &self.mouth, (fill, 0.56), tone);
            }
            Shut::Open | Shut::Quiet => {
                let (inside, width) = match shut {
                    Shut::Open => (Tone::Open, 4.2),
                    Shut::Quiet | Shut::Full | Shut::Lost => (Tone::Quiet, 2.0),
                };
                let line = Style::Stroke(width / place.scale.max(1.0));
                set(Part::Body, 0, &self.body, (fill, 0.92), inside);
                set(Part::Detail, 2, &self.body, (line, 0.92), tone);
                let line = Style::Stroke(1.6 / place.scale.max(1.0));
                set(Part::Detail, 3, &self.mouth, (line, 0.78), tone);
            }
            Shut::Lost => set(Part::Detail, 4, &self.dashes, (fill, 1.0), tone),
        }
    }
}
