//! A lighthouse and its rays.

use super::set;
use crate::chart::Scene;
use crate::chart::scene::{Outline, Place, Style};
use crate::plate::geometry::ellipse;
use crate::plate::shapes::disc;
use crate::plate::things::beacon;
use crate::plate::things::waves::{land, sea};
use crate::theme::Tone;
use std::f32::consts::PI;

const LAMP: (f32, f32) = (132.0, 106.0);

const STARS: [(f32, f32, f32); 9] = [
    (46.0, 74.0, 0.9),
    (20.0, 92.0, 0.7),
    (64.0, 104.0, 0.7),
    (38.0, 117.0, 0.9),
    (150.0, 22.0, 0.7),
    (174.0, 40.0, 0.9),
    (198.0, 24.0, 0.7),
    (204.0, 72.0, 0.7),
    (193.0, 108.0, 0.9),
];

const RAYS: u16 = 38;

pub(super) fn lay(scene: &mut Scene) {
    for (x, y, r) in STARS {
        scene.lay(disc((x, y), r), Tone::Track);
    }
    let lamp = Place::at(LAMP.0, LAMP.1, 1.0);
    // Out along each ray and back to the lamp; a dark disc covers where they
    // meet.
    let rays = |reach: f32| -> Outline {
        let each = (0..RAYS).map(|nth| (f32::from(nth) + 0.5) / f32::from(RAYS) * PI);
        each.flat_map(|turn| [(turn.cos() * reach, -turn.sin() * reach), (0.0, 0.0)])
            .collect()
    };
    let dark = |r: f32| -> Outline { ellipse((0.0, 0.0), r, r, 36).into_iter().collect() };
    set(scene, &rays(55.0), lamp, Style::Stroke(2.3), Tone::Data);
    set(scene, &dark(38.0), lamp, Style::Fill, Tone::Surface);
    set(scene, &rays(34.5), lamp, Style::Stroke(2.1), Tone::Spark);
    set(scene, &dark(17.0), lamp, Style::Fill, Tone::Surface);
    sea(scene, (0.0, 216.0), 130.0, (2.0, 18.0, 1.0), Tone::Tint3);
    let shore = [
        (0.0, 147.0),
        (60.0, 145.0),
        (102.0, 139.0),
        (132.0, 137.0),
        (162.0, 140.0),
        (216.0, 147.0),
    ];
    land(scene, &shore, Tone::Ground);
    beacon::lay(scene, Place::at(LAMP.0, LAMP.1, 0.3), 118.0);
}
