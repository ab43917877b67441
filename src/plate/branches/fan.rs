//! The tree where there is room: branches fan out of one trunk, 0 at the inner
//! ring and 100 at the outer one.

use super::feathers::Feathers;
use super::lead::Lead;
use super::limb::Limb;
use super::roots::Roots;
use super::{Branch, name_class, own, parts, pin};
use crate::chart::scene::{Outline, Part, Place, Point, Scene};
use crate::chart::{Area, Emphasis, Format, Plate};
use crate::data::Role;
use crate::plate::band;
use crate::plate::geometry::{Path, lerp};
use crate::plate::heading::Heading;
use crate::plate::lettering::{Number, Set, lay, write_lines};
use crate::plate::room::Room;
use crate::plate::rows::answers;
use crate::plate::shapes::{disc, solid};
use crate::plate::things::flower::Flower;
use crate::plate::things::frond::frond;
use crate::theme::Tone;

/// Where everything is.
#[derive(Clone, Copy, Debug)]
pub struct Fan {
    height: f32,
    /// The middle of the rings, and the ground.
    middle: Point,
    ground: f32,
    /// Radius of 0 and of 100.
    rings: [f32; 2],
    /// Directions of the first and the last branch, in degrees from the right.
    spread: [f32; 2],
    heading: Heading,
    lead: Lead,
    feathers: Feathers,
    roots: Roots,
    /// Of a flower of size 1.
    radius: f32,
    trunk: f32,
    leaf: f32,
    /// Sizes of a number beside a flower, of one that was asked for, of a
    /// branch's name and of a scale's.
    number: f32,
    chosen: f32,
    name: f32,
    scale: f32,
    /// Where the words on the roots stand.
    under: Point,
    under_room: f32,
}

pub const DESK: Fan = Fan {
    height: 840.0,
    middle: (838.0, 600.0),
    ground: 686.0,
    rings: [104.0, 456.0],
    spread: [171.0, 9.0],
    heading: Heading {
        at: (56.0, 142.0),
        number: 116.0,
        name: 20.0,
        title: 45.0,
        title_at: (56.0, 198.0),
        title_room: 410.0,
        title_lines: 3,
        name_room: 230.0,
    },
    lead: Lead {
        at: (56.0, 24.0),
        room: 260.0,
        number: 62.0,
        word: 17.0,
        stacked: true,
        radius: 21.0,
    },
    feathers: Feathers {
        at: (1152.0, 78.0),
        long: 190.0,
        pitch: 42.0,
        title: 18.0,
        word: 15.5,
    },
    roots: Roots {
        from: 436.0,
        to: 1236.0,
        room: 180.0,
        top: 712.0,
        trunk: (838.0, 686.0),
        scale: 2.2,
        number: 33.0,
        word: 16.0,
    },
    radius: 21.0,
    trunk: 1.0,
    leaf: 46.0,
    number: 17.0,
    chosen: 38.0,
    name: 20.0,
    scale: 15.5,
    under: (56.0, 734.0),
    under_room: 330.0,
};

pub const TABLET: Fan = Fan {
    height: 1064.0,
    middle: (430.0, 758.0),
    ground: 836.0,
    rings: [80.0, 382.0],
    spread: [164.0, 17.0],
    heading: Heading {
        at: (40.0, 112.0),
        number: 100.0,
        name: 20.0,
        title: 40.0,
        title_at: (40.0, 164.0),
        title_room: 490.0,
        title_lines: 2,
        name_room: 240.0,
    },
    lead: Lead {
        at: (40.0, 14.0),
        room: 470.0,
        number: 58.0,
        word: 17.0,
        stacked: false,
        radius: 19.0,
    },
    feathers: Feathers {
        at: (540.0, 58.0),
        long: 164.0,
        pitch: 37.0,
        title: 17.0,
        word: 15.5,
    },
    roots: Roots {
        from: 48.0,
        to: 680.0,
        room: 150.0,
        top: 878.0,
        trunk: (430.0, 836.0),
        scale: 1.9,
        number: 31.0,
        word: 16.0,
    },
    radius: 19.0,
    trunk: 0.88,
    leaf: 42.0,
    number: 17.0,
    chosen: 34.0,
    name: 19.0,
    scale: 16.0,
    under: (40.0, 1026.0),
    under_room: 760.0,
};

