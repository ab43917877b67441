//! Where everything is on a phone, by its width.

use super::bed::Bed;
use super::belly::Belly;
use super::changes::Changes;
use super::flank::Flank;
use super::frame::About;
use super::rows::Rows;
use super::sky::{Birds, Sun};
use super::tail::Tail;
use crate::plate::heading::Heading;
use crate::plate::lettering::SMALLEST;

/// As high as every phone is, however wide: gaps give way.
pub const HEIGHT: f32 = 924.0;

/// The line that the sand begins at, and the surface of the sea.
pub const SHORE: f32 = HEIGHT - 72.0;
pub const WATER: f32 = SHORE - 288.0;

/// The width that the figure was drawn for.
pub const DRAWN: f32 = 390.0;

/// The line that rows begin at, in the width.
const ZERO: f32 = 0.585;

/// What the longest row leaves to its left: what it was has its place there.
const LEVEL: f32 = 115.0;

/// How wide a jet is, in points.
const JET: f32 = 1.4;

/// From this width on there is room for larger numbers.
const NARROW: f32 = 384.0;

/// From this one on short names stand in one line.
const ROOMY: f32 = 440.0;

/// Letters.
const NAME: f32 = SMALLEST;
const SMALL: f32 = SMALLEST;

/// The rows of changes, from `peak` down.
pub fn rows(width: f32, peak: f32, changes: &Changes<'_>) -> Rows {
    let zero = width * ZERO;
    let scale = ((zero - LEVEL) / (changes.most() + JET)).clamp(3.7, 6.4);
    Rows {
        zero,
        top: peak,
        gap: 0.0,
        stem: (width / DRAWN * 3.3).clamp(2.5, 3.8),
        scale,
        peak,
        drop: scale * 0.5,
        jet: (scale * JET).min(9.0),
        large: (width * 0.18).clamp(58.0, 74.0),
        number: 20.0,
        name: NAME,
        small: SMALL,
    }
}

/// The sun, `peak` being where the spout ends.
pub fn sun(width: f32, peak: f32) -> Sun {
    let radius = (width * 0.137).clamp(48.0, 56.0);
    Sun {
        middle: (width - radius - 4.0, peak + radius - 2.0),
        radius,
        number: radius * 0.62,
        name: SMALL,
    }
}

/// The line under the title.
pub fn about(width: f32) -> About {
    About {
        left: 16.0,
        size: SMALL,
        room: width - 24.0,
    }
}

/// The heading.
pub fn heading(width: f32) -> Heading {
    Heading {
        at: (14.0, 75.0),
        number: 76.0,
        name: 15.0,
        title: 24.0,
        title_at: (52.0, 59.0),
        title_room: width - 56.0,
        title_lines: 2,
        name_room: 240.0,
    }
}

/// The belly.
pub fn belly(width: f32) -> Belly {
    let narrow = width < NARROW;
    // Names beside the last numbers need their room.
    let first = width * 0.16 + if narrow { 19.0 } else { 22.0 };
    let beside = match width {
        w if w < NARROW => 145.0,
        w if w < ROOMY => 151.0,
        _ => 168.0,
    };
    let last = width - beside;
    let half_way = (last - first > 150.0).then_some(first + (last - first) / 4.0);
    Belly {
        whole: 16.0,
        whole_edge: 6.0,
        classes: [first, last],
        zero: WATER + 237.0,
        scale: 1.6,
        radii: [8.5, 10.0, 12.5],
        number: 19.0,
        quiet: 17.0,
        chosen: if narrow { 20.0 } else { 24.0 },
        first: if narrow { 20.0 } else { 23.0 },
        name: NAME,
        small: SMALL,
        half: ((last - first) * 0.2).clamp(22.0, 34.0),
        edge: width - 3.0,
        twins: false,
        whole_left: false,
        steps: first + (last - first) * 0.75,
        half_way,
        floor: SHORE - 3.0,
        grooves: [10.0, width - 20.0],
        bends: [60.0, 90.0],
    }
}

/// The words on the back.
pub fn flank(width: f32) -> Flank {
    let k = width / DRAWN;
    // Beside the eye, which is smaller than words are on the narrowest.
    let left = (58.0 * k - (DRAWN - width).max(0.0) * 0.065).min(80.0);
    Flank {
        at: (left, WATER + 52.5),
        room: width - left - 2.0,
        number: (30.0 * k).min(33.0),
        word: NAME,
        class: SMALL,
        class_room: if width < 372.0 { 70.0 } else { 84.0 },
        short: width < 372.0,
    }
}

/// The tail, with `scale` units a point.
pub fn tail(width: f32, scale: f32) -> Tail {
    let k = width / DRAWN;
    Tail {
        tips: [(width - 6.0 * k, WATER - 175.0), (288.0 * k, WATER - 175.0)],
        apart: 40.0,
        scale,
        drop: (scale * 0.5).min(3.4),
        number: 40.0,
        name: SMALL,
        small: SMALL,
        at: (2.0 * k, -22.0),
        words: (0.0, 0.0),
        over: true,
        room: 108.0 * k,
    }
}

/// The birds on the water.
pub fn birds(width: f32) -> Birds {
    Birds {
        at: (20.0, WATER + 2.0),
        apart: 24.0,
        size: 0.66,
        words: (14.0, WATER - 17.0),
        up: true,
        word: SMALL,
        room: width * ZERO - 12.0,
    }
}

/// The counts on the sand.
pub fn bed(width: f32) -> Bed {
    let half = width * 0.5;
    Bed {
        at: (14.0, SHORE + 28.0),
        room: half - 22.0,
        next: half + 2.0,
        number: 28.0,
        name: NAME,
        apart: (11.0, 15.0),
        size: 0.52,
        under: true,
    }
}
