//! What is said of one indicator for a size: headline, sentence,
//! and what is known of the compared year.
//!
//! Where the whole has no number, what is published leads: its classes. What
//! they leave to the whole is certain, and small.

mod classes;
mod headline;
mod sentence;

use super::{about, words};
use crate::data::*;
use crate::selection::{Comparison, Selection};

pub(super) use headline::headline;
pub(super) use sentence::sentence;

/// The change of a whole whose level is lost: what is left to tell of it.
pub(super) fn lost_change(
    study: &'static Study,
    id: IndicatorId,
    resolved: Resolved,
) -> Option<&'static Observation> {
    match resolved {
        Resolved::Lost(_) => study.change(id, None),
        Resolved::Exactly(_)
        | Resolved::Wider(_)
        | Resolved::WholeOnly(_)
        | Resolved::Within(_)
        | Resolved::WholeWithin(_)
        | Resolved::Unpublished => None,
    }
}

/// All or none of a class: then all or none of its parts, and nothing to warn
/// of.
pub(super) fn alike(observation: &Observation) -> bool {
    let ends = [Tenths(0), Tenths(1000)];
    let exact = observation.reading.exact();
    observation.unit == Unit::Share && exact.is_some_and(|a| ends.contains(&a))
}

/// What the classes leave to the whole: certain, and no headline.
pub(super) fn certain(range: Range, unit: Unit) -> String {
    format!("Ensemble\u{a0}: forcément {}.", range.words(unit))
}

/// What the classes within a level's population leave to it, where the level is
/// something else: the publisher has seen it, and so shall the reader.
pub(super) fn contradicted(study: &Study, level: &Observation) -> Option<String> {
    let range = study.contradiction(level)?;
    Some(format!(
        "Ces chiffres se contredisent. {}\u{a0}: forcément {}.",
        study.population(level.population).label,
        range.words(level.unit)
    ))
}

/// What is known of 2011 for one indicator.
pub(super) fn since(study: &Study, id: IndicatorId, selection: Selection) -> String {
    if selection.comparison == Comparison::Off {
        return String::new();
    }
    let compared = study.survey.before();
    match (study.change(id, None), study.before(id, None)) {
        (Some(change), Some(before)) => format!(
            "Ensemble des {}\u{a0}: {}, soit {}{} en {compared} (calculé, à un point près).",
            study.respondents.short,
            study.change_words(change),
            about(before),
            before.reading.words(before.unit)
        ),
        (Some(change), None) => format!(
            "Ensemble des {}\u{a0}: {}\u{202f}; le niveau de {compared} manque.",
            study.respondents.short,
            study.change_words(change)
        ),
        (None, _) => String::new(),
    }
}
