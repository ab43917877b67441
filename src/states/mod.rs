//! Every state of the figures, made by the build: the words and the picture of
//! each figure for each choice. The page's module reads them instead of making
//! them, so that neither the study nor views and layouts are in its bytes, and
//! a document brings the states of its own figures alone.
//!
//! States differ in little: so a file has the slots of each figure, in order,
//! and for every slot which of its versions stands there in which state.

#[cfg(not(target_arch = "wasm32"))]
mod align;
mod bytes;
mod columns;
#[cfg(not(target_arch = "wasm32"))]
mod figure;
mod file;
mod form;
#[cfg(not(target_arch = "wasm32"))]
mod item;
mod mark;
mod outline;
#[cfg(not(target_arch = "wasm32"))]
mod piece;
#[cfg(not(target_arch = "wasm32"))]
mod tour;
#[cfg(not(target_arch = "wasm32"))]
mod write;

use file::{File, Slot, Style, Version};
use form::Form;

use crate::chart::{Format, Scene, Spot};
use crate::data::{Outline, SizeId};
use crate::selection::Comparison;
#[cfg(not(target_arch = "wasm32"))]
pub use write::{write, write_all};

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
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// HTML.
    pub headline: String,
    /// Plain text, as is `sentence`.
    pub since: String,
    pub sentence: String,
    /// HTML.
    pub table: String,
}

/// The states of the figures of a document. What it does not hold has no words
/// and an empty picture.
#[derive(Clone, Debug, Default)]
pub struct States(File);

impl States {
    /// `None` where the bytes are no such file, or not all of one.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        File::read(bytes).map(Self)
    }

    /// What a reader of the document can choose from.
    pub fn outline(&self) -> &Outline {
        &self.0.outline
    }

    fn slots(&self, panel: usize) -> &[Slot] {
        let found = self.0.figures.get(panel);
        found.map_or(&[], |&(begin, end)| &self.0.slots[begin..end])
    }

    /// What a figure shows in a state, in order.
    fn shown(&self, panel: usize, state: State) -> impl Iterator<Item = Shown<'_>> {
        let file = &self.0;
        let at = match state {
            State::Chosen(size, comparison) => nth(size, comparison),
            State::Toured(stop) => file.choices.saturating_add(stop),
        };
        self.slots(panel).iter().filter_map(move |slot| {
            let version = *file.pattern(slot.pattern).get(at)?;
            let nth = usize::from(version).checked_sub(1)?;
            let version = file.versions.get(slot.versions + nth)?;
            let style = file.styles.get(usize::from(version.style))?;
            Some((style, slot, version))
        })
    }

    /// Adds a piece of words to those before it.
    fn say(&self, style: &Style, version: &Version, words: &mut String) {
        for phrase in [style.size as usize, usize::from(version.phrase)] {
            words.push_str(self.0.phrases.get(phrase).map_or("", |phrase| phrase));
        }
    }

    pub fn words(&self, panel: usize, state: State) -> Words {
        let mut words = Words::default();
        for (style, _, version) in self.shown(panel, state) {
            let part = match style.form {
                Form::Headline => &mut words.headline,
                Form::Since => &mut words.since,
                Form::Sentence => &mut words.sentence,
                Form::Table => &mut words.table,
                Form::Answers
                | Form::Hint
                | Form::Picture
                | Form::Target
                | Form::Bar
                | Form::Hatch
                | Form::Line
                | Form::Dashed
                | Form::Text(..)
                | Form::Filled(_)
                | Form::Outlined(_) => continue,
            };
            self.say(style, version, part);
        }
        words
    }

    /// Whether the figure answers the size, exactly or with a wider class.
    pub fn answers(&self, panel: usize, state: State) -> bool {
        let mut shown = self.shown(panel, state);
        shown.any(|(style, ..)| style.form == Form::Answers)
    }

    pub fn scene(&self, panel: usize, state: State, format: Format) -> Scene {
        let mut scene = Scene::new(format, 0.0);
        let mut pictures = 0;
        for (style, slot, version) in self.shown(panel, state) {
            if style.form == Form::Picture {
                // A figure without a wide picture has the narrow one alone.
                if pictures > 0 && format == Format::Narrow {
                    break;
                }
                pictures += 1;
                scene = Scene::new(format, mark::units(version.place[0]));
            } else {
                mark::put(&mut scene, style, slot, version, &self.0.phrases);
            }
        }
        scene
    }

    /// What the number at a spot says; `None` where the chart has no such
    /// spot.
    pub fn hint(&self, panel: usize, state: State, spot: Spot) -> Option<String> {
        let mut hint = None;
        let mut here = false;
        for (style, slot, version) in self.shown(panel, state) {
            if style.form == Form::Target {
                here = (slot.row, slot.column) == (spot.row, spot.column);
            } else if here && style.form == Form::Hint {
                self.say(style, version, hint.get_or_insert_default());
            }
        }
        hint
    }
}

type Shown<'a> = (&'a Style, &'a Slot, &'a Version);

/// The position of a choice among the states.
fn nth(size: SizeId, comparison: Comparison) -> usize {
    usize::from(size.0) * 2 + usize::from(comparison == Comparison::On)
}

#[cfg(test)]
mod hostile;
#[cfg(test)]
mod tests;
