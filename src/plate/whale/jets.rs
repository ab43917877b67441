//! The jets of a fan with their words: the largest in large, and those of the
//! sides from the horizon up, each as steep as its words need.

use super::changes::Change;
use super::fan::{Fan, way};
use crate::chart::Scene;
use crate::chart::scene::{Outline, Part, Point};
use crate::plate::geometry::lerp;
use crate::plate::lettering::{Set, write, write_lines};
use crate::theme::Tone;

/// The flattest and the steepest jet of a side, in degrees from the horizon,
/// and how much steeper one may be so that its words clear those below.
const FLAT: f32 = 19.0;
const STEEP: f32 = 74.0;
const STEEPER: f32 = 9.0;

/// How much a jet bends down, more the longer it is.
const BEND: f32 = 0.0007;

/// How far apart lines of names are, in their size.
const PITCH: f32 = 1.12;

/// Between a number and its name.
const BESIDE: f32 = 5.0;

impl Fan {
    /// Draws the largest jet, and its words in large.
    pub(super) fn lead(&self, scene: &mut Scene, change: Change<'_>, outline: &Outline) {
        let key = change.row.key;
        let at = way(self.blowhole, self.lead, 0.00025);
        let end = self.jet(scene, change, &at, outline);
        let (number, _) = change.split();
        let set = Set::bold(self.large, Tone::Ink).ended();
        let (x, y) = (end.0 - self.jet - 8.0, end.1 + self.large * 0.72);
        write(scene, (key, Part::Value, 0), set, (x, y), number, 0.5);
        let name = Set::bold(self.name * 1.06, Tone::Ink).ended();
        let right = x - 4.0;
        let lines = name.balance(&change.words(), self.lead_room.min(right - self.edges[0]));
        let first = (right, y + name.size * 1.5);
        let below = write_lines(scene, (key, Part::Name, 0), name, first, 1.17, &lines, 0.55);
        if let Some(level) = &change.row.change {
            let small = Set::plain(self.small, Tone::Ink).ended();
            write(
                scene,
                (key, Part::Change, 0),
                small,
                (right, below),
                level,
                0.55,
            );
        }
        let w = set.room(number).max(self.lead_room * 0.9);
        let top = end.1 - 8.0;
        scene.hit_area(key, None, [x - w, top, w + self.jet * 2.0, below - top]);
    }

    /// One side, from the horizon up; returns where words may stand over its
    /// topmost.
    pub(super) fn side(
        &self,
        scene: &mut Scene,
        changes: &[Change<'_>],
        side: f32,
        outline: &Outline,
    ) -> Option<Point> {
        let last = changes.len().saturating_sub(1).max(1) as f32;
        let [left, right] = self.low;
        let low = if side < 0.0 { left } else { right };
        // The top of the words below.
        let mut under = self.blowhole.1 - low;
        let mut over = None;
        for (nth, change) in changes.iter().rev().enumerate() {
            let first = nth + 1 == changes.len();
            let long = self.zero + change.points.unwrap_or(0.0) * self.scale;
            let from = |degrees: f32| if side < 0.0 { 180.0 - degrees } else { degrees };
            let end = |degrees: f32| way(self.blowhole, from(degrees), BEND)(long);
            let mut degrees = lerp(FLAT, STEEP, nth as f32 / last);
            let words = self.set_words(change, first, side, end(degrees).0);
            let most = under - words.below - 3.0;
            // As steep as its words need to clear those below.
            let steepest = (degrees + STEEPER).min(STEEP);
            while degrees < steepest && end(degrees).1 > most {
                degrees += 1.0;
            }
            let at = way(self.blowhole, from(degrees), BEND);
            let tip = self.jet(scene, *change, &at, outline);
            let y = tip.1.min(most);
            under = y - words.above;
            let x = tip.0 + side * (self.jet + 2.0);
            self.words(scene, change, (side, (x, y)), &words);
            over = Some((x, under - self.small * 0.9));
        }
        over
    }

    /// How the words of a change are set whose jet ends at an abscissa.
    fn set_words(&self, change: &Change<'_>, first: bool, side: f32, end: f32) -> Words {
        let size = match change.points {
            None => self.small,
            Some(_) if first => self.first,
            Some(_) => self.number,
        };
        let stacked = first && self.stacked;
        let [left, right] = self.edges;
        let edge = if side < 0.0 { left } else { right };
        let wide = Set::bold(size, Tone::Ink).room(change.split().0) + BESIDE;
        let room = (self.room - wide).min((edge - end).abs() - self.jet - 2.0 - wide);
        let room = if stacked { room + wide } else { room };
        let name = Set::bold(self.name, Tone::Ink);
        let lines = name.balance(&change.part.label, room);
        let high = lines.len() as f32 * self.name * PITCH;
        // What it was stands under its name.
        let (above, below) = if stacked {
            (size * 0.4, size * 0.4 + high + self.small)
        } else {
            let half = high.max(size * 0.8) * 0.5;
            (half, half.max(high * 0.5 + self.small))
        };
        Words {
            size,
            lines,
            stacked,
            above,
            below,
        }
    }

    /// The number at a jet's end, its name beside it or under it, and under
    /// that what it was.
    fn words(
        &self,
        scene: &mut Scene,
        change: &Change<'_>,
        (side, (x, y)): (f32, Point),
        words: &Words,
    ) {
        let turned = |set: Set| if side < 0.0 { set.ended() } else { set };
        let key = change.row.key;
        let (number, _) = change.split();
        let size = words.size;
        let set = Set::bold(size, Tone::Ink).ended();
        let wide = set.room(number);
        // The digits stand close to the name; a wider face takes the gap to
        // the jet.
        let right = if side < 0.0 { x } else { x + wide };
        let at = (right, y + size * 0.35);
        write(scene, (key, Part::Value, 0), set, at, number, 0.6);
        let name = turned(Set::bold(self.name, Tone::Ink));
        let lead = self.name * PITCH;
        let (beside, mut base) = if words.stacked {
            let shift =
                (wide - set.width(number)) * (1.0 + side) * 0.5 + (1.0 + side) * size * 0.05;
            (x + shift, y + size * 0.4 + self.name)
        } else {
            let up = (words.lines.len() as f32 - 1.0) * lead * 0.5;
            let beside = x + side * (wide + BESIDE);
            (beside, y + self.name * 0.34 - up)
        };
        let mut area = set.area(right, at.1, number);
        for (nth, line) in words.lines.iter().enumerate() {
            let part = (key, Part::Name, nth as u16);
            write(scene, part, name, (beside, base), line, 0.65);
            area = area.with(name.area(beside, base, line));
            base += lead;
        }
        if let Some(level) = &change.row.change {
            let small = turned(Set::plain(self.small, Tone::Ink));
            let part = (key, Part::Change, 0);
            write(scene, part, small, (beside, base), level, 0.65);
        }
        let high = area.h.max(26.0);
        let top = area.y - (high - area.h) * 0.5;
        scene.hit_area(key, None, [area.x, top, area.w, high]);
    }
}

/// How a change's number and name are set, and how far they reach above and
/// below its jet's end.
struct Words {
    size: f32,
    lines: Vec<String>,
    stacked: bool,
    above: f32,
    below: f32,
}
