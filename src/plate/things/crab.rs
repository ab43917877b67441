//! A crab that holds up what one has on average: whole machines, and a part of
//! the last.

use super::shine::{self, Hue, Shine};
use crate::chart::scene::{Enter, Outline, Part, Place, Point, Scene};
use crate::plate::geometry::{chamfered, ellipse, rectangle, ribbon, smooth, together};
use crate::plate::shapes::Pen;
use crate::theme::Tone;

/// How far apart its machines are, and how high they reach, in its own units.
const APART: f32 = 25.0;
pub const HIGH: f32 = 34.0;

/// The most that one can hold up.
const MOST: f32 = 6.0;

/// The outlines, from the middle of its feet.
#[derive(Clone, Debug)]
pub struct Crab {
    legs: Outline,
    claws: Outline,
    shell: Outline,
    eyes: Outline,
}

impl Default for Crab {
    fn default() -> Self {
        let legs = [-1.0f32, 1.0].into_iter().flat_map(|d| {
            let leg = move |nth: u16| {
                let at = f32::from(nth);
                let knee = (d * (19.0 + at), -9.0 + at * 3.0);
                let foot = (d * (21.0 + at * 0.5), 1.0 + at * 1.5);
                ribbon(
                    &smooth(&[(d * 10.0, -5.0 + at * 2.0), knee, foot], 3),
                    |_| 2.0,
                )
            };
            let arm = smooth(&[(d * 11.0, -8.0), (d * 20.0, -9.5), (d * 22.0, -14.0)], 3);
            [leg(0), leg(1), leg(2), ribbon(&arm, |_| 2.8)]
        });
        let claw = |d: f32| -> Vec<Point> {
            let middle = if d > 0.0 { -60.0f32 } else { -120.0 };
            let open = (0..=12u16).map(|nth| {
                let turn = middle.to_radians()
                    + std::f32::consts::PI * (0.22 + 1.56 * f32::from(nth) / 12.0);
                (d * 22.0 + 5.2 * turn.cos(), -17.0 + 5.2 * turn.sin())
            });
            open.chain([(d * 22.0, -17.0)]).collect()
        };
        Self {
            legs: together(legs),
            claws: together([claw(-1.0), claw(1.0)]),
            shell: together([ellipse((0.0, -5.0), 14.0, 9.0, 24)]),
            eyes: together([-4.5, 4.5].map(|x| ellipse((x, -7.0), 2.0, 2.0, 8))),
        }
    }
}

impl Crab {
    /// `held`: machines; `None` where that is not known.
    pub fn draw(
        &self,
        scene: &mut Scene,
        row: u16,
        place: Place,
        shine: Shine,
        hue: Hue,
        held: Option<f32>,
    ) {
        let mut pen = Pen::new(scene, row, place, Enter::Grow(0.55));
        if shine == Shine::Lost {
            shine::missing(&mut pen, &self.shell, [4.0, 1.6]);
            return;
        }
        let line = shine.line(hue);
        let solid = if shine.glows() { hue.line } else { line };
        pen.fill(Part::Leaf, 0, &self.legs, solid);
        shine.bodies(&mut pen, hue, [&self.claws, &self.shell], 1.4);
        pen.fill(Part::Detail, 0, &self.eyes, shine.eye(hue));
        if let Some(held) = held.filter(|held| (0.0..=MOST).contains(held)) {
            let pen = Pen::new(scene, row, place, Enter::Grow(0.6));
            machines(pen, shine, hue, held);
        }
    }
}

/// The machines: whole ones, and of the last one the part that there is; the
/// rest of it is dashed.
fn machines(mut pen: Pen<'_>, shine: Shine, hue: Hue, held: f32) {
    let count = held.ceil().max(1.0) as u16;
    let first = -f32::from(count - 1) / 2.0 * APART;
    let (mut frames, mut panes, mut dashes) = (Vec::new(), Vec::new(), Vec::new());
    for nth in 0..count {
        let part = (held - f32::from(nth)).clamp(0.0, 1.0);
        let x = first + f32::from(nth) * APART - 11.5;
        if part > 0.99 {
            frames.push(chamfered([x, -34.0, 23.0, 17.0], 2.0));
            panes.push(rectangle([x + 2.5, -31.5, 18.0, 12.0]));
        } else {
            frames.push(rectangle([x, -34.0, 23.0 * part, 17.0]));
            panes.push(rectangle([
                x + 2.5,
                -31.5,
                (23.0 * part - 2.5).max(0.0),
                12.0,
            ]));
            for step in 0..5u16 {
                let along = x + 23.0 * part + 1.5 + f32::from(step) * 4.6;
                if along + 2.4 < x + 23.0 {
                    dashes.extend([-34.0, -18.4].map(|y| rectangle([along, y, 2.4, 1.4])));
                }
            }
            dashes.extend([-30.5, -25.5].map(|y| rectangle([x + 21.6, y, 1.4, 3.0])));
        }
    }
    let (frame, pane) = match shine {
        Shine::Lit => (Tone::Rim, Tone::Leaf),
        Shine::Open => (hue.line, Tone::Glow),
        Shine::Quiet | Shine::Lost => (Tone::Edge, Tone::Glow),
    };
    pen.fill(Part::Core, 0, &together(frames), frame);
    pen.fill(Part::Core, 1, &together(panes), pane);
    pen.fill(Part::Core, 2, &together(dashes), Tone::Edge);
}
