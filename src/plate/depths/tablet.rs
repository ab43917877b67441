//! The sea where there is some room: what does not swim stands under the
//! cables, in two bands.

use super::averages::Averages;
use super::cables::Cables;
use super::changes::{Caption, Changes};
use super::gestures::Gesture;
use super::heaps::Heaps;
use super::lamps::Lamps;
use super::parts;
use super::sea::Sea;
use super::shells::Shells;
use super::shoal::Shoal;
use crate::chart::scene::{Anchor, Composition};
use crate::chart::{Format, Plate, Scene};
use crate::data::Role;
use crate::plate::heading::Heading;
use crate::plate::lettering::SMALLEST;
use crate::plate::room::Room;
use crate::theme::Tone;

/// The width that the measures here are taken at.
const NOMINAL: f32 = 820.0;

/// Measures for a width.
#[derive(Clone, Copy, Debug)]
struct Measures {
    /// How wide, to the nominal width.
    k: f32,
    width: f32,
    /// The smallest letters.
    least: f32,
    base: f32,
}

/// Lays the sea out on a tablet, or on a phone that is held across.
pub fn layout(plate: &Plate, format: Format) -> Scene {
    let width = format.width();
    let least = match Composition::of(format) {
        Composition::Phone => SMALLEST,
        Composition::Tablet | Composition::Desk => 15.4,
    };
    let k = width / NOMINAL;
    let measures = Measures {
        k,
        width,
        least,
        base: (196.0 + 476.0 * k).round(),
    };
    let m = &measures;
    let mut scene = Scene::new(format, m.low(1108.0));
    let sea = m.sea();
    sea.lay(&mut scene);
    m.heading().lay(&mut scene, plate);
    let mut room = Room::new(width, sea.base);
    m.cables().draw(&mut scene, plate);
    m.shoal().draw(&mut scene, plate, &sea, &mut room);
    sea.scale(&mut scene, &room);
    m.averages().draw(&mut scene, plate);
    m.heaps().draw(&mut scene, plate);
    for (nth, part) in parts(plate, Role::Gesture).enumerate() {
        if let Some(row) = part.rows.first() {
            let asked = plate.asked.is_some();
            m.gesture(nth.min(1))
                .draw(&mut scene, nth, part, row, asked);
        }
    }
    let changes = Changes::new(plate);
    m.changes(&mut scene, plate, &changes);
    m.shells(&mut scene, plate, &changes);
    scene
}

impl Measures {
    /// A size of letters.
    fn size(&self, nominal: f32) -> f32 {
        (nominal * self.k).max(self.least)
    }

    /// An abscissa.
    fn x(&self, nominal: f32) -> f32 {
        nominal * self.k
    }

    /// A height under the cables, where letters shrink less than widths do.
    fn low(&self, nominal: f32) -> f32 {
        let shrink = 0.5 + 0.5 * self.k;
        self.base + (nominal - 672.0) * shrink
    }

    fn sea(&self) -> Sea {
        Sea {
            top: (196.0 * (0.25 + 0.75 * self.k)).max(172.0),
            base: self.base,
            scale_at: 6.0,
            scale: self.least,
            levels: &[0, 25, 50, 75, 100],
            ship: (self.x(300.0), 0.84 * self.k),
            bubbles: 44,
            stars: 30,
            waves: (34.0, 3.0),
        }
    }

    fn heading(&self) -> Heading {
        let k = self.k;
        Heading {
            at: (self.x(38.0), 26.0 + 58.0 * k),
            number: 76.0 * k,
            name: self.size(19.0),
            title: 37.0 * k,
            title_at: (self.x(40.0), 30.0 + 102.0 * k),
            title_room: self.width - self.x(60.0),
            title_lines: 1,
            name_room: self.width * 0.7,
        }
    }

    fn shoal(&self) -> Shoal {
        Shoal {
            left: 30.0,
            right: self.width - 6.0,
            gap: self.x(8.0),
            widest: 104.0,
            plug: self.x(18.0),
            class: [self.least, self.least + 0.6],
            name: [self.size(24.0), self.size(20.0)],
            lead: [self.x(48.0), self.x(54.0)],
            number: [self.x(29.0), self.x(35.0)],
            sign: true,
            air: 8.0,
        }
    }

