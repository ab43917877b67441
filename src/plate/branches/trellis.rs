//! The tree on a phone: an espalier, a branch a row, which compares better
//! than a fan.

use super::lead::Lead;
use super::limb::Limb;
use super::roots::Roots;
use super::{Branch, name_class, own, parts, pin};
use crate::chart::scene::format::PHONES;
use crate::chart::scene::{Outline, Part, Place, Point, Ribbon, Scene, Shape};
use crate::chart::{Area, Emphasis, Format, Plate};
use crate::data::Role;
use crate::plate::band;
use crate::plate::geometry::{Path, spine};
use crate::plate::heading::Heading;
use crate::plate::lettering::{Number, Set, lay, lay_lines, write};
use crate::plate::room::Room;
use crate::plate::rows::answers;
use crate::plate::shapes::{disc, solid};
use crate::plate::things::flower::Flower;
use crate::plate::things::frond::frond;
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

/// Smallest letters of a phone.
const WORD: f32 = 14.0;

/// How the scale is written.
const SCALE: Set = Set::plain(WORD, Tone::Ink).ended();

pub fn layout(plate: &Plate, format: Format) -> Scene {
    let width = format.width();
    let broad = width >= 560.0;
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
    let below = 56.0 + if width < 356.0 { 190.0 } else { 172.0 };
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
            width if width < 356.0 => 11.5,
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

    fn field(&self, scene: &mut Scene) {
        let top = self.top - 42.0;
        let bands = [
            (100.0, Tone::Tint4, 74.0),
            (75.0, Tone::Tint3, 58.0),
            (50.0, Tone::Tint2, 42.0),
            (25.0, Tone::Tint1, 26.0),
        ];
        for (level, tone, r) in bands {
            let x = self.x(level);
            let panel = Path::from(0.0, top)
                .line(x - r, top)
                .quad((x, top), (x, top + r))
                .line(x, self.ground + 6.0)
                .line(0.0, self.ground + 6.0);
            scene.lay(solid(panel.outline()), tone);
        }
        for level in [0.0, 25.0, 50.0, 75.0, 100.0] {
            let mut y = top + 4.0;
            while y < self.ground - 6.0 {
                let dot = disc((self.x(level), y), 0.9);
                scene.lay(dot, Tone::Track);
                y += 7.0;
            }
        }
        let (w, g) = (self.width, self.ground);
        let earth = Path::from(0.0, g - 2.0)
            .curve((60.0, g - 8.0), (160.0, g + 5.0), (w, g - 2.0))
            .line(w, self.height)
            .line(0.0, self.height);
        scene.lay(solid(earth.outline()), Tone::Ground);
        let mut line = Vec::new();
        let mut y = g + 6.0;
        let crown = self.y(0) + 46.0;
        while y > crown {
            line.push((self.trunk(y), y));
            y -= 8.0;
        }
        let thick = |t: f32| {
            if t < 0.06 {
                54.0 - 400.0 * t
            } else {
                30.0 - 21.0 * (t - 0.06)
            }
        };
        scene.lay(Shape::Ribbon(Ribbon::new(spine(&line, thick))), Tone::Body);
        for (x, label) in self.scale() {
            lay(scene, SCALE, x, g - 10.0, label);
        }
    }

    /// What is written on the scale, and where each ends.
    fn scale(&self) -> [(f32, &'static str); 2] {
        [(50.0, "50"), (100.0, "100\u{202f}%")]
            .map(|(level, label)| ((self.x(level) + 30.0).min(self.width - 6.0), label))
    }

    /// Classes whose number is missing: on the line of the branch's name, or
    /// under the branch.
    fn lost(&self, scene: &mut Scene, branches: &[Branch<'_>], room: &mut Room) {
        let set = Set::plain(WORD, Tone::Ink);
        for (nth, branch) in branches.iter().enumerate() {
            let name = Set::bold(16.0, Tone::Ink).room(&branch.part.label);
            let (x, y) = (self.x(0.0) + 4.0, self.y(nth));
            let beside = [14.0, 40.0, 80.0].map(|far| (x + name + far, y - 20.0));
            let under = [0.0, 50.0, 100.0, 150.0].map(|far| (x + far, y + 34.0));
            let over = [0.0, 50.0, 100.0].map(|far| (x + far, y - 40.0));
            let spots: Vec<Point> = beside.into_iter().chain(under).chain(over).collect();
            super::lost(scene, room, branch, set, &spots);
        }
    }

    fn limbs(&self, scene: &mut Scene, branches: &[Branch<'_>]) {
        let fronds: [Outline; 2] = [frond(-0.15, 5), frond(0.15, 5)];
        for (nth, branch) in branches.iter().enumerate() {
            let at = self.at(nth);
            let y = self.y(nth) + 26.0;
            let leaf = if self.broad { 19.0 } else { 17.0 };
            let limb = Limb {
                inner: vec![
                    (self.trunk(y + 52.0) + 2.0, y + 44.0),
                    (self.trunk(y + 16.0) + 3.0, y + 14.0),
                    (self.trunk(y) + 13.0, y - 11.0),
                ],
                at: &at,
                widths: [12.0, 8.0, 3.5],
                every: if self.broad { 4.0 } else { 5.5 },
                leaf: &|_| leaf,
                fine: 0.11,
                stem: 2.6,
            };
            limb.draw(scene, nth, branch, &fronds);
        }
    }

    fn names(&self, scene: &mut Scene, branches: &[Branch<'_>], room: &mut Room) {
        let set = Set::bold(if self.broad { 17.0 } else { 16.0 }, Tone::Ink);
        for (nth, branch) in branches.iter().enumerate() {
            let at = (self.x(0.0) + 4.0, self.y(nth) - 20.0);
            let set = set.on(Tone::Tint1, 2.0);
            write(
                scene,
                (own(nth), Part::Name, 0),
                set,
                at,
                &branch.part.label,
                0.5,
            );
            room.take(set.area(at.0, at.1, &branch.part.label));
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

    fn numbers(
        &self,
        scene: &mut Scene,
        compared: Option<u16>,
        branches: &[Branch<'_>],
        room: &mut Room,
    ) {
        for (nth, branch) in branches.iter().enumerate() {
            let y = self.y(nth);
            for &(row, value) in &branch.flowers {
                if !(branch.asked && answers(row)) {
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
                if branch.asked && answers(row) {
                    continue;
                }
                let set = match branch.asked {
                    true => Set::plain(14.0, Tone::Soft),
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

    /// The roots that there is room for, and where they come from.
    fn roots(&self, scene: &mut Scene, plate: &Plate) {
        let all: Vec<_> = parts(plate, Role::Root).collect();
        let most = match self.width {
            width if width >= 560.0 => 5,
            width if width >= 356.0 => 3,
            _ => 2,
        };
        // As many as there is room for, from the first to the last.
        let last = all.len().saturating_sub(1);
        let shown: Vec<_> = match all.len() > most {
            true => (0..most).map(|nth| all[nth * last / (most - 1)]).collect(),
            false => all,
        };
        let each = (self.width - 24.0) / shown.len().max(1) as f32;
        let set = Set::bold(15.0, Tone::Upon);
        let at = (38.0, self.ground + 24.0);
        let group = shown.first().map_or("", |first| first.group.as_str());
        let below = lay_lines(
            scene,
            set,
            at,
            1.1,
            &set.balance(group, self.width - at.0 - 8.0),
        );
        let roots = Roots {
            from: 22.0,
            to: 22.0 + each * shown.len().saturating_sub(1) as f32,
            room: each,
            top: below + 7.0,
            trunk: (12.0, self.ground - 2.0),
            scale: 1.3,
            number: 26.0,
            word: WORD,
        };
        roots.draw(scene, &shown);
    }
}
