//! What one has on average: crabs under their machines. A mean has a scale of
//! its own: machines are counted.

use super::told::Told;
use super::{CORAL, own, parts, shown};
use crate::chart::scene::{Anchor, Part, Place, Point, Scene};
use crate::chart::{Plate, Row};
use crate::data::{Role, Unit};
use crate::plate::lettering::{Set, lay_lines, write, write_lines};
use crate::plate::rows::{class_name, is_whole, level};
use crate::plate::things::crab::{Crab, HIGH};
use crate::plate::things::shine::Shine;
use crate::theme::Tone;

/// How they stand in a row.
#[derive(Clone, Copy, Debug)]
pub struct Averages {
    /// Where the title begins.
    pub title: Point,
    pub title_room: f32,
    /// The ground under the crabs, and where they begin and end.
    pub ground: f32,
    pub left: f32,
    pub right: f32,
    pub scale: f32,
    /// Whether numbers stand beside crabs, or under them.
    pub beside: bool,
    pub number: [f32; 2],
    pub name: f32,
    pub class: f32,
    /// Where the change of all begins.
    pub change: Point,
    pub change_room: f32,
}

impl Averages {
    /// Draws a crab for each class that has an average, and the change of all.
    pub fn draw(&self, scene: &mut Scene, plate: &Plate) {
        let asked = plate.asked.is_some();
        let crab = Crab::default();
        for part in parts(plate, Role::Crab) {
            let set = Set::bold(self.name, Tone::Upon);
            let lines = set.wrap(&part.label, self.title_room);
            lay_lines(scene, set, self.title, 1.1, &lines);
            let rows: Vec<&Row> = shown(&part.rows).collect();
            let pitch = (self.right - self.left) / rows.len().max(1) as f32;
            let lines: Vec<Vec<String>> = rows.iter().map(|row| self.lines(row, pitch)).collect();
            for (nth, row) in rows.into_iter().enumerate() {
                let from = self.left + pitch * nth as f32;
                let own = lines.get(nth).map_or(&[][..], Vec::as_slice);
                let wide = |lines: &[String]| {
                    let set = Set::bold(self.class, Tone::Upon);
                    !self.beside && lines.iter().any(|line| set.room(line) > pitch)
                };
                // A word that is wider than its crab's place stands under its
                // neighbours'.
                let others = [nth.checked_sub(1), nth.checked_add(1)];
                let others = others.into_iter().flatten().filter_map(|at| lines.get(at));
                let under = match wide(own) {
                    true => others.map(Vec::len).max().unwrap_or_default(),
                    false => 0,
                };
                self.one(scene, &crab, row, (from, pitch), asked, (own, under));
            }
            for row in &part.rows {
                if is_whole(row) {
                    self.change(scene, row, plate.compared);
                }
            }
        }
    }

    fn one(
        &self,
        scene: &mut Scene,
        crab: &Crab,
        row: &Row,
        (from, pitch): (f32, f32),
        asked: bool,
        (lines, under): (&[String], usize),
    ) {
        let half = 28.0 * self.scale;
        let x = if self.beside {
            from + half
        } else {
            from + pitch / 2.0
        };
        let place = Place::at(x, self.ground, self.scale);
        let held = level(row).filter(|_| matches!(row.unit, Unit::Mean(_)));
        crab.draw(scene, row.key, place, Shine::of(row, asked), CORAL, held);
        let told = Told {
            anchor: if self.beside {
                Anchor::Start
            } else {
                Anchor::Middle
            },
            number: self.number[0],
            asked: self.number[1],
            class: self.class,
            accent: CORAL.line,
            ink: Tone::Upon,
            soft: Tone::UponSoft,
        };
        let at = if self.beside {
            (x + half + 8.0, self.ground - self.class * 1.05)
        } else {
            (x, self.ground + self.number[1] * 0.95)
        };
        told.number(scene, row, asked, at);
        let set = told.words(row, asked, self.class);
        for (line, text) in lines.iter().enumerate() {
            let down = (under + line) as f32;
            let y = at.1 + self.class * (1.25 + 1.1 * down);
            let half = match told.anchor {
                Anchor::Middle => Set::bold(self.class, Tone::Upon).room(text) / 2.0,
                Anchor::Start | Anchor::End => 0.0,
            };
            let key = (row.key, Part::Caption, line as u16);
            write(scene, key, set, (at.0.max(half + 2.0), y), text, 0.75);
        }
        let top = self.ground - HIGH * self.scale;
        let low = at.1 + self.class * 2.0;
        scene.hit_area(row.key, None, [from, top, pitch, low - top]);
    }

    /// A class in lines, broken alike in all states.
    fn lines(&self, row: &Row, pitch: f32) -> Vec<String> {
        let room = if self.beside {
            pitch - 56.0 * self.scale - 8.0
        } else {
            pitch
        };
        Set::bold(self.class, Tone::Upon).balance(&class_name(row), room)
    }

    /// The change of all, which has no level.
    fn change(&self, scene: &mut Scene, row: &Row, year: Option<u16>) {
        let (Some(change), Some(year)) = (&row.change, year) else {
            return;
        };
        let set = Set::bold(self.name * 1.1, Tone::Loss);
        let (x, y) = self.change;
        write(scene, (row.key, Part::Change, 0), set, (x, y), change, 0.9);
        let words = format!("depuis {year}, ensemble");
        let set = Set::plain(self.class, Tone::UponSoft);
        let number = Set::bold(self.name * 1.1, Tone::Loss).room(change) + 6.0;
        // Beside the number where there is room, or under it.
        let beside = number + set.room(&words) <= self.change_room;
        let (left, first) = if beside {
            (x + number, y)
        } else {
            (x, y + self.class * 1.25)
        };
        let lines = set.balance(&words, self.change_room);
        let key = (own(50), Part::Caption, 0);
        write_lines(scene, key, set, (left, first), 1.15, &lines, 0.9);
        let high = self.name * 1.2;
        let below = if beside { 0.4 } else { 2.6 };
        let area = [x, y - high, self.change_room, high + self.class * below];
        let area = [area[0], area[1], area[2], area[3].max(24.0)];
        scene.hit_area(row.key, None, area);
    }
}
