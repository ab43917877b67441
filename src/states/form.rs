//! What stands in a slot: a mark's shape, a target, a picture's beginning, or
//! a piece of a figure's words.

use crate::chart::scene::{Anchor, Symbol, Weight};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Bar,
    Hatch,
    Line,
    Dashed,
    Text(Weight, Anchor),
    /// A symbol, and one as an outline.
    Filled(Symbol),
    Outlined(Symbol),
    /// Where a reader can point.
    Target,
    /// What follows is a picture of this height: the narrow one, then the
    /// wide one of a figure that has it.
    Picture,
    /// The figure answers the size.
    Answers,
    Headline,
    Since,
    Sentence,
    Table,
    /// What the number at the target before it says.
    Hint,
}

use Form::{Filled, Outlined, Text};

/// Every form, by its number in a file.
pub const FORMS: [Form; 32] = [
    Form::Bar,
    Form::Hatch,
    Form::Line,
    Form::Dashed,
    Text(Weight::Regular, Anchor::Start),
    Text(Weight::Bold, Anchor::Start),
    Text(Weight::Regular, Anchor::Middle),
    Text(Weight::Bold, Anchor::Middle),
    Text(Weight::Regular, Anchor::End),
    Text(Weight::Bold, Anchor::End),
    Filled(Symbol::Circle),
    Filled(Symbol::Square),
    Filled(Symbol::Diamond),
    Filled(Symbol::Triangle),
    Filled(Symbol::Institution),
    Filled(Symbol::Town),
    Filled(Symbol::Building),
    Outlined(Symbol::Circle),
    Outlined(Symbol::Square),
    Outlined(Symbol::Diamond),
    Outlined(Symbol::Triangle),
    Outlined(Symbol::Institution),
    Outlined(Symbol::Town),
    Outlined(Symbol::Building),
    Form::Target,
    Form::Picture,
    Form::Answers,
    Form::Headline,
    Form::Since,
    Form::Sentence,
    Form::Table,
    Form::Hint,
];

impl Form {
    /// How many numbers its place has: left, top, right (of a symbol, its half
    /// size) and height; a picture has a height alone.
    pub const fn numbers(self) -> usize {
        match self {
            Self::Bar | Self::Hatch | Self::Line | Self::Dashed | Self::Target => 4,
            Self::Filled(_) | Self::Outlined(_) => 3,
            Self::Text(..) => 2,
            Self::Picture => 1,
            Self::Answers
            | Self::Headline
            | Self::Since
            | Self::Sentence
            | Self::Table
            | Self::Hint => 0,
        }
    }

    /// Whether it has a phrase.
    pub const fn speaks(self) -> bool {
        match self {
            Self::Text(..)
            | Self::Headline
            | Self::Since
            | Self::Sentence
            | Self::Table
            | Self::Hint => true,
            Self::Bar
            | Self::Hatch
            | Self::Line
            | Self::Dashed
            | Self::Filled(_)
            | Self::Outlined(_)
            | Self::Target
            | Self::Picture
            | Self::Answers => false,
        }
    }

    /// Whether it is drawn.
    pub const fn is_mark(self) -> bool {
        match self {
            Self::Bar
            | Self::Hatch
            | Self::Line
            | Self::Dashed
            | Self::Text(..)
            | Self::Filled(_)
            | Self::Outlined(_) => true,
            Self::Target
            | Self::Picture
            | Self::Answers
            | Self::Headline
            | Self::Since
            | Self::Sentence
            | Self::Table
            | Self::Hint => false,
        }
    }

    /// Whether it is of a row of the chart.
    pub const fn has_row(self) -> bool {
        self.is_mark() || matches!(self, Self::Target)
    }
}
