//! A cloud of a hundred puffs, filled from the left: a puff, a percent.

use super::sun::sun;
use crate::chart::scene::{Enter, Outline, Part, Place, Point, Scene, Style};
use crate::plate::geometry::put_in_order;
use crate::plate::shapes::{disc, placed};
use crate::plate::stand::Stand;
use crate::theme::Tone;
use std::f32::consts::TAU;

/// The middles of the puffs from left to right, in the cloud's own units,
/// which its foot is the zero of. Spread evenly over five lobes by relaxation
/// (Lloyd's), once.
#[rustfmt::skip]
const PUFFS: [(i16, i16); 100] = [
    (-286, -36), (-276, -68), (-263, -14), (-249, -95), (-245, -53), (-230, -18), (-213, -64),
    (-211, -122), (-206, -15), (-196, -41), (-195, -98), (-194, -162), (-185, -134), (-168, -70),
    (-164, -11), (-160, -179), (-158, -149), (-158, -116), (-149, -35), (-142, -93), (-130, -64),
    (-124, -169), (-120, -11), (-117, -127), (-111, -88), (-100, -44), (-85, -148), (-82, -190),
    (-80, -83), (-76, -109), (-75, -16), (-65, -223), (-64, -59), (-57, -173), (-48, -134),
    (-40, -195), (-38, -40), (-34, -99), (-33, -12), (-31, -250), (-30, -226), (-24, -68),
    (-22, -166), (-20, -127), (-2, -222), (-1, -50), (1, -189), (5, -254), (6, -12),
    (9, -93), (11, -142), (23, -119), (24, -228), (27, -42), (30, -161), (33, -69),
    (42, -250), (44, -190), (48, -11), (49, -103), (50, -136), (50, -217), (61, -38),
    (61, -158), (61, -72), (72, -234), (79, -183), (81, -106), (85, -144), (93, -14),
    (93, -214), (98, -36), (100, -64), (109, -184), (113, -87), (114, -158), (117, -117),
    (129, -11), (133, -43), (138, -134), (142, -74), (143, -170), (161, -49), (165, -115),
    (173, -77), (174, -161), (174, -19), (190, -140), (198, -50), (205, -12), (206, -98),
    (217, -127), (227, -58), (234, -17), (250, -91), (255, -54), (261, -16), (276, -77),
    (284, -24), (291, -46),
];

/// Of a puff, in the cloud's own units, and of what it throws behind it.
const RADIUS: f32 = 20.5;
const HALO: f32 = 1.42;

/// How far the cloud reaches from its foot to the left, the right and the top.
pub const REACH: [f32; 3] = [316.0, 312.0, 284.0];

/// How many puffs are certain, and how many of the next may be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    pub solid: usize,
    pub possible: usize,
}

/// Where a cloud stands: the middle of its foot, and its scale.
#[derive(Clone, Copy, Debug)]
pub struct Cumulus {
    pub at: Point,
    pub scale: f32,
}

impl Cumulus {
    fn puffs(&self) -> impl Iterator<Item = (usize, Point)> + use<> {
        let put = Place::at(self.at.0, self.at.1, self.scale).put();
        let each = PUFFS.iter().enumerate();
        each.map(move |(nth, &(x, y))| (nth, put((f32::from(x), f32::from(y)))))
    }

    /// The puffs that are not there, dotted, whatever is chosen.
    pub fn lay(&self, scene: &mut Scene, share: Share) {
        let r = RADIUS * self.scale;
        for (_, (x, y)) in self.puffs().skip(share.solid + share.possible) {
            // Apart from each other where they are small, so that they count.
            let small = self.scale < 0.7;
            let (r, dot, apart) = match small {
                true => (r * 0.6, 0.75, 3.0),
                false => (r * 0.68, 0.95, 5.4),
            };
            let count = (r * TAU / apart) as u16;
            for nth in 0..count {
                let (sin, cos) = (f32::from(nth) / f32::from(count) * TAU).sin_cos();
                let spot = disc((x + cos * r, y + sin * r), dot);
                scene.lay(spot, Tone::Edge);
            }
        }
    }

    /// The puffs that may be there, hatched.
    fn possible(&self, scene: &mut Scene, row: u16, share: Share) {
        let (hatch, r) = (hatched(), RADIUS * self.scale * 0.84);
        for (nth, (x, y)) in self.puffs().skip(share.solid).take(share.possible) {
            let thin = Style::Stroke((1.6 / r).min(0.14));
            let strokes = placed(&hatch, Place::at(x, y, r), thin);
            for (part, shape, tone) in [
                (Part::Bound, disc((x, y), r + 0.9), Tone::Edge),
                (Part::Gap, disc((x, y), r - 0.9), Tone::Surface),
                (Part::Detail, strokes, Tone::Edge),
            ] {
                scene
                    .mark(row, part, nth as u16, shape, tone)
                    .entering(Enter::Late(0.6));
            }
        }
    }

