//! Column pines on a shore.

use super::{band, set};
use crate::chart::Scene;
use crate::chart::scene::{Outline, Place, Style};
use crate::plate::things::pine::pine;
use crate::plate::things::waves::land;
use crate::theme::Tone;

/// Where pines stand, of which kind they are, and how high.
const PINES: [(f32, usize, f32); 11] = [
    (45.0, 0, 22.0),
    (55.0, 1, 30.0),
    (77.0, 2, 46.0),
    (88.0, 0, 64.0),
    (101.0, 1, 50.0),
    (122.0, 0, 38.0),
    (134.0, 2, 58.0),
    (149.0, 1, 80.0),
    (164.0, 0, 52.0),
    (176.0, 2, 70.0),
    (187.0, 1, 44.0),
];

pub(super) fn lay(scene: &mut Scene) {
    band(scene, 66.0, Tone::Tint3);
    let kinds: [Outline; 3] = [4.6, 5.4, 6.2].map(|crown| pine(60.0, crown, 4.4));
    for (x, kind, high) in PINES {
        let place = Place::at(x, 140.0, high / 60.0);
        set(scene, &kinds[kind], place, Style::Fill, Tone::Data);
    }
    let ground = [(0.0, 141.0), (60.0, 138.0), (130.0, 137.0), (216.0, 140.0)];
    land(scene, &ground, Tone::Ground);
}
