//! How a mark stands to the reader's choice.

use crate::chart::{Emphasis, Plate, Row};
use crate::theme::Tone;

/// Each has a shape of its own: colour is never alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stand {
    /// No size was asked for, or the number is of all services.
    Full,
    /// Published for exactly what was asked for: in the second colour, larger.
    Chosen,
    /// Published for a wider class than was asked for: a thick outline.
    Open,
    /// Not asked for: a thin outline.
    Quiet,
}

impl Stand {
    /// How a row stands to the size that a plate was asked for.
    pub fn of(row: &Row, plate: &Plate) -> Self {
        match row.emphasis {
            Emphasis::Chosen => Self::Chosen,
            Emphasis::Wider => Self::Open,
            Emphasis::Whole => Self::Full,
            Emphasis::Plain if plate.asked.is_none() => Self::Full,
            Emphasis::Plain => Self::Quiet,
        }
    }

    /// Whether it answers what was asked for.
    pub fn answers(self) -> bool {
        matches!(self, Self::Chosen | Self::Open)
    }

    /// One of three, as it answers, is as it was, or steps back.
    pub fn pick<T>(self, answer: T, full: T, quiet: T) -> T {
        match self {
            Self::Chosen | Self::Open => answer,
            Self::Full => full,
            Self::Quiet => quiet,
        }
    }

    /// The tone of its words on the deep field.
    pub fn upon(self) -> Tone {
        self.pick(Tone::Accent, Tone::Upon, Tone::UponSoft)
    }
}
