//! The whale where there is room: the sky and the spout over it, the sea
//! around it, the sand under it.

use super::bed::Bed;
use super::belly::Belly;
use super::changes::Changes;
use super::fan::Fan;
use super::figure::Figure;
use super::flank::Flank;
use super::sky::{Birds, Sun};
use super::tail::Tail;
use crate::chart::scene::Point;
use crate::chart::{Format, Plate, PlatePart, Scene};
use crate::data::Role;
use crate::plate::geometry::put_in_order;
use crate::plate::heading::Heading;
use crate::plate::lettering::{Set, lay_lines};
use crate::plate::parts;
use crate::plate::shapes::solid;
use crate::plate::things::coral::coral;
use crate::plate::things::waves::{land, sea};
use crate::plate::things::whale::{eye, foam, traced};
use crate::theme::Tone;

/// Where everything is.
#[derive(Clone, Copy, Debug)]
pub struct Frame {
    pub height: f32,
    pub figure: &'static Figure,
    pub fit: Fit,
    pub heading: Heading,
    pub about: About,
    /// The surface of the sea, and how far down its deeper parts begin.
    pub sea: f32,
    pub depths: [f32; 2],
    /// Where the sand begins.
    pub sand: f32,
    /// Lines of the land, from the surface; corals by their foot, from the
    /// sand. Both across as the figure is.
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

/// How a figure is put onto the plate from where it was drawn.
#[derive(Clone, Copy, Debug)]
pub struct Fit {
    pub across: f32,
    pub down: f32,
    pub raised: f32,
}

impl Fit {
    /// Where a point of the figure is on the plate.
    pub fn put(self, (x, y): Point) -> Point {
        (x * self.across, y * self.down - self.raised)
    }
}

/// The line under the title: its left edge, its size and its room.
#[derive(Clone, Copy, Debug)]
pub struct About {
    pub left: f32,
    pub size: f32,
    pub room: f32,
}

impl About {
    /// Lays it under a title's lower edge; returns its own lower edge.
    pub fn lay(&self, scene: &mut Scene, plate: &Plate, below: f32) -> f32 {
        let set = Set::plain(self.size, Tone::Ink);
        let lines = set.balance(&plate.about, self.room);
        let first = below + self.size * 1.22;
        lay_lines(scene, set, (self.left, first), PITCH, &lines) - self.size * (PITCH - 0.28)
    }
}

/// Lines of small words.
const PITCH: f32 = 1.16;

/// Lays the whale out in a frame.
pub fn layout(plate: &Plate, format: Format, frame: &Frame) -> Scene {
    let mut scene = Scene::new(format, frame.height);
    let changes = Changes::of(plate);
    let lines: Vec<&PlatePart> = parts(plate, Role::Belly).collect();
    let counts: Vec<&PlatePart> = parts(plate, Role::Shell).collect();
    let put = |point: Point| frame.fit.put(point);
    let belly = traced(frame.figure.belly, put);
    frame.fan.rings(&mut scene);
    frame.water(&mut scene);
    if let Some(fin) = frame.figure.fin {
        scene.lay(solid(traced(fin, put).into_iter().collect()), Tone::Body);
    }
    scene.lay(
        solid(traced(frame.figure.body, put).into_iter().collect()),
        Tone::Body,
    );
    scene.lay(solid(belly.iter().copied().collect()), Tone::Flesh);
    frame.belly.lay(&mut scene, &belly);
    let (at, size) = frame.eye;
    eye(&mut scene, at, size);
    frame.beach(&mut scene);
    frame.bed.draw(&mut scene, &counts);
    let below = frame.heading.lay(&mut scene, plate);
    frame.about.lay(&mut scene, plate, below);
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
    put_in_order(&mut scene.hit_areas, |a, b| a.spot.row < b.spot.row);
    scene
}

impl Frame {
    fn water(&self, scene: &mut Scene) {
        let width = scene.format.width();
        for coast in self.coasts {
            let line: Vec<Point> = coast
                .iter()
                .map(|&(x, y)| (x * self.fit.across, self.sea + y))
                .collect();
            land(scene, &line, Tone::Tint4);
        }
        let [middle, deep] = self.depths;
        let across = (0.0, width);
        sea(scene, across, self.sea, (3.0, 38.0, 0.0), Tone::Mist);
        sea(
            scene,
            across,
            self.sea + middle,
            (5.0, 60.0, 2.0),
            Tone::Leaf,
        );
        sea(scene, across, self.sea + deep, (5.0, 70.0, 4.0), Tone::Vein);
        for &(foot, high, seed) in self.corals {
            let foot = (foot.0 * self.fit.across, self.sand + foot.1);
            coral(scene, foot, high, seed, Tone::Mist);
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
