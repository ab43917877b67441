//! A file as it is read: slots, each with its versions, and what they share.

use std::rc::Rc;

use super::bytes::Reader;
use super::columns::{COLUMNS, Slots};
use super::form::{FORMS, Form};
use super::outline;
use crate::data::Outline;

/// What a file begins with; another reads other files.
pub const VERSION: &[u8] = b"EB3";

/// How many slots a figure has at most, how many figures there are, and how
/// many numbers parts have: bytes that ask for more are no file of ours.
pub const MOST: usize = 4096;
pub const PARTS: usize = 32;

/// What stands between two phrases, and in none.
pub const BETWEEN: char = '\0';

/// What versions of many slots have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Style {
    pub form: Form,
    /// The part that a mark plays, by its number in a file.
    pub part: usize,
    pub tone: usize,
    /// How a mark comes in; see `mark`.
    pub birth: u32,
    /// Of a bar the radius of its corners, of a line and of an outline their
    /// width, of a text its size, in steps; of a piece of words, the phrase
    /// before it.
    pub size: u32,
}

/// What a slot shows in some states.
#[derive(Clone, Copy, Debug)]
pub struct Version {
    /// Position of its [`Style`].
    pub style: u16,
    /// In steps; see [`Form::numbers`].
    pub place: [i32; 4],
    pub phrase: u16,
}

/// One place of a figure, in the order of painting or reading.
#[derive(Clone, Copy, Debug)]
pub struct Slot {
    pub row: u16,
    pub column: Option<u16>,
    pub pattern: usize,
    /// Where its versions begin.
    pub versions: usize,
}

/// What a file holds.
#[derive(Clone, Debug, Default)]
pub struct File {
    pub outline: Outline,
    /// How many states a reader can choose; those of a tour follow.
    pub choices: usize,
    /// How many there are in all.
    pub states: usize,
    pub phrases: Vec<Rc<str>>,
    pub styles: Vec<Style>,
    /// For each pattern the version that it shows in each state, from 1; 0 for
    /// none.
    pub patterns: Vec<u8>,
    pub slots: Vec<Slot>,
    pub versions: Vec<Version>,
    /// Where a figure's slots begin and end, by its position in the outline.
    pub figures: Vec<(usize, usize)>,
}

impl File {
    /// `None` where the bytes are no such file, or not all of one.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let mut from = Reader::new(bytes.strip_prefix(VERSION)?);
        let mut file = Self {
            outline: outline::read(&mut from)?,
            choices: from.number() as usize,
            // A pattern has no end otherwise.
            states: from.number().max(1) as usize,
            patterns: from.block()?.to_vec(),
            ..Self::default()
        };
        let phrases = std::str::from_utf8(from.block()?).ok()?;
        file.phrases = phrases.split(BETWEEN).map(Rc::from).collect();
        file.styles = styles(Reader::new(from.block()?));
        let mut figures = Reader::new(from.block()?);
        let mut columns = [Reader::default(); COLUMNS];
        for column in &mut columns {
            *column = Reader::new(from.block()?);
        }
        let mut slots = Slots::new(columns);
        for _ in 0..file.outline.panels.len() {
            let count = figures.number() as usize;
            if count > MOST {
                return None;
            }
            let begin = file.slots.len();
            for _ in 0..count {
                slots.next(&mut file)?;
            }
            file.figures.push((begin, file.slots.len()));
        }
        Some(file)
    }

    /// What a pattern shows in each state.
    pub fn pattern(&self, nth: usize) -> &[u8] {
        let found = self.patterns.chunks(self.states).nth(nth);
        found.unwrap_or_default()
    }
}

fn styles(mut from: Reader) -> Vec<Style> {
    let mut styles = Vec::new();
    while !from.is_empty() {
        styles.push(Style {
            form: FORMS[from.number() as usize % FORMS.len()],
            part: from.number() as usize % PARTS,
            tone: from.number() as usize,
            birth: from.number(),
            size: from.number(),
        });
    }
    styles
}
