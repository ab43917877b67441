//! Names, numbers and what is missing, each where there is room for it.

use super::Fan;
use crate::chart::scene::{Part, Point, Scene};
use crate::chart::{Area, Emphasis, Plate};
use crate::plate::branches::{Branch, lost, name_class, pin};
use crate::plate::lettering::{Number, Set, write_lines};
use crate::plate::room::Room;
use crate::plate::{band, own};
use crate::theme::Tone;

impl Fan {
    /// Writes each branch's name around its tip.
    pub(super) fn names(&self, scene: &mut Scene, branches: &[Branch<'_>], room: &mut Room) {
        for (nth, branch) in branches.iter().enumerate() {
            let turn = self.turn(nth, branches.len());
            let (x, y) = self.at(nth, branches.len())(branch.most);
            let set = Set::bold(self.name, Tone::Ink).centred();
            let set = set.on(band(branch.most + 8.0), 2.5);
            let lines = set.balance(&branch.part.label, self.name * 6.0);
            let widest = set.widest(&lines);
            let high = lines.len() as f32 * self.name * 1.05;
            let reach = self.radius * 1.34;
            let mut spots = Vec::new();
            for far in [4.0f32, 16.0, 30.0, 48.0] {
                for side in [0.0f32, 0.4, -0.4, 0.8, -0.8, 1.2, -1.2, 1.6, -1.6] {
                    let (sin, cos) = (turn + side).sin_cos();
                    let (dx, dy) = (reach + far + widest / 2.0, reach + far + high / 2.0);
                    // On the outline of the box around the tip.
                    let d = (dx / cos.abs().max(0.01)).min(dy / sin.abs().max(0.01));
                    spots.push((x + cos * d, y - sin * d));
                }
            }
            let areas: Vec<Area> = spots
                .iter()
                .map(|&(x, y)| Area {
                    x: x - widest / 2.0,
                    y: y - high / 2.0,
                    w: widest,
                    h: high,
                })
                .collect();
            let best = room.take_best(&areas);
            let (x, _) = spots[best];
            let y = areas[best].y + self.name * 0.82;
            let key = (own(nth), Part::Name, 0);
            write_lines(scene, key, set, (x, y), 1.05, &lines, 0.6);
        }
    }

    /// Writes the number of each flower beside it: first those that answer, so
    /// that they find their place first.
    pub(super) fn numbers(&self, scene: &mut Scene, branches: &[Branch<'_>], room: &mut Room) {
        for asked in [true, false] {
            for (nth, branch) in branches.iter().enumerate() {
                let turn = self.turn(nth, branches.len());
                for (step, &(row, value)) in branch.flowers.iter().enumerate() {
                    let large = branch.asked && row.emphasis.answers();
                    if large != asked {
                        continue;
                    }
                    let quiet = branch.asked && !large;
                    let size = if large { self.chosen } else { self.number };
                    let tone = if quiet { Tone::Soft } else { Tone::Ink };
                    let weight = Set::weighted(!quiet, size, tone);
                    let set = weight
                        .centred()
                        .on(band(value), if large { 3.5 } else { 2.5 });
                    let number = match large {
                        true => Number::whole(&row.text, set),
                        false => Number::bare(&row.text, set),
                    };
                    let r = self.radius * branch.shown(step);
                    let (x, y) = self.at(nth, branches.len())(value);
                    let spots = around((x, y), turn, r, number.width(), size);
                    let mut apart = room.clone();
                    if large {
                        self.keep_off_others(&mut apart, branches, nth);
                    }
                    let area = number.place(scene, &mut apart, row.key, &spots, 0.75);
                    room.take(area);
                    if row.emphasis == Emphasis::Wider {
                        name_class(scene, room, row, area, set.size(self.scale), 0.8);
                    }
                }
            }
        }
    }

    /// A large number on another's branch, or at its flower, would be read as
    /// that one's.
    fn keep_off_others(&self, room: &mut Room, branches: &[Branch<'_>], own: usize) {
        let others = branches.iter().enumerate().filter(|(nth, _)| *nth != own);
        for (nth, branch) in others {
            let at = self.at(nth, branches.len());
            for level in (0..branch.most as u16).step_by(4) {
                let (x, y) = at(f32::from(level));
                room.take_round(x, y, 6.0);
            }
            for &(_, value) in branch
                .flowers
                .iter()
                .filter(|(row, _)| row.emphasis.answers())
            {
                let (x, y) = at(value);
                room.take_round(x, y, self.radius * 2.2);
            }
        }
    }

    /// Classes whose number is missing: beside the branch.
    pub(super) fn lost(&self, scene: &mut Scene, branches: &[Branch<'_>], room: &mut Room) {
        let set = Set::plain(self.scale, Tone::Ink);
        for (nth, branch) in branches.iter().enumerate() {
            let at = self.at(nth, branches.len());
            let turn = self.turn(nth, branches.len());
            let mut spots = Vec::new();
            for side in [-1.0f32, 1.0] {
                for far in [1.5, 2.0, 2.6] {
                    for level in [45.0, 25.0, 65.0, 85.0] {
                        let (x, y) = at(level);
                        let (sin, cos) = (turn + side * std::f32::consts::FRAC_PI_2).sin_cos();
                        let reach = self.leaf * far;
                        spots.push((x + cos * reach - self.scale * 5.0, y - sin * reach));
                    }
                }
            }
            lost(scene, room, branch, set, &spots);
        }
    }

    /// The whole, and its former level: a pin beside the branch that has it.
    pub(super) fn whole(
        &self,
        scene: &mut Scene,
        plate: &Plate,
        branches: &[Branch<'_>],
        room: &mut Room,
    ) {
        for (nth, branch) in branches.iter().enumerate() {
            let at = self.at(nth, branches.len());
            let turn = self.turn(nth, branches.len());
            let (sin, cos) = (turn + std::f32::consts::FRAC_PI_2).sin_cos();
            let ends = |_, level: f32| {
                let (x, y) = at(level);
                let far = |reach: f32| (x + cos * reach, y - sin * reach);
                (far(12.0), far(self.leaf * 1.5))
            };
            pin::draw(scene, room, branch, plate.compared, self.number, &ends);
        }
    }
}

/// Where a number beside a flower may stand: across the branch first.
fn around((x, y): Point, turn: f32, r: f32, width: f32, size: f32) -> Vec<Point> {
    let mut spots = Vec::new();
    for far in [5.0f32, 12.0, 22.0, 34.0] {
        for side in [1.0f32, -1.0, 0.6, -0.6, 0.35, -0.35, 1.3, -1.3] {
            let (sin, cos) = (turn + side * std::f32::consts::FRAC_PI_2).sin_cos();
            // Its middle is as far as its own half reaches that way.
            let half = (cos.abs() * width / 2.0).max(sin.abs() * size * 0.4);
            let d = r + far + half;
            spots.push((x + cos * d, y - sin * d + size * 0.32));
        }
    }
    spots
}
