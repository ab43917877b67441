//! The sea bed: counts about the survey, each of its units a shell or a
//! starfish.

use crate::chart::scene::{Place, Point, Style};
use crate::chart::{PlatePart, Scene};
use crate::plate::lettering::{Set, lay, lay_lines};
use crate::plate::rows::MISSING;
use crate::plate::shapes::placed;
use crate::plate::things::shell::shell;
use crate::plate::things::starfish::starfish;
use crate::theme::Tone;

/// How a count is set: the number, its name beside it, and the things beside
/// or under them.
#[derive(Clone, Copy, Debug)]
pub struct Bed {
    /// The line that the numbers stand on, where the first begins and how
    /// wide each may be.
    pub at: Point,
    pub room: f32,
    /// How far the next one is, 0 for right after the one before.
    pub next: f32,
    pub number: f32,
    pub name: f32,
    /// Things: how far apart, how large, and whether they lie under the words.
    pub apart: Point,
    pub size: f32,
    pub under: bool,
}

/// The most things that are laid one by one.
const MOST: u16 = 60;

impl Bed {
    /// Draws the counts on the sand, from left to right.
    pub fn draw(&self, scene: &mut Scene, parts: &[&PlatePart]) {
        let (mut x, y) = self.at;
        for (nth, part) in parts.iter().enumerate() {
            let tone = if nth == 0 { Tone::Ink } else { Tone::Loss };
            let end = self.one(scene, (nth, part), (x, y), tone);
            x = if self.next > 0.0 { x + self.next } else { end };
        }
    }

    fn one(
        &self,
        scene: &mut Scene,
        (nth, part): (usize, &PlatePart),
        (x, y): Point,
        tone: Tone,
    ) -> f32 {
        let number = part.count.map(|count| count.to_string());
        let set = match number {
            Some(_) => Set::bold(self.number, tone),
            None => Set::bold(self.name, tone),
        };
        let text = number.unwrap_or_else(|| MISSING.into());
        lay(scene, set, (x, y), &text);
        let beside = x + set.room(&text) + self.name * 0.3;
        let name = Set::bold(self.name, Tone::Ink);
        let room = if self.under {
            x + self.room - beside
        } else {
            self.name * 7.4
        };
        let lines = name.balance(&part.label, room);
        let up = (lines.len() as f32 - 1.0) * self.name * 1.1;
        let base = if self.under {
            y
        } else {
            y - self.number * 0.35 + self.name * 0.36 + up * 0.5
        };
        lay_lines(scene, name, (beside, base - up), 1.1, &lines);
        let widest = name.widest(&lines);
        let end = beside + widest + self.name * 0.6;
        let count = part.count.unwrap_or(0);
        if count == 0 || count > MOST {
            return end;
        }
        let (from, top, limit) = if self.under {
            (x + self.apart.0 * 0.5, y + self.apart.1 * 1.1, self.room)
        } else {
            (end, y - self.number * 0.35 - self.apart.1 * 0.5, f32::MAX)
        };
        let columns = count.div_ceil(2);
        let apart = self.apart.0.min(limit / f32::from(columns));
        for unit in 0..count {
            let at = (
                from + f32::from(unit % columns) * apart,
                top + f32::from(unit / columns) * self.apart.1,
            );
            self.thing(scene, nth, at, (unit, tone));
        }
        from + f32::from(columns) * apart + self.name * 1.1
    }

    fn thing(&self, scene: &mut Scene, nth: usize, (x, y): Point, (unit, tone): (u16, Tone)) {
        let place = Place::at(x, y, self.size);
        if nth == 0 {
            let (body, bands) = shell();
            scene.lay(placed(&body, place, Style::Fill), tone);
            for band in bands {
                scene.lay(placed(&band, place, Style::Stroke(1.6)), Tone::Ground);
            }
        } else {
            let place = place.turned(f32::from(unit));
            scene.lay(placed(&starfish(), place, Style::Fill), tone);
        }
    }
}
