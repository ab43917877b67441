//! Where everything is, on a desk, on a tablet and on a phone.

use super::atoll::Atoll;
use super::cable::Cable;
use super::islet::Islet;
use super::past::Past;
use crate::chart::Format;
use crate::chart::scene::{Composition, Point};
use crate::plate::geometry::{Path, lerp};

/// Where everything is.
#[derive(Clone, Copy, Debug)]
pub struct Setting {
    pub height: f32,
    pub cable: Cable,
    /// From the outermost turn to the reef's edge.
    beach: f32,
    /// Of a house, half its width, and how much one that was asked for swells.
    pub house: f32,
    pub swell: f32,
    /// How far shores leave their ellipse.
    rough: f32,
    /// Sizes on the islet: of the number, of what it is, of whom, and the
    /// smallest.
    number: f32,
    name: f32,
    whom: f32,
    smallest: f32,
    /// How the cable comes in.
    pub shore: Shore,
    /// Where the word on the form ends, and its size.
    pub word: (Point, f32),
    pub past: Past,
}

/// The way of the cable from the plane's edge to the first house.
#[derive(Clone, Copy, Debug)]
pub enum Shore {
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
        at: (1292.0, 672.0),
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
    let height = 388.0;
    let wide = ((width - 320.0) / 280.0).clamp(0.0, 1.0);
    let beach = lerp(17.0, 24.0, wide);
    let pitch = lerp(22.0, 31.0, wide);
    let turns = 2.25;
    Setting {
        height,
        cable: Cable {
            middle: (width / 2.0, 205.0),
            reach: (
                // A shore that swells stays within the plane.
                (width / 2.0 - 4.0) / 1.04 - beach,
                171.0 - beach,
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

impl Setting {
    /// The setting of a format.
    pub fn of(format: Format) -> Self {
        match Composition::of(format) {
            Composition::Desk => DESK,
            Composition::Tablet => TABLET,
            Composition::Phone => phone(format.width()),
        }
    }

    /// The islet within the cable's last turn.
    pub fn islet(&self) -> Islet {
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

    /// The atoll around an islet of these half axes.
    pub fn atoll(&self, islet: Point) -> Atoll {
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
    pub fn path(self, (x, y): Point) -> Path {
        match self {
            Self::Far => Path::from(-10.0, 222.0)
                .curve((240.0, 204.0), (420.0, 246.0), (640.0, 228.0))
                .curve((770.0, 217.0), (838.0, 214.0), (858.0, 166.0))
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
