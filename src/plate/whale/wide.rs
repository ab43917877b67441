//! Where everything is on a phone that is held across, or a narrow frame: as
//! on a tablet, as high as on a phone.

use super::bed::Bed;
use super::belly::Belly;
use super::fan::Fan;
use super::figure;
use super::flank::Flank;
use super::frame::{About, Fit, Frame};
use super::places::HEIGHT;
use super::sky::{Birds, Sun};
use super::tablet::{COASTS, CORALS};
use super::tail::Tail;
use crate::plate::heading::Heading;
use crate::plate::lettering::SMALLEST;

/// From which width on.
pub const FROM: f32 = 580.0;

/// The surface of the sea, and the sand.
const SEA: f32 = SAND - 312.0;
const SAND: f32 = HEIGHT - 76.0;

/// How much flatter the figure is than on a tablet, and the line of its
/// surface there.
const FLAT: f32 = 0.91;
const SURFACE: f32 = 612.0;

/// Letters.
const NAME: f32 = 15.0;
const SMALL: f32 = SMALLEST;

/// Everything for a width from [`FROM`] on.
pub fn frame(width: f32) -> Frame {
    let k = width / 820.0;
    let x = |x: f32| x * k;
    let fit = Fit {
        across: k,
        down: FLAT,
        raised: SURFACE * FLAT - SEA,
    };
    let y = |y: f32| fit.put((0.0, y)).1;
    Frame {
        height: HEIGHT,
        figure: &figure::NARROW,
        fit,
        heading: Heading {
            at: (14.0, 84.0),
            number: 88.0,
            name: 16.0,
            title: 31.0,
            title_at: (56.0, 65.0),
            title_room: width - 190.0,
            title_lines: 2,
            name_room: 240.0,
        },
        about: About {
            left: 16.0,
            size: SMALL,
            room: width - 150.0,
        },
        sea: SEA,
        depths: [120.0, 220.0],
        sand: SAND,
        coasts: COASTS,
        corals: CORALS,
        fan: Fan {
            blowhole: (x(351.0), SEA - 26.0),
            zero: 46.0,
            scale: 9.9,
            drop: 4.3,
            jet: 11.5,
            lead: 94.0,
            large: width * 0.15,
            first: 34.0,
            number: 26.0,
            name: NAME,
            small: SMALL,
            edges: [6.0, x(708.0)],
            room: 210.0,
            lead_room: 190.0,
            whom_room: x(170.0),
            low: [25.0, 10.0],
            stacked: true,
        },
        foam: ((x(351.0), SEA - 23.0), 0.84),
        eye: ((x(122.0), y(668.0)), 0.86),
        belly: Belly {
            whole: x(184.0),
            whole_edge: 13.0,
            classes: [x(256.0), x(524.0)],
            zero: SEA + 264.0,
            scale: 1.76,
            radii: [9.0, 10.5, 13.5],
            number: 20.0,
            quiet: 17.5,
            chosen: 26.0,
            first: 25.0,
            name: NAME,
            small: SMALL,
            half: 40.0,
            edge: x(790.0),
            twins: false,
            whole_left: true,
            steps: x(323.0),
            half_way: Some(x(323.0)),
            floor: SAND - 2.0,
            grooves: [x(110.0), x(600.0)],
            bends: [x(110.0), x(170.0)],
        },
        flank: Flank {
            at: (x(186.0), SEA + 52.0),
            room: x(560.0),
            number: 40.0 * k / 0.75,
            word: 16.0,
            class: 15.0,
            class_room: 92.0,
            short: false,
        },
        tail: Tail {
            tips: [(x(804.0), y(356.0)), (x(610.0), y(356.0))],
            apart: 70.0,
            scale: 9.9,
            drop: 4.3,
            number: 46.0,
            name: NAME,
            small: SMALL,
            at: (4.0, -28.0),
            words: (0.0, 0.0),
            room: x(200.0),
            over: true,
        },
        sun: Sun {
            middle: (width - 70.0, 70.0),
            radius: 58.0,
            number: 37.0,
            name: 14.6,
        },
        birds: Birds {
            at: (26.0, SEA + 2.0),
            apart: 32.0,
            size: 0.84,
            words: (14.0, SEA - 20.0),
            up: true,
            word: SMALL,
            room: x(310.0),
        },
        bed: Bed {
            at: (14.0, SAND + 48.0),
            room: width * 0.5,
            next: 0.0,
            number: 34.0,
            name: SMALL,
            apart: (7.4 * k / 0.75, 15.0),
            size: 0.46,
            under: false,
        },
    }
}
