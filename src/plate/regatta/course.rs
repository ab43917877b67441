//! Where everything is, for each composition.

use crate::chart::scene::Point;
use crate::plate::heading::Heading;

/// A sail's berth.
#[derive(Clone, Copy, Debug)]
pub struct Berth {
    /// Its tack, how high the sail and how long the hull is, and the hull's
    /// middle.
    pub tack: Point,
    pub sail: f32,
    pub hull: f32,
    pub middle: f32,
    /// Where its number stands and how wide it may be, and its size.
    pub number_at: Point,
    pub number_room: f32,
    pub number: f32,
}

/// The lanes and their scale.
#[derive(Clone, Copy, Debug)]
pub struct Lanes {
    /// Where 0 and 100 are.
    pub from: f32,
    pub to: f32,
    /// From the first race's head to the last one's rope.
    pub top: f32,
    pub foot: f32,
    /// Size of a canoe, and how much the one that was asked for swells.
    pub canoe: f32,
    pub swell: f32,
    /// Sizes of a number, of one that was asked for, of a race's name.
    pub number: f32,
    pub chosen: f32,
    pub name: f32,
    /// Where races are named: beside their lanes, or above.
    pub beside: Option<(f32, f32)>,
    /// Whether classes are named before the start, or after their numbers.
    pub classes_first: bool,
    /// How wide the lines at 0 and 100 are.
    pub gate: f32,
}

/// Where the crews are.
#[derive(Clone, Copy, Debug)]
pub struct Crews {
    pub shore: f32,
    pub at: Point,
    pub columns: usize,
    /// From one column, and one line, to the next.
    pub across: f32,
    pub down: f32,
    pub scale: f32,
    pub number: f32,
    /// Where words stand beside the crews: how wide a number and its crew are.
    pub beside: Option<f32>,
}

/// A composition.
#[derive(Clone, Copy, Debug)]
pub struct Course {
    pub height: f32,
    pub heading: Heading,
    pub about_room: f32,
    pub horizon: f32,
    /// The sun's middle and radius.
    pub sun: (f32, f32),
    /// Of the last class, and of the others.
    pub large: Berth,
    pub small: Berth,
    /// Where the shore of the islet is, and its size.
    pub islet: (f32, f32),
    /// Where the buoy floats, its size, and where its words stand.
    pub buoy: (Point, f32),
    pub buoy_words: (Point, f32),
    /// Whether they stand beside it, in a line.
    pub buoy_beside: bool,
    pub lanes: Lanes,
    pub crews: Crews,
    /// Size of words, and of the smallest.
    pub word: f32,
    pub fine: f32,
    pub margin: f32,
}

/// On a desk: nominal width 1440.
pub const DESK: Course = Course {
    height: 840.0,
    heading: Heading {
        at: (56.0, 138.0),
        number: 116.0,
        name: 17.0,
        title: 46.0,
        title_at: (300.0, 94.0),
        title_room: 560.0,
        title_lines: 2,
        name_room: 140.0,
    },
    about_room: 600.0,
    horizon: 384.0,
    sun: (1112.0, 226.0),
    large: Berth {
        tack: (1206.0, 354.0),
        sail: 292.0,
        hull: 306.0,
        middle: 1126.0,
        number_at: (612.0, 338.0),
        number_room: 310.0,
        number: 124.0,
    },
    small: Berth {
        tack: (512.0, 368.0),
        sail: 152.0,
        hull: 168.0,
        middle: 476.0,
        number_at: (56.0, 338.0),
        number_room: 270.0,
        number: 92.0,
    },
    islet: (482.0, 0.8),
    buoy: ((1344.0, 612.0), 1.1),
    buoy_words: ((1344.0, 640.0), 110.0),
    buoy_beside: false,
    lanes: Lanes {
        from: 318.0,
        to: 1240.0,
        top: 502.0,
        foot: 722.0,
        canoe: 0.68,
        swell: 1.25,
        number: 24.0,
        chosen: 36.0,
        name: 24.0,
        beside: Some((56.0, 228.0)),
        classes_first: false,
        gate: 7.0,
    },
    crews: Crews {
        shore: 752.0,
        at: (56.0, 778.0),
        columns: 3,
        across: 452.0,
        down: 0.0,
        scale: 1.0,
        number: 46.0,
        beside: None,
    },
    word: 16.0,
    fine: 15.4,
    margin: 56.0,
};

/// On a tablet: nominal width 820.
pub const TABLET: Course = Course {
    height: 1050.0,
    heading: Heading {
        at: (40.0, 112.0),
        number: 100.0,
        name: 20.0,
        title: 41.0,
        title_at: (40.0, 164.0),
        title_room: 500.0,
        title_lines: 2,
        name_room: 300.0,
    },
    about_room: 380.0,
    horizon: 470.0,
    sun: (612.0, 186.0),
    large: Berth {
        tack: (696.0, 444.0),
        sail: 262.0,
        hull: 270.0,
        middle: 624.0,
        number_at: (40.0, 348.0),
        number_room: 300.0,
        number: 96.0,
    },
    small: Berth {
        tack: (390.0, 458.0),
        sail: 122.0,
        hull: 132.0,
        middle: 361.0,
        number_at: (40.0, 436.0),
        number_room: 200.0,
        number: 58.0,
    },
    islet: (570.0, 0.7),
    buoy: ((694.0, 776.0), 0.9),
    buoy_words: ((694.0, 800.0), 110.0),
    buoy_beside: false,
    lanes: Lanes {
        from: 40.0,
        to: 766.0,
        top: 590.0,
        foot: 864.0,
        canoe: 0.68,
        swell: 1.2,
        number: 24.0,
        chosen: 34.0,
        name: 20.0,
        beside: None,
        classes_first: false,
        gate: 7.0,
    },
    crews: Crews {
        shore: 894.0,
        at: (40.0, 921.0),
        columns: 2,
        across: 366.0,
        down: 72.0,
        scale: 0.82,
        number: 42.0,
        beside: None,
    },
    word: 16.0,
    fine: 15.4,
    margin: 40.0,
};
