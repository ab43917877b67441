//! The whale on a phone, cut by both edges: the spout in rows over it, its
//! belly as wide as the screen.

use super::bed::Bed;
use super::belly::Belly;
use super::changes::Changes;
use super::figure;
use super::flank::Flank;
use super::rows::Rows;
use super::sky::{Birds, Sun};
use super::tail::Tail;
use crate::chart::scene::Point;
use crate::chart::{Format, Plate, PlatePart, Scene};
use crate::data::Role;
use crate::plate::heading::Heading;
use crate::plate::lettering::{Set, lay_lines};
use crate::plate::parts;
use crate::plate::things::waves::{land, sea};
use crate::plate::things::whale::{eye, foam, solid, traced};
use crate::theme::Tone;

/// The width that the figure was drawn for, and its surface of the sea.
const DRAWN: f32 = 390.0;
const SURFACE: f32 = 552.0;

/// From the surface to the sand, and from there to the edge.
const DEEP: f32 = 294.0;
const SAND: f32 = 70.0;

/// How much flatter the figure is than drawn.
const FLAT: f32 = 0.92;

/// Left of the longest row: what it was has its place there.
const LEVEL: f32 = 112.0;

/// The line that rows begin at, in the width.
const ZERO: f32 = 0.554;

/// Letters.
const NAME: f32 = 14.6;
const SMALL: f32 = 14.0;

pub fn layout(plate: &Plate, format: Format) -> Scene {
    let width = format.width();
    let changes = Changes::of(plate);
    let lines: Vec<&PlatePart> = parts(plate, Role::Belly).collect();
    let counts: Vec<&PlatePart> = parts(plate, Role::Shell).collect();
    // The heading says where the rest begins.
    let mut measured = Scene::new(format, 0.0);
    let heading = heading(width);
    let below = (heading.lay(&mut measured, plate) - heading.title * 0.38).max(94.0);
    let about = Set::plain(SMALL, Tone::Ink);
    let about_lines = about.wrap(&plate.about, (width - 24.0) / 1.125);
    let peak = below + 8.0 + about_lines.len() as f32 * SMALL * 1.15;
    let zero = width * ZERO;
    let most = changes.most();
    let scale = ((zero - LEVEL) / most)
        .max((zero - 16.0) / most * 0.6)
        .min(7.0);
    let mut rows = Rows {
        zero,
        top: 0.0,
        scale,
        peak,
        drop: (scale * 0.5).min(3.4),
        jet: (scale * 1.4).min(9.6),
        large: 70.0,
        number: 21.0,
        name: NAME,
        small: SMALL,
    };
    rows.top = rows.under(&changes);
    let birds = birds_of(width, 0.0).lines(&changes).len() as f32 * SMALL * 1.13;
    let water = rows.end(&changes) + if birds > 0.0 { birds + 17.0 } else { 6.0 };
    let sand = water + DEEP;
    let mut scene = Scene::new(format, sand + SAND);

    let k = width / DRAWN;
    let put = |(x, y): Point| (x * k, (y - SURFACE) * FLAT + water);
    let belly = traced(figure::PHONE.belly, put);
    let across = (0.0, width);
    sea(&mut scene, across, water, (2.4, 30.0, 0.0), Tone::Mist);
    sea(
        &mut scene,
        across,
        water + 120.0,
        (3.0, 40.0, 2.0),
        Tone::Leaf,
    );
    sea(
        &mut scene,
        across,
        water + 230.0,
        (3.0, 44.0, 4.0),
        Tone::Vein,
    );
    solid(&mut scene, &traced(figure::PHONE.body, put), Tone::Body);
    solid(&mut scene, &belly, Tone::Flesh);
    let set = belly_of(width, water);
    set.lay(&mut scene, &belly);
    eye(&mut scene, (30.0 * k, water + 40.0), 0.72);
    let line = [
        (0.0, sand),
        (width * 0.3, sand - 4.0),
        (width * 0.7, sand + 2.0),
        (width, sand - 3.0),
    ];
    land(&mut scene, &line, Tone::Ground);
    bed(width, sand).draw(&mut scene, &counts);
    heading.lay(&mut scene, plate);
    lay_lines(&mut scene, about, (16.0, below), 1.15, &about_lines);

    for part in parts(plate, Role::Sun) {
        let sun = Sun {
            middle: (width - 52.0, below + 62.0),
            radius: 47.0,
            number: 32.0,
            name: SMALL,
        };
        sun.draw(&mut scene, part);
    }
    let blowhole = (232.0 * k, water - 6.0);
    rows.draw(&mut scene, &changes, blowhole);
    if let Some(year) = plate.compared {
        rows.before(&mut scene, &changes, year);
    }
    foam(&mut scene, (232.0 * k, water - 8.0), 0.72);
    birds_of(width, water).draw(&mut scene, &changes);
    tail(width, water, scale).draw(&mut scene, &changes.falls);
    flank(width, water).draw(&mut scene, plate, &lines);
    set.draw(&mut scene, plate, &lines, &belly);
    scene.hit_areas.sort_by_key(|area| area.spot.row);
    scene
}

