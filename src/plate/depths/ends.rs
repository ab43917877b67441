//! What is written on the two cables.

use super::cables::{Cables, TONES};
use super::told::Told;
use crate::chart::scene::{Anchor, Part, Scene, Weight};
use crate::chart::{Plate, PlatePart, Row};
use crate::plate::lettering::{Number, Set, write_lines};
use crate::plate::rows::{class_name, is_whole};
use crate::plate::things::shine::Shine;
use crate::theme::Tone;

/// How far apart lines of a name are, in their size.
const PITCH: f32 = 1.08;

impl Cables {
    /// Where the name beside a number begins.
    pub fn beside(&self, nth: usize, row: &Row) -> f32 {
        let number = Number::whole(&row.text, Set::bold(self.number[nth], Tone::Upon));
        self.at[nth].0 + number.width() + self.name * 0.4
    }

    /// A number, its name and whom it is about.
    pub fn words(
        &self,
        scene: &mut Scene,
        nth: usize,
        (part, row): (&PlatePart, &Row),
        plate: &Plate,
        two: bool,
    ) {
        let asked = plate.asked.is_some();
        let nth = nth.min(1);
        let (x, y) = self.at[nth];
        let size = self.number[nth];
        let tone = TONES[nth];
        let quiet = Shine::of(row, asked) == Shine::Quiet && !is_whole(row);
        let told = Told {
            anchor: Anchor::Start,
            number: size,
            asked: size,
            class: self.class,
            accent: tone,
            ink: if quiet { Tone::Upon } else { tone },
            soft: Tone::UponSoft,
        };
        told.number(scene, row, asked, (x, y));
        let beside = self.beside(nth, row);
        let set = Set::bold(self.name, Tone::Upon);
        // Two lines beside the number, or one over the class; both alike.
        let lines = if two {
            halved(set, &part.label)
        } else {
            vec![part.label.clone()]
        };
        let first = if two {
            y - size * 0.36 - self.name * PITCH * 0.5 + self.name * 0.36
        } else {
            y - size * 0.36
        };
        let key = (row.key, Part::Name, 0);
        write_lines(scene, key, set, (beside, first), PITCH, &lines, 0.7);
        let mut whom = vec![class_name(row)];
        if let (Some(before), Some(year)) = (row.before, plate.compared) {
            whom.insert(0, format!("≈\u{a0}{} en {year}", row.unit.words(before)));
        }
        let told = Told {
            ink: Tone::UponSoft,
            ..told
        };
        let mut set = told.words(row, asked, self.class);
        if row.before.is_some() || (asked && row.emphasis.answers()) {
            set.weight = Weight::Bold;
        }
        let at = if two {
            (x, y + self.class * 1.35)
        } else {
            (beside, first + self.class * 1.28)
        };
        // One line where there is room, or one each.
        let line = whom.join(", ");
        let whom = if at.0 + set.room(&line) <= x + self.room[nth] {
            vec![line]
        } else {
            whom
        };
        let key = (row.key, Part::Caption, 0);
        write_lines(scene, key, set, at, 1.14, &whom, 0.75);
        let high = size * 0.8 + self.class * 1.8;
        scene.hit_area(row.key, None, [x, y - size * 0.8, self.room[nth], high]);
    }
}

/// A text in two lines, as narrow as they can be.
fn halved(set: Set, text: &str) -> Vec<String> {
    let whole = set.room(text);
    let mut room = whole * 0.5;
    while room < whole && set.wrap(text, room).len() > 2 {
        room += set.size * 0.25;
    }
    set.wrap(text, room)
}
