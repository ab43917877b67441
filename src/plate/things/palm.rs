//! A coconut palm that the wind combs: an ornament, in one tone.

use crate::chart::scene::{Outline, Place, Point, Ribbon, Scene, Shape, Style};
use crate::plate::geometry::{lerp, spine};
use crate::plate::shapes::{disc, placed};
use crate::theme::Tone;
use std::f32::consts::PI;

/// Direction in degrees, length as a part of the height, and bend of a frond.
const FRONDS: [(f32, f32, f32); 9] = [
    (200.0, 0.5, 0.9),
    (178.0, 0.62, 0.55),
    (158.0, 0.56, 0.75),
    (128.0, 0.4, 1.2),
    (35.0, 0.3, -1.5),
    (5.0, 0.42, -1.0),
    (-18.0, 0.44, -0.75),
    (222.0, 0.34, 0.6),
    (-42.0, 0.3, -0.5),
];

/// Steps of a trunk and of a rib.
const STEPS: u16 = 12;

/// Lays a palm of this height whose trunk leans by so much.
pub fn palm(scene: &mut Scene, (x, y): Point, h: f32, lean: f32, tone: Tone) {
    let steps = (0..=STEPS).map(|nth| f32::from(nth) / f32::from(STEPS));
    let trunk: Vec<Point> = steps
        .map(|t| (x + lean * (t * t * 0.9 + 0.1 * t), y - h * t))
        .collect();
    let trunk = Ribbon::new(spine(&trunk, |t| h * lerp(0.06, 0.03, t)));
    scene.lay(Shape::Ribbon(trunk), tone);
    let crown = (x + lean, y - h);
    for (degrees, long, bend) in FRONDS {
        let place = Place::at(crown.0, crown.1, h).turned(-degrees.to_radians());
        let shape = placed(&frond(long, bend), place, Style::Stroke(0.013));
        scene.lay(shape, tone);
    }
    for (dx, dy) in [(-5.0, 5.0), (5.0, 6.0), (0.0, 11.0)] {
        let nut = disc(
            (crown.0 + dx * h / 160.0, crown.1 + dy * h / 160.0),
            h * 0.024,
        );
        scene.lay(nut, tone);
    }
}

/// One frond as one line: along its rib, out to each leaflet and back.
pub fn frond(long: f32, bend: f32) -> Outline {
    let rib = |t: f32| (long * t, -bend * long * 0.42 * t * t);
    let mut line = vec![rib(0.0)];
    for nth in 1..=STEPS {
        let t = f32::from(nth) / f32::from(STEPS);
        let (x, y) = rib(t);
        let (x0, y0) = rib(t - 0.03);
        let along = (y - y0).atan2(x - x0);
        let reach = 0.13 * (PI * (0.12 + 0.8 * t)).sin();
        line.push((x, y));
        for side in [-1.0f32, 1.0] {
            let (sin, cos) = (along + side * 0.5).sin_cos();
            line.extend([(x + cos * reach, y + sin * reach), (x, y)]);
        }
    }
    line.into_iter().collect()
}
