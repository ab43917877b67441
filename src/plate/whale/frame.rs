//! The whale where there is room: the sky and the spout over it, the sea
//! around it, the sand under it.

use super::bed::Bed;
use super::belly::Belly;
use super::changes::Changes;
use super::fan::Fan;
use super::figure::{self, Figure};
use super::flank::Flank;
use super::sky::{Birds, Sun};
use super::tail::Tail;
use crate::chart::scene::Point;
use crate::chart::{Format, Plate, PlatePart, Scene};
use crate::data::Role;
use crate::plate::heading::Heading;
use crate::plate::lettering::{Set, lay_lines};
use crate::plate::parts;
use crate::plate::things::coral::coral;
use crate::plate::things::waves::{land, sea};
use crate::plate::things::whale::{eye, foam, solid, traced};
use crate::theme::Tone;

/// Where everything is.
#[derive(Clone, Copy, Debug)]
pub struct Frame {
    pub height: f32,
    /// How far the figure is raised.
    pub raised: f32,
    pub figure: &'static Figure,
    pub heading: Heading,
    /// The line under the title, and its room.
    pub about: (f32, f32),
    /// The surface of the sea, and how far down its deeper parts begin.
    pub sea: f32,
    pub depths: [f32; 2],
    /// Where the sand begins.
    pub sand: f32,
    pub coasts: [&'static [Point]; 2],
    pub corals: &'static [(Point, f32, u32)],
    pub fan: Fan,
    pub foam: (Point, f32),
    pub eye: (Point, f32),
    pub belly: Belly,
    pub flank: Flank,
    pub tail: Tail,
    pub sun: Sun,
    pub birds: Birds,
    pub bed: Bed,
}

pub fn layout(plate: &Plate, format: Format, frame: &Frame) -> Scene {
    let mut scene = Scene::new(format, frame.height);
    let changes = Changes::of(plate);
    let lines: Vec<&PlatePart> = parts(plate, Role::Belly).collect();
    let counts: Vec<&PlatePart> = parts(plate, Role::Shell).collect();
    let put = |(x, y): Point| (x, y - frame.raised);
    let belly = traced(frame.figure.belly, put);
    frame.fan.rings(&mut scene);
    frame.water(&mut scene);
    if let Some(fin) = frame.figure.fin {
        solid(&mut scene, &traced(fin, put), Tone::Body);
    }
    solid(&mut scene, &traced(frame.figure.body, put), Tone::Body);
    solid(&mut scene, &belly, Tone::Flesh);
    frame.belly.lay(&mut scene, &belly);
    let (at, size) = frame.eye;
    eye(&mut scene, at, size);
    frame.beach(&mut scene);
    frame.bed.draw(&mut scene, &counts);
    let below = frame.heading.lay(&mut scene, plate);
    let (size, room) = frame.about;
    let about = Set::plain(size, Tone::Ink);
    let lines_of = about.wrap(&plate.about, room);
    let at = (frame.heading.title_at.0, below - frame.heading.title * 0.42);
    lay_lines(&mut scene, about, at, 1.2, &lines_of);
    for part in parts(plate, Role::Sun) {
        frame.sun.draw(&mut scene, part);
    }
    frame.fan.draw(&mut scene, &changes);
    if let Some(year) = plate.compared {
        frame.fan.before(&mut scene, year);
    }
    let (at, size) = frame.foam;
    foam(&mut scene, at, size);
    frame.birds.draw(&mut scene, &changes);
    frame.tail.draw(&mut scene, &changes.falls);
    frame.flank.draw(&mut scene, plate, &lines);
    frame.belly.draw(&mut scene, plate, &lines, &belly);
    scene.hit_areas.sort_by_key(|area| area.spot.row);
    scene
}

impl Frame {
    fn water(&self, scene: &mut Scene) {
        let width = scene.format.width();
        let [left, right] = self.coasts;
        land(scene, left, Tone::Tint4);
        land(scene, right, Tone::Tint4);
        let [middle, deep] = self.depths;
        let across = (0.0, width);
        sea(scene, across, self.sea, (3.0, 38.0, 0.0), Tone::Mist);
        sea(scene, across, self.sea + middle, (5.0, 60.0, 2.0), Tone::Leaf);
        sea(scene, across, self.sea + deep, (5.0, 70.0, 4.0), Tone::Vein);
        for &(foot, high, seed) in self.corals {
            coral(scene, foot, high, seed, Tone::Leaf);
        }
    }

