//! The sea on a desk: heaps to the left, jellyfish in the middle, those who
//! spare to the right.

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
use crate::chart::scene::Anchor;
use crate::chart::{Format, Plate, PlatePart, Row, Scene};
use crate::data::Role;
use crate::plate::heading::Heading;
use crate::plate::room::Room;
use crate::plate::rows::level;
use crate::theme::Tone;

const SEA: Sea = Sea {
    top: 96.0,
    base: 690.0,
    scale_at: 12.0,
    scale: 15.0,
    levels: &[0, 25, 50, 75, 100],
    ship: (640.0, 0.9),
    bubbles: 54,
    stars: 34,
    waves: (38.0, 3.4),
};

const HEADING: Heading = Heading {
    at: (54.0, 202.0),
    number: 112.0,
    name: 20.0,
    title: 44.0,
    title_at: (56.0, 262.0),
    title_room: 440.0,
    title_lines: 2,
    name_room: 280.0,
};

const SHOAL: Shoal = Shoal {
    left: 424.0,
    right: 1228.0,
    gap: 10.0,
    widest: 112.0,
    plug: 24.0,
    class: [15.5, 16.5],
    name: [28.0, 21.0],
    lead: [56.0, 64.0],
    number: [31.0, 38.0],
    sign: true,
    air: 9.0,
};

const CABLES: Cables = Cables {
    y: 726.0,
    apart: 19.0,
    scale: 1.0,
    margin: 14.0,
    waves: (210.0, 4.0),
    at: [(56.0, 812.0), (430.0, 812.0)],
    room: [371.0, 236.0],
    number: [52.0, 40.0],
    stacked: false,
    name: 20.0,
    class: 15.5,
};

const HEAPS: Heaps = Heaps {
    left: 52.0,
    right: 420.0,
    ground: 696.0,
    unit: 18.2,
    beside: false,
    lift: 0.0,
    indent: 1.0,
    first: [46.0, 54.0],
    number: [34.0, 42.0],
    name: 20.0,
    class: 15.5,
    ink: Tone::Ink,
    soft: Tone::Soft,
};

const AVERAGES: Averages = Averages {
    title: (668.0, 792.0),
    title_room: 126.0,
    ground: 816.0,
    left: 788.0,
    right: 1302.0,
    scale: 1.05,
    beside: true,
    number: [27.0, 33.0],
    name: 17.0,
    class: 15.0,
    change: (1306.0, 794.0),
    change_room: 130.0,
};

/// Lays the sea out on a desk.
pub fn layout(plate: &Plate, format: Format) -> Scene {
    let mut scene = Scene::new(format, 840.0);
    let (asked, compared) = (plate.asked.is_some(), plate.compared.is_some());
    SEA.lay(&mut scene);
    HEADING.lay(&mut scene, plate);
    let mut room = Room::new(format.width(), SEA.base);
    CABLES.draw(&mut scene, plate);
    SHOAL.draw(&mut scene, plate, &SEA, &mut room);
    SEA.scale(&mut scene, &room);
    HEAPS.draw(&mut scene, plate);
    let changes = Changes::new(plate);
    let caption = Caption {
        at: (1336.0, 574.0),
        anchor: Anchor::Middle,
        room: 190.0,
        number: 27.0,
        word: 15.0,
        beside: false,
        ink: Tone::Ink,
        soft: Tone::Soft,
    };
    let told: Vec<(&PlatePart, &Row)> = parts(plate, Role::Gesture)
        .filter_map(|part| Some((part, part.rows.first()?)))
        .take(2)
        .collect();
    let tops: Vec<f32> = told
        .iter()
        .filter_map(|(_, row)| Some(SEA.y(level(row)?)))
        .collect();
    // They swim at their height where that leaves room for what is under them.
    let swim = tops.len() == told.len() && tops.iter().all(|top| *top <= DEEPEST);
    let close = matches!(tops[..], [a, b] if swim && (a - b).abs() < 42.0) || !swim;
    for (nth, (part, row)) in told.into_iter().enumerate() {
        let top = tops.get(nth).filter(|_| swim);
        let gesture = Gesture {
            gauge: top.is_none().then_some(84.0),
            lift: if close && nth == 0 { 36.0 } else { 0.0 },
            ..gesture(nth, *top.unwrap_or(&ADRIFT))
        };
        gesture.draw(&mut scene, nth, part, row, asked);
    }
    if let Some((part, row)) = changes.calm {
        let calm = Caption {
            at: (WORDS[changes.calm_at], if swim { 362.0 } else { 376.0 }),
            room: 120.0,
            number: 17.0,
            ..caption
        };
        calm.hit(&mut scene, row);
        calm.draw(&mut scene, part, row, compared);
    }
    if let Some((part, row)) = changes.lost {
        let lamps = Lamps {
            at: (1274.0, 432.0),
            scale: 0.86,
            row: 5,
            apart: (34.0, 26.0),
            caption,
        };
        lamps.draw(&mut scene, part, row, compared);
    }
    AVERAGES.draw(&mut scene, plate);
    let words = Caption {
        at: (1428.0, 648.0),
        anchor: Anchor::End,
        room: 290.0,
        number: 15.5,
        beside: true,
        ..caption
    };
    let shells = Shells {
        at: (1256.0, 698.0),
        scale: 0.84,
        apart: 20.4,
        ghost: (1228.0, 699.0),
        name: words,
        caption: Caption {
            at: (1428.0, 669.0),
            ..words
        },
    };
    shells.all(&mut scene, plate, &changes);
    scene
}

/// The lowest that a gesture swims, and where it is drawn when it does not.
const DEEPEST: f32 = 232.0;
const ADRIFT: f32 = 150.0;

/// Where the words on the two gestures stand.
const WORDS: [f32; 2] = [1296.0, 1386.0];

/// The first or the second, its top at a height.
fn gesture(nth: usize, top: f32) -> Gesture {
    Gesture {
        at: ([1296.0, 1342.0][nth], top),
        scale: [1.05, 0.8][nth],
        words: (WORDS[nth], 320.0),
        anchor: Anchor::Middle,
        room: [142.0, 100.0][nth],
        number: [28.0, 34.0],
        name: 15.5,
        class: 15.0,
        over: true,
        lift: 0.0,
        gauge: None,
        ink: Tone::Ink,
        soft: Tone::Soft,
    }
}
