//! The scale of the belly: darker grooves from 0 to 100, which stop where
//! words stand, and their numbers.

use super::belly::Belly;
use super::grooves::clipped;
use crate::chart::scene::{Enter, Part, Point, Shape};
use crate::chart::{Area, Scene};
use crate::plate::geometry::lerp;
use crate::plate::lettering::{Set, write};
use crate::plate::own;
use crate::plate::shapes::stroked;
use crate::theme::Tone;

/// The levels that it has a line at.
pub const LEVELS: [f32; 5] = [0.0, 25.0, 50.0, 75.0, 100.0];

const WIDTH: f32 = 1.6;

/// A number of the scale, where it stands and what it covers.
struct Step {
    set: Set,
    at: Point,
    label: &'static str,
    area: Area,
}

impl Belly {
    /// From where to where the line of a level is drawn: clear of the words of
    /// the whole.
    fn scaled(&self, level: f32) -> [f32; 2] {
        let [first, last] = self.classes;
        let from = match self.whole_left {
            true => first.min(self.whole) - self.radii[1] * 1.6,
            false if level > 99.0 => lerp(first, last, 0.3),
            false => first - self.radii[0] * 2.4,
        };
        [from, last]
    }

    /// Its lines, and an even ground for its numbers.
    pub(super) fn scale(&self, scene: &mut Scene, belly: &[Point]) {
        for level in LEVELS {
            for line in self.lines(level, self.scaled(level), belly) {
                scene.lay(line, Tone::UponSoft);
            }
        }
        for Step { area, .. } in self.each_step() {
            let Area { x, y, w, h } = area;
            scene.lay(Shape::Bar { x, y, w, h, r: 3.0 }, Tone::Flesh);
        }
    }

    /// Its lines over the band of a class.
    pub(super) fn scale_over(
        &self,
        scene: &mut Scene,
        nth: usize,
        ([left, right], belly): ([f32; 2], &[Point]),
    ) {
        let lines = LEVELS.iter().flat_map(|&level| {
            let [from, to] = self.scaled(level);
            self.lines(level, [left.max(from), right.min(to)], belly)
        });
        for (index, line) in lines.enumerate() {
            let key = own(10 + nth);
            scene
                .mark(key, Part::Grid, index as u16, line, Tone::UponSoft)
                .entering(Enter::Late(0.6));
        }
    }

    /// A line of it between two abscissas, cut at the belly's edge.
    fn lines(&self, level: f32, ends: [f32; 2], belly: &[Point]) -> Vec<Shape> {
        let y = self.y(level);
        let drawn = |[from, to]: [f32; 2]| {
            let steps = ((to - from) / 12.0).ceil().max(1.0) as u16;
            let nth = (0..=steps).map(|nth| f32::from(nth) / f32::from(steps));
            let line: Vec<Point> = nth.map(|t| (from + (to - from) * t, y)).collect();
            clipped(belly, &line)
        };
        let runs = self.parts(level, ends).into_iter().flat_map(drawn);
        let shape = |run: Vec<Point>| stroked(run.into_iter().collect(), WIDTH);
        runs.map(shape).collect()
    }

    /// Its numbers, over bands.
    pub(super) fn steps(&self, scene: &mut Scene) {
        for (nth, step) in self.each_step().enumerate() {
            let key = (own(3), Part::Tick, nth as u16);
            write(scene, key, step.set, step.at, step.label, 0.1);
        }
    }

    /// What its numbers cover.
    pub(super) fn step_areas(&self) -> impl Iterator<Item = Area> {
        self.each_step().map(|step| step.area)
    }

    /// The parts of a line that no number of the scale stands on.
    fn parts(&self, level: f32, [left, right]: [f32; 2]) -> Vec<[f32; 2]> {
        let y = self.y(level);
        let on = |area: &Area| area.y < y && area.y + area.h > y;
        let parts = match self.step_areas().find(on) {
            Some(area) => vec![
                [left, right.min(area.x)],
                [left.max(area.x + area.w), right],
            ],
            None => vec![[left, right]],
        };
        let long = |part: &[f32; 2]| part[1] - part[0] > 1.0;
        parts.into_iter().filter(long).collect()
    }

    fn each_step(&self) -> impl Iterator<Item = Step> {
        let set = Set::plain(self.small, Tone::Ink).centred();
        let steps = [
            (0.0, "0", Some(self.steps)),
            (50.0, "50", self.half_way),
            (100.0, "100\u{202f}%", Some(self.steps)),
        ];
        let down = self.small * 0.35;
        let put = steps.map(|(level, label, x)| {
            let at = (x?, self.y(level) + down);
            let Area { x, y, w, h } = set.area(at.0, at.1, label);
            let beside = self.small * 0.3;
            let area = Area {
                x: x - beside,
                y,
                w: w + 2.0 * beside,
                h,
            };
            Some(Step {
                set,
                at,
                label,
                area,
            })
        });
        put.into_iter().flatten()
    }
}
