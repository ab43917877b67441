//! The ship that laid the cable: scenery.

use crate::chart::scene::{Place, Point, Scene, Style};
use crate::plate::geometry::{ellipse, rectangle, ribbon, together};
use crate::plate::shapes::placed;
use crate::theme::Tone;

/// Lays one whose water line is at a point.
pub fn lay(scene: &mut Scene, (x, y): Point, scale: f32) {
    let hull = vec![
        (-62.0, -16.0),
        (-58.0, 4.0),
        (48.0, 4.0),
        (58.0, -6.0),
        (66.0, -20.0),
        (30.0, -18.0),
        (26.0, -14.0),
    ];
    let body = together([
        hull,
        rectangle([4.0, -34.0, 34.0, 20.0]),
        rectangle([10.0, -42.0, 22.0, 9.0]),
        rectangle([19.0, -54.0, 3.0, 13.0]),
        rectangle([-8.0, -26.0, 8.0, 13.0]),
        ribbon(&[(-44.0, -15.0), (-54.0, -36.0)], |_| 3.0),
        ribbon(&[(-54.0, -36.0), (-34.0, -15.0)], |_| 3.0),
        ellipse((-30.0, -20.0), 8.0, 8.0, 12),
    ]);
    let windows = together([0.0, 9.0, 18.0].map(|at| rectangle([9.0 + at, -29.0, 5.0, 5.0])));
    let reel = together([ellipse((-30.0, -20.0), 3.2, 3.2, 8)]);
    let place = Place::at(x, y, scale);
    scene.lay(placed(&body, place, Style::Fill), Tone::Track);
    scene.lay(placed(&windows, place, Style::Fill), Tone::Loss);
    scene.lay(placed(&reel, place, Style::Fill), Tone::Surface);
}
