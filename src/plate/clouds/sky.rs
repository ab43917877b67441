//! Where everything is in the sky, and what the sky has of its own.

use super::missing::Missing;
use super::told::Place;
use super::wire::Wire;
use crate::chart::Plate;
use crate::chart::scene::{Point, Scene};
use crate::plate::geometry::Path;
use crate::plate::lettering::{Set, lay_lines};
use crate::plate::on_phone;
use crate::plate::shapes::solid;
use crate::plate::things::palm::palm;
use crate::plate::things::wind::Gust;
use crate::theme::Tone;

/// The sky as composed for a width and for as many clouds.
#[derive(Clone, Debug)]
pub struct Sky {
    pub height: f32,
    pub places: Vec<Place>,
    pub wire: Wire,
    pub missing: Missing,
    /// Where the whole is told, where it is, and how large.
    pub whole: Point,
    pub whole_room: f32,
    pub word: f32,
    /// Where the land begins, from left to right.
    pub shore: [f32; 4],
    pub gusts: Vec<Gust>,
    /// Foot, height and lean.
    pub palms: Vec<(Point, f32, f32)>,
}

/// A gust from its measures; see [`Gust`].
pub const fn gust(x: f32, y: f32, long: f32, waves: f32, phase: f32, curl: f32) -> Gust {
    Gust {
        from: (x, y),
        long,
        waves,
        phase,
        curl,
    }
}

/// What the picture is about and what is counted, under its title; returns the
/// line after it.
pub fn about(scene: &mut Scene, plate: &Plate, at: Point, size: f32, room: f32) -> f32 {
    let set = Set::plain(size, Tone::Soft);
    let words = format!("{}. Une\u{a0}bulle\u{a0}: 1\u{202f}%", plate.about);
    let lines = set.balance(&words, room);
    lay_lines(scene, set, at, 1.2, &lines)
}

impl Sky {
    /// The sky's own things: gusts, land, palms, the wire.
    pub fn lay(&self, scene: &mut Scene) {
        let thick = if on_phone(scene.format) { 2.2 } else { 3.0 };
        for gust in &self.gusts {
            gust.lay(scene, thick);
        }
        let (w, [a, b, c, d]) = (scene.format.width(), self.shore);
        let land = Path::from(0.0, a)
            .curve((w * 0.14, b - 4.0), (w * 0.29, b), (w * 0.44, c - 8.0))
            .curve((w * 0.62, c + 6.0), (w * 0.82, d + 14.0), (w, d))
            .line(w, self.height)
            .line(0.0, self.height);
        let land = solid(land.outline());
        self.wire.lay(scene);
        scene.lay(land, Tone::Ground);
        for &(at, high, lean) in &self.palms {
            palm(scene, at, high, lean, Tone::Leaf);
        }
    }
}