pub fn layout(plate: &Plate, format: Format, fan: &Fan) -> Scene {
    let mut scene = Scene::new(format, fan.height);
    let branches: Vec<Branch<'_>> = parts(plate, Role::Branch)
        .map(|part| Branch::new(part, plate))
        .collect();
    fan.field(&mut scene);
    let below = fan.heading.lay(&mut scene, plate);
    let lead = Lead {
        at: (fan.lead.at.0, below + fan.lead.at.1),
        ..fan.lead
    };
    let flower = Flower::default();
    for part in parts(plate, Role::Leaf) {
        fan.feathers.draw(&mut scene, part);
    }
    let roots: Vec<_> = parts(plate, Role::Root).collect();
    fan.roots.draw(&mut scene, &roots);
    fan.roots
        .name(&mut scene, &roots, fan.under, fan.under_room);
    fan.limbs(&mut scene, &branches);
    let mut room = Room::new(format.width(), fan.ground - 8.0);
    fan.reserve(&mut room, format, &lead);
    fan.flowers(&mut scene, &branches, &flower, &mut room);
    fan.names(&mut scene, &branches, &mut room);
    fan.whole(&mut scene, plate, &branches, &mut room);
    fan.numbers(&mut scene, &branches, &mut room);
    fan.lost(&mut scene, &branches, &mut room);
    for part in parts(plate, Role::Lead) {
        lead.draw(&mut scene, plate, part, &flower);
    }
    scene
}

impl Fan {
    fn turn(&self, nth: usize, count: usize) -> f32 {
        let part = nth as f32 / count.saturating_sub(1).max(1) as f32;
        lerp(self.spread[0], self.spread[1], part).to_radians()
    }

    /// Where a level of a branch is: a gentle bend to one side, then to the
    /// other.
    fn at(&self, nth: usize, count: usize) -> impl Fn(f32) -> Point + use<> {
        let turn = self.turn(nth, count);
        let [inner, outer] = self.rings;
        let (cx, cy) = self.middle;
        let bend = if nth.is_multiple_of(2) { 8.0 } else { -8.0 };
        move |level: f32| {
            let part = level / 100.0;
            let r = lerp(inner, outer, part);
            let off = bend * (1.0 - (part * std::f32::consts::PI * 1.7).cos()) * 0.6;
            let (sin, cos) = turn.sin_cos();
            (cx + cos * r - sin * off, cy - sin * r - cos * off)
        }
    }

    fn field(&self, scene: &mut Scene) {
        let (cx, cy) = self.middle;
        let [inner, outer] = self.rings;
        let width = scene.format.width();
        for (level, tone) in [
            (1.0, Tone::Tint4),
            (0.75, Tone::Tint3),
            (0.5, Tone::Tint2),
            (0.25, Tone::Tint1),
        ] {
            let disc = disc((cx, cy), lerp(inner, outer, level));
            scene.lay(disc, tone);
        }
        let dots: Vec<Point> = (0..48)
            .map(|nth| {
                let (sin, cos) = (f32::from(nth as u16) / 48.0 * std::f32::consts::TAU).sin_cos();
                (cx + cos * inner, cy + sin * inner)
            })
            .filter(|(_, y)| *y < self.ground)
            .collect();
        for (x, y) in dots {
            let dot = disc((x, y), 1.1);
            scene.lay(dot, Tone::Track);
        }
        let g = self.ground;
        let earth = Path::from(0.0, g + 6.0)
            .curve(
                (width * 0.2, g - 6.0),
                (width * 0.36, g + 4.0),
                (cx - 120.0, g - 2.0),
            )
            .curve((cx, g - 10.0), (cx + 60.0, g - 8.0), (cx + 140.0, g))
            .curve(
                (width * 0.73, g + 8.0),
                (width * 0.87, g - 8.0),
                (width, g + 4.0),
            )
            .line(width, self.height)
            .line(0.0, self.height);
        scene.lay(solid(earth.outline()), Tone::Ground);
        let k = self.trunk;
        let trunk = Path::from(cx - 140.0 * k, g + 6.0)
            .curve(
                (cx - 70.0 * k, g - 2.0),
                (cx - 46.0 * k, g - 22.0),
                (cx - 31.0 * k, cy + 34.0 * k),
            )
            .line(cx + 31.0 * k, cy + 34.0 * k)
            .curve(
                (cx + 46.0 * k, g - 22.0),
                (cx + 74.0 * k, g - 4.0),
                (cx + 146.0 * k, g + 6.0),
            );
        scene.lay(solid(trunk.outline()), Tone::Body);
        for level in [0u16, 25, 50, 75, 100] {
            let x = cx + lerp(inner, outer, f32::from(level) / 100.0) - 7.0;
            let label = match level {
                100 => "100\u{202f}%".to_owned(),
                level => level.to_string(),
            };
            if level > 0 || k > 0.95 {
                let set = Set::plain(self.scale, Tone::Ink).ended();
                lay(
                    scene,
                    set,
                    (x + 7.0).min(width - 8.0) - 4.0,
                    g - 14.0,
                    &label,
                );
            }
        }
    }

    /// What words must keep off: the heading, the lead, the leaf.
    fn reserve(&self, room: &mut Room, format: Format, lead: &Lead) {
        let width = format.width();
        let (x, y) = lead.at;
        let lead_end = if lead.stacked { y + 250.0 } else { y + 110.0 };
        room.take(Area {
            x: 0.0,
            y: 0.0,
            w: self.heading.title_room + x,
            h: y,
        });
        room.take(Area {
            x: 0.0,
            y,
            w: x + lead.room,
            h: lead_end - y,
        });
        let (fx, fy) = self.feathers.at;
        room.take(Area {
            x: fx - 8.0,
            y: 0.0,
            w: width - fx + 8.0,
            h: fy + self.feathers.pitch * 10.6,
        });
        room.take(Area {
            x: self.middle.0 + self.rings[0] - 30.0,
            y: self.ground - 34.0,
            w: width,
            h: 40.0,
        });
    }