    fn cables(&self) -> Cables {
        let y = self.base + self.x(30.0);
        Cables {
            y,
            apart: self.x(17.0),
            scale: 0.82 * self.k,
            margin: 10.0,
            waves: (120.0 * self.k, 3.0),
            at: [
                (self.x(40.0), self.low(772.0)),
                (self.x(288.0), self.low(772.0)),
            ],
            room: [self.x(240.0), self.x(200.0)],
            number: [self.x(46.0), self.x(38.0)],
            stacked: true,
            name: self.size(18.0),
            class: self.least,
        }
    }

    fn averages(&self) -> Averages {
        Averages {
            title: (self.x(512.0), self.low(750.0)),
            title_room: self.x(302.0),
            ground: self.low(818.0),
            left: self.x(500.0),
            right: self.width - 2.0,
            scale: 0.98 * self.k,
            beside: false,
            number: [self.size(25.0), self.size(30.0)],
            name: self.size(17.0),
            class: self.least,
            change: (self.x(512.0), self.low(750.0) + self.size(17.0) * 1.25),
            change_room: self.x(302.0),
        }
    }

    fn shells(&self, scene: &mut Scene, plate: &Plate, changes: &Changes<'_>) {
        let words = Caption {
            at: (self.x(40.0), self.low(838.0)),
            anchor: Anchor::Start,
            room: self.x(440.0),
            number: self.size(17.0),
            word: self.least,
            beside: true,
            ink: Tone::Upon,
            soft: Tone::UponSoft,
        };
        let y = self.low(873.0);
        let shells = Shells {
            at: (self.x(86.0), y),
            scale: 0.82 * self.k,
            apart: self.x(21.0),
            ghost: (self.x(54.0), y + 1.0),
            name: words,
            caption: Caption {
                at: (self.x(284.0), y - 2.0),
                room: self.x(170.0),
                beside: false,
                ..words
            },
        };
        shells.all(scene, plate, changes);
    }

    fn heaps(&self) -> Heaps {
        Heaps {
            left: self.x(34.0),
            right: self.x(if self.k < 0.9 { 424.0 } else { 420.0 }),
            ground: self.low(1090.0),
            unit: if self.k < 0.9 { 12.0 } else { 13.6 } * self.k,
            beside: true,
            lift: self.low(700.0) - self.low(682.0),
            indent: if self.k < 0.9 { 1.02 } else { 0.92 },
            first: [self.x(42.0), self.x(47.0)],
            number: [self.x(30.0), self.x(35.0)],
            name: self.size(18.0),
            class: self.least,
            ink: Tone::Upon,
            soft: Tone::UponSoft,
        }
    }

    fn gesture(&self, nth: usize) -> Gesture {
        let tips = [(self.x(458.0), 890.0), (self.x(612.0), 900.0)];
        Gesture {
            at: (tips[nth].0, self.low(tips[nth].1)),
            scale: [0.7, 0.6][nth] * self.k,
            words: ([self.x(496.0), self.x(687.0)][nth], self.low(908.0)),
            anchor: Anchor::Start,
            room: self.x([122.0, 122.0][nth]),
            number: [self.x(30.0), self.x(35.0)],
            name: self.least,
            class: self.least,
            over: false,
            lift: 0.0,
            gauge: Some(self.x(100.0)),
            ink: Tone::Upon,
            soft: Tone::UponSoft,
        }
    }

    fn changes(&self, scene: &mut Scene, plate: &Plate, changes: &Changes<'_>) {
        let compared = plate.compared.is_some();
        let caption = |nth: usize, number: f32| Caption {
            at: ([self.x(430.0), self.x(612.0)][nth], self.low(1022.0)),
            anchor: Anchor::Start,
            room: self.x([178.0, 206.0][nth]),
            number: self.size(number),
            word: self.least,
            beside: false,
            ink: Tone::Upon,
            soft: Tone::UponSoft,
        };
        if let Some((part, row)) = changes.calm {
            let calm = caption(changes.calm_at, 17.0);
            calm.hit(scene, row);
            calm.draw(scene, part, row, compared);
        }
        if let Some((part, row)) = changes.lost {
            let lamps = Lamps {
                at: (self.x(458.0), self.low(1074.0)),
                scale: 0.8 * self.k,
                row: 11,
                apart: (self.x(31.8), 23.0 * self.k),
                caption: caption(1 - changes.calm_at.min(1), 21.0),
            };
            lamps.draw(scene, part, row, compared);
        }
    }
}
