//! A buoy: what is moored where it was.

use crate::chart::scene::{Enter, Outline, Part, Place, Scene};
use crate::plate::geometry::{Path, join, rectangle};
use crate::plate::shapes::Pen;
use crate::theme::Tone;

/// The outlines of a buoy that floats at the origin.
#[derive(Clone, Debug)]
pub struct Buoy {
    body: Outline,
    band: Outline,
    mark: Outline,
    ripple: Outline,
}

impl Default for Buoy {
    fn default() -> Self {
        let ripple = Path::from(-22.0, 2.0)
            .curve((-20.0, 8.0), (20.0, 8.0), (22.0, 2.0))
            .points();
        Self {
            body: [
                (-15.0, 0.0),
                (-8.0, -26.0),
                (8.0, -26.0),
                (15.0, 0.0),
                (-15.0, 0.0),
            ]
            .into_iter()
            .collect(),
            band: [(-12.6, -9.0), (-10.4, -17.0), (10.4, -17.0), (12.6, -9.0)]
                .into_iter()
                .collect(),
            mark: join([
                rectangle([-1.5, -44.0, 3.0, 18.0]),
                rectangle([-8.0, -46.0, 16.0, 4.5]),
                rectangle([-8.0, -38.5, 16.0, 4.5]),
            ]),
            ripple: ripple.into_iter().collect(),
        }
    }
}

impl Buoy {
    /// `lit`: whether the reader compares, and so asked for it.
    pub fn draw(&self, scene: &mut Scene, row: u16, place: Place, lit: bool, start: f32) {
        let mut pen = Pen::new(scene, row, place, Enter::Grow(start));
        let line = if lit { Tone::Accent } else { Tone::Edge };
        pen.fill(
            Part::Body,
            0,
            &self.body,
            if lit { Tone::Data } else { Tone::Quiet },
        );
        pen.fill(
            Part::Body,
            1,
            &self.band,
            if lit { Tone::Surface } else { Tone::Edge },
        );
        pen.rim(Part::Edge, 0, &self.body, 1.6, line);
        pen.fill(Part::Core, 0, &self.mark, line);
        pen.rim(Part::Core, 1, &self.ripple, 1.5, line);
    }
}
