//! The sky on a desk: clouds side by side.

use super::missing::Missing;
use super::sky::{Sky, about, gust};
use super::told::Place;
use super::wire::Wire;
use crate::chart::scene::Scene;
use crate::chart::{Area, Plate};
use crate::plate::heading::Heading;
use crate::plate::things::cumulus::Cumulus;
use crate::theme::Tone;

/// Clouds side by side from one edge to another, all on one line.
pub fn side_by_side([from, to]: [f32; 2], foot: f32, count: usize, most: f32) -> Vec<Place> {
    let pitch = (to - from) / count.max(1) as f32;
    let scale = ((pitch - 40.0) / 640.0).min(most);
    let small = scale / most;
    let below = small < 0.85;
    let places = (0..count).map(|nth| {
        let x = from + (nth as f32 + 0.5) * pitch;
        let left = x - (250.0 * scale).min(pitch / 2.0 - 12.0);
        let number = (116.0 * small).clamp(34.0, 116.0);
        Place {
            cloud: Cumulus {
                at: (x, foot),
                scale,
            },
            at: (left, foot + 18.0 * scale + number * 0.86),
            number,
            word: (22.0 * small).clamp(17.0, 22.0),
            room: x + pitch / 2.0 - left,
            below,
        }
    });
    places.collect()
}

/// The sky of a desk, for as many clouds; lays its heading.
pub fn sky(scene: &mut Scene, plate: &Plate, count: usize) -> Sky {
    let heading = Heading {
        at: (56.0, 142.0),
        number: 116.0,
        name: 20.0,
        title: 47.0,
        title_at: (272.0, 98.0),
        title_room: 560.0,
        title_lines: 2,
        name_room: 140.0,
    };
    let end = heading.lay(scene, plate) + heading.title * 0.84;
    let end = about(scene, plate, (273.0, end - 16.0), 17.5, 600.0);
    Sky {
        height: 840.0,
        places: side_by_side([24.0, 1416.0], 520.0, count, 0.98),
        wire: Wire {
            from: (74.0, 706.0),
            long: 766.0,
            sag: 16.0,
            posts: 90.0,
            scale: 1.0,
            rise: [16.0, 58.0],
            at: (884.0, 742.0),
            number: 64.0,
            word: 19.0,
            room: 474.0,
            tone: Tone::Ink,
        },
        missing: Missing {
            area: Area {
                x: 866.0,
                y: 60.0,
                w: 556.0,
                h: 88.0,
            },
            aside: true,
            word: 16.5,
        },
        whole: (273.0, end),
        whole_room: 560.0,
        word: 18.0,
        shore: [788.0, 774.0, 792.0, 740.0],
        gusts: vec![
            gust(604.0, 226.0, 230.0, 8.0, 1.0, 28.0),
            gust(-20.0, 252.0, 150.0, 8.0, 3.0, 0.0),
            gust(648.0, 322.0, 150.0, 8.0, 2.0, 22.0),
            gust(-20.0, 414.0, 56.0, 4.0, 1.0, 0.0),
            gust(1262.0, 268.0, 150.0, 6.0, 2.0, 22.0),
            gust(1296.0, 220.0, 170.0, 6.0, 2.0, 0.0),
            gust(1010.0, 672.0, 190.0, 7.0, 5.0, 0.0),
        ],
        palms: vec![
            ((1390.0, 756.0), 150.0, -28.0),
            ((1424.0, 752.0), 108.0, -12.0),
        ],
    }
}
