//! Texts that a spreadsheet would take for formulas. They are refused here,
//! so that the published tables need no signs of protection that would make
//! their data untrue.

use super::Check;
use crate::source::table::Row;

/// What formulas begin with.
const SIGNS: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

impl Check<'_> {
    /// No cell of text begins like a formula. A true minus (U+2212) does not.
    pub(super) fn formulas(&mut self, rows: &[Row]) {
        let reason = |text: &str| {
            format!(
                "« {text} » : un texte ne commence pas par =, +, - ou @, qu’un tableur prendrait pour \
                 une formule"
            )
        };
        let wording = self.wording;
        let words = (wording.indicator.iter().map(|i| (&i.slug, &i.label)))
            .chain(wording.answer.iter().map(|a| (&a.slug, &a.label)))
            .chain(wording.base.iter().map(|b| (&b.slug, &b.of)))
            .chain(wording.fact.iter().map(|f| (&f.slug, &f.label)))
            .chain(wording.source.iter().map(|s| (&s.slug, &s.name)));
        for (slug, text) in words {
            for text in [slug.get_ref().as_str(), text] {
                if text.starts_with(SIGNS) {
                    self.word_problem(slug, reason(text));
                }
            }
        }
        for row in rows.iter().filter(|row| row.note.starts_with(SIGNS)) {
            self.row_problem(row, reason(&row.note));
        }
    }
}
