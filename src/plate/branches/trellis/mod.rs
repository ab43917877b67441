//! The tree on a phone: an espalier, a branch a row, which compares better
//! than a fan.

mod tree;
mod words;

use crate::chart::scene::format::PHONES;
use crate::chart::scene::{Place, Point, Scene};
use crate::chart::{Area, Format, Plate};
use crate::data::Role;
use crate::plate::branches::Branch;
use crate::plate::branches::lead::Lead;
use crate::plate::heading::Heading;
use crate::plate::lettering::{SMALLEST, Set};
use crate::plate::room::Room;
use crate::plate::things::flower::Flower;
use crate::plate::{BROAD, parts};
use crate::theme::Tone;

/// Where everything is, for a width.
#[derive(Clone, Copy, Debug)]
struct Trellis {
    width: f32,
    height: f32,
    /// Abscissas of 0 and of 100.
    zero_and_hundred: [f32; 2],
    /// The first branch's line, and how far apart they are.
    top: f32,
    pitch: f32,
    ground: f32,
    /// Of a flower of size 1.
    radius: f32,
    /// From here on it is a large phone, or a frame.
    broad: bool,
}

/// As high on every phone: the gaps between rows give way.
const HEIGHT: f32 = 864.0;

/// Under this nominal width there is room for fewer roots and smaller flowers.
const NARROW: f32 = 356.0;

/// Words are in the smallest letters.
const WORD: f32 = SMALLEST;

/// How the scale is written.
const SCALE: Set = Set::plain(WORD, Tone::Ink).ended();

/// Lays the tree out on a phone.
pub fn layout(plate: &Plate, format: Format) -> Scene {
    let width = format.width();
    let broad = width >= BROAD;
    let count = parts(plate, Role::Branch).count().max(1) as f32;
    let mut scene = Scene::new(format, 0.0);
    let heading = Heading {
        at: (14.0, 56.0),
        number: 56.0,
        name: 15.5,
        title: if broad {
            34.0
        } else {
            (width / 13.2).min(30.0)
        },
        title_at: (15.0, if broad { 100.0 } else { 96.0 }),
        title_room: width - 28.0,
        title_lines: if broad { 1 } else { 2 },
        name_room: 190.0,
    };
    let after = heading.lay(&mut scene, plate);
    // Under the title its number and two lines of words.
    let first = after + if broad { 138.0 } else { 146.0 };
    // What stands under the branches: the ground, the roots and their words.
    let below = 56.0 + if width < NARROW { 190.0 } else { 172.0 };
    let pitch = (HEIGHT - below - first) / (count - 1.0).max(1.0);
    let ground = HEIGHT - below + 56.0;
    let trellis = Trellis {
        width,
        height: HEIGHT,
        zero_and_hundred: if broad {
            [76.0, width - 54.0]
        } else {
            [58.0, width - 40.0]
        },
        top: first,
        pitch,
        ground,
        radius: match width {
            _ if broad => 14.0,
            width if width < NARROW => 11.5,
            _ => 13.0,
        },
        broad,
    };
    scene.height = trellis.height;
    trellis.field(&mut scene);
    let flower = Flower::default();
    let branches: Vec<Branch<'_>> = parts(plate, Role::Branch)
        .map(|part| Branch::new(part, plate))
        .collect();
    trellis.limbs(&mut scene, &branches);
    let mut room = Room::new(width, trellis.ground);
    // The trunk, and where branches leave it; the narrowest phone has no other
    // place for all words.
    if width > PHONES[0].into() {
        room.take(Area {
            x: 0.0,
            y: trellis.top - 42.0,
            w: trellis.x(0.0) - 6.0,
            h: trellis.ground - trellis.top,
        });
    }
    for (x, label) in trellis.scale() {
        room.take(SCALE.area(x, trellis.ground - 10.0, label));
    }
    trellis.names(&mut scene, &branches, &mut room);
    trellis.flowers(&mut scene, &branches, &flower, &mut room);
    trellis.numbers(&mut scene, plate.compared, &branches, &mut room);
    trellis.lost(&mut scene, &branches, &mut room);
    let lead = Lead {
        at: (15.0, after + 8.0),
        room: width - 30.0,
        number: if width < 350.0 { 36.0 } else { 44.0 },
        word: if width < 380.0 { WORD } else { 14.5 },
        stacked: false,
        radius: 13.0,
    };
    for part in parts(plate, Role::Lead) {
        lead.draw(&mut scene, plate, part, &flower);
    }
    trellis.roots(&mut scene, plate);
    scene
}

impl Trellis {
    fn x(&self, level: f32) -> f32 {
        let [zero, hundred] = self.zero_and_hundred;
        zero + (hundred - zero) * level / 100.0
    }

    fn y(&self, nth: usize) -> f32 {
        self.top + self.pitch * nth as f32
    }

    /// Where a level of a branch is: it sways a little.
    fn at(self, nth: usize) -> impl Fn(f32) -> Point + use<> {
        const SWAY: [f32; 4] = [0.0, 2.0, 1.0, 3.0];
        let phase = SWAY[nth % SWAY.len()];
        let y = self.y(nth);
        move |level: f32| {
            let off = (level / 100.0 * std::f32::consts::PI * 1.6 + phase).sin() - phase.sin();
            (self.x(level), y - 3.5 * off)
        }
    }

    /// The middle of the trunk at a height.
    fn trunk(&self, y: f32) -> f32 {
        22.0 + 5.0 * ((self.ground - y) / 90.0).sin()
    }

    /// What is written on the scale, and where each ends.
    fn scale(&self) -> [(f32, &'static str); 2] {
        [(50.0, "50"), (100.0, "100\u{202f}%")]
            .map(|(level, label)| ((self.x(level) + 30.0).min(self.width - 6.0), label))
    }

    fn flowers(
        &self,
        scene: &mut Scene,
        branches: &[Branch<'_>],
        flower: &Flower,
        room: &mut Room,
    ) {
        for (nth, branch) in branches.iter().enumerate() {
            let at = self.at(nth);
            for step in branch.order() {
                let (row, value) = branch.flowers[step];
                let (x, y) = at(value);
                let r = self.radius * branch.shown(step);
                let place = Place::at(x, y, r).turned(std::f32::consts::FRAC_PI_2);
                let start = 0.45 + 0.03 * nth as f32 + 0.05 * step as f32;
                flower.draw(scene, row.key, place, branch.stands[step], start);
                room.take_round(x, y, r * 0.9);
            }
        }
        for (nth, branch) in branches.iter().enumerate() {
            for &(row, value) in &branch.flowers {
                let (x, y) = self.at(nth)(value);
                scene.hit_area(row.key, None, [x - 14.0, y - 14.0, 28.0, 34.0]);
            }
        }
    }
}
