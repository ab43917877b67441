//! A seabird at rest on the water: what has not changed.

use crate::chart::scene::{Enter, Outline, Part, Place, Scene, Style};
use crate::plate::geometry::Path;
use crate::plate::shapes::Pen;
use crate::plate::shapes::disc;
use crate::theme::Tone;

/// The outlines of a bird that looks to the right, about forty units long.
#[derive(Clone, Debug)]
pub struct Seabird {
    body: Outline,
    wing: Outline,
}

impl Seabird {
    /// Its outlines.
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
            body: body.outline(),
            wing: wing.outline(),
        }
    }

    /// Sets it at a place. `start`: when it comes, in the entrance.
    pub fn draw(&self, scene: &mut Scene, row: u16, place: Place, start: f32) {
        let mut pen = Pen::new(scene, row, place, Enter::Late(start));
        pen.draw(Part::Ring, 0, &self.body, Style::Stroke(2.4), Tone::Body);
        pen.fill(Part::Body, 0, &self.body, Tone::Rim);
        pen.draw(Part::Detail, 0, &self.wing, Style::Stroke(1.5), Tone::Body);
        let (x, y) = place.put()((11.0, -13.4));
        let eye = disc((x, y), 1.3 * place.scale);
        scene
            .mark(row, Part::Core, 0, eye, Tone::Body)
            .entering(Enter::Late(start));
    }
}
