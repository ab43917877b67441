//! Where everything is in the sky, composed anew for each kind of screen.

use super::missing::Missing;
use super::told::Place;
use super::wire::Wire;
use crate::chart::scene::{Point, Scene, Shape, Style};
use crate::chart::{Area, Plate};
use crate::plate::geometry::Path;
use crate::plate::heading::Heading;
use crate::plate::lettering::{Set, lay_lines};
use crate::plate::things::cumulus::Cumulus;
use crate::plate::things::palm::palm;
use crate::plate::things::wind::Gust;
use crate::theme::Tone;

/// The sky as composed for a width and for as many clouds.
#[derive(Clone, Debug)]
pub struct Sky {
    pub height: f32,
    pub places: Vec<Place>,
    pub wire: Wire,
    pub missing: Missing,
    /// Where the whole is told, where it is, and how large.
    pub whole: Point,
    pub whole_room: f32,
    pub word: f32,
    width: f32,
    /// Where the land begins, from left to right.
    shore: [f32; 4],
    gusts: Vec<Gust>,
    /// Foot, height and lean.
    palms: Vec<(Point, f32, f32)>,
}

/// A wider face than ours is this much wider.
const WIDER: f32 = 1.12;

const fn gust(x: f32, y: f32, long: f32, waves: f32, phase: f32, curl: f32) -> Gust {
    Gust {
        from: (x, y),
        long,
        waves,
        phase,
        curl,
    }
}

fn about(scene: &mut Scene, plate: &Plate, at: Point, size: f32, room: f32) -> f32 {
    let set = Set::plain(size, Tone::Soft);
    let lines = set.even(&plate.about, room / WIDER);
    lay_lines(scene, set, at, 1.2, &lines)
}

/// Clouds side by side from one edge to another, all on one line.
fn side_by_side([from, to]: [f32; 2], foot: f32, count: usize, most: f32) -> Vec<Place> {
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
            at: (left, foot + 18.0 * scale + number * 0.8),
            number,
            word: (22.0 * small).clamp(17.0, 22.0),
            room: x + pitch / 2.0 - left,
            below,
        }
    });
    places.collect()
}

impl Sky {
    pub fn desk(scene: &mut Scene, plate: &Plate, count: usize) -> Self {
        let heading = Heading {
            at: (56.0, 142.0),
            number: 116.0,
            name: 20.0,
            title: 47.0,
            title_at: (272.0, 98.0),
            title_room: 560.0,
            name_room: 140.0,
        };
        let end = heading.lay(scene, plate);
        let end = about(scene, plate, (273.0, end - 16.0), 17.5, 600.0);
        Self {
            height: 840.0,
            places: side_by_side([24.0, 1416.0], 520.0, count, 0.98),
            wire: Wire {
                from: (74.0, 706.0),
                long: 766.0,
                sag: 16.0,
                posts: 90.0,
                scale: 1.0,
                rise: [16.0, 58.0],
                at: (884.0, 758.0),
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
            width: 1440.0,
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

    pub fn tablet(scene: &mut Scene, plate: &Plate, count: usize) -> Self {
        let heading = Heading {
            at: (40.0, 112.0),
            number: 100.0,
            name: 20.0,
            title: 46.0,
            title_at: (40.0, 172.0),
            title_room: 540.0,
            name_room: 240.0,
        };
        let end = heading.lay(scene, plate);
        let end = about(scene, plate, (41.0, end - 14.0), 17.0, 540.0);
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
                place(282.0, 524.0, (566.0, 440.0), 84.0),
                place(538.0, 794.0, (40.0, 700.0), 100.0),
            ],
            _ => side_by_side([16.0, 804.0], 560.0, count, 0.83),
        };
        Self {
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
            width: 820.0,
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

    /// Under each other; from a width on, one to the left and one to the right.
    pub fn phone(scene: &mut Scene, plate: &Plate, count: usize, absent: usize) -> Self {
        let w = scene.format.width();
        let wide = w >= 560.0;
        let column = if wide && absent > 0 { 138.0 } else { 0.0 };
        let title_room = (w - 28.0 - column) / WIDER;
        let title = Set::bold(if wide { 40.0 } else { 31.0 }, Tone::Ink);
        let title = title.within(&plate.title, title_room, 2, 22.0).size;
        let heading = Heading {
            at: (14.0, if wide { 62.0 } else { 58.0 }),
            number: if wide { 64.0 } else { 58.0 },
            name: 16.0,
            title,
            title_at: (15.0, if wide { 108.0 } else { 98.0 }),
            title_room,
            name_room: 160.0,
        };
        let end = heading.lay(scene, plate);
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
        Self {
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
            width: w,
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

    /// The sky's own things: gusts, land, palms, the wire.
    pub fn lay(&self, scene: &mut Scene) {
        let thick = if self.width < 700.0 { 2.2 } else { 3.0 };
        for gust in &self.gusts {
            gust.lay(scene, thick);
        }
        let (w, [a, b, c, d]) = (self.width, self.shore);
        let land = Path::from(0.0, a)
            .curve((w * 0.14, b - 4.0), (w * 0.29, b), (w * 0.44, c - 8.0))
            .curve((w * 0.62, c + 6.0), (w * 0.82, d + 14.0), (w, d))
            .line(w, self.height)
            .line(0.0, self.height);
        let land = Shape::Path {
            outline: land.points().into_iter().collect(),
            place: crate::chart::scene::Place::ORIGIN,
            style: Style::Fill,
        };
        self.wire.lay(scene);
        scene.lay(land, Tone::Ground);
        for &(at, high, lean) in &self.palms {
            palm(scene, at, high, lean, Tone::Leaf);
        }
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
    let pitch = 284.0 * scale + number * 1.16 + 12.0;
    let places = (0..count).map(|nth| {
        let side = if nth % 2 == 0 { -1.0 } else { 1.0 };
        let foot = top + nth as f32 * pitch + 284.0 * scale;
        Place {
            cloud: Cumulus {
                at: (w / 2.0 + side * 6.0, foot),
                scale,
            },
            at: (18.0, foot + number * 0.98 + 3.0),
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
