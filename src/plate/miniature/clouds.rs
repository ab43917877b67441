//! A cloud of puffs over the sea, and a palm that the wind combs.

use super::set;
use crate::chart::Scene;
use crate::chart::scene::{Place, Ribbon, Shape, Style};
use crate::plate::geometry::{lerp, spine};
use crate::plate::shapes::disc;
use crate::plate::things::palm::frond;
use crate::plate::things::waves::land;
use crate::theme::Tone;

/// The middles of the puffs, from the foot upwards.
#[rustfmt::skip]
const PUFFS: [(u8, u8); 34] = [
    (126, 125), (94, 124), (73, 123), (116, 123), (105, 123), (136, 122), (83, 122),
    (62, 122), (125, 116), (94, 115), (114, 113), (73, 112), (104, 112), (136, 111),
    (84, 109), (62, 109), (125, 107), (94, 104), (116, 102), (134, 101), (107, 101),
    (78, 100), (67, 100), (126, 96), (98, 96), (87, 94), (116, 92), (106, 90),
    (78, 89), (95, 86), (113, 82), (84, 81), (104, 77), (93, 76),
];

/// The fronds of the palm: where to, in degrees, and how long as a part of the
/// longest. The first four hang to the left.
const FRONDS: [(f32, f32); 9] = [
    (222.0, 0.6),
    (198.0, 0.84),
    (174.0, 1.0),
    (146.0, 0.8),
    (70.0, 0.6),
    (42.0, 0.8),
    (12.0, 0.96),
    (-14.0, 0.86),
    (-40.0, 0.6),
];

pub(super) fn lay(scene: &mut Scene) {
    for (x, y) in PUFFS {
        scene.lay(disc((f32::from(x), f32::from(y)), 9.6), Tone::Mist);
    }
    for (nth, (x, y)) in PUFFS.into_iter().enumerate() {
        let (x, y) = (f32::from(x), f32::from(y));
        let light = match nth {
            0..10 => Tone::Flesh,
            10..22 => Tone::Rim,
            _ => Tone::Data,
        };
        scene.lay(disc((x, y), 7.2), Tone::Vein);
        scene.lay(disc((x - 0.4, y - 0.6), 6.3), light);
    }
    let shore = [(0.0, 138.0), (70.0, 143.0), (140.0, 140.0), (216.0, 128.0)];
    land(scene, &shore, Tone::Ground);
    palm(scene);
}

fn palm(scene: &mut Scene) {
    let (x, y, high, lean) = (179.0f32, 138.5f32, 58.0f32, -10.0f32);
    let trunk = (0..=6u8).map(|nth| {
        let t = f32::from(nth) / 6.0;
        (x + lean * (t * t * 0.9 + 0.1 * t), y - high * t)
    });
    let trunk: Vec<_> = trunk.collect();
    let trunk = Ribbon::new(spine(&trunk, |t| lerp(3.6, 2.0, t)));
    scene.lay(Shape::Ribbon(trunk), Tone::Body);
    let sides = [frond(0.6, 0.75), frond(0.6, -0.75)];
    for (degrees, long) in FRONDS {
        let side = &sides[usize::from(degrees < 90.0)];
        let place = Place::at(x + lean, y - high, 42.0 * long).turned(-f32::to_radians(degrees));
        set(scene, side, place, Style::Stroke(0.022), Tone::Body);
    }
}