    fn beach(&self, scene: &mut Scene) {
        let (w, y) = (scene.format.width(), self.sand);
        let line = [
            (0.0, y),
            (w * 0.16, y - 5.0),
            (w * 0.38, y + 7.0),
            (w * 0.6, y + 5.0),
            (w * 0.82, y - 5.0),
            (w, y - 6.0),
        ];
        land(scene, &line, Tone::Ground);
    }
}

pub const DESK: Frame = Frame {
    height: 836.0,
    raised: 60.0,
    figure: &figure::DESK,
    heading: Heading {
        at: (56.0, 126.0),
        number: 116.0,
        name: 20.0,
        title: 42.0,
        title_at: (56.0, 184.0),
        title_room: 318.0,
        name_room: 190.0,
    },
    about: (15.5, 240.0),
    sea: 400.0,
    depths: [170.0, 290.0],
    sand: 752.0,
    coasts: [
        &[
            (0.0, 370.0),
            (60.0, 354.0),
            (120.0, 364.0),
            (190.0, 338.0),
            (260.0, 356.0),
            (330.0, 370.0),
            (420.0, 386.0),
            (520.0, 392.0),
            (620.0, 396.0),
        ],
        &[
            (980.0, 398.0),
            (1080.0, 386.0),
            (1160.0, 370.0),
            (1260.0, 376.0),
            (1330.0, 356.0),
            (1400.0, 364.0),
            (1440.0, 352.0),
        ],
    ],
    corals: &[
        ((1330.0, 762.0), 150.0, 4),
        ((1392.0, 762.0), 96.0, 9),
        ((60.0, 762.0), 120.0, 6),
    ],
    fan: Fan {
        blowhole: (640.0, 376.0),
        zero: 56.0,
        scale: 9.6,
        drop: 4.2,
        jet: 12.5,
        lead: 94.0,
        large: 118.0,
        first: 46.0,
        number: 28.0,
        name: 16.0,
        small: 15.2,
        pitch: 36.0,
        edges: [380.0, 1056.0],
        room: 232.0,
        lead_room: 206.0,
    },
    foam: ((640.0, 378.0), 1.0),
    eye: ((386.0, 452.0), 1.0),
    belly: Belly {
        whole: 388.0,
        whole_edge: 236.0,
        classes: [486.0, 872.0],
        zero: 690.0,
        scale: 2.1,
        radii: [10.0, 11.5, 15.0],
        number: 22.0,
        quiet: 19.0,
        chosen: 36.0,
        first: 30.0,
        name: 18.0,
        small: 15.2,
        half: 58.0,
        beside: true,
        whole_left: true,
        edge: 1150.0,
        steps: 584.0,
        floor: 753.0,
        grooves: [360.0, 940.0],
        bends: [130.0, 330.0],
    },
    flank: Flank {
        at: (462.0, 458.0),
        room: 560.0,
        number: 50.0,
        word: 17.0,
        class: 17.0,
    },
    tail: Tail {
        tips: [(1402.0, 112.0), (1084.0, 112.0)],
        apart: 110.0,
        scale: 9.6,
        drop: 4.4,
        number: 62.0,
        name: 16.0,
        small: 15.2,
        at: (-14.0, 194.0),
        words: (-2.0, 24.0),
        room: 110.0,
        over: false,
    },
    sun: Sun {
        middle: (1128.0, 280.0),
        radius: 70.0,
        number: 46.0,
        name: 15.2,
    },
    birds: Birds {
        at: (74.0, 400.0),
        apart: 52.0,
        size: 1.25,
        words: (212.0, 358.0),
        word: 15.2,
        room: 165.0,
    },
    bed: Bed {
        at: (56.0, 812.0),
        room: 560.0,
        next: 0.0,
        number: 48.0,
        name: 16.0,
        apart: (22.0, 25.0),
        size: 0.96,
        under: false,
    },
};

pub const TABLET: Frame = Frame {
    height: 985.0,
    raised: 60.0,
    figure: &figure::TABLET,
    heading: Heading {
        at: (40.0, 112.0),
        number: 96.0,
        name: 20.0,
        title: 44.0,
        title_at: (40.0, 168.0),
        title_room: 560.0,
        name_room: 240.0,
    },
    about: (15.4, 345.0),
    sea: 552.0,
    depths: [130.0, 240.0],
    sand: 898.0,
    coasts: [
        &[
            (0.0, 530.0),
            (60.0, 514.0),
            (150.0, 528.0),
            (230.0, 536.0),
            (330.0, 544.0),
        ],
        &[
            (560.0, 546.0),
            (640.0, 534.0),
            (720.0, 522.0),
            (780.0, 530.0),
            (820.0, 518.0),
        ],
    ],
    corals: &[((792.0, 915.0), 120.0, 4), ((756.0, 915.0), 74.0, 9)],
    fan: Fan {
        blowhole: (371.0, 526.0),
        zero: 52.0,
        scale: 7.8,
        drop: 3.6,
        jet: 11.5,
        lead: 94.0,
        large: 104.0,
        first: 37.0,
        number: 28.0,
        name: 16.0,
        small: 15.4,
        pitch: 36.0,
        edges: [20.0, 612.0],
        room: 248.0,
        lead_room: 200.0,
    },
    foam: ((371.0, 529.0), 0.95),
    eye: ((122.0, 608.0), 1.0),
    belly: Belly {
        whole: 150.0,
        whole_edge: 18.0,
        classes: [222.0, 540.0],
        zero: 841.0,
        scale: 1.95,
        radii: [10.0, 11.5, 15.0],
        number: 22.0,
        quiet: 19.0,
        chosen: 34.0,
        first: 29.0,
        name: 17.0,
        small: 15.4,
        half: 56.0,
        beside: true,
        whole_left: true,
        edge: 790.0,
        steps: 302.0,
        floor: 898.0,
        grooves: [110.0, 600.0],
        bends: [110.0, 170.0],
    },
    flank: Flank {
        at: (190.0, 606.0),
        room: 500.0,
        number: 44.0,
        word: 16.5,
        class: 16.0,
    },
    tail: Tail {
        tips: [(803.0, 296.0), (610.0, 296.0)],
        apart: 90.0,
        scale: 7.8,
        drop: 3.6,
        number: 58.0,
        name: 16.0,
        small: 15.4,
        at: (5.0, -34.0),
        words: (-110.0, -30.0),
        room: 150.0,
        over: false,
    },
    sun: Sun {
        middle: (722.0, 106.0),
        radius: 76.0,
        number: 48.0,
        name: 15.6,
    },
    birds: Birds {
        at: (36.0, 555.0),
        apart: 42.0,
        size: 1.1,
        words: (22.0, 462.0),
        word: 15.4,
        room: 122.0,
    },
    bed: Bed {
        at: (40.0, 958.0),
        room: 380.0,
        next: 0.0,
        number: 44.0,
        name: 16.0,
        apart: (9.8, 18.0),
        size: 0.6,
        under: false,
    },
};
