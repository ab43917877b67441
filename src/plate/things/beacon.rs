//! The great lighthouse, a slender iron tower, its lamp at the origin.

use crate::chart::scene::{Place, Point, Scene, Style};
use crate::plate::geometry::{Path, join, rectangle};
use crate::plate::shapes::{disc, placed};
use crate::theme::Tone;

fn arched(x: f32, y: f32, w: f32, h: f32) -> Vec<Point> {
    let r = w / 2.0;
    Path::from(x - r, y + h)
        .line(x - r, y + r)
        .curve((x - r, y), (x + r, y), (x + r, y + r))
        .line(x + r, y + h)
        .points()
}

/// Lays it with its foot so far below its lamp, in its own units.
pub fn lay(scene: &mut Scene, place: Place, high: f32) {
    let (w, t) = (104.0, 50.0);
    let wall = Path::from(-t / 2.0, 40.0)
        .curve(
            (-t * 0.52, high * 0.5),
            (-w * 0.42, high * 0.8),
            (-w * 0.52, high),
        )
        .line(w * 0.52, high)
        .curve(
            (w * 0.42, high * 0.8),
            (t * 0.52, high * 0.5),
            (t / 2.0, 40.0),
        );
    let shade = Path::from(t * 0.1, 40.0)
        .curve(
            (t * 0.12, high * 0.5),
            (w * 0.1, high * 0.8),
            (w * 0.14, high),
        )
        .line(w * 0.52, high)
        .curve(
            (w * 0.42, high * 0.8),
            (t * 0.52, high * 0.5),
            (t / 2.0, 40.0),
        );
    let windows = ((high - 96.0) / 52.0).max(1.0) as u8;
    let openings = (0..windows).map(|nth| arched(0.0, 70.0 + f32::from(nth) * 52.0, 12.0, 20.0));
    let openings = openings.chain([arched(0.0, high - 34.0, 22.0, 34.0)]);
    let corbel = vec![
        (-t * 0.5, 44.0),
        (-t * 0.78, 30.0),
        (t * 0.78, 30.0),
        (t * 0.5, 44.0),
    ];
    let posts =
        (0u8..9).map(|nth| rectangle([(f32::from(nth) - 4.0) * t * 0.2 - 0.9, 12.0, 1.8, 14.0]));
    let gallery = [
        rectangle([-t * 0.86, 25.0, t * 1.72, 6.0]),
        rectangle([-t * 0.84, 10.8, t * 1.68, 2.4]),
    ];
    let bars = [-17.0, -6.0, 5.0, 14.0].map(|x| rectangle([x, -22.0, 3.0, 48.0]));
    let roof = Path::from(-25.0, -21.0)
        .curve((-18.0, -50.0), (-8.0, -51.0), (0.0, -52.0))
        .curve((8.0, -51.0), (18.0, -50.0), (25.0, -21.0))
        .points();
    let mast = rectangle([-1.6, -72.0, 3.2, 22.0]);
    let iron = posts.chain(gallery).chain(bars).chain([roof, mast]);
    let mut set = |outline, tone| scene.lay(placed(&outline, place, Style::Fill), tone);
    set(wall.outline(), Tone::Body);
    set(shade.outline(), Tone::Leaf);
    set(join(openings), Tone::Surface);
    set(corbel.into_iter().collect(), Tone::Leaf);
    set(
        rectangle([-17.0, -22.0, 34.0, 48.0]).into_iter().collect(),
        Tone::Spark,
    );
    set(join(iron), Tone::Body);
    let lamp = disc((place.x, place.y + place.scale), 9.0 * place.scale);
    scene.lay(lamp, Tone::Data);
}
