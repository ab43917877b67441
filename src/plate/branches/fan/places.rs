//! Where everything is on a desk and on a tablet.

use super::Fan;
use crate::plate::branches::feathers::Feathers;
use crate::plate::branches::lead::Lead;
use crate::plate::branches::roots::Roots;
use crate::plate::heading::Heading;

/// On a desk: nominal width 1440.
pub const DESK: Fan = Fan {
    height: 840.0,
    middle: (838.0, 600.0),
    ground: 686.0,
    rings: [104.0, 456.0],
    spread: [171.0, 9.0],
    heading: Heading {
        at: (56.0, 142.0),
        number: 116.0,
        name: 20.0,
        title: 45.0,
        title_at: (56.0, 198.0),
        title_room: 410.0,
        title_lines: 3,
        name_room: 230.0,
    },
    lead: Lead {
        at: (56.0, 24.0),
        room: 260.0,
        number: 62.0,
        word: 17.0,
        stacked: true,
        radius: 21.0,
    },
    feathers: Feathers {
        at: (1152.0, 78.0),
        long: 190.0,
        pitch: 42.0,
        title: 18.0,
        word: 15.5,
    },
    roots: Roots {
        from: 436.0,
        to: 1236.0,
        room: 180.0,
        top: 712.0,
        trunk: (838.0, 686.0),
        scale: 2.2,
        number: 33.0,
        word: 16.0,
    },
    radius: 21.0,
    trunk: 1.0,
    leaf: 46.0,
    number: 17.0,
    chosen: 38.0,
    name: 20.0,
    scale: 15.5,
    under: (56.0, 734.0),
    under_room: 330.0,
};

/// On a tablet: nominal width 820.
pub const TABLET: Fan = Fan {
    height: 1064.0,
    middle: (430.0, 758.0),
    ground: 836.0,
    rings: [80.0, 382.0],
    spread: [164.0, 17.0],
    heading: Heading {
        at: (40.0, 112.0),
        number: 100.0,
        name: 20.0,
        title: 40.0,
        title_at: (40.0, 164.0),
        title_room: 490.0,
        title_lines: 2,
        name_room: 240.0,
    },
    lead: Lead {
        at: (40.0, 14.0),
        room: 470.0,
        number: 58.0,
        word: 17.0,
        stacked: false,
        radius: 19.0,
    },
    feathers: Feathers {
        at: (540.0, 58.0),
        long: 164.0,
        pitch: 37.0,
        title: 17.0,
        word: 15.5,
    },
    roots: Roots {
        from: 48.0,
        to: 680.0,
        room: 150.0,
        top: 878.0,
        trunk: (430.0, 836.0),
        scale: 1.9,
        number: 31.0,
        word: 16.0,
    },
    radius: 19.0,
    trunk: 0.88,
    leaf: 42.0,
    number: 17.0,
    chosen: 34.0,
    name: 19.0,
    scale: 16.0,
    under: (40.0, 1026.0),
    under_room: 760.0,
};
