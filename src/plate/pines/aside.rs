//! Numbers beside the title: one a class, with its pine and its name.

use crate::chart::scene::{Enter, Part, Place, Point, Scene};
use crate::chart::{Emphasis, Plate, PlatePart, Row};
use crate::plate::lettering::{Number, SMALLEST, Set, lay, write_lines};
use crate::plate::rows::{classes, printed, step, whole};
use crate::plate::shapes::Pen;
use crate::plate::things::pine::{CROWNS, pine};
use crate::theme::Tone;
use crate::view::words;

/// How they are set.
#[derive(Clone, Copy, Debug)]
pub struct Aside {
    /// The line that its title stands on.
    pub at: Point,
    /// From one class to the next.
    pub pitch: f32,
    pub number: f32,
    pub word: f32,
    pub title: f32,
    /// Whether a class has its pine here, which names it in the picture.
    pub pines: bool,
    /// Whether classes stand under each other, and how wide all of it may be.
    pub stacked: bool,
    pub room: f32,
    /// Where the change of the whole is told if not under them, and on what.
    pub change: Option<(Point, Tone)>,
}

/// How far apart lines of a name are, in their size.
const NAME: f32 = 1.12;

/// How much larger a number is that was asked for.
pub const FORWARD: f32 = 1.1;

impl Aside {
    /// Draws a part's title and its classes, each with its number.
    pub fn draw(&self, scene: &mut Scene, plate: &Plate, part: &PlatePart) {
        let (x, mut y) = self.at;
        let set = Set::bold(self.title, Tone::Ink);
        for (nth, line) in set.balance(&part.label, self.room).iter().enumerate() {
            y += if nth == 0 { 0.0 } else { self.title * 1.1 };
            lay(scene, set, (x, y), line);
        }
        if self.stacked {
            self.under_each_other(scene, plate, part, (x, y));
        } else {
            self.side_by_side(scene, plate, part, (x, y));
        }
    }

    fn side_by_side(&self, scene: &mut Scene, plate: &Plate, part: &PlatePart, (x, y): Point) {
        let asked = plate.asked.is_some();
        let rows: Vec<&Row> = classes(part).collect();
        let pitch = self.pitch * (3.0 / rows.len().max(3) as f32);
        let base = y + self.title * 0.5 + self.number * 0.86;
        let names = base + self.word * 1.3;
        let mut low = names;
        for (nth, row) in rows.iter().enumerate() {
            let left = x + nth as f32 * pitch;
            let full = asked && row.emphasis.answers();
            let quiet = asked && !full;
            let mut x = left;
            if self.pines {
                let reach = self.number * 0.3;
                let size = CROWNS[step(nth, rows.len())];
                let outline = pine(self.number * 0.74, reach * size, self.number * 0.14);
                let (fill, edge) = match (quiet, row.emphasis) {
                    (true, _) => (Tone::Quiet, Some(1.4)),
                    (false, Emphasis::Wider) => (Tone::Open, Some(2.6)),
                    (false, _) if full => (Tone::Accent, None),
                    (false, _) => (Tone::Data, None),
                };
                let tone = if quiet { Tone::Edge } else { Tone::Accent };
                let place = Place::at(left + reach, base, 1.0);
                let mut pen = Pen::new(scene, row.key, place, Enter::Grow(0.1));
                pen.fill(Part::Body, 0, &outline, fill);
                if let Some(width) = edge {
                    pen.rim(Part::Edge, 0, &outline, width, tone);
                }
                x += reach * 2.0 + self.number * 0.16;
            }
            let text = printed(row);
            let tone = if full { Tone::Accent } else { Tone::Ink };
            let size = match (row.reading.is_lost(), full) {
                (true, _) => self.word,
                (false, true) => self.number * FORWARD,
                (false, false) => self.number,
            };
            let room = left + pitch - x;
            let set = Set::bold(size, tone);
            let width = Number::whole(text, set).width();
            let set = set.size((size * (room / width).min(1.0)).max(SMALLEST));
            Number::whole(text, set).write(scene, row.key, (x, base), 0.2);
            let set = Set::weighted(full, self.word, Tone::Ink);
            let name = words::uncapital(&row.short);
            let after = write_lines(
                scene,
                (row.key, Part::Name, 0),
                set,
                (left, names),
                NAME,
                &set.wrap(&name, pitch),
                0.2,
            );
            low = low.max(after - self.word * NAME);
            let high = self.number * 0.9 + self.word * 1.6;
            let area = [left, base - self.number * 0.8, pitch - 4.0, high];
            scene.hit_area(row.key, None, area);
        }
        self.change(scene, plate, part, (x, low + self.word * 1.4));
    }

    /// The change of the whole, where its level is not known.
    pub fn change(&self, scene: &mut Scene, plate: &Plate, part: &PlatePart, at: Point) {
        let Some(row) = whole(part).filter(|row| row.before.is_none()) else {
            return;
        };
        let (Some(change), Some(year)) = (&row.change, plate.compared) else {
            return;
        };
        let (at, tone) = self.change.unwrap_or((at, Tone::Ink));
        let set = Set::plain(self.word, tone);
        let text = format!("ensemble\u{a0}: {change} depuis {year}");
        let lines = set.balance(&text, self.room);
        let key = (row.key, Part::Change, 0);
        write_lines(scene, key, set, at, 1.08, &lines, 0.85);
        let high = (lines.len() as f32 * self.word * 1.12).max(24.0);
        scene.hit_area(row.key, None, [at.0, at.1 - self.word, self.room, high]);
    }
}
