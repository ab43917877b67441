//! The panels, the ground, the trunk and its limbs, and the roots.

use super::{NARROW, SCALE, Trellis, WORD};
use crate::chart::Plate;
use crate::chart::scene::{Outline, Ribbon, Scene, Shape};
use crate::data::Role;
use crate::plate::BANDS;
use crate::plate::branches::Branch;
use crate::plate::branches::limb::Limb;
use crate::plate::branches::roots::Roots;
use crate::plate::geometry::{Path, spine};
use crate::plate::lettering::{Set, lay, lay_lines};
use crate::plate::shapes::{disc, solid};
use crate::plate::things::frond::frond;
use crate::plate::{BROAD, parts};
use crate::theme::Tone;

impl Trellis {
    /// Lays what no choice changes: the panels with their scale, the ground,
    /// the trunk.
    pub(super) fn field(&self, scene: &mut Scene) {
        let top = self.top - 42.0;
        // How round the panels' upper corners are.
        let corners = [74.0, 58.0, 42.0, 26.0];
        for ((level, tone), r) in BANDS.into_iter().zip(corners) {
            let x = self.x(level);
            let panel = Path::from(0.0, top)
                .line(x - r, top)
                .quad((x, top), (x, top + r))
                .line(x, self.ground + 6.0)
                .line(0.0, self.ground + 6.0);
            scene.lay(solid(panel.outline()), tone);
        }
        for level in [0.0, 25.0, 50.0, 75.0, 100.0] {
            let mut y = top + 4.0;
            while y < self.ground - 6.0 {
                let dot = disc((self.x(level), y), 0.9);
                scene.lay(dot, Tone::Track);
                y += 7.0;
            }
        }
        let (w, g) = (self.width, self.ground);
        let earth = Path::from(0.0, g - 2.0)
            .curve((60.0, g - 8.0), (160.0, g + 5.0), (w, g - 2.0))
            .line(w, self.height)
            .line(0.0, self.height);
        scene.lay(solid(earth.outline()), Tone::Ground);
        let mut line = Vec::new();
        let mut y = g + 6.0;
        let crown = self.y(0) + 46.0;
        while y > crown {
            line.push((self.trunk(y), y));
            y -= 8.0;
        }
        let thick = |t: f32| {
            if t < 0.06 {
                54.0 - 400.0 * t
            } else {
                30.0 - 21.0 * (t - 0.06)
            }
        };
        scene.lay(Shape::Ribbon(Ribbon::new(spine(&line, thick))), Tone::Body);
        for (x, label) in self.scale() {
            lay(scene, SCALE, (x, g - 10.0), label);
        }
    }

    /// Draws a limb for each branch, out of the trunk.
    pub(super) fn limbs(&self, scene: &mut Scene, branches: &[Branch<'_>]) {
        let fronds: [Outline; 2] = [-0.15, 0.15].map(|bend| frond(bend, 5, 0.15));
        for (nth, branch) in branches.iter().enumerate() {
            let at = self.at(nth);
            let y = self.y(nth) + 26.0;
            let leaf = if self.broad { 19.0 } else { 17.0 };
            let limb = Limb {
                inner: vec![
                    (self.trunk(y + 52.0) + 2.0, y + 44.0),
                    (self.trunk(y + 16.0) + 3.0, y + 14.0),
                    (self.trunk(y) + 13.0, y - 11.0),
                ],
                at: &at,
                widths: [12.0, 8.0, 3.5],
                every: if self.broad { 4.0 } else { 5.5 },
                leaf: &|_| leaf,
                stem: 2.6,
            };
            limb.draw(scene, nth, branch, &fronds);
        }
    }

    /// The roots that there is room for, and where they come from.
    pub(super) fn roots(&self, scene: &mut Scene, plate: &Plate) {
        let all: Vec<_> = parts(plate, Role::Root).collect();
        let most = match self.width {
            width if width >= BROAD => 5,
            width if width >= NARROW => 3,
            _ => 2,
        };
        // As many as there is room for, from the first to the last.
        let last = all.len().saturating_sub(1);
        let shown: Vec<_> = match all.len() > most {
            true => (0..most).map(|nth| all[nth * last / (most - 1)]).collect(),
            false => all,
        };
        let each = (self.width - 24.0) / shown.len().max(1) as f32;
        let set = Set::bold(15.0, Tone::Upon);
        let at = (38.0, self.ground + 24.0);
        let group = shown.first().map_or("", |first| first.group.as_str());
        let below = lay_lines(
            scene,
            set,
            at,
            1.1,
            &set.balance(group, self.width - at.0 - 8.0),
        );
        let roots = Roots {
            from: 22.0,
            to: 22.0 + each * shown.len().saturating_sub(1) as f32,
            room: each,
            top: below + 7.0,
            trunk: (12.0, self.ground - 2.0),
            scale: 1.3,
            number: 26.0,
            word: WORD,
        };
        roots.draw(scene, &shown);
    }
}
