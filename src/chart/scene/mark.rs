//! One drawn object, and what makes it the same from one state to the next.

use super::shape::Shape;
use crate::theme::Tone;

/// What a reader sees as the same object from one state to the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    pub row: u16,
    pub part: Part,
    /// Which of several of a row's parts.
    pub index: u16,
}

/// The parts that marks of a row play.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    Grid,
    Tick,
    Track,
    Link,
    Ground,
    /// What lies behind the row or column that a reader points at.
    Glow,
    /// The outline of what the keyboard is on.
    Ring,
    Bar,
    Rise,
    Bound,
    Edge,
    Gap,
    Halo,
    Dot,
    Before,
    /// The measure of a distance.
    Gauge,
    Name,
    Value,
    Change,
    /// What a plate's drawing is made of: its body, what lies on it, what lies
    /// on that.
    Body,
    Detail,
    Core,
    /// What grows along a body: leaves, ribs.
    Leaf,
    /// What leads from one mark to the next.
    Stem,
    /// A unit, a title, and words beside a number.
    Unit,
    Title,
    Caption,
    /// The ground of a plate.
    Field,
}

/// One drawn object, in nominal units.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    pub key: Key,
    pub shape: Shape,
    pub paint: Paint,
    /// 0 to 1.
    pub opacity: f32,
    pub enter: Enter,
    /// The column it belongs to, where a chart is also read downwards.
    pub column: Option<u16>,
}

/// How a mark comes into a figure, and leaves it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Enter {
    /// In its place.
    Fade,
    /// From this abscissa: what has a length unfolds from its axis.
    From(f32),
    /// It is there from the start: axes, names.
    Present,
    /// It grows: a ribbon along its spine, an outline from its middle. Where
    /// in the entrance, from 0 to 1, it begins.
    Grow(f32),
    /// In its place, from there in the entrance on.
    Late(f32),
}

/// A colour on its way from one tone to another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Paint {
    pub from: Tone,
    pub to: Tone,
    /// 0 is `from`, 1 is `to`.
    pub mix: f32,
}

impl From<Tone> for Paint {
    fn from(tone: Tone) -> Self {
        Self {
            from: tone,
            to: tone,
            mix: 1.0,
        }
    }
}

impl Mark {
    /// Opaque, and there from the start.
    pub fn new(key: Key, shape: Shape, tone: Tone) -> Self {
        Self {
            key,
            shape,
            paint: tone.into(),
            opacity: 1.0,
            enter: Enter::Present,
            column: None,
        }
    }

    /// Says how the mark comes in.
    pub fn entering(&mut self, enter: Enter) -> &mut Self {
        self.enter = enter;
        self
    }

    /// Says which column the mark belongs to.
    pub fn of(&mut self, column: u16) -> &mut Self {
        self.column = Some(column);
        self
    }
}
