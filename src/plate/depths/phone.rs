//! The sea on a phone: narrow columns, and what does not swim in bands under
//! the cables.

use super::averages::Averages;
use super::cables::Cables;
use super::changes::{Caption, Changes};
use super::gestures::Gesture;
use super::heaps::Heaps;
use super::lamps::Lamps;
use super::sea::Sea;
use super::shells::Shells;
use super::shoal::Shoal;
use super::{parts, tablet};
use crate::chart::scene::Anchor;
use crate::chart::{Format, Plate, Scene};
use crate::data::Role;
use crate::plate::heading::Heading;
use crate::plate::lettering::SMALLEST;
use crate::plate::room::Room;
use crate::theme::Tone;

/// From this width on there is room for bands beside each other.
const AMPLE: f32 = 570.0;

/// The smallest letters.
const LEAST: f32 = SMALLEST;

/// The surface and the bed, and where each band under the cables begins.
const TOP: f32 = 178.0;
const BASE: f32 = 452.0;
const CABLE: f32 = BASE + 15.0;
const WORDS: f32 = 520.0;
const HEAPS: f32 = 654.0;
const GESTURES: f32 = 666.0;
const CHANGES: f32 = 784.0;
const LAMPS: f32 = 834.0;
const LAST: f32 = 890.0;
const HEIGHT: f32 = 1040.0;

/// Lays the sea out on a phone.
pub fn layout(plate: &Plate, format: Format) -> Scene {
    let width = format.width();
    if width >= AMPLE {
        return tablet::layout(plate, format);
    }
    let mut scene = Scene::new(format, HEIGHT);
    let sea = Sea {
        top: TOP,
        base: BASE,
        scale_at: 3.0,
        scale: LEAST,
        levels: &[0, 50, 100],
        ship: (width * 0.21, 0.36),
        bubbles: 30,
        stars: 24,
        waves: (26.0, 2.4),
    };
    sea.lay(&mut scene);
    heading(width).lay(&mut scene, plate);
    let mut room = Room::new(width, sea.base);
    cables(width).draw(&mut scene, plate);
    shoal(width).draw(&mut scene, plate, &sea, &mut room);
    sea.scale(&mut scene, &room);
    heaps(width).draw(&mut scene, plate);
    for (nth, part) in parts(plate, Role::Gesture).enumerate() {
        if let Some(row) = part.rows.first() {
            let asked = plate.asked.is_some();
            gesture(nth.min(1), width).draw(&mut scene, nth, part, row, asked);
        }
    }
    let changes = Changes::new(plate);
    changed(&mut scene, plate, &changes);
    averages(width).draw(&mut scene, plate);
    shells(width).all(&mut scene, plate, &changes);
    scene
}

fn heading(width: f32) -> Heading {
    Heading {
        at: (14.0, 54.0),
        number: 52.0,
        name: 15.5,
        title: if width < 350.0 { 25.0 } else { 29.5 },
        title_at: (15.0, 92.0),
        title_room: width - 26.0,
        title_lines: 2,
        name_room: width - 74.0,
    }
}

fn shoal(width: f32) -> Shoal {
    let small = if width < 360.0 { 15.0 } else { 16.5 };
    Shoal {
        left: 14.0,
        right: width - 5.0,
        gap: 7.0,
        widest: 74.0,
        plug: 9.0,
        class: [LEAST, LEAST],
        name: if width < 350.0 {
            [15.4, 14.4]
        } else {
            [17.0, 16.0]
        },
        lead: [width * 0.066, width * 0.072],
        number: [small, small + 2.0],
        sign: false,
        air: 5.0,
    }
}

fn cables(width: f32) -> Cables {
    let second = width * 0.545;
    Cables {
        y: CABLE,
        apart: 13.0,
        scale: 0.5,
        margin: 6.0,
        waves: (80.0, 2.2),
        at: [(15.0, WORDS), (second, WORDS)],
        room: [second - 21.0, width - second - 4.0],
        number: [(width * 0.086).min(36.0), (width * 0.086).min(34.0)],
        stacked: true,
        name: if width < 360.0 { LEAST } else { 15.5 },
        class: LEAST,
    }
}

fn heaps(width: f32) -> Heaps {
    Heaps {
        left: 10.0,
        right: width - 8.0,
        ground: HEAPS,
        unit: (width / 37.0).min(12.0),
        beside: true,
        lift: 0.0,
        indent: if width < 350.0 { 0.9 } else { 1.02 },
        first: [(width * 0.077).min(30.0), (width * 0.087).min(34.0)],
        number: [26.0, 30.0],
        name: 16.0,
        class: LEAST,
        ink: Tone::Upon,
        soft: Tone::UponSoft,
    }
}

fn gesture(nth: usize, width: f32) -> Gesture {
    let half = width / 2.0;
    let room = half - 66.0;
    Gesture {
        at: [(34.0, GESTURES + 6.0), (half + 8.0, GESTURES + 20.0)][nth],
        scale: [0.52, 0.44][nth],
        words: ([62.0, half + 62.0][nth], GESTURES + 24.0),
        anchor: Anchor::Start,
        room,
        number: [26.0, 30.0],
        name: LEAST,
        class: LEAST,
        over: false,
        lift: 0.0,
        gauge: Some((room - 8.0).min(120.0)),
        ink: Tone::Upon,
        soft: Tone::UponSoft,
    }
}

fn changed(scene: &mut Scene, plate: &Plate, changes: &Changes<'_>) {
    let width = scene.format.width();
    let (half, compared) = (width / 2.0, plate.compared.is_some());
    let caption = |nth: usize, number: f32| Caption {
        at: ([15.0, half + 8.0][nth], CHANGES),
        anchor: Anchor::Start,
        room: half - 14.0,
        number,
        word: LEAST,
        beside: false,
        ink: Tone::Upon,
        soft: Tone::UponSoft,
    };
    if let Some((part, row)) = changes.calm {
        let calm = caption(changes.calm_at, 15.0);
        calm.hit(scene, row);
        calm.draw(scene, part, row, compared);
    }
    if let Some((part, row)) = changes.lost {
        let apart = (width - 34.0) / 11.2;
        let lamps = Lamps {
            at: (34.0, LAMPS),
            scale: apart / 40.0,
            row: 11,
            apart: (apart, 19.0),
            caption: caption(1 - changes.calm_at.min(1), 18.0),
        };
        lamps.draw(scene, part, row, compared);
    }
}

fn averages(width: f32) -> Averages {
    let right = width * 0.56;
    Averages {
        title: (15.0, LAST),
        title_room: right - 10.0,
        ground: LAST + 54.0,
        left: 8.0,
        right,
        scale: 0.74,
        beside: false,
        number: [18.0, 21.0],
        name: 15.0,
        class: LEAST,
        change: (15.0, LAST + 128.0),
        change_room: right - 4.0,
    }
}

fn shells(width: f32) -> Shells {
    let left = width * 0.58;
    let words = Caption {
        at: (left, LAST),
        anchor: Anchor::Start,
        room: width - left - 4.0,
        number: 16.0,
        word: LEAST,
        beside: false,
        ink: Tone::Upon,
        soft: Tone::UponSoft,
    };
    let apart = (width - left - 34.0) / 9.0;
    Shells {
        at: (left + 32.0, LAST + 62.0),
        scale: apart / 25.5,
        apart,
        ghost: (left + 9.0, LAST + 63.0),
        name: words,
        caption: Caption {
            at: (left, LAST + 86.0),
            ..words
        },
    }
}
