//! What has gone down drips from the tail, one drop a point, as long as in
//! the spout.

use super::changes::Change;
use crate::chart::Scene;
use crate::chart::scene::{Enter, Part, Place, Point, Style};
use crate::plate::lettering::{Set, write, write_lines};
use crate::plate::shapes::Pen;
use crate::plate::things::drop::drop;
use crate::theme::Tone;

/// How it is set.
#[derive(Clone, Copy, Debug)]
pub struct Tail {
    /// Where the first drop of the largest loss hangs, then of the second.
    pub tips: [Point; 2],
    /// Where a third is, from the second.
    pub apart: f32,
    /// Units a point.
    pub scale: f32,
    pub drop: f32,
    pub number: f32,
    pub name: f32,
    pub small: f32,
    /// Where the number stands from the tip, and its name from there: to the
    /// left of the drops, or over them.
    pub at: Point,
    pub words: Point,
    pub room: f32,
    /// Whether the name stands over the number.
    pub over: bool,
}

impl Tail {
    /// Draws the falls, as drops from the tail's tips, with their words.
    pub fn draw(&self, scene: &mut Scene, falls: &[Change<'_>]) {
        let [first, second] = self.tips;
        for (nth, change) in falls.iter().enumerate() {
            let tip = match nth {
                0 => first,
                nth => (second.0 - self.apart * (nth as f32 - 1.0), second.1),
            };
            self.drips(scene, change, tip);
            self.words(scene, change, tip);
        }
    }

    fn drips(&self, scene: &mut Scene, change: &Change<'_>, (x, y): Point) {
        let outline = drop();
        let full = change.points.unwrap_or(0.0).abs().floor() as u16;
        for nth in 0..full + change.open() {
            let down = y + (f32::from(nth) + 0.5) * self.scale;
            let place = Place::at(x, down, self.drop).turned(std::f32::consts::FRAC_PI_2);
            let start = 0.3 + 0.35 * f32::from(nth) / f32::from(full.max(1));
            let (part, style) = if nth < full {
                (Part::Leaf, Style::Fill)
            } else {
                (Part::Edge, Style::Stroke(0.3))
            };
            Pen::new(scene, change.row.key, place, Enter::Grow(start)).draw(
                part,
                nth,
                &outline,
                style,
                Tone::Loss,
            );
        }
    }

    fn words(&self, scene: &mut Scene, change: &Change<'_>, tip: Point) {
        let key = change.row.key;
        let (number, _) = change.split();
        let (x, y) = (tip.0 + self.at.0, tip.1 + self.at.1);
        let set = Set::bold(self.number, Tone::Loss).ended();
        write(scene, (key, Part::Value, 0), set, (x, y), number, 0.6);
        let name = Set::bold(self.name, Tone::Ink).ended();
        let (left, mut base) = (x + self.words.0, y + self.words.1);
        let lines = name.balance(&change.part.label, self.room);
        if self.over {
            base = y - self.number * 0.78 - 4.0 - (lines.len() as f32 - 1.0) * self.name * 1.12;
        }
        let top = base - self.name;
        base = write_lines(
            scene,
            (key, Part::Name, 0),
            name,
            (left, base),
            1.12,
            &lines,
            0.65,
        );
        if let Some(level) = &change.row.change {
            let set = Set::plain(self.small, Tone::Ink).ended();
            write(
                scene,
                (key, Part::Change, 0),
                set,
                (left, base),
                level,
                0.65,
            );
        }
        let widest = name.widest(&lines);
        let from = (x - set.room(number)).min(left - widest);
        let top = top.min(y - self.number * 0.8);
        let bottom = base.max(tip.1 + change.points.unwrap_or(0.0).abs() * self.scale);
        let right = tip.0.max(x) + self.drop;
        scene.hit_area(key, None, [from, top, right - from, bottom - top]);
    }
}
