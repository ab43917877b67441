//! The sky on a phone.

use super::missing::Missing;
use super::sky::{Sky, about, gust};
use super::told::Place;
use super::wire::Wire;
use crate::chart::scene::Scene;
use crate::chart::{Area, Plate};
use crate::plate::BROAD;
use crate::plate::heading::Heading;
use crate::plate::lettering::Set;
use crate::plate::things::cumulus::Cumulus;
use crate::theme::Tone;

/// Under each other; from a width on, one to the left and one to the right.
pub fn sky(scene: &mut Scene, plate: &Plate, count: usize, absent: usize) -> Sky {
    let w = scene.format.width();
    let wide = w >= BROAD;
    let column = if wide && absent > 0 { 138.0 } else { 0.0 };
    let title_room = w - 28.0 - column;
    let title = Set::bold(if wide { 40.0 } else { 31.0 }, Tone::Ink);
    let title = title.within(&plate.title, title_room, 2, 22.0).size;
    let heading = Heading {
        at: (14.0, if wide { 62.0 } else { 58.0 }),
        number: if wide { 64.0 } else { 58.0 },
        name: 16.0,
        title,
        title_at: (15.0, if wide { 108.0 } else { 98.0 }),
        title_room,
        title_lines: 2,
        name_room: 160.0,
    };
    let end = heading.lay(scene, plate) + heading.title * 0.84;
    let size = if wide { 16.0 } else { 15.0 };
    let end = about(
        scene,
        plate,
        (15.0, end - title * 0.3),
        size,
        w - 28.0 - column,
    );
    let (places, foot) = match (wide, count) {
        (true, 0..=2) => staggered(w, end - 6.0),
        _ => stacked(w, end - 2.0, count),
    };
    let row = if column > 0.0 || absent == 0 {
        0.0
    } else {
        68.0
    };
    let missing = Missing {
        area: if wide {
            Area {
                x: w - column - 10.0,
                y: 10.0,
                w: column + 4.0,
                h: end + 14.0,
            }
        } else {
            Area {
                x: 8.0,
                y: foot + 4.0,
                w: w - 16.0,
                h: 60.0,
            }
        },
        aside: !wide,
        word: if w < 350.0 { 14.0 } else { 14.5 },
    };
    let shore = foot + row + 72.0;
    let scale = if wide { 0.78 } else { 0.62 };
    let lean = if wide { 96.0 } else { 62.0 };
    Sky {
        height: shore + 84.0,
        places,
        wire: Wire {
            from: (18.0, shore - 28.0),
            long: w - 18.0 - lean,
            sag: 8.0,
            posts: 40.0,
            scale,
            rise: [10.0, 30.0],
            at: (13.0, shore + 56.0),
            number: 46.0,
            word: 16.0,
            room: w - 24.0,
            tone: Tone::Upon,
        },
        missing,
        whole: (15.0, end),
        whole_room: w - 28.0,
        word: 15.5,
        shore: [shore, shore - 10.0, shore + 4.0, shore - 18.0],
        gusts: vec![
            gust(
                w - 100.0,
                end + if wide { 50.0 } else { 14.0 },
                150.0,
                4.0,
                1.0,
                0.0,
            ),
            gust(-10.0, end + 40.0, 56.0, 4.0, 3.0, 0.0),
        ],
        palms: vec![(
            (w - 24.0, shore - 8.0),
            if wide { 58.0 } else { 54.0 },
            -12.0,
        )],
    }
}

/// On a phone: each cloud over its number.
fn stacked(w: f32, top: f32, count: usize) -> (Vec<Place>, f32) {
    let few = 2.0 / count.max(2) as f32;
    let scale = ((w - 30.0) / 640.0 * 0.9).min(0.52) * few.max(0.5);
    let number = if few < 1.0 {
        40.0
    } else {
        (w * 0.135).clamp(40.0, 56.0)
    };
    let pitch = 284.0 * scale + number * 1.16 + 15.0;
    let places = (0..count).map(|nth| {
        let side = if nth % 2 == 0 { -1.0 } else { 1.0 };
        let foot = top + nth as f32 * pitch + 284.0 * scale;
        Place {
            cloud: Cumulus {
                at: (w / 2.0 + side * 6.0, foot),
                scale,
            },
            at: (18.0, foot + number * 0.98 + 7.0),
            number,
            word: if w < 360.0 { 15.0 } else { 16.5 },
            room: w - 26.0,
            below: false,
        }
    });
    (places.collect(), top + count as f32 * pitch)
}

/// On a wide phone: one to the left, its number to the right, and the other
/// way round.
fn staggered(w: f32, top: f32) -> (Vec<Place>, f32) {
    let scale = w / 1000.0;
    let high = 284.0 * scale;
    let place = |x: f32, foot: f32, left: f32| Place {
        cloud: Cumulus {
            at: (x, foot),
            scale,
        },
        at: (left, foot - high * 0.34),
        number: w * 0.112,
        word: 16.5,
        room: w * 0.31,
        below: true,
    };
    let foot = top + high + 8.0;
    let second = foot + high + 26.0;
    let places = vec![
        place(w * 0.345, foot, w * 0.685),
        place(w * 0.66, second, 16.0),
    ];
    (places, second + 8.0)
}
