//! The figures of the page, as the publisher declares them.

use super::id::{ChapterId, IndicatorId};
use super::plate::{Form, Plate};
use super::population::PopulationId;
use super::respondents::Noun;

/// How a figure shows its numbers: a closed set, so that the same kind of fact
/// always looks the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Who was asked, one mark each.
    Survey,
    /// Every change since the compared year.
    Changes,
    /// Several shares, ranked.
    Bars,
    /// One share by size.
    Dots,
    /// One share for two sizes, as so many in a hundred.
    Crowd,
    /// Who makes up a group.
    Composition,
    /// The same answers to several questions, and what they are called.
    Matrix(Noun),
    /// Several indicators for a few classes, smallest first.
    Strips(&'static [PopulationId]),
    /// Several indicators for one class.
    Portrait(PopulationId),
    /// A composed picture of a chapter.
    Plate(&'static Plate),
}

/// How many of the page's three columns a figure takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Span {
    #[default]
    Single,
    Double,
    /// All of them: the figure that opens a chapter.
    Lead,
    /// None: it is the plate of the first screen.
    Opening,
    /// None: it opens a chapter, from edge to edge.
    Plate,
}

impl Span {
    /// The columns of a row of the page.
    pub const ROW: usize = 3;

    /// By its name in the publisher's file; what plates take is not declared.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Some(match slug {
            "single" => Self::Single,
            "double" => Self::Double,
            "lead" => Self::Lead,
            _ => return None,
        })
    }

    /// Whether a figure is also laid out in the wide format.
    pub const fn wide(self) -> bool {
        match self {
            Self::Double | Self::Lead => true,
            Self::Single | Self::Opening | Self::Plate => false,
        }
    }

    /// Whether a figure is drawn light on dark, whatever the scheme: what
    /// opens the page or a chapter.
    pub const fn deep(self) -> bool {
        match self {
            Self::Lead | Self::Opening => true,
            Self::Single | Self::Double | Self::Plate => false,
        }
    }

    pub const fn columns(self) -> usize {
        match self {
            Self::Single => 1,
            Self::Double => 2,
            Self::Lead => Self::ROW,
            Self::Opening | Self::Plate => 0,
        }
    }
}

/// A figure of the page, as declared by the publisher.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    pub slug: &'static str,
    pub chapter: ChapterId,
    pub kind: Kind,
    /// The finding, as a sentence.
    pub title: &'static str,
    /// What is measured.
    pub about: &'static str,
    pub items: &'static [IndicatorId],
    /// Empty when there is none.
    pub note: &'static str,
    pub span: Span,
}

impl Figure {
    /// The form of a plate; `None` for a chart.
    pub const fn form(&self) -> Option<Form> {
        match self.kind {
            Kind::Plate(plate) => Some(plate.form),
            Kind::Survey
            | Kind::Changes
            | Kind::Bars
            | Kind::Dots
            | Kind::Crowd
            | Kind::Composition
            | Kind::Matrix(_)
            | Kind::Strips(_)
            | Kind::Portrait(_) => None,
        }
    }
}