fn heading(width: f32) -> Heading {
    Heading {
        at: (14.0, 78.0),
        number: 80.0,
        name: 15.0,
        title: 25.5,
        title_at: (52.0, 58.0),
        title_room: (width - 58.0) / 1.12,
        title_lines: 2,
        name_room: 240.0,
    }
}

fn belly_of(width: f32, water: f32) -> Belly {
    let k = width / DRAWN;
    let wide = width > 540.0;
    Belly {
        whole: if wide { width * 0.2 } else { 16.0 },
        whole_edge: 6.0,
        classes: if wide {
            [width * 0.34, width - 236.0]
        } else {
            [(128.0 * k).max(116.0), width - 90.0]
        },
        zero: water + 236.0,
        scale: 1.56,
        radii: [8.5, 10.0, 12.5],
        number: 19.0,
        quiet: 17.0,
        chosen: if width < 380.0 { 20.0 } else { 24.0 },
        first: 24.0,
        name: NAME,
        small: SMALL,
        half: 28.0 * k.min(1.2),
        beside: wide,
        whole_left: wide,
        edge: width - 4.0,
        steps: if wide {
            width * 0.445
        } else {
            width * if width < 365.0 { 0.545 } else { 0.464 }
        },
        floor: water + DEEP - 3.0,
        grooves: [10.0, width - 20.0],
        bends: [60.0, 90.0],
    }
}

fn flank(width: f32, water: f32) -> Flank {
    let k = width / DRAWN;
    // Beside the eye, which is smaller than words are on the narrowest.
    let left = (58.0 * k - (DRAWN - width).max(0.0) * 0.065).min(80.0);
    Flank {
        at: (left, water + 51.0),
        room: width - left - 2.0,
        number: (30.0 * k).min(36.0),
        word: NAME,
        class: SMALL,
        class_room: if width < 360.0 { 56.0 } else { 80.0 },
        short: width < 360.0,
    }
}

fn tail(width: f32, water: f32, scale: f32) -> Tail {
    let k = width / DRAWN;
    Tail {
        tips: [(width - 8.0, water - 173.0), (276.0 * k, water - 173.0)],
        apart: 40.0,
        scale,
        drop: (scale * 0.5).min(3.6),
        number: 40.0,
        name: SMALL,
        small: SMALL,
        at: (4.0, -10.0),
        words: (0.0, 0.0),
        over: true,
        room: 118.0 * k,
    }
}

fn birds_of(width: f32, water: f32) -> Birds {
    Birds {
        at: (20.0, water + 2.0),
        apart: 24.0,
        size: 0.66,
        words: (14.0, water - 16.0),
        up: true,
        word: SMALL,
        room: width * ZERO - 10.0,
    }
}

fn bed(width: f32, sand: f32) -> Bed {
    let half = width * 0.5;
    Bed {
        at: (14.0, sand + 28.0),
        room: half - 22.0,
        next: half + 2.0,
        number: 28.0,
        name: NAME,
        apart: (11.0, 15.0),
        size: 0.52,
        under: true,
    }
}
