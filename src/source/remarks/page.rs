//! Holes in the grid of the page, and words that no text has.

use crate::data::*;
use crate::source::problem::{File, Problem};
use crate::source::text::Placed;
use crate::source::wording::{Term, Wording};

/// A remark on each chapter whose figures do not fill their last row.
pub fn holes(study: &Study, wording: &Wording) -> Vec<Problem> {
    let chapters = study.chapter_ids().zip(&wording.chapter);
    let holes = chapters.filter_map(|(id, declared)| {
        let over = study.columns_over(id);
        let noun = match over {
            0 => return None,
            1 => "colonne",
            _ => "colonnes",
        };
        let reason = format!(
            "[[chapter]] « {} » : ses figures laissent un trou au bout de leurs rangées de {} colonnes : \
             {over} {noun} de trop, ou {} de moins qu’il ne faut ; changez le span d’une figure",
            declared.slug.get_ref(),
            Span::ROW,
            Span::ROW - over
        );
        Some(remark(wording, &declared.slug, reason))
    });
    holes.collect()
}

/// A remark on each term whose forms no text has: nothing leads to it.
pub fn unmet(study: &Study, wording: &Wording) -> Vec<Problem> {
    let texts = wording.texts();
    let others = texts.iter().filter(|told| !told.of.starts_with("[[term]]"));
    let others = others.map(|told| &**told.text);
    let notes = study.observations.iter().map(|o| o.note);
    let others: Vec<String> = others.chain(notes).map(str::to_lowercase).collect();
    let met = |form: &str| others.iter().any(|text| stands(text, &form.to_lowercase()));
    let unmet = wording.term.iter().filter(|term| {
        // Without forms it is only listed.
        !term.forms.is_empty() && !term.forms.iter().any(|form| met(form))
    });
    let told = |term: &Term| {
        let forms: Vec<&str> = term.forms.iter().map(|form| &**form).collect();
        let reason = format!(
            "[[term]] « {} » : aucun texte n’a « {} » ; corrigez forms, ou retirez ce bloc",
            term.slug.get_ref(),
            forms.join(" », ni « ")
        );
        remark(wording, &term.slug, reason)
    };
    unmet.map(told).collect()
}

/// Whether a word stands in a text as a whole.
fn stands(text: &str, word: &str) -> bool {
    let inside = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '-');
    text.match_indices(word).any(|(at, _)| {
        let (before, rest) = text.split_at(at);
        !inside(before.chars().next_back()) && !inside(rest[word.len()..].chars().next())
    })
}

fn remark(wording: &Wording, at: &impl Placed, reason: String) -> Problem {
    Problem {
        file: File::Study,
        line: wording.line(at),
        reason,
    }
}
