//! How a thing that can light up stands to the choice.

use crate::chart::scene::{Enter, Outline, Part};
use crate::chart::{Emphasis, Row};
use crate::plate::geometry::{dashed, together};
use crate::plate::shapes::Pen;
use crate::theme::Tone;

/// Each has a shape of its own: filled, a thick outline, a thin one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shine {
    /// Filled: its number was asked for, or all were.
    Lit,
    /// A thick outline: published for a wider class than was asked for.
    Open,
    /// A thin outline: not asked for.
    Quiet,
    /// Dashes: missing.
    Lost,
}

/// A light, as a body and as a line or a word.
#[derive(Clone, Copy, Debug)]
pub struct Hue {
    pub body: Tone,
    pub line: Tone,
}

impl Shine {
    /// Of a number, where a size was asked for or not.
    pub fn of(row: &Row, asked: bool) -> Self {
        match (asked, row.emphasis) {
            _ if row.reading.is_lost() => Self::Lost,
            (false, _) | (true, Emphasis::Chosen) => Self::Lit,
            (true, Emphasis::Wider) => Self::Open,
            (true, Emphasis::Plain | Emphasis::Whole) => Self::Quiet,
        }
    }

    /// What a body is filled with.
    pub const fn body(self, hue: Hue) -> Tone {
        match self {
            Self::Lit => hue.body,
            Self::Open | Self::Quiet | Self::Lost => Tone::Glow,
        }
    }

    /// The tone of its outline.
    pub const fn line(self, hue: Hue) -> Tone {
        match self {
            Self::Lit | Self::Open => hue.line,
            Self::Quiet | Self::Lost => Tone::Edge,
        }
    }

    /// The tone of its eyes.
    pub const fn eye(self, hue: Hue) -> Tone {
        match self {
            Self::Lit => Tone::Body,
            Self::Open | Self::Quiet | Self::Lost => self.line(hue),
        }
    }

    /// Whether it gives light.
    pub const fn glows(self) -> bool {
        matches!(self, Self::Lit | Self::Open)
    }

    /// How wide its outline is, in nominal units, where a thin one is `thin`.
    pub const fn width(self, thin: f32) -> f32 {
        match self {
            Self::Lit | Self::Quiet | Self::Lost => thin,
            Self::Open => thin * 2.4,
        }
    }

    /// Draws the parts of a body, each within its outline, which is `thin`
    /// nominal units wide where it is a thin one.
    pub fn bodies(self, pen: &mut Pen<'_>, hue: Hue, parts: [&Outline; 2], thin: f32) {
        for (index, outline) in (0..).zip(parts) {
            pen.fill(Part::Body, index, outline, self.body(hue));
            pen.rim(Part::Edge, index, outline, self.width(thin), self.line(hue));
        }
    }
}

/// Draws one that is missing: its outline in dashes this long and this wide, in
/// its own units.
pub fn missing(pen: &mut Pen<'_>, outline: &Outline, [long, wide]: [f32; 2]) {
    let dashes = together(dashed(outline.points(), long, wide));
    pen.fill(Part::Gap, 0, &dashes, Tone::Edge)
        .entering(Enter::Present);
}
