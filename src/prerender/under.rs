//! How much room the words under a plate take: as many lines whatever is
//! chosen, so that nothing below them moves.

use std::fmt::Write;

use crate::chart::scene::format::{DESK, PHONES, TABLET, media, starts};
use crate::chart::text::wrap;
use crate::data::{Figure, Study};
use crate::selection::{Comparison, Selection};
use crate::view::View;

/// Sizes of the sentence and of the line of caution, in CSS pixels (plate.css).
const SENTENCE: f32 = 15.0;
const CAUTION: f32 = 14.0;

/// Windows within a composition's from which fewer lines are kept, each after
/// the plates' nominal width there.
const WITHIN: [(u16, u16); 2] = [(TABLET, 1000), (DESK, 1440)];

/// What a line of them has at least, in CSS pixels, in a window of this width
/// that shows the plate of this nominal width: within the padding, and on a
/// desk beside the three commands.
fn room(from: u16, width: u16) -> f32 {
    let from = f32::from(from);
    match width {
        TABLET => from * 0.92,
        DESK => from - 112.0 - 650.0,
        _ => from - 32.0,
    }
}

/// What a plate's sentence and caution may say.
fn said(study: &'static Study, figure: &'static Figure) -> Vec<(String, String)> {
    let mut said = Vec::new();
    for size in study.size_ids() {
        for &comparison in Comparison::each(study.survey.compared) {
            let selection = Selection {
                size,
                comparison,
                ..Selection::default()
            };
            let view = View::new(study, figure, selection);
            said.push((view.sentence, view.headline.caution));
        }
    }
    said
}

/// The most lines that they take in windows from a width on that show the plate
/// of this nominal width.
fn most(said: &[(String, String)], from: u16, width: u16) -> (usize, usize) {
    let room = room(from, width);
    let most = |lines: &dyn Fn(&(String, String)) -> usize| said.iter().map(lines).max();
    let sentence = most(&|(text, _)| wrap(text, SENTENCE, true, room).len());
    let caution = most(&|(_, text)| match text.is_empty() {
        true => 0,
        false => wrap(text, CAUTION, false, room).len(),
    });
    (sentence.unwrap_or_default(), caution.unwrap_or_default())
}

/// The same of one plate.
pub(super) fn lines(
    study: &'static Study,
    figure: &'static Figure,
    from: u16,
    width: u16,
) -> (usize, usize) {
    most(&said(study, figure), from, width)
}

/// The rules of one plate, `name` being its class with the dot before it.
pub(super) fn rules(study: &'static Study, figure: &'static Figure, name: &str) -> String {
    let said = said(study, figure);
    let mut css = String::new();
    let within = |(start, width)| {
        let more = WITHIN.into_iter().filter(move |(of, _)| *of == width);
        [(start, width)]
            .into_iter()
            .chain(more.map(|(of, from)| (from, of)))
    };
    for (from, width) in starts().flat_map(within) {
        let (sentence, caution) = most(&said, from, width);
        let _ = write!(
            css,
            "@media {}{{{name} .under>.sentence{{min-height:{}lh}}\
             {name} .headline{{min-height:{}lh}}}}",
            media(if from == PHONES[0] { 0 } else { from }),
            sentence,
            caution
        );
    }
    css
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::STUDY;

    #[test]
    fn a_narrower_window_keeps_more_lines() {
        let usages = STUDY.figures.iter().find(|f| f.slug == "planche-usages");
        let css = rules(&STUDY, usages.expect("a plate"), ".p");
        let lines = |from: u16| -> u16 {
            let rule = format!("{}{{.p .under>.sentence{{min-height:", media(from));
            let (_, rest) = css.split_once(&rule).expect("a rule");
            let (lines, _) = rest.split_once("lh").expect("lines");
            lines.parse().expect("a number")
        };
        assert!(lines(0) > lines(600), "{css}");
        assert!(lines(700) >= 1);
    }
}
