//! A hundred houses on one cable, on an atoll seen from above: one a percent,
//! counted from where the cable comes in. The number stands on the islet.

mod atoll;
mod cable;
mod islet;
mod past;
mod told;

use crate::chart::scene::{Composition, Place, Point};
use crate::chart::{Format, Plate, Scene};
use crate::data::Role;
use crate::plate::geometry::{Path, lerp};
use crate::plate::lettering::{Set, lay};
use crate::plate::parts;
use crate::plate::things::house::{House, Lamp};
use crate::theme::Tone;
use atoll::Atoll;
use cable::Cable;
use islet::Islet;
use past::Past;
use told::{HOUSES, Told};

/// What explains the form, beside the first house.
const FORM: &str = "une maison\u{202f}: 1\u{202f}%";

/// Where everything is.
#[derive(Clone, Copy, Debug)]
struct Setting {
    height: f32,
    cable: Cable,
    /// From the outermost turn to the reef's edge.
    beach: f32,
    /// Of a house, half its width.
    house: f32,
    rough: f32,
    number: f32,
    name: f32,
    whom: f32,
    /// How the cable comes in, from the edge: control points and ends, the
    /// last three as they stand to the first house.
    shore: Shore,
    /// The word on the form: its end, and its size.
    word: (Point, f32),
    past: Past,
    /// How much a house swells that was asked for.
    swell: f32,
    smallest: f32,
}

/// The way of the cable from the plane's edge to the first house.
#[derive(Clone, Copy, Debug)]
enum Shore {
    /// Far: under words that stand on the left.
    Far,
    /// Near: above the atoll.
    Near,
}

const DESK: Setting = Setting {
    height: 720.0,
    cable: Cable {
        middle: (1114.0, 372.0),
        reach: (256.0, 256.0),
        turns: 3.0,
        pitch: 36.5,
        width: 3.4,
    },
    beach: 38.0,
    house: 12.0,
    rough: 0.95,
    number: 108.0,
    name: 19.5,
    whom: 17.5,
    shore: Shore::Far,
    word: ((1182.0, 66.0), 16.0),
    past: Past {
        at: (1284.0, 696.0),
        size: 16.0,
        long: true,
    },
    swell: 1.12,
    smallest: 15.5,
};

const TABLET: Setting = Setting {
    height: 520.0,
    cable: Cable {
        middle: (420.0, 272.0),
        reach: (330.0, 204.0),
        turns: 2.5,
        pitch: 40.0,
        width: 3.4,
    },
    beach: 34.0,
    house: 12.0,
    rough: 0.8,
    number: 112.0,
    name: 21.0,
    whom: 18.0,
    shore: Shore::Near,
    word: ((780.0, 38.0), 16.5),
    past: Past {
        at: (24.0, 498.0),
        size: 16.5,
        long: true,
    },
    swell: 1.12,
    smallest: 15.5,
};

/// For a phone: as wide as it is, and so high that words and question still
/// stand on the first screen.
fn phone(width: f32) -> Setting {
    let height = 430.0;
    let wide = ((width - 320.0) / 280.0).clamp(0.0, 1.0);
    let beach = lerp(17.0, 24.0, wide);
    let pitch = lerp(22.0, 31.0, wide);
    let turns = 2.25;
    Setting {
        height,
        cable: Cable {
            middle: (width / 2.0, 224.0),
            reach: (
                // A shore that swells stays within the plane.
                (width / 2.0 - 4.0) / 1.04 - beach,
                184.0 - beach,
            ),
            turns,
            pitch,
            width: 2.6,
        },
        beach,
        house: lerp(7.3, 10.2, wide),
        rough: 0.55,
        number: lerp(66.0, 100.0, wide),
        name: lerp(15.0, 19.0, wide),
        whom: lerp(14.5, 17.0, wide),
        shore: Shore::Near,
        word: ((width - 14.0, 24.0), 14.5),
        past: Past {
            at: (14.0, height - 9.0),
            size: 14.5,
            long: width >= 480.0,
        },
        swell: 1.08,
        smallest: 14.0,
    }
}

pub fn layout(plate: &Plate, format: Format) -> Scene {
    let setting = match Composition::of(format) {
        Composition::Desk => DESK,
        Composition::Tablet => TABLET,
        Composition::Phone => phone(format.width()),
    };
    let mut scene = Scene::new(format, setting.height);
    let islet = setting.islet();
    setting.atoll(islet.axes).lay(&mut scene);
    let ((x, y), size) = setting.word;
    let set = Set::plain(size, Tone::Ink).ended();
    lay(&mut scene, set, x, y, FORM);
    let laid = setting.cable.lay(HOUSES);
    setting
        .cable
        .draw(&mut scene, &laid, setting.shore.path(laid.start()));
    let Some(told) = parts(plate, Role::House).find_map(|part| Told::new(plate, part)) else {
        return scene;
    };
    let houses: Vec<(Place, Lamp)> = (0..HOUSES)
        .map(|nth| {
            let ((x, y), lamp) = (laid.house(nth), told.lamp(nth));
            let grown = if lamp == Lamp::Chosen {
                setting.swell
            } else {
                1.0
            };
            (Place::at(x, y, setting.house * grown), lamp)
        })
        .collect();
    House::new().draw_all(&mut scene, &houses);
    setting
        .past
        .draw(&mut scene, plate, &told, &laid, setting.house * 1.25);
    islet.write(&mut scene, plate, &told);
    let ((cx, cy), (a, b)) = (islet.middle, islet.axes);
    let area = [cx - a, cy - b, 2.0 * a, 2.0 * b];
    scene.hit_area(told.row.key, None, area);
    scene
}

