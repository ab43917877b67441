//! What a whale is made of: areas within curves, its eye, the foam at its
//! blowhole.

use crate::chart::scene::{Point, Scene};
use crate::plate::geometry::Path;
use crate::plate::shapes::{disc, stroked};
use crate::theme::Tone;

/// A line of cubic curves: where it begins, then each curve's two control
/// points and its end.
pub type Curves = (Point, &'static [[f32; 6]]);

/// The corners of a line of curves, moved to the plate.
pub fn traced((start, curves): Curves, put: impl Fn(Point) -> Point) -> Vec<Point> {
    let mut path = Path::from(start.0, start.1);
    let mut from = start;
    for &[ax, ay, bx, by, x, y] in curves {
        let long = (x - from.0).hypot(y - from.1);
        let corners = (long / 9.0).ceil().clamp(6.0, 48.0) as u16;
        path = path.fine(corners, (ax, ay), (bx, by), (x, y));
        from = (x, y);
    }
    path.points().into_iter().map(put).collect()
}

/// Its eye and brow.
pub fn eye(scene: &mut Scene, (x, y): Point, k: f32) {
    scene.lay(disc((x, y), 15.0 * k), Tone::Upon);
    scene.lay(disc((x - 2.0 * k, y + k), 8.5 * k), Tone::Body);
    scene.lay(disc((x - 5.0 * k, y - 2.0 * k), 2.8 * k), Tone::Upon);
    let brow = (0..=12u8).map(|nth| {
        let turn = std::f32::consts::PI * (1.1 + 0.7 * f32::from(nth) / 12.0);
        (x + turn.cos() * 22.0 * k, y - k + turn.sin() * 22.0 * k)
    });
    let brow = stroked(brow.collect(), 3.0 * k);
    scene.lay(brow, Tone::UponSoft);
}

/// The foam at its blowhole.
pub fn foam(scene: &mut Scene, (x, y): Point, k: f32) {
    for (dx, dy, r) in [
        (-28.0, 3.0, 7.0),
        (-14.0, -3.0, 9.0),
        (3.0, -5.0, 10.0),
        (20.0, -2.0, 8.0),
        (34.0, 4.0, 5.0),
    ] {
        scene.lay(disc((x + dx * k, y + dy * k), r * k), Tone::Rim);
    }
}
