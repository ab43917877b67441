//! What a whale is made of: areas within curves, its eye, the foam at its
//! blowhole.

use crate::chart::scene::{Outline, Place, Point, Scene, Shape, Style, Symbol};
use crate::plate::geometry::mix;
use crate::theme::Tone;

/// A line of cubic curves: where it begins, then each curve's two control
/// points and its end.
pub type Curves = (Point, &'static [[f32; 6]]);

/// The corners of a line of curves, moved to the plate.
pub fn traced((start, curves): Curves, put: impl Fn(Point) -> Point) -> Vec<Point> {
    let mut corners = vec![put(start)];
    let mut from = start;
    for &[ax, ay, bx, by, x, y] in curves {
        let (a, b, to) = ((ax, ay), (bx, by), (x, y));
        let long = (x - from.0).hypot(y - from.1);
        let steps = (long / 9.0).ceil().clamp(6.0, 48.0) as u16;
        corners.extend((1..=steps).map(|step| {
            let t = f32::from(step) / f32::from(steps);
            let (ab, bc, cd) = (mix(from, a, t), mix(a, b, t), mix(b, to, t));
            put(mix(mix(ab, bc, t), mix(bc, cd, t), t))
        }));
        from = to;
    }
    corners
}

/// Lays an area.
pub fn solid(scene: &mut Scene, corners: &[Point], tone: Tone) {
    let shape = Shape::Path {
        outline: corners.iter().copied().collect::<Outline>(),
        place: Place::ORIGIN,
        style: Style::Fill,
    };
    scene.lay(shape, tone);
}

fn disc(scene: &mut Scene, (x, y): Point, r: f32, tone: Tone) {
    let shape = Shape::Symbol {
        x,
        y,
        r,
        symbol: Symbol::Circle,
        style: Style::Fill,
    };
    scene.lay(shape, tone);
}

/// Its eye and brow.
pub fn eye(scene: &mut Scene, (x, y): Point, k: f32) {
    disc(scene, (x, y), 15.0 * k, Tone::Upon);
    disc(scene, (x - 2.0 * k, y + k), 8.5 * k, Tone::Body);
    disc(scene, (x - 5.0 * k, y - 2.0 * k), 2.8 * k, Tone::Upon);
    let brow = (0..=12u8).map(|nth| {
        let turn = std::f32::consts::PI * (1.1 + 0.7 * f32::from(nth) / 12.0);
        (x + turn.cos() * 22.0 * k, y - k + turn.sin() * 22.0 * k)
    });
    let brow = Shape::Path {
        outline: brow.collect(),
        place: Place::ORIGIN,
        style: Style::Stroke(3.0 * k),
    };
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
        disc(scene, (x + dx * k, y + dy * k), r * k, Tone::Rim);
    }
}
