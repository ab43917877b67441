//! Where everything is on a tablet.

use super::bed::Bed;
use super::belly::Belly;
use super::fan::Fan;
use super::figure;
use super::flank::Flank;
use super::frame::{About, Fit, Frame};
use super::sky::{Birds, Sun};
use super::tail::Tail;
use crate::chart::scene::Point;
use crate::plate::heading::Heading;

/// As on every plate of this figure.
pub const COASTS: [&[Point]; 2] = [
    &[
        (0.0, -22.0),
        (60.0, -38.0),
        (150.0, -24.0),
        (230.0, -16.0),
        (330.0, -8.0),
    ],
    &[
        (560.0, -6.0),
        (640.0, -18.0),
        (720.0, -30.0),
        (780.0, -22.0),
        (820.0, -34.0),
    ],
];
pub const CORALS: &[(Point, f32, u32)] = &[((792.0, 17.0), 120.0, 4), ((756.0, 17.0), 74.0, 9)];

/// On a tablet: nominal width 820.
pub const TABLET: Frame = Frame {
    height: 1040.0,
    figure: &figure::TABLET,
    fit: Fit {
        across: 1.0,
        down: 1.0,
        raised: 6.0,
    },
    heading: Heading {
        at: (40.0, 112.0),
        number: 96.0,
        name: 20.0,
        title: 44.0,
        title_at: (40.0, 168.0),
        title_room: 580.0,
        title_lines: 2,
        name_room: 240.0,
    },
    about: About {
        left: 40.0,
        size: 15.4,
        room: 480.0,
    },
    sea: 606.0,
    depths: [130.0, 240.0],
    sand: 952.0,
    coasts: COASTS,
    corals: CORALS,
    fan: Fan {
        blowhole: (351.0, 580.0),
        zero: 52.0,
        scale: 8.9,
        drop: 4.0,
        jet: 12.0,
        lead: 94.0,
        large: 104.0,
        first: 37.0,
        number: 28.0,
        name: 16.0,
        small: 15.4,
        edges: [20.0, 690.0],
        room: 236.0,
        lead_room: 214.0,
        whom_room: 160.0,
        low: [38.0, 5.0],
        stacked: false,
    },
    foam: ((351.0, 583.0), 0.95),
    eye: ((122.0, 662.0), 1.0),
    belly: Belly {
        whole: 169.0,
        whole_edge: 16.0,
        classes: [222.0, 540.0],
        zero: 895.0,
        scale: 1.95,
        radii: [10.0, 11.5, 15.0],
        number: 22.0,
        quiet: 19.0,
        chosen: 29.0,
        first: 29.0,
        name: 16.4,
        small: 15.4,
        half: 56.0,
        edge: 790.0,
        twins: true,
        whole_left: true,
        steps: 302.0,
        half_way: Some(302.0),
        floor: 951.0,
        grooves: [110.0, 600.0],
        bends: [110.0, 170.0],
    },
    flank: Flank {
        at: (190.0, 661.0),
        room: 500.0,
        number: 44.0,
        word: 16.5,
        class: 16.0,
        class_room: 104.0,
        short: false,
    },
    tail: Tail {
        tips: [(804.0, 350.0), (610.0, 350.0)],
        apart: 90.0,
        scale: 8.9,
        drop: 4.0,
        number: 58.0,
        name: 16.0,
        small: 15.4,
        at: (5.0, -34.0),
        words: (-124.0, -32.0),
        room: 144.0,
        over: false,
    },
    sun: Sun {
        middle: (722.0, 106.0),
        radius: 76.0,
        number: 48.0,
        name: 15.6,
    },
    birds: Birds {
        at: (36.0, 609.0),
        apart: 42.0,
        size: 1.1,
        words: (22.0, 584.0),
        up: true,
        word: 15.4,
        room: 236.0,
    },
    bed: Bed {
        at: (40.0, 1012.0),
        room: 380.0,
        next: 0.0,
        number: 44.0,
        name: 16.0,
        apart: (9.8, 18.0),
        size: 0.6,
        under: false,
    },
};