    /// The puffs that are there, from the left in the entrance.
    pub fn draw(&self, scene: &mut Scene, row: u16, share: Share, stand: Stand) {
        let r = RADIUS * self.scale;
        let last = share.solid.max(1) as f32;
        let mut puffs: Vec<(usize, Point)> = self.puffs().take(share.solid).collect();
        // The upper lie over the lower.
        put_in_order(&mut puffs, |a, b| a.1.1 > b.1.1);
        let mut all = |part, radius: f32, tone| {
            for &(nth, at) in &puffs {
                let start = 0.5 * nth as f32 / last;
                scene
                    .mark(row, part, nth as u16, disc(at, radius), tone)
                    .entering(Enter::Grow(start));
            }
        };
        // The field shows between a cloud and what sets it off, so that they
        // are told apart without their colours.
        let gap = (3.6 * self.scale).max(2.2);
        if stand == Stand::Open {
            let width = (6.0 * self.scale).max(3.4);
            all(Part::Edge, r * HALO + gap + width, Tone::Accent);
        }
        if stand.answers() {
            all(Part::Ground, r * HALO + gap, Tone::Surface);
        }
        if stand != Stand::Quiet {
            all(Part::Halo, r * HALO, Tone::Mist);
        }
        self.possible(scene, row, share);
        for &(nth, (x, y)) in &puffs {
            let high = (self.at.1 - y) / self.scale + (nth * 37 % 60) as f32;
            let light = match high {
                high if high > 190.0 => Tone::Data,
                high if high > 110.0 => Tone::Rim,
                _ => Tone::Flesh,
            };
            let (rim, core, radii, off) = match stand {
                Stand::Quiet => (
                    Tone::Edge,
                    Tone::Surface,
                    [r * 0.84 + 0.9, r * 0.84 - 0.9],
                    0.0,
                ),
                Stand::Full | Stand::Chosen | Stand::Open => (Tone::Vein, light, [r, r * 0.88], r),
            };
            let start = 0.5 * nth as f32 / last;
            let core_at = (x - off * 0.07, y - off * 0.1);
            for (part, at, radius, tone) in [
                (Part::Body, (x, y), radii[0], rim),
                (Part::Core, core_at, radii[1], core),
            ] {
                scene
                    .mark(row, part, nth as u16, disc(at, radius), tone)
                    .entering(Enter::Grow(start));
            }
        }
    }

    /// The sun, behind the left shoulder, where puffs are solid; it lies under
    /// all clouds.
    pub fn sun(&self, scene: &mut Scene, row: u16, share: Share) {
        let left = self.at.0 - 60.0 * self.scale;
        let solid = self.puffs().take(share.solid);
        let top = solid
            .map(|(_, at)| at)
            .filter(|(x, _)| *x <= left)
            .min_by(|a, b| a.1.total_cmp(&b.1));
        let Some((x, y)) = top else {
            return;
        };
        let r = 84.0 * self.scale * (share.solid as f32 / 45.0).clamp(0.3, 1.0);
        let (x, y) = (x - r * 0.44, y + r * 0.2);
        sun(scene, row, (x, y), r);
    }
}

/// Slanting strokes over a disc of radius 1, as one line: from a stroke to the
/// next along the rim.
fn hatched() -> Outline {
    let slant = |along: f32, across: f32| {
        let d = std::f32::consts::FRAC_1_SQRT_2;
        ((along + across) * d, (along - across) * d)
    };
    let mut line = Vec::new();
    for nth in 0..7u16 {
        let along = -0.86 + 1.72 * f32::from(nth) / 6.0;
        let half = (1.0 - along * along).max(0.0).sqrt();
        let ends = [slant(along, -half), slant(along, half)];
        if nth % 2 == 0 {
            line.extend(ends);
        } else {
            line.extend([ends[1], ends[0]]);
        }
    }
    line.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hundred_puffs_from_left_to_right_within_reach() {
        assert!(PUFFS.is_sorted_by_key(|puff| puff.0));
        let [left, right, top] = REACH;
        let r = RADIUS * HALO;
        for (x, y) in PUFFS.map(|(x, y)| (f32::from(x), f32::from(y))) {
            assert!(x - r >= -left - 1.0 && x + RADIUS <= right && y - r >= -top);
        }
    }
}
