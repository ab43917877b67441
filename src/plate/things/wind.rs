//! A gust: a wavy line that may curl up at its end. An ornament.

use crate::chart::scene::{Point, Scene};
use crate::plate::geometry::Path;
use crate::plate::shapes::stroked;
use crate::theme::Tone;

/// Where a gust begins, how far it goes, how high its waves are, at which
/// angle they begin, and how large its curl is.
#[derive(Clone, Copy, Debug)]
pub struct Gust {
    pub from: Point,
    pub long: f32,
    pub waves: f32,
    pub phase: f32,
    pub curl: f32,
}

impl Gust {
    /// Lays it, this wide in nominal units.
    pub fn lay(&self, scene: &mut Scene, width: f32) {
        let (x, y) = self.from;
        let at = |t: f32| {
            (
                x + self.long * t,
                y + (t * 5.0 + self.phase).sin() * self.waves * (1.0 - t * 0.6),
            )
        };
        let (x0, y0) = at(0.0);
        let mut line = Path::from(x0, y0);
        for nth in 1..=24u16 {
            let (x, y) = at(f32::from(nth) / 24.0);
            line = line.line(x, y);
        }
        let ((x, y), c) = (at(1.0), self.curl);
        if c > 0.0 {
            line = line
                .curve(
                    (x + c * 1.4, y),
                    (x + c * 1.4, y - c * 1.5),
                    (x + c * 0.3, y - c * 1.3),
                )
                .curve(
                    (x - c * 0.4, y - c * 1.1),
                    (x - c * 0.2, y - c * 0.3),
                    (x + c * 0.4, y - c * 0.5),
                );
        }
        let shape = stroked(line.outline(), width);
        scene.lay(shape, Tone::Track);
    }
}
