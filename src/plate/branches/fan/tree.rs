//! The rings, the ground, the trunk and its limbs.

use super::Fan;
use crate::chart::scene::{Outline, Point, Scene};
use crate::plate::branches::Branch;
use crate::plate::branches::limb::Limb;
use crate::plate::geometry::{Path, lerp};
use crate::plate::lettering::{Set, lay};
use crate::plate::shapes::{disc, solid};
use crate::plate::things::frond::frond;
use crate::plate::{BANDS, scale_label};
use crate::theme::Tone;

impl Fan {
    /// Lays what no choice changes: the rings with their scale, the ground, the
    /// trunk.
    pub(super) fn field(&self, scene: &mut Scene) {
        let (cx, cy) = self.middle;
        let [inner, outer] = self.rings;
        let width = scene.format.width();
        for (level, tone) in BANDS {
            let disc = disc((cx, cy), lerp(inner, outer, level / 100.0));
            scene.lay(disc, tone);
        }
        let dots: Vec<Point> = (0..48)
            .map(|nth| {
                let (sin, cos) = (f32::from(nth as u16) / 48.0 * std::f32::consts::TAU).sin_cos();
                (cx + cos * inner, cy + sin * inner)
            })
            .filter(|(_, y)| *y < self.ground)
            .collect();
        for (x, y) in dots {
            let dot = disc((x, y), 1.1);
            scene.lay(dot, Tone::Track);
        }
        let g = self.ground;
        let earth = Path::from(0.0, g + 6.0)
            .curve(
                (width * 0.2, g - 6.0),
                (width * 0.36, g + 4.0),
                (cx - 120.0, g - 2.0),
            )
            .curve((cx, g - 10.0), (cx + 60.0, g - 8.0), (cx + 140.0, g))
            .curve(
                (width * 0.73, g + 8.0),
                (width * 0.87, g - 8.0),
                (width, g + 4.0),
            )
            .line(width, self.height)
            .line(0.0, self.height);
        scene.lay(solid(earth.outline()), Tone::Ground);
        let k = self.trunk;
        let trunk = Path::from(cx - 140.0 * k, g + 6.0)
            .curve(
                (cx - 70.0 * k, g - 2.0),
                (cx - 46.0 * k, g - 22.0),
                (cx - 31.0 * k, cy + 34.0 * k),
            )
            .line(cx + 31.0 * k, cy + 34.0 * k)
            .curve(
                (cx + 46.0 * k, g - 22.0),
                (cx + 74.0 * k, g - 4.0),
                (cx + 146.0 * k, g + 6.0),
            );
        scene.lay(solid(trunk.outline()), Tone::Body);
        for level in [0u16, 25, 50, 75, 100] {
            let x = cx + lerp(inner, outer, f32::from(level) / 100.0) - 7.0;
            let label = scale_label(level);
            if level > 0 || k > 0.95 {
                let set = Set::plain(self.scale, Tone::Ink).ended();
                lay(
                    scene,
                    set,
                    ((x + 7.0).min(width - 8.0) - 4.0, g - 14.0),
                    &label,
                );
            }
        }
    }

    /// Draws a limb for each branch, out of the trunk.
    pub(super) fn limbs(&self, scene: &mut Scene, branches: &[Branch<'_>]) {
        let fronds: [Outline; 2] = [-0.15, 0.15].map(|bend| frond(bend, 11, 0.05));
        let (cx, cy) = self.middle;
        let k = self.trunk;
        for (nth, branch) in branches.iter().enumerate() {
            let at = self.at(nth, branches.len());
            let (sin, cos) = self.turn(nth, branches.len()).sin_cos();
            let [inner, outer] = self.rings;
            let leaf = |level: f32| {
                let r = lerp(inner, outer, level / 100.0);
                (r * 0.2).min(self.leaf)
            };
            let limb = Limb {
                inner: vec![
                    (cx + cos * 16.0 * k, self.ground - 20.0 * k),
                    (cx + cos * 17.0 * k, cy + 30.0 * k),
                    (cx + cos * 44.0 * k, cy + (4.0 - sin * 34.0) * k),
                    (cx + cos * inner * 0.8, cy - sin * inner * 0.79),
                ],
                at: &at,
                widths: [34.0 * k, 17.0 * k, 5.0],
                every: 5.5,
                leaf: &leaf,
                stem: 3.5,
            };
            limb.draw(scene, nth, branch, &fronds);
        }
    }
}
