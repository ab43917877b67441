//! Names, numbers and what is missing, each where there is room for it.

use super::{Trellis, WORD};
use crate::chart::Emphasis;
use crate::chart::scene::{Part, Point, Scene};
use crate::plate::branches::{Branch, lost, name_class, pin};
use crate::plate::lettering::{Number, Set, write};
use crate::plate::room::Room;
use crate::plate::{band, own};
use crate::theme::Tone;

impl Trellis {
    /// Writes each branch's name over its limb.
    pub(super) fn names(&self, scene: &mut Scene, branches: &[Branch<'_>], room: &mut Room) {
        let set = Set::bold(if self.broad { 17.0 } else { 16.0 }, Tone::Ink);
        for (nth, branch) in branches.iter().enumerate() {
            let at = (self.x(0.0) + 4.0, self.y(nth) - 20.0);
            let set = set.on(Tone::Tint1, 2.0);
            let key = (own(nth), Part::Name, 0);
            write(scene, key, set, at, &branch.part.label, 0.5);
            room.take(set.area(at.0, at.1, &branch.part.label));
        }
    }

    /// Writes the number of each flower: those that answer beside the branch's
    /// name, the others beside their flower.
    pub(super) fn numbers(
        &self,
        scene: &mut Scene,
        compared: Option<u16>,
        branches: &[Branch<'_>],
        room: &mut Room,
    ) {
        for (nth, branch) in branches.iter().enumerate() {
            let y = self.y(nth);
            for &(row, value) in &branch.flowers {
                if !(branch.asked && row.emphasis.answers()) {
                    continue;
                }
                // Beside the name, where nothing is in the way.
                let set = Set::bold(24.0, Tone::Accent).on(band(value), 2.5);
                let number = Number::whole(&row.text, set);
                let name = Set::bold(16.0, Tone::Ink).room(&branch.part.label);
                let spots: Vec<Point> = [14.0, 26.0, 44.0, 70.0, 100.0]
                    .map(|far| (self.x(0.0) + 4.0 + name + far, y - 19.0))
                    .to_vec();
                let area = number.place(scene, room, row.key, &spots, 0.75);
                if row.emphasis == Emphasis::Wider {
                    let set = Set::bold(WORD, Tone::Ink).centred().on(band(value), 2.0);
                    name_class(scene, room, row, area, set, 0.8);
                }
            }
        }
        for (nth, branch) in branches.iter().enumerate() {
            let at = self.at(nth);
            let ends = |pin, level: f32| {
                let (x, y) = at(level);
                // Above, unless the whole or what is missing stands there.
                let taken = !branch.asked || !branch.lost.is_empty();
                let side = match pin {
                    pin::Pin::Before if taken => 1.0,
                    pin::Pin::Before | pin::Pin::Whole => -1.0,
                };
                ((x, y + 5.0 * side), (x, y + 24.0 * side))
            };
            pin::draw(scene, room, branch, compared, WORD, &ends);
        }
        for (nth, branch) in branches.iter().enumerate() {
            let at = self.at(nth);
            for (step, &(row, value)) in branch.flowers.iter().enumerate() {
                if branch.asked && row.emphasis.answers() {
                    continue;
                }
                let set = match branch.asked {
                    true => Set::plain(WORD, Tone::Soft),
                    false => Set::bold(15.0, Tone::Ink),
                };
                let set = set.centred().on(band(value), 2.0);
                let number = Number::bare(&row.text, set);
                let r = self.radius * branch.shown(step);
                let (x, y) = at(value);
                let (below, above) = (y + r + 13.0, y - r - 4.0);
                let half = number.width() * 0.5 + r + 3.0;
                let spots = [
                    (x, below),
                    (x, above),
                    (x - 7.0, below),
                    (x + 7.0, below),
                    (x + half, y + 5.0),
                    (x - half, y + 5.0),
                    (x + half * 0.7, below),
                    (x - half * 0.7, below),
                    (x + half * 0.7, above),
                    (x - half * 0.7, above),
                    (x + half + 8.0, y + 5.0),
                    (x, below + 5.0),
                    (x, above - 8.0),
                    (x - half, below),
                    (x - half, above),
                    (x, below + 13.0),
                    (x - half - 8.0, y + 5.0),
                    (x, above - 14.0),
                    (x + half, above - 8.0),
                    (x - half, above - 8.0),
                    (x + half, below + 8.0),
                    (x - half, below + 8.0),
                    (x + half + 18.0, y + 5.0),
                ];
                number.place(scene, room, row.key, &spots, 0.75);
            }
        }
    }

    /// Classes whose number is missing: on the line of the branch's name, or
    /// under the branch.
    pub(super) fn lost(&self, scene: &mut Scene, branches: &[Branch<'_>], room: &mut Room) {
        let set = Set::plain(WORD, Tone::Ink);
        for (nth, branch) in branches.iter().enumerate() {
            let name = Set::bold(16.0, Tone::Ink).room(&branch.part.label);
            let (x, y) = (self.x(0.0) + 4.0, self.y(nth));
            let beside = [14.0, 40.0, 80.0].map(|far| (x + name + far, y - 20.0));
            let under = [0.0, 50.0, 100.0, 150.0].map(|far| (x + far, y + 34.0));
            let over = [0.0, 50.0, 100.0].map(|far| (x + far, y - 40.0));
            let spots: Vec<Point> = beside.into_iter().chain(under).chain(over).collect();
            lost(scene, room, branch, set, &spots);
        }
    }
}
