//! Marks as bytes: each as the difference to the one before of its kind, for
//! bars of a chart differ in little.

use std::rc::Rc;

use super::bytes::Reader;
use crate::chart::scene::{
    Anchor, Birth, Key, Mark, Paint, Part, Shape, Style, Symbol, Text, Weight,
};
use crate::theme::Tone;

/// Places and lengths are whole sixteenths of a nominal unit, the step of ink.
const STEPS: f32 = crate::ink::STEPS;

const SYMBOLS: [Symbol; 7] = [
    Symbol::Circle,
    Symbol::Square,
    Symbol::Diamond,
    Symbol::Triangle,
    Symbol::Institution,
    Symbol::Town,
    Symbol::Building,
];

const PARTS: [Part; 19] = [
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

const ANCHORS: [Anchor; 3] = [Anchor::Start, Anchor::Middle, Anchor::End];

/// Forms of shapes: bar, hatch, line, dashed line, two weights of text at
/// three anchors, the symbols filled, the symbols as outlines.
const FORMS: usize = 10 + 2 * SYMBOLS.len();
const TEXTS: usize = 4;
const FILLED: usize = 10;
const OUTLINES: usize = FILLED + SYMBOLS.len();

/// What a mark is told apart from.
#[derive(Clone, Copy, Debug)]
pub struct Last {
    row: i32,
    index: i32,
    /// The numbers of the last mark of every form.
    places: [[i32; 5]; FORMS],
}

impl Default for Last {
    fn default() -> Self {
        Self {
            row: 0,
            index: 0,
            places: [[0; 5]; FORMS],
        }
    }
}

fn pick<T: Copy>(all: &[T], at: usize) -> T {
    all[at % all.len()]
}

/// A place of a mark, in nominal units.
pub fn units(steps: i32) -> f32 {
    steps as f32 / STEPS
}

impl Last {
    /// The next mark.
    pub fn read(&mut self, from: &mut Reader, texts: &[&str]) -> Mark {
        let form = from.number() as usize % FORMS;
        let part = pick(&PARTS, from.number() as usize);
        let tone = pick(&Tone::EACH, from.number() as usize);
        let column = from.number().checked_sub(1).map(|c| c as u16);
        let birth = match from.number() {
            0 => Birth::Present,
            1 => Birth::Fade,
            x => Birth::From(units(x as i32 - 2)),
        };
        self.row = self.row.wrapping_add(from.signed());
        self.index = self.index.wrapping_add(from.signed());
        let places = &mut self.places[form];
        for place in places.iter_mut() {
            *place = place.wrapping_add(from.signed());
        }
        let [x, y, w, h, r] = places.map(units);
        let shape = match form {
            0 => Shape::Bar { x, y, w, h, r },
            1 => Shape::Hatch { x, y, w, h },
            2 | 3 => Shape::Line {
                x1: x,
                y1: y,
                x2: w,
                y2: h,
                width: r,
                dashed: form == 3,
            },
            TEXTS..FILLED => Shape::Text(Text {
                x,
                y,
                size: w,
                weight: if (form - TEXTS).is_multiple_of(2) {
                    Weight::Regular
                } else {
                    Weight::Bold
                },
                anchor: pick(&ANCHORS, (form - TEXTS) / 2),
                content: Rc::from(text(texts, places[3])),
            }),
            _ => Shape::Symbol {
                x,
                y,
                r: w,
                symbol: pick(&SYMBOLS, form - FILLED),
                style: if form < OUTLINES {
                    Style::Fill
                } else {
                    Style::Stroke(h)
                },
            },
        };
        Mark {
            key: Key {
                row: self.row as u16,
                part,
                index: self.index as u16,
            },
            shape,
            paint: Paint::from(tone),
            // A chart at rest has no other: only motion fades.
            opacity: 1.0,
            birth,
            column,
        }
    }
}

fn text<'a>(texts: &[&'a str], at: i32) -> &'a str {
    let found = usize::try_from(at).ok().and_then(|at| texts.get(at));
    found.copied().unwrap_or_default()
}

#[cfg(not(target_arch = "wasm32"))]
mod write {
    use super::super::bytes::Writer;
    use super::*;

    /// A place in the steps that it is written in.
    pub fn steps(units: f32) -> i32 {
        (units * STEPS).round() as i32
    }

    fn at<T: PartialEq>(all: &[T], one: &T) -> usize {
        all.iter().position(|o| o == one).unwrap_or_default()
    }

    impl Last {
        /// Writes the next mark. `text`: where the words of a text stand.
        pub fn write(&mut self, to: &mut Writer, mark: &Mark, text: usize) {
            let (form, places) = form(&mark.shape, text as i32);
            to.count(form);
            to.count(at(&PARTS, &mark.key.part));
            to.count(mark.paint.to as usize);
            to.number(mark.column.map_or(0, |c| u32::from(c) + 1));
            to.number(match mark.birth {
                Birth::Present => 0,
                Birth::Fade => 1,
                Birth::From(x) => 2 + steps(x).unsigned_abs(),
            });
            let (row, index) = (i32::from(mark.key.row), i32::from(mark.key.index));
            to.signed(row - self.row);
            to.signed(index - self.index);
            (self.row, self.index) = (row, index);
            for (place, last) in places.into_iter().zip(&mut self.places[form]) {
                to.signed(place - *last);
                *last = place;
            }
        }
    }

    /// The form of a shape and its five numbers.
    fn form(shape: &Shape, text: i32) -> (usize, [i32; 5]) {
        match *shape {
            Shape::Bar { x, y, w, h, r } => (0, [x, y, w, h, r].map(steps)),
            Shape::Hatch { x, y, w, h } => (1, [x, y, w, h, 0.0].map(steps)),
            Shape::Line {
                x1,
                y1,
                x2,
                y2,
                width,
                dashed,
            } => (2 + usize::from(dashed), [x1, y1, x2, y2, width].map(steps)),
            Shape::Text(ref t) => {
                let bold = usize::from(t.weight == Weight::Bold);
                let form = TEXTS + 2 * at(&ANCHORS, &t.anchor) + bold;
                (form, [steps(t.x), steps(t.y), steps(t.size), text, 0])
            }
            Shape::Symbol {
                x,
                y,
                r,
                symbol,
                style,
            } => {
                let symbol = at(&SYMBOLS, &symbol);
                match style {
                    Style::Fill => (FILLED + symbol, [x, y, r, 0.0, 0.0].map(steps)),
                    Style::Stroke(w) => (OUTLINES + symbol, [x, y, r, w, 0.0].map(steps)),
                }
            }
        }
    }
}

#[cfg(not(target_arch = "wasm32"))]
pub use write::steps;
