//! The words on the islet: the number in large, what it is, and of whom. They
//! stand where they stand for every class: a choice moves none of them.

use super::number::{width, write_large};
use super::told::{Told, whom};
use crate::chart::scene::{Enter, Part, Point, Scene, Shape};
use crate::chart::{Plate, PlatePart};
use crate::plate::lettering::{Set, write, write_lines};
use crate::plate::own;
use crate::plate::rows::MISSING;
use crate::theme::Tone;
use std::f32::consts::TAU;

/// The key of words that are of no one number, and of the dashed shore.
const WORDS: usize = 20;

/// A face wider than ours still fits.
const ROOM: f32 = 1.14;

/// The number of a class that was not asked for, in that of one that was.
const CALM: f32 = 0.9;

/// From one line to the next, in their size.
const NAME_STEP: f32 = 1.14;
const WHOM_STEP: f32 = 1.2;

/// What is tried so that all of it fits: parts of the number's size and of the
/// words', and how far down the last words are broken for.
const TRIED: [[f32; 3]; 10] = [
    [1.0, 1.0, 0.46],
    [1.0, 1.0, 0.66],
    [0.9, 1.0, 0.46],
    [0.9, 1.0, 0.66],
    [0.82, 1.0, 0.46],
    [0.82, 0.92, 0.66],
    [0.76, 0.92, 0.66],
    [0.76, 0.84, 0.66],
    [0.66, 0.76, 0.72],
    [0.56, 0.7, 0.8],
];

/// How words are set on it.
#[derive(Clone, Copy, Debug)]
pub struct Islet {
    pub middle: Point,
    /// Half axes.
    pub axes: Point,
    /// Sizes of the number, of what it is and of whom, and the smallest that
    /// words may have.
    pub number: f32,
    pub name: f32,
    pub whom: f32,
    pub smallest: f32,
}

/// How large words are, and the lines that they stand on.
#[derive(Clone, Debug)]
struct Block {
    number: f32,
    name: f32,
    whom: f32,
    names: Vec<String>,
    /// How wide a line of the last words may be.
    room: f32,
    /// Where the number stands, the first of the names, the first of the last
    /// words.
    lines: [f32; 3],
}

impl Islet {
    /// Writes the number, what it is and whom it is about; a lost one has a
    /// dashed shore.
    pub fn write(&self, scene: &mut Scene, plate: &Plate, told: &Told<'_>) {
        let ((cx, _), key) = (self.middle, told.row.key);
        let block = self.block(told.part);
        let [number_at, name_at, whom_at] = block.lines;
        let tone = if told.chosen() {
            Tone::Accent
        } else {
            Tone::Upon
        };
        if told.lost() {
            let set = Set::bold(block.name * 1.5, tone).centred();
            write(
                scene,
                (key, Part::Value, 0),
                set,
                (cx, number_at),
                MISSING,
                0.75,
            );
            self.dashes(scene);
        } else {
            let part = if told.chosen() { 1.0 } else { CALM };
            let set = self.fitted(block.number * part, &told.row.text);
            write_large(scene, key, (cx, number_at), set.toned(tone), &told.row.text);
        }
        let set = Set::bold(block.name, Tone::Upon).centred();
        write_lines(
            scene,
            (own(WORDS), Part::Title, 0),
            set,
            (cx, name_at),
            NAME_STEP,
            &block.names,
            0.8,
        );
        let bold = Set::bold(block.whom, tone).centred();
        let set = match plate.asked {
            Some(_) => bold,
            None => Set::plain(block.whom, tone).centred(),
        };
        let lines = bold.wrap(&whom(told.row), block.room);
        let key = (key, Part::Name, 0);
        write_lines(scene, key, set, (cx, whom_at), WHOM_STEP, &lines, 0.8);
    }

    /// As large as every class's words fit.
    fn block(&self, part: &PlatePart) -> Block {
        let mut smallest = None;
        for sizes in TRIED {
            let block = self.tried(part, sizes);
            if self.holds(part, &block) {
                return block;
            }
            smallest = Some(block);
        }
        smallest.unwrap_or_else(|| self.tried(part, TRIED[0]))
    }

