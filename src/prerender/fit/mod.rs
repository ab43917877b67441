//! The height of an embed that no script fits, from the study alone: the least
//! in which a figure shows whole at every width and in every state. What is
//! left below it at other widths the figure fills (embed.css).

mod figure;
mod plate;

use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::ptr;
use std::sync::{Mutex, PoisonError};

use crate::chart::text::{WIDER, wrap};
use crate::data::{Figure, FigureId, Study};
use crate::embed::Scope;
use crate::embed::snippet::WINDOW;
use crate::selection::{Comparison, Selection};
use crate::view::View;

/// What an embed's height may be, in CSS pixels; `integrer.js` knows the same
/// bounds.
pub const HEIGHTS: RangeInclusive<u16> = 200..=20_000;

/// The widths at which a figure shows whole, in CSS pixels, in steps within
/// which its layout stays: text is broken for a step's beginning, a picture as
/// large as at its end.
const STEPS: [u16; 14] = [
    320, 336, 353, 375, 390, 412, 436, 480, 540, 612, 704, 812, 992, 1200,
];

/// Every document asks for some of the same: by study and figure.
static KNOWN: Mutex<BTreeMap<(usize, FigureId), u16>> = Mutex::new(BTreeMap::new());

/// The height for a scope, in CSS pixels.
pub fn height(study: &'static Study, scope: Scope) -> u16 {
    match scope {
        Scope::Whole | Scope::File | Scope::Chapter(_) => WINDOW,
        Scope::Figure(id) => {
            let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
            let key = (ptr::from_ref(study).addr(), id);
            *known
                .entry(key)
                .or_insert_with(|| tens(figure_height(study, study.figure(id))))
        }
    }
}

fn figure_height(study: &'static Study, figure: &'static Figure) -> f32 {
    if figure.form().is_some() {
        return plate::height(study, figure);
    }
    let mut most = 0.0_f32;
    for size in study.size_ids() {
        for &comparison in Comparison::each(study.survey.compared) {
            let selection = Selection {
                size,
                comparison,
                ..Selection::default()
            };
            let parts = figure::Parts::new(study, View::new(study, figure, selection));
            for step in STEPS.windows(2) {
                most = most.max(parts.height(f32::from(step[0]), f32::from(step[1])));
            }
        }
    }
    most
}

/// The controls above a figure.
fn bar(width: f32) -> f32 {
    if width < 700.0 { 56.0 } else { 60.0 }
}

/// The line on where it all comes from, with what the module adds to its link.
fn source(study: &Study, room: f32) -> f32 {
    let (title, publisher) = (study.survey.title, study.survey.publisher);
    let words =
        format!("Source\u{a0}: {title}, {publisher}. Voir toute l’infographie (nouvelle fenêtre)");
    16.0 + text(&words, 13.0, 1.4, false, room)
}

/// The height of a text in the page's face, or in what is fitted to stand in
/// for it.
fn text(text: &str, size: f32, leading: f32, bold: bool, room: f32) -> f32 {
    match text {
        "" => 0.0,
        _ => wrap(text, size, bold, room * WIDER).len() as f32 * size * leading,
    }
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
        let script = include_str!("../../../assets/integrer.js");
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
