//! What stands in one place of one state, before it is brought to a slot.

use super::form::Form;
use super::mark::{FADE, LEFT, OTHER, PARTS, PRESENT, RIGHT, STEPS};
use super::piece::Piece;
use crate::chart::scene::{Birth, Mark, Shape, Style};

/// What stands in one place of one state.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    pub row: u16,
    pub column: Option<u16>,
    /// Which of several alike; of words, the row of their table.
    pub index: u16,
    pub look: Look,
    /// In steps; see [`Form::numbers`].
    pub place: [i32; 4],
    pub phrase: String,
}

/// What becomes the style of a version.
#[derive(Clone, Debug, PartialEq)]
pub struct Look {
    pub form: Form,
    /// The part that a mark plays, by its number in a file. What is no mark
    /// has a number of its own, for places are told apart by part.
    pub part: usize,
    pub tone: usize,
    pub birth: u32,
    /// Of a mark, in steps.
    pub size: u32,
    /// Of a piece of words, what stands before it.
    pub before: String,
}

impl Item {
    /// With nothing but its form; no mark.
    pub fn new(form: Form) -> Self {
        Self {
            row: 0,
            column: None,
            index: 0,
            look: Look {
                form,
                part: PARTS.len() + usize::from(form != Form::Target),
                tone: 0,
                birth: 0,
                size: 0,
                before: String::new(),
            },
            place: [0; 4],
            phrase: String::new(),
        }
    }

    /// A piece of words.
    pub fn said(form: Form, (before, phrase): Piece) -> Self {
        let blank = Self::new(form);
        Self {
            look: Look {
                before,
                ..blank.look
            },
            phrase,
            ..blank
        }
    }

    /// A mark as it is written.
    pub fn of_mark(mark: &Mark) -> Self {
        let mut phrase = String::new();
        let (form, place, size) = match &mark.shape {
            &Shape::Bar { x, y, w, h, r } => (Form::Bar, sides([x, y, w, h]), r),
            &Shape::Hatch { x, y, w, h } => (Form::Hatch, sides([x, y, w, h]), 0.0),
            &Shape::Line {
                x1,
                y1,
                x2,
                y2,
                width,
                dashed,
            } => {
                let form = if dashed { Form::Dashed } else { Form::Line };
                let [x1, y1, x2, y2] = [x1, y1, x2, y2].map(steps);
                (form, [x1, y1, x2, y2 - y1], width)
            }
            Shape::Text(text) => {
                phrase = text.content.to_string();
                let form = Form::Text(text.weight, text.anchor);
                (form, [text.x, text.y, 0.0, 0.0].map(steps), text.size)
            }
            &Shape::Symbol {
                x,
                y,
                r,
                symbol,
                style,
            } => {
                let place = [x, y, r, 0.0].map(steps);
                match style {
                    Style::Fill => (Form::Filled(symbol), place, 0.0),
                    Style::Stroke(width) => (Form::Outlined(symbol), place, width),
                }
            }
        };
        let part = PARTS.iter().position(|part| *part == mark.key.part);
        Self {
            row: mark.key.row,
            column: mark.column,
            index: mark.key.index,
            look: Look {
                form,
                part: part.unwrap_or_default(),
                tone: mark.paint.to as usize,
                birth: birth(mark.birth, form, place),
                size: steps(size).unsigned_abs(),
                before: String::new(),
            },
            place,
            phrase,
        }
    }

    /// Whether the two may stand in one slot: a slot has one row and column,
    /// and what it shows is one kind of thing, whatever its look.
    pub fn may_replace(&self, other: &Self) -> bool {
        let place = |item: &Self| (item.row, item.column, item.index, item.look.part);
        let kind = |item: &Self| Some(item.look.form).filter(|form| !form.is_mark());
        place(self) == place(other) && kind(self) == kind(other)
    }
}

/// Nominal units as the steps that they are written in.
pub fn steps(units: f32) -> i32 {
    (units * STEPS).round() as i32
}

/// Left, top, right and height of a rectangle.
pub fn sides([x, y, w, h]: [f32; 4]) -> [i32; 4] {
    let [x, y, w, h] = [x, y, w, h].map(steps);
    [x, y, x + w, h]
}

/// The number of a birth. An abscissa lies in the picture: none is negative.
fn birth(birth: Birth, form: Form, [left, _, right, _]: [i32; 4]) -> u32 {
    match birth {
        Birth::Present => PRESENT,
        Birth::Fade => FADE,
        Birth::From(x) if steps(x) == left => LEFT,
        Birth::From(x) if form.numbers() == 4 && steps(x) == right => RIGHT,
        Birth::From(x) => OTHER + steps(x).unsigned_abs(),
    }
}
