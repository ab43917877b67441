//! Slots and versions in their columns: every kind of number has one of its
//! own, over all figures. Like stands beside like, which is what makes a file
//! small once it is compressed.

use super::bytes::Reader;
use super::file::{File, PARTS, Slot, Style, Version};
use super::form::Form;

/// How many columns the slots have: patterns, styles, rows, columns of the
/// chart, phrases, and the four numbers of a place.
pub const COLUMNS: usize = 9;

/// The columns, and what their next numbers are told apart from.
pub struct Slots<'a> {
    columns: [Reader<'a>; COLUMNS],
    row: i32,
    /// The first phrase that has not been said yet.
    fresh: u32,
    last: Places,
}

impl<'a> Slots<'a> {
    pub fn new(columns: [Reader<'a>; COLUMNS]) -> Self {
        Self {
            columns,
            row: 0,
            fresh: 0,
            last: Places::default(),
        }
    }

    /// Reads the next slot and its versions; `None` past the end.
    pub fn next(&mut self, file: &mut File) -> Option<()> {
        let [patterns, styles, rows, columns, phrases, places @ ..] = &mut self.columns;
        let mut slot = Slot {
            row: 0,
            column: None,
            pattern: patterns.some()? as usize,
            versions: file.versions.len(),
        };
        let versions = file.pattern(slot.pattern).iter().max();
        for nth in 0..usize::from(versions.copied().unwrap_or_default()) {
            let style = styles.some()?;
            let Style { form, part, .. } = *file.styles.get(style as usize)?;
            if nth == 0 && form.has_row() {
                self.row = self.row.wrapping_add(rows.signed());
                slot.row = self.row as u16;
                slot.column = columns.number().checked_sub(1).map(|column| column as u16);
            }
            let place = self.last.of(form, part, nth);
            for (number, from) in place.iter_mut().zip(&mut *places).take(form.numbers()) {
                *number = number.wrapping_add(from.signed());
            }
            let place = *place;
            let phrase = match form.speaks().then(|| phrases.number()) {
                None => 0,
                Some(0) => {
                    self.fresh += 1;
                    self.fresh - 1
                }
                Some(said) => said - 1,
            };
            file.versions.push(Version {
                style: style.try_into().ok()?,
                place,
                phrase: phrase.try_into().ok()?,
            });
        }
        file.slots.push(slot);
        Some(())
    }
}

/// The last places, which the next are told apart from: charts repeat
/// themselves, row after row.
pub struct Places([[[i32; 4]; VERSIONS]; PARTS]);

/// How many versions of a part are told apart.
const VERSIONS: usize = 8;

impl Default for Places {
    fn default() -> Self {
        Self([[[0; 4]; VERSIONS]; PARTS])
    }
}

impl Places {
    /// The last place of a part in this version. A picture begins anew.
    pub fn of(&mut self, form: Form, part: usize, version: usize) -> &mut [i32; 4] {
        if form == Form::Picture {
            *self = Self::default();
        }
        &mut self.0[part % PARTS][version.min(VERSIONS - 1)]
    }
}
