//! What the belly tells first, in large on the whale's dark flank: the first
//! line's smallest and largest class, or the one that was asked for.

use super::columns::{Line, classes};
use crate::chart::scene::{Part, Point};
use crate::chart::{Plate, PlatePart, Row, Scene};
use crate::plate::lettering::{Number, Set, write, write_lines};
use crate::plate::own;
use crate::plate::rows::printed;
use crate::theme::Tone;
use crate::view::words;

/// How it is set.
#[derive(Clone, Copy, Debug)]
pub struct Flank {
    /// Left edge, and the line that the numbers stand on.
    pub at: Point,
    pub room: f32,
    pub number: f32,
    pub word: f32,
    pub class: f32,
    /// How wide a class's name may be, and whether it is the short one.
    pub class_room: f32,
    pub short: bool,
}

impl Flank {
    /// Writes the first part's predicate, and the numbers of its smallest and its
    /// largest class, or the one that was asked for.
    pub fn draw(&self, scene: &mut Scene, plate: &Plate, parts: &[&PlatePart]) {
        let Some(part) = parts.first() else {
            return;
        };
        let classes = classes(parts);
        let line = Line::new(part, &classes);
        let told = line
            .known()
            .find(|row| plate.asked.is_some() && row.emphasis.answers());
        let ends = || {
            let first = line.known().next();
            let last = line.known().next_back();
            let last = last.filter(|last| first.is_none_or(|first| first.key != last.key));
            first.into_iter().chain(last).collect()
        };
        let shown: Vec<&Row> = told.map_or_else(ends, |row| vec![row]);
        let (x, y) = self.at;
        let set = Set::bold(self.word, Tone::Upon);
        let predicate = format!("{}\u{a0}:", words::capital(&part.predicate));
        let set =
            set.size((set.size * (self.room / set.room(&predicate)).min(1.0)).max(self.class));
        let over = (x, y - self.number * 0.72 - self.word * 0.62);
        let key = (own(30), Part::Caption, 0);
        write(scene, key, set, over, &predicate, 0.35);
        let mut x = x;
        for row in shown {
            x = self.one(scene, row, (x, y)) + self.number * 0.42;
        }
    }

    fn one(&self, scene: &mut Scene, row: &Row, (x, y): Point) -> f32 {
        let key = own(40) + row.key;
        let text = printed(row);
        let number = Number::whole(text, Set::bold(self.number, Tone::Hot));
        let end = number.write(scene, key, (x, y), 0.4) + self.class * 0.3;
        let set = Set::bold(self.class, Tone::Upon);
        let name = words::uncapital(if self.short { &row.short } else { &row.label });
        let lines = set.balance(&name, self.class_room);
        let lead = self.class * 1.1;
        let middle =
            y - self.number * 0.35 + self.class * 0.36 - (lines.len() as f32 - 1.0) * lead * 0.5;
        // No higher than the number: words stand over both.
        let base = middle.max(y - (self.number - self.class) * 0.72);
        let key = (key, Part::Name, 0);
        write_lines(scene, key, set, (end, base), 1.1, &lines, 0.4);
        let widest = set.widest(&lines);
        end + widest
    }
}
