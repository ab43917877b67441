//! The sky on a tablet: one cloud to the left, one to the right.

use super::desk::side_by_side;
use super::missing::Missing;
use super::sky::{Sky, about, gust};
use super::told::Place;
use super::wire::Wire;
use crate::chart::scene::Scene;
use crate::chart::{Area, Plate};
use crate::plate::heading::Heading;
use crate::plate::things::cumulus::Cumulus;
use crate::theme::Tone;

/// The sky of a tablet, for as many clouds; lays its heading.
pub fn sky(scene: &mut Scene, plate: &Plate, count: usize) -> Sky {
    let heading = Heading {
        at: (40.0, 112.0),
        number: 100.0,
        name: 20.0,
        title: 46.0,
        title_at: (40.0, 172.0),
        title_room: 540.0,
        title_lines: 2,
        name_room: 240.0,
    };
    let end = heading.lay(scene, plate) + heading.title * 0.84;
    let end = about(scene, plate, (41.0, end - 16.0), 17.0, 540.0);
    let place = |x, foot, at, number| Place {
        cloud: Cumulus {
            at: (x, foot),
            scale: 0.83,
        },
        at,
        number,
        word: 19.0,
        room: 240.0,
        below: true,
    };
    let places = match count {
        0..=2 => vec![
            place(282.0, 532.0, (566.0, 440.0), 84.0),
            place(538.0, 794.0, (40.0, 700.0), 100.0),
        ],
        _ => side_by_side([16.0, 804.0], 560.0, count, 0.83),
    };
    Sky {
        height: 1010.0,
        places,
        wire: Wire {
            from: (48.0, 866.0),
            long: 610.0,
            sag: 13.0,
            posts: 70.0,
            scale: 0.86,
            rise: [12.0, 42.0],
            at: (40.0, 976.0),
            number: 56.0,
            word: 18.0,
            room: 700.0,
            tone: Tone::Upon,
        },
        missing: Missing {
            area: Area {
                x: 596.0,
                y: 40.0,
                w: 208.0,
                h: 264.0,
            },
            aside: false,
            word: 16.5,
        },
        whole: (41.0, end),
        whole_room: 540.0,
        word: 18.0,
        shore: [918.0, 900.0, 922.0, 884.0],
        gusts: vec![
            gust(430.0, 338.0, 200.0, 7.0, 1.0, 24.0),
            gust(-20.0, 318.0, 60.0, 6.0, 3.0, 0.0),
            gust(660.0, 566.0, 220.0, 8.0, 2.0, 22.0),
            gust(30.0, 586.0, 150.0, 7.0, 4.0, 20.0),
        ],
        palms: vec![((768.0, 902.0), 86.0, -22.0), ((798.0, 900.0), 58.0, -10.0)],
    }
}
