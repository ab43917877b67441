//! The start, the rope with its floats, the flags at 100, and the scale.

use super::course::{Course, Lanes};
use crate::chart::scene::{Scene, Shape};
use crate::plate::geometry::{dashes, lerp, strokes};
use crate::plate::lettering::{Set, lay};
use crate::plate::scale_label;
use crate::plate::shapes::{disc, solid};
use crate::theme::Tone;

/// The start and the rope of one race, and the flags of its finish.
pub fn lay_gate(scene: &mut Scene, lanes: &Lanes, start: f32, (top, foot): (f32, f32)) {
    let (from, to) = (start, lanes.to);
    scene.lay(Shape::line([from, top, from, foot], 2.4), Tone::Rim);
    let u = lanes.gate;
    let squares = ((foot - top) / u).ceil() as u16;
    for dark in [false, true] {
        let flags = (0..squares).flat_map(|line| [0u16, 1].map(|column| (line, column)));
        let flags = flags.filter(|(line, column)| ((line + column) % 2 == 1) == dark);
        let lines = flags.map(|(line, column)| {
            let (x, y) = (to + f32::from(column) * u, top + f32::from(line) * u);
            [(x, y + u / 2.0), (x + u, y + u / 2.0)]
        });
        let shape = solid(strokes(lines, u));
        scene.lay(shape, if dark { Tone::Body } else { Tone::Data });
    }
    let quarters = [0.25, 0.5, 0.75].map(|part| lerp(from, to, part));
    let dots = quarters
        .into_iter()
        .flat_map(|x| dashes(&[(x, top + 4.0), (x, foot)], 2.0, 6.0));
    let shape = solid(strokes(dots, 1.3));
    scene.lay(shape, Tone::Track);
    scene.lay(Shape::line([from, foot, to, foot], 1.2), Tone::Track);
    for step in 0u16..=20 {
        let large = step % 5 == 0;
        let float = disc(
            (lerp(from, to, f32::from(step) / 20.0), foot),
            if large { 4.4 } else { 1.8 },
        );
        scene.lay(float, if large { Tone::Rim } else { Tone::Edge });
    }
}

/// The scale, under the last race.
pub fn lay_scale(scene: &mut Scene, course: &Course, start: f32, foot: f32) {
    let lanes = &course.lanes;
    let size = course.fine;
    for level in [0u16, 25, 50, 75, 100] {
        let x = lerp(start, lanes.to, f32::from(level) / 100.0);
        let label = scale_label(level);
        let set = Set::bold(size, Tone::Upon).centred();
        let edge = scene.format.width() - set.room(&label) / 2.0 - 4.0;
        lay(scene, set, (x.min(edge), foot + size * 1.42), &label);
    }
}