impl Setting {
    fn islet(&self) -> Islet {
        let (a, b) = self.cable.within();
        let off = self.house * 1.2 + self.beach * 0.16;
        Islet {
            middle: self.cable.middle,
            axes: (a - off, b - off),
            number: self.number,
            name: self.name,
            whom: self.whom,
            smallest: self.smallest,
        }
    }

    fn atoll(&self, islet: Point) -> Atoll {
        let (a, b) = self.cable.reach;
        Atoll {
            middle: self.cable.middle,
            reef: (a + self.beach, b + self.beach),
            shallow: (a - self.cable.pitch * 1.3, b - self.cable.pitch * 1.3),
            islet,
            sand: self.beach * 0.21,
            scale: self.beach / 38.0,
            rough: self.rough,
        }
    }
}

impl Shore {
    /// Ends short of the first house, at the cable's start.
    fn path(self, (x, y): Point) -> Path {
        match self {
            Self::Far => Path::from(-10.0, 262.0)
                .curve((240.0, 244.0), (420.0, 286.0), (640.0, 268.0))
                .curve((770.0, 256.0), (838.0, 244.0), (856.0, 174.0))
                .curve((872.0, 110.0), (910.0, 72.0), (x - 20.0, y - 50.0))
                .curve((x + 14.0, y - 52.0), (x + 22.0, y - 24.0), (x, y)),
            Self::Near => Path::from(-10.0, y - 26.0)
                .curve(
                    (x * 0.4, y - 40.0),
                    (x - 20.0, y - 46.0),
                    (x + 6.0, y - 24.0),
                )
                .curve((x + 14.0, y - 14.0), (x + 6.0, y - 6.0), (x, y)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::STUDY;
    use crate::chart::Chart;
    use crate::chart::scene::Part;
    use crate::data::{Range, Reading, SizeId, Span, Tenths};
    use crate::selection::Selection;
    use crate::view::View;

    fn opening(size: SizeId) -> (Plate, String) {
        let figure = STUDY.figures.iter().find(|f| f.span == Span::Opening);
        let selection = Selection {
            size,
            ..Selection::default()
        };
        let view = View::new(&STUDY, figure.expect("an opening"), selection);
        let Chart::Plate(plate) = view.chart else {
            panic!("a plate")
        };
        (plate, view.headline.value)
    }

    /// Lit, possible, dark, and not known.
    fn counted(plate: &Plate) -> [usize; 4] {
        let told = plate.parts.first().and_then(|part| Told::new(plate, part));
        let told = told.expect("a number");
        let lamps: Vec<Lamp> = (0..HOUSES).map(|nth| told.lamp(nth)).collect();
        let of = |which: &[Lamp]| lamps.iter().filter(|lamp| which.contains(lamp)).count();
        [
            of(&[Lamp::Lit, Lamp::Chosen, Lamp::Wide]),
            of(&[Lamp::Possible]),
            of(&[Lamp::Dark]),
            of(&[Lamp::Unknown]),
        ]
    }

    #[test]
    fn as_many_lit_houses_as_percents() {
        for size in STUDY.size_ids() {
            let (plate, value) = opening(size);
            let [lit, possible, dark, _] = counted(&plate);
            assert_eq!(format!("{lit}\u{202f}%"), value, "{size:?}");
            assert_eq!((possible, lit + dark), (0, 100), "{size:?}");
        }
    }

    #[test]
    fn a_bound_is_striped_beyond_it_and_a_lost_number_is_no_zero() {
        let (mut plate, _) = opening(SizeId::ALL);
        let mut read = |reading, range| {
            for part in &mut plate.parts {
                part.range = range;
                for row in &mut part.rows {
                    row.reading = reading;
                }
            }
            counted(&plate)
        };
        assert_eq!(read(Reading::Above(Tenths(900)), None), [90, 10, 0, 0]);
        assert_eq!(read(Reading::Below(Tenths(250)), None), [0, 25, 75, 0]);
        assert_eq!(read(Reading::Lost, None), [0, 0, 0, 100]);
        let range = Range {
            low: Tenths(610),
            high: Tenths(880),
        };
        assert_eq!(read(Reading::Lost, Some(range)), [61, 27, 12, 0]);
    }

    /// What is there in two states is in the same place.
    #[test]
    fn a_choice_moves_no_house() {
        for width in [320, 390, 600, 820, 1440] {
            let format = Format::of_plate(f32::from(width as u16));
            let places = |size| {
                let scene = layout(&opening(size).0, format);
                let walls = scene.marks.into_iter().filter(|m| m.key.part == Part::Body);
                let middles = walls.map(|m| (m.key, m.extent().middle()));
                middles.collect::<std::collections::BTreeMap<_, _>>()
            };
            let all = places(SizeId::ALL);
            for (key, (x, y)) in places(SizeId::OVER_100) {
                if let Some((from_x, from_y)) = all.get(&key) {
                    assert!((x - from_x).hypot(y - from_y) < 1.0, "{width}: {key:?}");
                }
            }
        }
    }
}
