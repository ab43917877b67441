//! The surface of the sea, and the line of a coast or a bed: flat areas under
//! a line.

use crate::chart::scene::{Point, Scene};
use crate::plate::geometry::smooth;
use crate::plate::shapes::solid;
use crate::theme::Tone;

/// How waves run: their height, their length and where they begin.
pub type Swell = (f32, f32, f32);

/// Lays the sea from a line down to the bottom of the plate.
pub fn sea(scene: &mut Scene, (from, to): (f32, f32), top: f32, swell: Swell, tone: Tone) {
    let (high, long, begin) = swell;
    let steps = ((to - from) / 10.0).ceil().max(1.0) as u16;
    let line = (0..=steps).map(|nth| {
        let x = from + (to - from) * f32::from(nth) / f32::from(steps);
        (x, top + (x / long + begin).sin() * high)
    });
    under(scene, line.collect(), tone);
}

/// Lays what lies under a smooth line through points.
pub fn land(scene: &mut Scene, line: &[Point], tone: Tone) {
    under(scene, smooth(line, 8), tone);
}

/// Lays what lies under a line, down to the bottom of the plate.
pub fn under(scene: &mut Scene, mut line: Vec<Point>, tone: Tone) {
    let (Some(&(first, _)), Some(&(last, _))) = (line.first(), line.last()) else {
        return;
    };
    line.extend([(last, scene.height), (first, scene.height)]);
    let area = solid(line.into_iter().collect());
    scene.lay(area, tone);
}
