//! The height of an embed that no script fits, from the study alone.

use std::ops::RangeInclusive;

use super::terms::Marker;
use crate::chart::Format;
use crate::chart::text::{WIDER, wrap};
use crate::data::{Figure, Study};
use crate::embed::Scope;
use crate::embed::snippet::WINDOW;
use crate::selection::Selection;
use crate::view::View;

/// What an embed's height may be, in CSS pixels; `integrer.js` knows the same
/// bounds.
pub const HEIGHTS: RangeInclusive<u16> = 200..=20_000;

/// The width at which a figure still shows whole, in CSS pixels. Narrower, the
/// embed scrolls.
const WIDTH: f32 = 320.0;
/// Within the figure's own padding.
const ROOM: f32 = WIDTH - 36.0;
/// What stands around the figure: its padding, the controls above it, its
/// buttons, the line on its source.
const AROUND: f32 = 290.0;
/// What stands around a plate: the controls above it, its sentence, its line and
/// its buttons, the line on its source.
const UNDER: f32 = 450.0;
/// What stands around the words of a lexicon.
const LEXICON: f32 = 56.0;
/// What a choice may add: a caution of three lines, another headline.
const SPARE: f32 = 74.0;

/// The height for a scope, in CSS pixels.
pub fn height(study: &'static Study, scope: Scope) -> u16 {
    match scope {
        Scope::Whole | Scope::File | Scope::Chapter(_) => WINDOW,
        Scope::Figure(id) => figure_height(study, study.figure(id)),
    }
}

/// A figure's parts one below the other, as figure.css and embed.css set them.
fn figure_height(study: &'static Study, figure: &'static Figure) -> u16 {
    let view = View::new(study, figure, Selection::default());
    if figure.form().is_some() {
        return tens(view.chart.layout(Format::of_plate(WIDTH)).height + UNDER);
    }
    let text = |text: &str, size: f32, leading: f32, bold| {
        // Set in the face itself, or in what is fitted to stand in for it.
        wrap(text, size, bold, ROOM * WIDER).len() as f32 * size * leading
    };
    let headline = &view.headline;
    let value = if headline.value.is_empty() {
        0.0
    } else {
        // Of 32 px, and set so tight that it is as wide as one of 30.
        text(&headline.value, 30.0, 1.1 * 32.0 / 30.0, true)
    };
    let notes: f32 = view
        .notes
        .iter()
        .map(|note| text(note, 14.0, 1.4, false) + 6.0)
        .sum();
    // The words of the table that have a definition: a line under the figure, and the definitions.
    let mut marker = Marker::new(study);
    let read = [figure.title, figure.about].into_iter();
    for words in read.chain(view.notes.iter().map(String::as_str)) {
        let _ = marker.mark(words);
    }
    let terms = marker.rest(view.table.rows.iter().map(|row| row.name.as_str()));
    let terms: Vec<&str> = terms.iter().map(|term| term.word).collect();
    let lexicon = if terms.is_empty() {
        0.0
    } else {
        text(&terms.join(", "), 13.0, 1.5, false) + LEXICON
    };
    let height = AROUND
        + SPARE
        + text(figure.title, 19.0, 1.25, true)
        + text(figure.about, 15.0, 1.4, false)
        + value
        + text(&headline.of, 15.0, 1.3, false)
        + text(&headline.caution, 14.0, 1.3, false)
        + view.chart.layout(Format::Narrow).height * ROOM / Format::Narrow.width()
        + notes
        + lexicon
        + text(&view.origin, 13.0, 1.5, false);
    tens(height)
}

/// In tens, and within bounds: what an editor reads is no measure.
fn tens(height: f32) -> u16 {
    let tens = (height / 10.0).ceil() * 10.0;
    (tens as u16).clamp(*HEIGHTS.start(), *HEIGHTS.end())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::STUDY;
    use crate::data::ChapterId;

    #[test]
    fn every_height_is_one_that_the_host_script_knows() {
        let script = include_str!("../../assets/integrer.js");
        let (least, most) = (HEIGHTS.start(), HEIGHTS.end());
        assert!(script.contains(&format!("Math.min({most}, Math.max({least}, ")));
        for id in STUDY.shows() {
            let height = height(&STUDY, Scope::Figure(id));
            assert!(HEIGHTS.contains(&height), "{height}");
            assert_eq!(height % 10, 0);
        }
        assert_eq!(height(&STUDY, Scope::Whole), WINDOW);
        assert_eq!(height(&STUDY, Scope::Chapter(ChapterId(3))), WINDOW);
    }
}
