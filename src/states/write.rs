//! The states as the build writes them, from the study's own views and
//! layouts.

use super::States;
use super::align::Slot;
use super::bytes::Writer;
use super::columns::{COLUMNS, Places};
use super::figure::slots;
use super::file::{BETWEEN, File, VERSION};
use super::form::FORMS;
use super::item::Look;
use super::outline;
use super::piece::Vocabulary;
use crate::data::{Outline, PanelId, Study};

/// The file of these figures.
pub fn write(study: &'static Study, panels: &[PanelId]) -> Vec<u8> {
    let vocabulary = Vocabulary::of(study);
    let mut file = Growing::default();
    for &id in panels {
        let slots = slots(study, study.panel(id), &vocabulary);
        file.figures.count(slots.len());
        for slot in slots {
            file.add(slot);
        }
    }
    let bytes = file.bytes(&study.outline_of(panels));
    debug_assert!(File::read(&bytes).is_some(), "more than a file may have");
    bytes
}

/// The file of all figures of a study.
pub fn write_all(study: &'static Study) -> Vec<u8> {
    let panels: Vec<_> = (0..study.panels.len() as u16).map(PanelId).collect();
    write(study, &panels)
}

impl States {
    /// Of all figures of a study, as a reader of its whole page has them.
    pub fn of(study: &'static Study) -> Self {
        Self::read(&write_all(study)).unwrap_or_default()
    }
}

/// A file as it grows.
#[derive(Default)]
struct Growing {
    patterns: Vec<Vec<u8>>,
    /// In the order in which they are first said.
    phrases: Vec<String>,
    looks: Vec<Look>,
    figures: Writer,
    columns: [Writer; COLUMNS],
    row: u16,
    last: Places,
}

/// The position of one among all, where it is put if it is not there yet.
fn put<T: PartialEq>(all: &mut Vec<T>, one: T) -> usize {
    let found = all.iter().position(|other| *other == one);
    found.unwrap_or_else(|| {
        all.push(one);
        all.len() - 1
    })
}

impl Growing {
    fn add(&mut self, slot: Slot) {
        let [patterns, looks, rows, columns, phrases, places @ ..] = &mut self.columns;
        patterns.count(put(&mut self.patterns, slot.pattern));
        for (nth, item) in slot.versions.into_iter().enumerate() {
            let (form, part) = (item.look.form, item.look.part);
            looks.count(put(&mut self.looks, item.look));
            if nth == 0 && form.has_row() {
                rows.signed(i32::from(item.row) - i32::from(self.row));
                self.row = item.row;
                columns.number(item.column.map_or(0, |column| u32::from(column) + 1));
            }
            let last = self.last.of(form, part, nth);
            for nth in 0..form.numbers() {
                places[nth].signed(item.place[nth] - last[nth]);
                last[nth] = item.place[nth];
            }
            if form.speaks() {
                let fresh = self.phrases.len();
                let said = put(&mut self.phrases, item.phrase);
                phrases.count(if said == fresh { 0 } else { said + 1 });
            }
        }
    }

    fn bytes(mut self, outline: &Outline) -> Vec<u8> {
        let mut styles = Writer::default();
        for look in self.looks {
            let form = FORMS.iter().position(|form| *form == look.form);
            styles.count(form.unwrap_or_default());
            styles.count(look.part);
            styles.count(look.tone);
            styles.number(look.birth);
            if look.form.speaks() && !look.form.is_mark() {
                styles.count(put(&mut self.phrases, look.before));
            } else {
                styles.number(look.size);
            }
        }
        let states = self.patterns.iter().map(Vec::len).max().unwrap_or_default();
        let mut patterns = Vec::new();
        for mut pattern in self.patterns {
            // Only the opening has states of a tour.
            pattern.resize(states, 0);
            patterns.extend(pattern);
        }
        let phrases = self.phrases.join(&String::from(BETWEEN));
        let mut to = Writer(VERSION.to_vec());
        outline::write(outline, &mut to);
        to.count(2 * outline.sizes.len());
        to.count(states);
        for block in [&patterns, phrases.as_bytes(), &styles.0, &self.figures.0] {
            to.block(block);
        }
        for column in &self.columns {
            to.block(&column.0);
        }
        to.0
    }
}
