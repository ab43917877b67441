//! A clearing's field, its scale of 0 to 100, its ground, and who is ahead
//! written over the groves.

use super::clearing::Clearing;
use super::grove::Grove;
use crate::chart::scene::{Scene, Shape};
use crate::plate::geometry::Path;
use crate::plate::lettering::{Set, lay};
use crate::plate::shapes::solid;
use crate::plate::{BANDS, scale_label};
use crate::theme::Tone;

impl Clearing {
    /// Lays the bands of the scale, the horizon and the ground.
    pub fn field(&self, scene: &mut Scene) {
        let width = self.edge;
        for (level, tone) in BANDS {
            let y = self.y(level);
            let band = Shape::Bar {
                x: 0.0,
                y,
                w: width,
                h: self.foot - y + 3.0,
                r: 0.0,
            };
            scene.lay(band, tone);
        }
        let set = Set::plain(self.scale, Tone::Ink).ended();
        for &level in self.levels {
            let y = self.y(f32::from(level));
            let label = scale_label(level);
            if level > 0 {
                let line = Shape::Line {
                    x1: self.from * 0.4,
                    y1: y,
                    x2: self.scale_at,
                    y2: y,
                    width: 1.2,
                    dashed: true,
                };
                scene.lay(line, Tone::Track);
            }
            if self.scale_at < self.edge {
                lay(scene, set, (self.scale_at, y - 5.0), &label);
            }
        }
        let (f, w) = (self.foot, scene.format.width());
        let earth = Path::from(0.0, f)
            .curve((w * 0.14, f + 4.0), (w * 0.24, f + 2.0), (w * 0.36, f))
            .curve((w * 0.5, f - 1.0), (w * 0.6, f + 3.0), (w * 0.72, f))
            .curve((w * 0.84, f - 1.0), (w * 0.92, f + 4.0), (w, f + 1.0))
            .line(w, f + self.deep)
            .line(0.0, f + self.deep);
        let earth = solid(earth.outline());
        scene.lay(earth, Tone::Ground);
    }

    /// The groves of one order each: from where to where they stand, and what
    /// they have in common, in lines.
    fn groups(&self, groves: &[Grove<'_>]) -> Vec<(f32, f32, Vec<String>)> {
        let middles = self.middles(groves);
        let half = self.apart * 1.1 + self.crown;
        let set = Set::bold(self.title, Tone::Ink);
        let (mut groups, mut nth) = (Vec::new(), 0);
        for same in groves.chunk_by(|a, b| a.order == b.order) {
            let last = nth + same.len() - 1;
            if let (Some(grove), Some(first), Some(end)) =
                (same.first(), middles.get(nth), middles.get(last))
            {
                let left = first - half;
                let room = match middles.get(last + 1) {
                    Some(next) => next - half - left - 6.0,
                    None => self.edge - left - 4.0,
                };
                let lines = set.balance(grove.order.title(), room);
                groups.push((left, end + half, lines));
            }
            nth = last + 1;
        }
        groups
    }

    /// How much stands over 100: numbers, the groups' lines and titles.
    pub fn head(&self, groves: &[Grove<'_>]) -> f32 {
        let groups = self.groups(groves);
        let most = groups.iter().map(|group| group.2.len()).max().unwrap_or(1);
        self.over + 12.0 + most as f32 * self.title * 1.08
    }

    /// A line over the groves of one order, and what they have in common.
    pub fn titles(&self, scene: &mut Scene, groves: &[Grove<'_>]) {
        let y = self.y(100.0) - self.over;
        let set = Set::bold(self.title, Tone::Ink);
        for (left, right, lines) in self.groups(groves) {
            scene.lay(Shape::line([left, y, right, y], 2.6), Tone::Ink);
            for (up, line) in lines.iter().rev().enumerate() {
                let y = y - 9.0 - up as f32 * self.title * 1.08;
                lay(scene, set, (left, y), line);
            }
        }
    }
}
