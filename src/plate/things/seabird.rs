//! A seabird at rest on the water: what has not changed.

use crate::chart::scene::{Enter, Outline, Part, Place, Scene, Shape, Style, Symbol};
use crate::plate::geometry::Path;
use crate::theme::Tone;

/// The outlines of a bird that looks to the right, about forty units long.
#[derive(Clone, Debug)]
pub struct Seabird {
    body: Outline,
    wing: Outline,
}

impl Seabird {
    pub fn outlined() -> Self {
        let body = Path::from(-17.0, -6.5)
            .quad((-9.0, -5.0), (-3.0, -7.0))
            .quad((4.0, -9.5), (6.5, -12.5))
            .curve((7.0, -17.5), (14.0, -18.0), (14.4, -13.4))
            .line(19.5, -11.8)
            .line(14.2, -10.6)
            .curve((14.0, -4.0), (10.0, 3.5), (1.0, 4.0))
            .curve((-7.0, 4.0), (-12.0, -1.0), (-17.0, -6.5));
        let wing = Path::from(-9.0, -4.2).quad((-2.0, 2.0), (6.0, -4.0));
        Self {
            body: body.points().into_iter().collect(),
            wing: wing.points().into_iter().collect(),
        }
    }

    pub fn draw(&self, scene: &mut Scene, row: u16, place: Place, start: f32) {
        let mut set = |part, outline: &Outline, style, tone| {
            let shape = Shape::Path {
                outline: outline.clone(),
                place,
                style,
            };
            scene
                .mark(row, part, 0, shape, tone)
                .entering(Enter::Late(start));
        };
        set(Part::Ring, &self.body, Style::Stroke(2.4), Tone::Body);
        set(Part::Body, &self.body, Style::Fill, Tone::Rim);
        set(Part::Detail, &self.wing, Style::Stroke(1.5), Tone::Body);
        let (x, y) = place.put()((11.0, -13.4));
        let eye = Shape::Symbol {
            x,
            y,
            r: 1.3 * place.scale,
            symbol: Symbol::Circle,
            style: Style::Fill,
        };
        scene
            .mark(row, Part::Core, 0, eye, Tone::Body)
            .entering(Enter::Late(start));
    }
}
