//! Marks from the numbers of a file.

use std::rc::Rc;

use super::file::{self, Slot, Version};
use super::form::Form;
use crate::chart::Scene;
use crate::chart::scene::{Birth, Key, Mark, Paint, Part, Shape, Style, Text};
use crate::theme::Tone;

/// Places and lengths are whole sixteenths of a nominal unit, the step of ink.
pub const STEPS: f32 = crate::ink::STEPS;

/// Every part, by its number in a file.
pub const PARTS: [Part; 19] = [
    Part::Grid,
    Part::Tick,
    Part::Track,
    Part::Link,
    Part::Ground,
    Part::Glow,
    Part::Ring,
    Part::Bar,
    Part::Rise,
    Part::Bound,
    Part::Edge,
    Part::Gap,
    Part::Halo,
    Part::Dot,
    Part::Before,
    Part::Gauge,
    Part::Name,
    Part::Value,
    Part::Change,
];

/// Numbers of births: what unfolds does so from its left or its right end, or
/// from an abscissa of its own, which is the number less [`OTHER`].
pub const PRESENT: u32 = 0;
pub const FADE: u32 = 1;
pub const LEFT: u32 = 2;
pub const RIGHT: u32 = 3;
pub const OTHER: u32 = 4;

/// Steps as nominal units.
pub fn units(steps: i32) -> f32 {
    steps as f32 / STEPS
}

/// Puts what a slot shows into a picture. Words are no part of one.
pub fn put(
    scene: &mut Scene,
    style: &file::Style,
    slot: &Slot,
    version: &Version,
    phrases: &[Rc<str>],
) {
    let place = version.place;
    let [x, y, right, h] = place.map(units);
    let w = units(place[2].wrapping_sub(place[0]));
    let size = units(style.size as i32);
    let symbol = |symbol, style| Shape::Symbol {
        x,
        y,
        r: right,
        symbol,
        style,
    };
    let line = |dashed| Shape::Line {
        x1: x,
        y1: y,
        x2: right,
        y2: y + h,
        width: size,
        dashed,
    };
    let shape = match style.form {
        Form::Bar => Shape::Bar {
            x,
            y,
            w,
            h,
            r: size,
        },
        Form::Hatch => Shape::Hatch { x, y, w, h },
        Form::Line => line(false),
        Form::Dashed => line(true),
        Form::Text(weight, anchor) => Shape::Text(Text {
            x,
            y,
            size,
            weight,
            anchor,
            content: phrases
                .get(usize::from(version.phrase))
                .map_or_else(|| Rc::from(""), Rc::clone),
        }),
        Form::Filled(which) => symbol(which, Style::Fill),
        Form::Outlined(which) => symbol(which, Style::Stroke(size)),
        Form::Target => {
            scene.aim(slot.row, slot.column, [x, y, w, h]);
            return;
        }
        Form::Picture
        | Form::Answers
        | Form::Headline
        | Form::Since
        | Form::Sentence
        | Form::Table
        | Form::Hint => return,
    };
    let part = PARTS[style.part % PARTS.len()];
    let tone = Tone::EACH[style.tone % Tone::EACH.len()];
    let mut of_row = scene.marks.iter().rev().map(|mark| mark.key);
    let last = of_row.find(|key| (key.row, key.part) == (slot.row, part));
    scene.marks.push(Mark {
        key: Key {
            row: slot.row,
            part,
            index: last.map_or(0, |key| key.index + 1),
        },
        shape,
        paint: Paint::from(tone),
        // A chart at rest has no other: only motion fades.
        opacity: 1.0,
        birth: match style.birth {
            PRESENT => Birth::Present,
            FADE => Birth::Fade,
            LEFT => Birth::From(x),
            RIGHT => Birth::From(right),
            other => Birth::From(units((other - OTHER) as i32)),
        },
        column: slot.column,
    });
}
