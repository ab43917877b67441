//! The states of one figure.

use super::bytes::Reader;
use super::mark::{Last, units};
use super::{State, Words};
use crate::chart::{Area, Format, Scene, Spot, Target};
use crate::data::SizeId;
use crate::selection::Comparison;

/// Of which parts a state is made: positions in the section's lists.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// By format; a figure without a wide one has the narrow one twice.
    pub scenes: [u32; 2],
    /// Headline, since, sentence, table.
    pub words: [u32; 4],
    pub answers: bool,
    pub hints: u32,
}

/// A section, read as far as its texts; its pictures are read when asked for.
#[derive(Clone, Debug)]
pub struct Section<'a> {
    states: Vec<Entry>,
    /// Of the stops of a tour.
    tour: Vec<u32>,
    hints: Vec<Vec<(Spot, u32)>>,
    texts: Vec<&'a str>,
    pictures: Reader<'a>,
}

/// The position of a choice among the states.
pub fn nth(size: SizeId, comparison: Comparison) -> usize {
    usize::from(size.0) * 2 + usize::from(comparison == Comparison::On)
}

fn list<'a, T>(from: &mut Reader<'a>, mut one: impl FnMut(&mut Reader<'a>) -> T) -> Vec<T> {
    (0..from.count()).map(|_| one(from)).collect()
}

impl<'a> Section<'a> {
    pub fn read(bytes: &'a [u8]) -> Self {
        let mut from = Reader::new(bytes);
        let states = list(&mut from, |from| Entry {
            scenes: [from.number(), from.number()],
            words: [from.number(), from.number(), from.number(), from.number()],
            answers: from.number() > 0,
            hints: from.number(),
        });
        let tour = list(&mut from, Reader::number);
        let hints = list(&mut from, |from| {
            list(from, |from| (spot(from), from.number()))
        });
        let lengths = list(&mut from, Reader::number);
        let texts = lengths.into_iter().map(|length| {
            let text = from.take(length as usize);
            std::str::from_utf8(text).unwrap_or_default()
        });
        Self {
            states,
            tour,
            hints,
            texts: texts.collect(),
            pictures: from,
        }
    }

    fn entry(&self, state: State) -> Entry {
        let found = match state {
            State::Chosen(size, comparison) => self.states.get(nth(size, comparison)).copied(),
            State::Toured(stop) => self.tour.get(stop).map(|&scene| Entry {
                scenes: [scene; 2],
                ..Entry::default()
            }),
        };
        found.unwrap_or_default()
    }

    fn text(&self, at: u32) -> &'a str {
        self.texts.get(at as usize).copied().unwrap_or_default()
    }

    pub fn words(&self, state: State) -> Words<'a> {
        let entry = self.entry(state);
        let [headline, since, sentence, table] = entry.words.map(|at| self.text(at));
        Words {
            headline,
            since,
            sentence,
            table,
            answers: entry.answers,
        }
    }

    pub fn hint(&self, state: State, spot: Spot) -> Option<&'a str> {
        let hints = self.hints.get(self.entry(state).hints as usize)?;
        let (_, text) = hints.iter().find(|(at, _)| *at == spot)?;
        Some(self.text(*text))
    }

    pub fn scene(&self, state: State, format: Format) -> Scene {
        let mut from = self.pictures;
        let mut last = Last::default();
        let marks = list(&mut from, |from| last.read(from, &self.texts));
        let mut area = [0; 4];
        let targets = list(&mut from, |from| {
            let spot = spot(from);
            for side in &mut area {
                *side = from.signed().wrapping_add(*side);
            }
            let [x, y, w, h] = area.map(units);
            Target {
                spot,
                area: Area { x, y, w, h },
            }
        });
        let wanted = self.entry(state).scenes[match format {
            Format::Narrow => 0,
            Format::Wide => 1,
        }];
        let mut scene = Scene::new(format, 0.0);
        for nth in 0..from.count() {
            let height = units(from.signed());
            let (of_marks, of_targets) = (runs(&mut from), runs(&mut from));
            if nth == wanted as usize {
                scene.height = height;
                scene.marks = taken(&marks, &of_marks);
                scene.targets = taken(&targets, &of_targets);
            }
        }
        scene
    }
}

fn spot(from: &mut Reader) -> Spot {
    Spot {
        row: from.number() as u16,
        column: from.number().checked_sub(1).map(|column| column as u16),
    }
}

/// Where neighbours stand in a list, and how many: each from where the last
/// ended.
fn runs(from: &mut Reader) -> Vec<(usize, usize)> {
    let mut at = 0_usize;
    list(from, |from| {
        let begin = at.wrapping_add_signed(from.signed() as isize);
        let length = from.number() as usize;
        at = begin.wrapping_add(length);
        (begin, length)
    })
}

fn taken<T: Clone>(all: &[T], runs: &[(usize, usize)]) -> Vec<T> {
    let mut taken = Vec::new();
    for &(begin, length) in runs {
        let run = all.get(begin..begin.saturating_add(length));
        taken.extend_from_slice(run.unwrap_or_default());
    }
    taken
}