    fn limbs(&self, scene: &mut Scene, branches: &[Branch<'_>]) {
        let fronds: [Outline; 2] = [frond(-0.15, 11), frond(0.15, 11)];
        let (cx, cy) = self.middle;
        let k = self.trunk;
        for (nth, branch) in branches.iter().enumerate() {
            let at = self.at(nth, branches.len());
            let (sin, cos) = self.turn(nth, branches.len()).sin_cos();
            let [inner, outer] = self.rings;
            let leaf = |level: f32| {
                let r = lerp(inner, outer, level / 100.0);
                (r * 0.2).min(self.leaf)
            };
            let limb = Limb {
                inner: vec![
                    (cx + cos * 16.0 * k, self.ground - 20.0 * k),
                    (cx + cos * 17.0 * k, cy + 30.0 * k),
                    (cx + cos * 44.0 * k, cy + (4.0 - sin * 34.0) * k),
                    (cx + cos * inner * 0.8, cy - sin * inner * 0.79),
                ],
                at: &at,
                widths: [34.0 * k, 17.0 * k, 5.0],
                every: 5.5,
                leaf: &leaf,
                fine: 0.05,
                stem: 3.5,
            };
            limb.draw(scene, nth, branch, &fronds);
        }
    }

    fn flowers(
        &self,
        scene: &mut Scene,
        branches: &[Branch<'_>],
        flower: &Flower,
        room: &mut Room,
    ) {
        for (nth, branch) in branches.iter().enumerate() {
            let at = self.at(nth, branches.len());
            let turn = std::f32::consts::FRAC_PI_2 - self.turn(nth, branches.len());
            for step in branch.order() {
                let (row, value) = branch.flowers[step];
                let (x, y) = at(value);
                let r = self.radius * branch.shown(step);
                let place = Place::at(x, y, r).turned(turn);
                flower.draw(
                    scene,
                    row.key,
                    place,
                    branch.stands[step],
                    0.5 + 0.03 * nth as f32 + 0.05 * step as f32,
                );
                room.take_round(x, y, r);
                scene.hit_area(
                    row.key,
                    None,
                    [
                        x - r.max(12.0),
                        y - r.max(12.0),
                        2.0 * r.max(12.0),
                        2.0 * r.max(12.0),
                    ],
                );
            }
        }
    }

    fn names(&self, scene: &mut Scene, branches: &[Branch<'_>], room: &mut Room) {
        for (nth, branch) in branches.iter().enumerate() {
            let turn = self.turn(nth, branches.len());
            let (x, y) = self.at(nth, branches.len())(branch.most);
            let set = Set::bold(self.name, Tone::Ink).centred();
            let set = set.on(band(branch.most + 8.0), 2.5);
            let lines = set.balance(&branch.part.label, self.name * 6.0);
            let widest = lines.iter().map(|line| set.room(line)).fold(0.0, f32::max);
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
            let best = room.best(&areas);
            room.take(areas[best]);
            let (x, _) = spots[best];
            let y = areas[best].y + self.name * 0.82;
            write_lines(
                scene,
                (own(nth), Part::Name, 0),
                set,
                (x, y),
                1.05,
                &lines,
                0.6,
            );
        }
    }

    fn numbers(&self, scene: &mut Scene, branches: &[Branch<'_>], room: &mut Room) {
        for asked in [true, false] {
            for (nth, branch) in branches.iter().enumerate() {
                let turn = self.turn(nth, branches.len());
                for (step, &(row, value)) in branch.flowers.iter().enumerate() {
                    let large = branch.asked && answers(row);
                    if large != asked {
                        continue;
                    }
                    let quiet = branch.asked && !large;
                    let size = if large { self.chosen } else { self.number };
                    let tone = if quiet { Tone::Soft } else { Tone::Ink };
                    let weight = if quiet {
                        Set::plain(size, tone)
                    } else {
                        Set::bold(size, tone)
                    };
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
            for &(_, value) in branch.flowers.iter().filter(|(row, _)| answers(row)) {
                let (x, y) = at(value);
                room.take_round(x, y, self.radius * 2.2);
            }
        }
    }

    /// Classes whose number is missing: beside the branch.
    fn lost(&self, scene: &mut Scene, branches: &[Branch<'_>], room: &mut Room) {
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
            super::lost(scene, room, branch, set, &spots);
        }
    }

    /// The whole, and its former level: a pin beside the branch that has it.
    fn whole(&self, scene: &mut Scene, plate: &Plate, branches: &[Branch<'_>], room: &mut Room) {
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
