//! The parts of a figure with a chart, one below the other, as figure.css and
//! embed.css set them.

use super::super::terms::{Marker, asked};
use super::{bar, source, text};
use crate::chart::Format;
use crate::data::{Span, Study};
use crate::view::{Standing, View};

/// What stands below a title, around a picture, and below a line.
const BELOW: f32 = 4.0;
/// The width from which a picture may be wide (embed.css): with its padding and
/// a scrollbar, what `theme::WIDE_FROM` asks for.
const WIDE: f32 = 612.0;
/// The line that opens a figure's data, and the one that opens its words.
const OPENS: f32 = 30.0;
const GLOSSARY: f32 = 29.0;

/// What a figure shows in one state.
pub struct Parts {
    study: &'static Study,
    view: View,
    /// The words of its table that have a definition; empty without.
    lexicon: String,
    /// Whether any word of it has one.
    explains: bool,
    narrow: f32,
    wide: f32,
}

impl Parts {
    pub fn new(study: &'static Study, view: View) -> Self {
        let mut marker = Marker::new(study);
        let figure = view.figure;
        let read = [figure.title, figure.about].into_iter();
        let notes = view.notes.iter().map(String::as_str);
        let mut explains = false;
        for words in read.chain(notes) {
            explains |= !asked(study, &marker.mark(words).0).is_empty();
        }
        let terms = marker.rest(view.table.rows.iter().map(|row| row.name.as_str()));
        let terms: Vec<&str> = terms.iter().map(|term| term.word).collect();
        // A picture's height for one unit of its width.
        let shape = |format: Format| view.chart.layout(format).height / format.width();
        Self {
            explains: explains || !terms.is_empty(),
            lexicon: terms.join(", "),
            narrow: shape(Format::Narrow),
            wide: shape(Format::Wide),
            study,
            view,
        }
    }

    /// The height at widths from one to another.
    pub fn height(&self, from: f32, to: f32) -> f32 {
        let (view, figure) = (&self.view, self.view.figure);
        let full = figure.span == Span::Lead;
        let [aside, around] = match from {
            ..352.5 => [12.0, 22.0],
            ..704.0 => [18.0, 28.0],
            992.0.. if full => [32.0, 68.0],
            _ => [22.0, 36.0],
        };
        let room = from - 2.0 * aside;
        let words = |words: &str, size, leading, bold| text(words, size, leading, bold, room);
        let marked = |words: &str, above: f32, leading| match words {
            "" => 0.0,
            _ => above + text(words, 14.0, leading, false, room - 13.0),
        };
        let title = match full {
            true => words(
                figure.title,
                (17.6 + to / 100.0).clamp(22.0, 30.0),
                1.15,
                true,
            ),
            false => words(figure.title, 19.0, 1.25, true),
        };
        let headline = &view.headline;
        let value = match (from <= 352.0, full, headline.standing == Standing::Missing) {
            (true, ..) => 32.0,
            (_, true, true) => (22.4 + to * 0.014).clamp(28.0, 42.0),
            (_, true, false) => (28.8 + to * 0.02).clamp(40.0, 58.0),
            (_, false, true) => 26.0,
            (_, false, false) => 40.0,
        };
        let value = words(&headline.value, value, 1.1, true);
        let notes: f32 = view
            .notes
            .iter()
            .map(|note| words(note, 14.0, 1.4, false) + 6.0)
            .sum();
        let lexicon = match self.lexicon.as_str() {
            "" => 0.0,
            terms => 10.0 + words(&format!("Lexique\u{a0}: {terms}"), 13.0, 1.5, false),
        };
        bar(to)
            + around
            + title
            + BELOW
            + words(figure.about, 15.0, 1.4, false)
            + 12.0
            + value
            + words(&headline.of, 15.0, 1.3, false)
            + marked(&headline.caution, 6.0, 1.3)
            + marked(&view.since, 8.0, 1.5)
            + 28.0
            + self.picture(to, 2.0 * aside)
            + if notes > 0.0 { notes + 6.0 } else { 0.0 }
            + lexicon
            + 11.0
            + words(&view.origin, 13.0, 1.5, false)
            + OPENS
            + if self.explains { GLOSSARY } else { 0.0 }
            + source(self.study, room)
    }

    /// The height of the picture at a width, beside so much padding.
    fn picture(&self, width: f32, padding: f32) -> f32 {
        let room = width - padding;
        match self.view.figure.span {
            Span::Double | Span::Lead if width >= WIDE => room.min(768.0) * self.wide,
            Span::Double | Span::Lead => room.min(400.0) * self.narrow,
            Span::Single | Span::Opening | Span::Plate => room.min(432.0) * self.narrow,
        }
    }
}
