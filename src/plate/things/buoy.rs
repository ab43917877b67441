//! A buoy: what is moored where it was.

use crate::chart::scene::{Enter, Outline, Part, Place, Scene, Shape, Style};
use crate::plate::geometry::{Path, join};
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
        let bar =
            |x: f32, y: f32, w: f32, h: f32| vec![(x, y), (x + w, y), (x + w, y + h), (x, y + h)];
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
                bar(-1.5, -44.0, 3.0, 18.0),
                bar(-8.0, -46.0, 16.0, 4.5),
                bar(-8.0, -38.5, 16.0, 4.5),
            ]),
            ripple: ripple.into_iter().collect(),
        }
    }
}

impl Buoy {
    /// `lit`: whether the reader compares, and so asked for it.
    pub fn draw(&self, scene: &mut Scene, row: u16, place: Place, lit: bool, start: f32) {
        let mut set = |part, index, outline: &Outline, style, tone| {
            let outline = outline.clone();
            let shape = Shape::Path {
                outline,
                place,
                style,
            };
            scene
                .mark(row, part, index, shape, tone)
                .entering(Enter::Grow(start));
        };
        let line = if lit { Tone::Accent } else { Tone::Edge };
        set(
            Part::Body,
            0,
            &self.body,
            Style::Fill,
            if lit { Tone::Data } else { Tone::Quiet },
        );
        set(
            Part::Body,
            1,
            &self.band,
            Style::Fill,
            if lit { Tone::Surface } else { Tone::Edge },
        );
        set(
            Part::Edge,
            0,
            &self.body,
            Style::Stroke(1.6 / place.scale),
            line,
        );
        set(Part::Core, 0, &self.mark, Style::Fill, line);
        set(
            Part::Core,
            1,
            &self.ripple,
            Style::Stroke(1.5 / place.scale),
            line,
        );
    }
}
