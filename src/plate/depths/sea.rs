//! The water: its surface is 100, its bed is 0, and it gets lighter on the way
//! up.

use crate::chart::scene::{Place, Point, Scene, Style};
use crate::plate::geometry::{Scatter, together};
use crate::plate::lettering::{Set, lay};
use crate::plate::room::Room;
use crate::plate::shapes::{disc, placed};
use crate::plate::things::ship;
use crate::plate::{BANDS, scale_label};
use crate::theme::Tone;

/// Where it is.
#[derive(Clone, Copy, Debug)]
pub struct Sea {
    /// The surface and the bed.
    pub top: f32,
    pub base: f32,
    /// Where its scale is written, in which size, and at which levels.
    pub scale_at: f32,
    pub scale: f32,
    pub levels: &'static [u16],
    /// Where the ship is, and how large.
    pub ship: Point,
    /// Bubbles in the water, stars above it.
    pub bubbles: u16,
    pub stars: u16,
    /// How long and how high the waves of the surface are.
    pub waves: (f32, f32),
}

impl Sea {
    /// The height of a level.
    pub fn y(&self, level: f32) -> f32 {
        self.base - (self.base - self.top) * level / 100.0
    }

    /// Writes the scale, where words leave room for it.
    pub fn scale(&self, scene: &mut Scene, room: &Room) {
        let set = Set::bold(self.scale, Tone::Soft);
        for &level in self.levels {
            let y = self.y(f32::from(level));
            let (over, under) = (y - self.scale * 0.5, y + self.scale * 1.3);
            let spots = match level {
                100 => [over, under],
                0 => [over, over],
                _ => [under, over],
            };
            let label = scale_label(level);
            let areas = spots.map(|y| set.area(self.scale_at, y, &label));
            let best = room.best(&areas);
            if room.covered(areas[best]) < 0.5 {
                lay(scene, set, (self.scale_at, spots[best]), &label);
            }
        }
    }

    /// Lays the field and its scenery.
    pub fn lay(&self, scene: &mut Scene) {
        let (width, height) = (scene.format.width(), scene.height);
        let mut scatter = Scatter::new(8);
        for _ in 0..self.stars {
            let at = (
                scatter.value() * width,
                scatter.value() * (self.top - 12.0) + 4.0,
            );
            speck(scene, at, scatter.between(0.4, 1.5), Tone::Track);
        }
        let (long, high) = self.waves;
        for (level, tone) in BANDS {
            let (long, high) = if level < 100.0 {
                (long * 1.9, high * 0.65)
            } else {
                (long, high)
            };
            let y = |x: f32| self.y(level) + (x / long + level).sin() * high;
            under(scene, y, long * 0.62, self.base + 40.0, tone);
        }
        for _ in 0..self.bubbles {
            let at = (
                scatter.value() * width,
                scatter.between(self.top + 20.0, self.base),
            );
            speck(scene, at, scatter.between(0.7, 1.9), Tone::Track);
        }
        let (x, size) = self.ship;
        if size > 0.0 {
            ship::lay(scene, (x, self.top + 3.0), size);
        }
        let bed = |x: f32| self.base + 5.0 + (x / 120.0).sin() * 3.5 + (x / 37.0 + 1.0).sin() * 1.6;
        under(scene, bed, 24.0, height, Tone::Ground);
    }
}

/// Fills what lies under a line.
fn under(scene: &mut Scene, y: impl Fn(f32) -> f32, step: f32, bottom: f32, tone: Tone) {
    let width = scene.format.width();
    let steps = (width / step).ceil().max(1.0) as u16;
    let line = (0..=steps).map(|nth| {
        let x = width * f32::from(nth) / f32::from(steps);
        (x, y(x))
    });
    let area: Vec<Point> = line.chain([(width, bottom), (0.0, bottom)]).collect();
    scene.lay(placed(&together([area]), Place::ORIGIN, Style::Fill), tone);
}

fn speck(scene: &mut Scene, (x, y): Point, r: f32, tone: Tone) {
    // Few sizes: what repeats is short in the page's pictures.
    let r = (r * 2.0).round().max(1.0) / 2.0;
    let dot = disc((x, y), r);
    scene.lay(dot, tone);
}
