//! A canoe under sail before the sun.

use super::rings;
use crate::chart::Scene;
use crate::chart::scene::{Place, Shape};
use crate::data::{Reading, Tenths};
use crate::plate::stand::Stand;
use crate::plate::things::boat::Boat;
use crate::plate::things::sail::Sail;
use crate::plate::things::waves::sea;
use crate::theme::Tone;

const SUN: (f32, f32) = (137.0, 115.0);

pub(super) fn lay(scene: &mut Scene) {
    rings(
        scene,
        SUN,
        [
            (58.0, Tone::Tint2),
            (48.0, Tone::Tint1),
            (38.0, Tone::Spark),
        ],
    );
    sea(scene, (0.0, 216.0), 119.0, (2.2, 18.0, 3.0), Tone::Tint3);
    for (x, y, long) in [
        (132.0, 136.0, 40.0),
        (143.0, 141.0, 26.0),
        (135.0, 146.0, 14.0),
    ] {
        scene.lay(
            Shape::line([x - long / 2.0, y, x + long / 2.0, y], 1.8),
            Tone::Mist,
        );
    }
    let sail = Sail::new(Reading::Exact(Tenths(1000)));
    sail.draw(scene, 0, Place::at(152.0, 114.0, 62.0), Stand::Full, 0.0);
    Boat::default().draw(scene, 0, Place::at(139.0, 118.0, 86.0), Tone::Ink, 0.0);
}
