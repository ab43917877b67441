//! Shapes that plates draw over and over, and how the outlines of a thing
//! become marks.

use crate::chart::scene::{Enter, Mark, Outline, Part, Place, Point, Scene, Shape, Style, Symbol};
use crate::theme::Tone;

/// A filled circle.
pub fn disc((x, y): Point, r: f32) -> Shape {
    Shape::Symbol {
        x,
        y,
        r: r.max(0.0),
        symbol: Symbol::Circle,
        style: Style::Fill,
    }
}

/// An area, filled where it lies.
pub fn solid(outline: Outline) -> Shape {
    Shape::Path {
        outline,
        place: Place::ORIGIN,
        style: Style::Fill,
    }
}

/// A line of one width, where it lies.
pub fn stroked(outline: Outline, width: f32) -> Shape {
    Shape::Path {
        outline,
        place: Place::ORIGIN,
        style: Style::Stroke(width),
    }
}

/// An outline that others may have, too, in its place.
pub fn placed(outline: &Outline, place: Place, style: Style) -> Shape {
    Shape::Path {
        outline: outline.clone(),
        place,
        style,
    }
}

/// Draws dots of a radius at these points: marks of one row and part, the first
/// of them at a key.
pub fn dots(
    scene: &mut Scene,
    (row, part, first): (u16, Part, u16),
    points: &[Point],
    (r, tone): (f32, Tone),
    enter: Enter,
) {
    for (index, &point) in (first..).zip(points) {
        let dot = disc(point, r);
        scene.mark(row, part, index, dot, tone).entering(enter);
    }
}

/// Draws outlines of one thing: marks of one row, in one place, that come in
/// alike.
#[derive(Debug)]
pub struct Pen<'a> {
    scene: &'a mut Scene,
    row: u16,
    place: Place,
    enter: Enter,
}

impl<'a> Pen<'a> {
    /// Draws on a scene; `enter`: how every mark comes in.
    pub fn new(scene: &'a mut Scene, row: u16, place: Place, enter: Enter) -> Self {
        Self {
            scene,
            row,
            place,
            enter,
        }
    }

    /// Fills an outline.
    pub fn fill(&mut self, part: Part, index: u16, outline: &Outline, tone: Tone) -> &mut Mark {
        self.draw(part, index, outline, Style::Fill, tone)
    }

    /// Draws along an outline. `width` is in nominal units: as wide on a small
    /// thing as on a large one.
    pub fn rim(
        &mut self,
        part: Part,
        index: u16,
        outline: &Outline,
        width: f32,
        tone: Tone,
    ) -> &mut Mark {
        let own = width / self.place.scale.max(f32::MIN_POSITIVE);
        self.draw(part, index, outline, Style::Stroke(own), tone)
    }

    /// Fills an outline or draws along it; a stroke's width is in the
    /// outline's own units.
    pub fn draw(
        &mut self,
        part: Part,
        index: u16,
        outline: &Outline,
        style: Style,
        tone: Tone,
    ) -> &mut Mark {
        let shape = placed(outline, self.place, style);
        let mark = self.scene.mark(self.row, part, index, shape, tone);
        mark.entering(self.enter)
    }
}
