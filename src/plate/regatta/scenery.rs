//! The sky, the sun and the sea.

use super::course::Course;
use crate::chart::scene::{Point, Scene, Shape};
use crate::plate::geometry::smooth;
use crate::plate::on_phone;
use crate::plate::shapes::{disc, solid};
use crate::plate::things::water;
use crate::theme::Tone;

/// Lays the sky, the hills and the water.
pub fn lay(scene: &mut Scene, course: &Course) {
    let _width = scene.format.width();
    let (x, radius) = course.sun;
    let horizon = course.horizon;
    for (part, tone) in [(1.36, Tone::Tint2), (1.18, Tone::Tint1), (1.0, Tone::Spark)] {
        let disc = disc((x, horizon - 4.0), radius * part);
        scene.lay(disc, tone);
    }
    // Clouds keep to the right of the title and above the numbers.
    let unit = radius / 226.0;
    for (across, up, long) in [(1.16, 1.0, 120.0), (0.98, 0.93, 70.0), (-1.5, 0.72, 150.0)] {
        let (w, h) = (long * unit, 9.0 * unit.max(0.6));
        let cloud = Shape::Bar {
            x: x + across * radius - w / 2.0,
            y: horizon - up * radius - h,
            w,
            h,
            r: h / 2.0,
        };
        scene.lay(cloud, Tone::Tint1);
    }
    hills(
        scene,
        (x - radius * 1.4, horizon + 6.0),
        radius * 0.7,
        radius * 0.15,
    );
    let calm = if on_phone(scene.format) { 0.6 } else { 1.0 };
    water::lay(scene, horizon, [3.0 * calm, 40.0, 0.0], Tone::Tint3);
    water::lay(
        scene,
        course.lanes.top,
        [3.0 * calm, 52.0, 1.0],
        Tone::Tint4,
    );
    water::lay(
        scene,
        course.crews.shore,
        [3.0 * calm, 60.0, 2.0],
        Tone::Ground,
    );
}

/// Hills on the horizon.
fn hills(scene: &mut Scene, (x, y): Point, wide: f32, high: f32) {
    let tops = [
        (0.0, 0.0),
        (0.16, 0.35),
        (0.3, 0.72),
        (0.42, 0.6),
        (0.56, 1.0),
        (0.72, 0.5),
        (0.86, 0.3),
        (1.0, 0.0),
    ];
    let tops: Vec<Point> = tops
        .iter()
        .map(|&(u, v)| (x + u * wide, y - v * high))
        .collect();
    let mut line = smooth(&tops, 4);
    line.extend([(x + wide, y + 8.0), (x, y + 8.0)]);
    let shape = solid(line.into_iter().collect());
    scene.lay(shape, Tone::Leaf);
}
