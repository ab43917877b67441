//! The whale on a phone, cut by both edges: the spout in rows over it, its
//! belly as wide as the screen.

use super::changes::Changes;
use super::figure;
use super::places::{self, DRAWN, HEIGHT, SHORE, WATER};
use crate::chart::scene::Point;
use crate::chart::{Format, Plate, PlatePart, Scene};
use crate::data::Role;
use crate::plate::geometry::put_in_order;
use crate::plate::parts;
use crate::plate::shapes::solid;
use crate::plate::things::waves::{land, sea};
use crate::plate::things::whale::{eye, foam, traced};
use crate::theme::Tone;

/// The surface of the sea in the figure, and how much flatter the figure is
/// than drawn.
const SURFACE: f32 = 552.0;
const FLAT: f32 = 0.92;

/// Lays the whale out on a phone that is held upright.
pub fn layout(plate: &Plate, format: Format) -> Scene {
    let width = format.width();
    let k = width / DRAWN;
    let changes = Changes::of(plate);
    let lines: Vec<&PlatePart> = parts(plate, Role::Belly).collect();
    let counts: Vec<&PlatePart> = parts(plate, Role::Shell).collect();
    let mut scene = Scene::new(format, HEIGHT);
    let belly = sea_and_whale(&mut scene, width);
    let set = places::belly(width);
    set.lay(&mut scene, &belly);
    eye(&mut scene, (30.0 * k, WATER + 40.0), 0.72);
    beach(&mut scene, width);
    places::bed(width).draw(&mut scene, &counts);
    let below = places::heading(width).lay(&mut scene, plate);
    let peak = places::about(width).lay(&mut scene, plate, below) + 8.0;

    for part in parts(plate, Role::Sun) {
        places::sun(width, peak).draw(&mut scene, part);
    }
    let birds = places::birds(width);
    let rows = places::rows(width, peak, &changes);
    let rows = rows.spread(&changes, WATER - birds.height(&changes));
    rows.draw(&mut scene, &changes, (232.0 * k, WATER - 6.0));
    if let Some(year) = plate.compared {
        rows.before(&mut scene, &changes, year);
    }
    foam(&mut scene, (232.0 * k, WATER - 8.0), 0.72);
    birds.draw(&mut scene, &changes);
    places::tail(width, rows.scale).draw(&mut scene, &changes.falls);
    places::flank(width).draw(&mut scene, plate, &lines);
    set.draw(&mut scene, plate, &lines, &belly);
    put_in_order(&mut scene.hit_areas, |a, b| a.spot.row < b.spot.row);
    scene
}

/// Lays the sea and the whale in it; returns its belly.
fn sea_and_whale(scene: &mut Scene, width: f32) -> Vec<Point> {
    let k = width / DRAWN;
    let put = |(x, y): Point| (x * k, (y - SURFACE) * FLAT + WATER);
    let belly = traced(figure::PHONE.belly, put);
    let across = (0.0, width);
    for (down, swell, tone) in [
        (0.0, (2.4, 30.0, 0.0), Tone::Mist),
        (120.0, (3.0, 40.0, 2.0), Tone::Leaf),
        (230.0, (3.0, 44.0, 4.0), Tone::Vein),
    ] {
        sea(scene, across, WATER + down, swell, tone);
    }
    scene.lay(
        solid(traced(figure::PHONE.body, put).into_iter().collect()),
        Tone::Body,
    );
    scene.lay(solid(belly.iter().copied().collect()), Tone::Flesh);
    belly
}

fn beach(scene: &mut Scene, width: f32) {
    let line = [
        (0.0, SHORE),
        (width * 0.3, SHORE - 4.0),
        (width * 0.7, SHORE + 2.0),
        (width, SHORE - 3.0),
    ];
    land(scene, &line, Tone::Ground);
}
