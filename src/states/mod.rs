//! Every state of the figures, made by the build: the words and the picture of
//! each figure for each choice. The page's module reads them instead of making
//! them, so that neither the study nor views and layouts are in its bytes, and
//! a document brings the states of its own figures alone.
//!
//! A file is a section a figure, each by itself. A section says, for every
//! state, which of its texts and scenes it is made of; a text, a mark and a
//! scene that several states share stand in it once.

mod bytes;
mod mark;
mod section;
#[cfg(not(target_arch = "wasm32"))]
mod tour;
#[cfg(not(target_arch = "wasm32"))]
mod write;

use bytes::Reader;
use section::Section;

use crate::chart::{Format, Scene, Spot};
use crate::data::SizeId;
use crate::selection::Comparison;
#[cfg(not(target_arch = "wasm32"))]
pub use write::{write, write_all};

/// What a file begins with; another reads other files.
const VERSION: &[u8] = b"EB1";

/// How many sizes the opening's tour shows.
pub const STOPS: usize = 3;

/// A state of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// What a reader chose.
    Chosen(SizeId, Comparison),
    /// A stop of the opening's tour, from 0; it has a picture in the narrow
    /// format and nothing else.
    Toured(usize),
}

/// The words of a figure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Words<'a> {
    /// HTML.
    pub headline: &'a str,
    /// Plain text, as is `sentence`.
    pub since: &'a str,
    pub sentence: &'a str,
    /// HTML.
    pub table: &'a str,
    /// Whether the figure answers the size, exactly or with a wider class.
    pub answers: bool,
}

/// The states of the figures of a document. What it does not hold has no words
/// and an empty picture.
#[derive(Clone, Debug, Default)]
pub struct States {
    bytes: Vec<u8>,
    /// Where in the bytes a figure's section begins and ends, by its position
    /// in the study.
    sections: Vec<(usize, usize)>,
}

impl States {
    /// `None` where the bytes are no such file, or not all of one.
    pub fn read(bytes: Vec<u8>) -> Option<Self> {
        let mut sections = Vec::new();
        let mut reader = Reader::new(bytes.strip_prefix(VERSION)?);
        while !reader.is_empty() {
            let panel = reader.number() as usize;
            let length = reader.number() as usize;
            let begin = bytes.len() - reader.left();
            if reader.take(length).len() < length || panel > usize::from(u16::MAX) {
                return None;
            }
            if sections.len() <= panel {
                sections.resize(panel + 1, (0, 0));
            }
            sections[panel] = (begin, begin + length);
        }
        Some(Self { bytes, sections })
    }

    /// Whether the document has the figure.
    pub fn holds(&self, panel: usize) -> bool {
        self.sections.get(panel).is_some_and(|&(a, b)| a < b)
    }

    fn section(&self, panel: usize) -> Section<'_> {
        let bytes = self.sections.get(panel);
        let bytes = bytes.and_then(|&(begin, end)| self.bytes.get(begin..end));
        Section::read(bytes.unwrap_or_default())
    }

    pub fn words(&self, panel: usize, state: State) -> Words<'_> {
        self.section(panel).words(state)
    }

    pub fn scene(&self, panel: usize, state: State, format: Format) -> Scene {
        self.section(panel).scene(state, format)
    }

    /// What the number at a spot says; `None` where the chart has no such
    /// spot.
    pub fn hint(&self, panel: usize, state: State, spot: Spot) -> Option<&str> {
        self.section(panel).hint(state, spot)
    }
}