    fn tried(&self, part: &PlatePart, [number, words, down]: [f32; 3]) -> Block {
        let (_, cy) = self.middle;
        let size = |size: f32| (size * words).max(self.smallest);
        let (name, smaller, number) = (size(self.name), size(self.whom), self.number * number);
        let names = Set::bold(name, Tone::Upon);
        let names = names.wrap(&part.label, self.room(self.axes.1 * 0.45) / ROOM);
        let room = self.room(self.axes.1 * down) / ROOM;
        let last = Set::bold(smaller, Tone::Upon);
        let most = part
            .rows
            .iter()
            .map(|row| last.wrap(&whom(row), room).len());
        let most = most.max().unwrap_or(1);
        // In the middle, all together.
        let first = name * 1.36;
        let then = first + (names.len() as f32 - 1.0) * name * NAME_STEP + smaller * 1.36;
        let end = then + (most as f32 - 1.0) * smaller * WHOM_STEP;
        let base = cy + (number * CALM * 0.7 - end) / 2.0;
        Block {
            number,
            name,
            whom: smaller,
            names,
            room,
            lines: [base, base + first, base + then],
        }
    }

    /// Whether every line of every class keeps within the shore.
    fn holds(&self, part: &PlatePart, block: &Block) -> bool {
        let (_, cy) = self.middle;
        // From the top of its letters to their feet.
        let within = |y: f32, size: f32, tall: f32, wide: f32| {
            let far = (y - size * tall - cy)
                .abs()
                .max((y + size * 0.2 - cy).abs());
            far < self.axes.1 * 0.97 && wide * ROOM <= self.room(far)
        };
        let column = |set: Set, at: f32, step: f32, lines: &[String]| {
            let mut lines = lines.iter().enumerate();
            lines.all(|(nth, line)| {
                within(
                    at + nth as f32 * set.size * step,
                    set.size,
                    0.7,
                    set.width(line),
                )
            })
        };
        let [number_at, name_at, whom_at] = block.lines;
        let last = Set::bold(block.whom, Tone::Upon);
        column(
            Set::bold(block.name, Tone::Upon),
            name_at,
            NAME_STEP,
            &block.names,
        ) && part.rows.iter().all(|row| {
            let set = self.fitted(block.number, &row.text);
            let lines = last.wrap(&whom(row), block.room);
            // Digits are rounded and their sign is low.
            within(number_at, set.size, 0.55, width(set, &row.text))
                && column(last, whom_at, WHOM_STEP, &lines)
        })
    }

    /// A number in this size, or as large as it fits in one line.
    fn fitted(&self, size: f32, text: &str) -> Set {
        let set = Set::bold(size, Tone::Upon);
        let room = self.room(self.axes.1 * 0.4) / ROOM;
        let part = (room / width(set, text).max(1.0)).min(1.0);
        Set::bold((size * part).max(self.smallest), Tone::Upon)
    }

    /// How wide the islet is so far off its middle.
    fn room(&self, off: f32) -> f32 {
        let part = (off / self.axes.1.max(1.0)).clamp(-1.0, 1.0);
        2.0 * self.axes.0 * (1.0 - part * part).sqrt() * 0.97
    }

    /// A dashed shore: what should stand here is missing.
    fn dashes(&self, scene: &mut Scene) {
        const DASHES: u16 = 36;
        let at = |turn: f32| {
            let (sin, cos) = (turn * TAU).sin_cos();
            let (cx, cy) = self.middle;
            (cx + self.axes.0 * cos * 0.95, cy + self.axes.1 * sin * 0.95)
        };
        for nth in 0..DASHES {
            let from = f32::from(nth) / f32::from(DASHES);
            let (a, b) = (at(from), at(from + 0.6 / f32::from(DASHES)));
            let dash = Shape::line([a.0, a.1, b.0, b.1], 2.5);
            scene
                .mark(own(WORDS), Part::Gap, nth, dash, Tone::Upon)
                .entering(Enter::Late(0.6));
        }
    }
}
