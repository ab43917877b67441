//! The tree where there is room: branches fan out of one trunk, 0 at the inner
//! ring and 100 at the outer one.

mod places;
mod tree;
mod words;

pub use places::{DESK, TABLET};

use crate::chart::scene::{Place, Point, Scene};
use crate::chart::{Area, Format, Plate};
use crate::data::Role;
use crate::plate::branches::Branch;
use crate::plate::branches::feathers::Feathers;
use crate::plate::branches::lead::Lead;
use crate::plate::branches::roots::Roots;
use crate::plate::geometry::lerp;
use crate::plate::heading::Heading;
use crate::plate::parts;
use crate::plate::room::Room;
use crate::plate::things::flower::Flower;

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

/// Lays the tree out on a desk or on a tablet.
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
}
