//! Where everything is, for each composition.

use crate::chart::scene::Point;
use crate::plate::heading::Heading;

/// The great light.
#[derive(Clone, Copy, Debug)]
pub struct Great {
    pub lamp: Point,
    /// How far its rays reach, from how near, and how large the tower is.
    pub reach: f32,
    pub near: f32,
    pub scale: f32,
    /// How far below its lamp it stands.
    pub high: f32,
    /// Where the two numbers stand, their sizes, and how wide their words may
    /// be.
    pub first: (Point, f32, f32),
    pub second: (Point, f32, f32),
    /// Where the word on a ray is.
    pub word_at: Point,
}

/// An islet with its towers.
#[derive(Clone, Copy, Debug)]
pub struct Isle {
    /// The middle of its shore, on which towers stand.
    pub at: Point,
    pub wide: f32,
    pub high: f32,
    /// Where its name is: on it, or beside it.
    pub name_at: Option<Point>,
    pub name_room: f32,
}

/// The towers of an islet.
#[derive(Clone, Copy, Debug)]
pub struct Towers {
    pub reach: f32,
    /// Heights and widths of the smallest and of the tallest.
    pub high: [f32; 2],
    pub wide: [f32; 2],
    /// Sizes of a number, of its class, and of the islet's name.
    pub number: f32,
    pub class: f32,
    pub name: f32,
}

/// Where what is missing stands.
#[derive(Clone, Copy, Debug)]
pub struct Lost {
    /// From the left of the first to the right of the last, and the ground.
    pub from: f32,
    pub to: f32,
    pub foot: f32,
    pub high: f32,
    /// Where its words are, and how wide.
    pub word_at: Point,
    pub word_room: f32,
}

/// A composition.
#[derive(Clone, Debug)]
pub struct Coast {
    pub height: f32,
    pub heading: Heading,
    pub title_lines: usize,
    pub about_room: f32,
    pub great: Great,
    pub isles: Vec<Isle>,
    pub towers: Towers,
    pub lost: Lost,
    /// Where the sea begins, and where it grows darker.
    pub seas: [f32; 4],
    pub moon: Option<(Point, f32)>,
    /// Whether the great light stands on the coast, or on a rock.
    pub ashore: bool,
    /// Size of words, and of the smallest.
    pub word: f32,
    pub fine: f32,
}

/// On a desk: nominal width 1440.
pub fn desk() -> Coast {
    let isle = |x: f32, y: f32| Isle {
        at: (x, y),
        wide: 352.0,
        high: 126.0,
        name_at: None,
        name_room: 300.0,
    };
    Coast {
        height: 840.0,
        heading: Heading {
            at: (56.0, 138.0),
            number: 116.0,
            name: 20.0,
            title: 44.0,
            title_at: (284.0, 94.0),
            title_room: 940.0,
            title_lines: 2,
            name_room: 130.0,
        },
        title_lines: 2,
        about_room: 500.0,
        great: Great {
            lamp: (335.0, 486.0),
            reach: 282.0,
            near: 66.0,
            scale: 1.0,
            high: 260.0,
            first: ((56.0, 606.0), 122.0, 228.0),
            second: ((410.0, 570.0), 66.0, 180.0),
            word_at: (58.0, 236.0),
        },
        isles: vec![isle(828.0, 380.0), isle(1228.0, 496.0), isle(828.0, 686.0)],
        towers: Towers {
            reach: 86.0,
            high: [48.0, 80.0],
            wide: [28.0, 38.0],
            number: 35.0,
            class: 15.4,
            name: 18.0,
        },
        lost: Lost {
            from: 1070.0,
            to: 1400.0,
            foot: 744.0,
            high: 54.0,
            word_at: (1235.0, 812.0),
            word_room: 340.0,
        },
        seas: [296.0, 440.0, 590.0, 736.0],
        moon: Some(((1352.0, 116.0), 32.0)),
        ashore: true,
        word: 17.0,
        fine: 15.4,
    }
}

/// On a tablet: nominal width 820.
pub fn tablet() -> Coast {
    let isle = |x: f32, y: f32| Isle {
        at: (x, y),
        wide: 232.0,
        high: 122.0,
        name_at: None,
        name_room: 196.0,
    };
    Coast {
        height: 1054.0,
        heading: Heading {
            at: (40.0, 112.0),
            number: 100.0,
            name: 20.0,
            title: 38.0,
            title_at: (40.0, 166.0),
            title_room: 694.0,
            title_lines: 2,
            name_room: 300.0,
        },
        title_lines: 2,
        about_room: 600.0,
        great: Great {
            lamp: (410.0, 504.0),
            reach: 238.0,
            near: 56.0,
            scale: 0.84,
            high: 230.0,
            first: ((40.0, 606.0), 108.0, 230.0),
            second: ((582.0, 582.0), 62.0, 200.0),
            word_at: (40.0, 300.0),
        },
        isles: vec![isle(140.0, 836.0), isle(410.0, 846.0), isle(680.0, 836.0)],
        towers: Towers {
            reach: 57.0,
            high: [34.0, 56.0],
            wide: [22.0, 30.0],
            number: 30.0,
            class: 15.4,
            name: 17.5,
        },
        lost: Lost {
            from: 330.0,
            to: 800.0,
            foot: 1012.0,
            high: 40.0,
            word_at: (40.0, 1008.0),
            word_room: 290.0,
        },
        seas: [420.0, 590.0, 744.0, 946.0],
        moon: Some(((744.0, 92.0), 28.0)),
        ashore: false,
        word: 17.0,
        fine: 15.4,
    }
}
