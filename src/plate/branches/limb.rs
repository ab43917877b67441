//! A limb: wood and leaves up to the value that is told, then a stem with
//! young leaves up to the farthest class.

use super::{Branch, own};
use crate::chart::scene::{Enter, Outline, Part, Place, Point, Ribbon, Scene, Shape, Style};
use crate::plate::geometry::{Scatter, lerp, smooth, spine};
use crate::plate::shapes::{dots, placed};
use crate::theme::Tone;

/// How a limb runs and how thick and leafy it is.
pub struct Limb<'a> {
    /// Where it comes out of the trunk, up to its 0.
    pub inner: Vec<Point>,
    /// Where a level is.
    pub at: &'a dyn Fn(f32) -> Point,
    /// Its width where it leaves the trunk, at 0 and at 100.
    pub widths: [f32; 3],
    /// How far apart leaves are, in points, and how long at a level, in units.
    pub every: f32,
    pub leaf: &'a dyn Fn(f32) -> f32,
    pub stem: f32,
}

/// Levels between two knots of a limb.
const KNOT: f32 = 2.5;

impl Limb<'_> {
    /// Draws the limb of the nth branch; `fronds`: its leaves, to the left and
    /// to the right.
    pub fn draw(&self, scene: &mut Scene, nth: usize, branch: &Branch<'_>, fronds: &[Outline; 2]) {
        self.rest(scene, nth, branch);
        self.leaves(scene, nth, branch, fronds);
        self.stem(scene, nth, branch);
        self.wood(scene, nth, branch);
    }

    /// A dotted way on to 100: how far it could have grown.
    fn rest(&self, scene: &mut Scene, nth: usize, branch: &Branch<'_>) {
        const APART: u16 = 3;
        let first = (branch.grown / f32::from(APART)).floor() as u16 + 1;
        let levels = (first..=100 / APART).map(|nth| f32::from(nth * APART));
        let line: Vec<Point> = levels.map(self.at).collect();
        let key = (own(nth), Part::Track, 0);
        dots(scene, key, &line, (1.1, Tone::Track), Enter::Present);
    }

    fn leaves(&self, scene: &mut Scene, nth: usize, branch: &Branch<'_>, fronds: &[Outline; 2]) {
        let end = branch.leafy();
        let mut level = self.every * 0.55;
        let mut index = 0;
        // One leaf has one place and one shape, whatever is asked.
        while level <= branch.grown - 1.2 {
            let mut scatter = Scatter::new(nth as u32 * 97 + u32::from(index));
            let (x, y) = (self.at)(level);
            let (ahead_x, ahead_y) = (self.at)(level + 0.5);
            let along = (ahead_y - y).atan2(ahead_x - x);
            let old = level <= branch.solid - 1.2;
            for (side, frond) in [-1.0f32, 1.0].into_iter().zip(fronds) {
                let turn = along + side * scatter.between(0.86, 1.1);
                let long = (self.leaf)(level) * scatter.between(0.86, 1.14);
                if level > end - 1.2 {
                    continue;
                }
                let place = Place::at(x, y, long).turned(turn);
                let shape = placed(frond, place, Style::Fill);
                let tone = if old { Tone::Leaf } else { Tone::Sprout };
                let key = index * 2 + u16::from(side > 0.0);
                scene
                    .mark(own(nth), Part::Leaf, key, shape, tone)
                    .entering(Enter::Grow(0.15 + 0.5 * level / 100.0));
            }
            level += self.every;
            index += 1;
        }
    }

    /// Its knots from 0 to 100, and how many lie before 0.
    fn knots(&self) -> (Vec<Point>, usize) {
        let (zero, mut line) = ((self.at)(0.0), self.inner.clone());
        line.push(zero);
        let mut line = smooth(&line, 8);
        let before = line.len() - 1;
        let levels = (1..=(100.0 / KNOT) as u16).map(|nth| (self.at)(f32::from(nth) * KNOT));
        line.extend(levels);
        (line, before)
    }

    fn wood(&self, scene: &mut Scene, nth: usize, branch: &Branch<'_>) {
        let (line, before) = self.knots();
        let last = (line.len() - 1) as f32;
        let zero = before as f32 / last;
        let [foot, w0, w1] = self.widths;
        let width = |t: f32| {
            if t < zero {
                lerp(foot, w0, (t / zero).powf(0.7))
            } else {
                lerp(w0, w1, (t - zero) / (1.0 - zero))
            }
        };
        let wood = Ribbon {
            to: zero + (1.0 - zero) * branch.solid / 100.0,
            ..Ribbon::new(spine(&line, width))
        };
        scene
            .mark(own(nth), Part::Body, 0, Shape::Ribbon(wood), Tone::Body)
            .entering(Enter::Grow(0.04 * nth as f32));
    }

    fn stem(&self, scene: &mut Scene, nth: usize, branch: &Branch<'_>) {
        let levels = 0..=(100.0 / KNOT) as u16;
        let line: Vec<Point> = levels.map(|nth| (self.at)(f32::from(nth) * KNOT)).collect();
        let stem = Ribbon {
            from: branch.solid / 100.0,
            to: branch.grown / 100.0,
            ..Ribbon::new(spine(&line, |_| self.stem))
        };
        if stem.to > stem.from {
            let tone = if branch.asked { Tone::Edge } else { Tone::Data };
            scene
                .mark(own(nth), Part::Stem, 0, Shape::Ribbon(stem), tone)
                .entering(Enter::Grow(0.35 + 0.04 * nth as f32));
        }
    }
}
