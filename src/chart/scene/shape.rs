//! What a mark looks like, in nominal units.

use std::rc::Rc;

use super::outline::{Outline, Place, Ribbon};
use crate::theme::Tone;

/// Geometry, in nominal units; y grows downwards.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A filled rectangle with corners of radius `r`.
    Bar {
        x: f32,
        y: f32,
        w: f32,
        h: f32,
        r: f32,
    },
    /// A rectangle of diagonal strokes: not a value, but where it may be.
    Hatch {
        x: f32,
        y: f32,
        w: f32,
        h: f32,
    },
    Line {
        x1: f32,
        y1: f32,
        x2: f32,
        y2: f32,
        width: f32,
        dashed: bool,
    },
    /// A symbol centred on a point, `r` its half size.
    Symbol {
        x: f32,
        y: f32,
        r: f32,
        symbol: Symbol,
        style: Style,
    },
    /// An outline that several marks may share, put in its place.
    Path {
        outline: Outline,
        place: Place,
        style: Style,
    },
    /// A line whose width changes on its way.
    Ribbon(Ribbon),
    Text(Text),
}

impl Shape {
    /// A solid line between two points.
    pub fn line([x1, y1, x2, y2]: [f32; 4], width: f32) -> Self {
        Self::Line {
            x1,
            y1,
            x2,
            y2,
            width,
            dashed: false,
        }
    }

    /// A solid line up and down from a point.
    pub fn upright(x: f32, y: f32, half: f32, width: f32) -> Self {
        Self::line([x, y - half, x, y + half], width)
    }
}

/// Every series and state has a shape of its own: colour is never alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Symbol {
    Circle,
    Square,
    Diamond,
    Triangle,
    /// A public body.
    Institution,
    /// A town hall.
    Town,
    /// Any service.
    Building,
}

/// Filled, or an outline of this width.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Style {
    Fill,
    Stroke(f32),
}

/// A line of text; `y` is its middle.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    pub x: f32,
    pub y: f32,
    pub size: f32,
    pub weight: Weight,
    pub anchor: Anchor,
    /// Shared by every copy of the mark: a frame copies marks, not letters.
    pub content: Rc<str>,
    /// What keeps it legible on a picture: this much of a tone around it.
    pub halo: Option<Halo>,
}

/// A rim around letters, this wide, in nominal units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Halo {
    pub tone: Tone,
    pub width: f32,
}

/// In the order of the font's two cuts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    Regular,
    Bold,
}

/// The point of a text that its `x` is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    Start,
    Middle,
    End,
}
