//! Numbers of classes under each other, where a row of groves leaves room.

use super::aside::{Aside, FORWARD};
use crate::chart::scene::{Part, Point, Scene};
use crate::chart::{Plate, PlatePart, Row};
use crate::plate::lettering::{SMALLEST, Set, WIDER, write, write_lines};
use crate::plate::rows::{classes, printed};
use crate::theme::Tone;
use crate::view::words;

/// How far apart lines of a name are, in their size.
const LINE: f32 = 1.06;

impl Aside {
    /// Draws the classes from a point down, a line a class.
    pub fn under_each_other(
        &self,
        scene: &mut Scene,
        plate: &Plate,
        part: &PlatePart,
        (x, y): Point,
    ) {
        let asked = plate.asked.is_some();
        let rows: Vec<&Row> = classes(part).collect();
        let forward = Set::bold(self.number * FORWARD, Tone::Ink).ended();
        let widest = |set: Set| {
            let known = rows.iter().filter(|row| !row.reading.is_lost());
            let each = known.map(|row| set.width(printed(row)));
            each.fold(1.0, f32::max)
        };
        // What is told in words is smaller.
        let fits = (self.room / widest(forward)).min(1.0);
        let forward = forward.size((forward.size * fits).max(SMALLEST));
        let number = self.number.min(forward.size);
        let widest = widest(forward);
        let pitch = self.number * 1.12;
        let mut base = y + self.number * 0.2;
        let name = |row: &Row| words::uncapital(&row.short);
        let lost = rows.iter().any(|row| row.reading.is_lost());
        // Names are beside their numbers, or under them where there is no room.
        let bold = Set::bold(self.word, Tone::Ink);
        let longest = rows.iter().map(|row| bold.width(&name(row)));
        let longest = longest.fold(0.0, f32::max) * WIDER;
        let beside = !lost && widest + self.word * 0.5 + longest <= self.room;
        for row in rows {
            base += pitch;
            let full = asked && row.emphasis.answers();
            let number = match full {
                true => Set::bold(forward.size, Tone::Accent),
                false => Set::bold(number, Tone::Ink),
            };
            let number = match row.reading.is_lost() {
                true => Set::plain(self.word, number.tone),
                false => number,
            };
            let (number, at) = match beside {
                true => (number.ended(), (x + widest, base)),
                false => (number, (x, base)),
            };
            let key = (row.key, Part::Value, 0);
            write(scene, key, number, at, printed(row), 0.2);
            let set = match full {
                true => bold,
                false => Set::plain(self.word, Tone::Ink),
            };
            let name = name(row);
            let top = base - pitch * 0.76;
            if beside {
                let at = (x + widest + self.word * 0.5, base);
                write(scene, (row.key, Part::Name, 0), set, at, &name, 0.2);
            } else {
                let first = (x, base + self.word * LINE);
                let after = write_lines(
                    scene,
                    (row.key, Part::Name, 0),
                    set,
                    first,
                    LINE,
                    &set.wrap(&name, self.room),
                    0.2,
                );
                base = after - self.word * LINE;
            }
            let high = (base - top + self.word * 0.2).max(24.0);
            scene.hit_area(row.key, None, [x, top, self.room, high]);
        }
        self.change(scene, plate, part, (x, base + self.word * 1.5));
    }
}
