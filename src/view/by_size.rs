//! What is said of one indicator for a size: headline, sentence,
//! and what is known of the compared year.
//!
//! Where the whole has no number, what is published leads: its classes. What
//! they leave to the whole is certain, and small.

use super::{Headline, Standing, about, words};
use crate::data::*;
use crate::selection::{Comparison, Selection};

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

pub(super) fn headline(
    study: &'static Study,
    id: IndicatorId,
    unit: Unit,
    resolved: Resolved,
    size: SizeId,
) -> Headline {
    let respondents = &study.respondents;
    let whole_of = match unit {
        Unit::Mean(_) => format!(
            "{}, ensemble des {}",
            study.indicator(id).unit_label,
            respondents.short
        ),
        Unit::Share | Unit::Points | Unit::Ratio => {
            format!("de l’ensemble des {}", respondents.many)
        }
    };
    let of = |observation: &Observation| match (unit, observation.population) {
        (_, PopulationId::WHOLE) => whole_of.clone(),
        (Unit::Mean(_), class) => {
            format!("{}, {}", study.indicator(id).unit_label, study.those(class))
        }
        (Unit::Share | Unit::Points | Unit::Ratio, _) => study.of_whom(observation),
    };
    let number = |observation: &Observation, caution: String, standing| Headline {
        value: observation.reading.words(unit),
        of: of(observation),
        caution,
        standing,
    };
    let about_all = || {
        format!(
            "Faute de détail, ce chiffre porte sur l’ensemble des {}.",
            respondents.short
        )
    };
    let missing = || Headline {
        value: "manquant".into(),
        of: match size {
            SizeId::ALL => format!("pour l’ensemble des {}", respondents.many),
            _ => format!("pour les {}", study.those_of(size)),
        },
        caution: String::new(),
        standing: Standing::Missing,
    };
    match resolved {
        Resolved::Exactly(observation) => {
            let caution = match study.whole_range(id) {
                Some(range) if size == SizeId::ALL && observation.reading.exact().is_none() => {
                    certain(range, unit)
                }
                Some(_) | None => String::new(),
            };
            let standing = match size {
                SizeId::ALL => Standing::Known,
                _ => Standing::Chosen,
            };
            number(observation, caution, standing)
        }
        Resolved::Wider(observation) if alike(observation) => {
            number(observation, String::new(), Standing::Wider)
        }
        Resolved::Wider(observation) => {
            let caution = format!(
                "Faute de détail, ce chiffre porte sur les {}.",
                study.those(observation.population)
            );
            number(observation, caution, Standing::Wider)
        }
        Resolved::WholeOnly(observation) if alike(observation) => {
            number(observation, String::new(), Standing::Known)
        }
        Resolved::WholeOnly(observation) => number(observation, about_all(), Standing::Known),
        Resolved::Within(range) => Headline {
            caution: certain(range, unit),
            ..contrast(study, id, unit).unwrap_or_else(missing)
        },
        Resolved::WholeWithin(range) => Headline {
            caution: format!(
                "Manquant pour les {}. {}",
                study.those_of(size),
                certain(range, unit)
            ),
            ..contrast(study, id, unit).unwrap_or_else(missing)
        },
        Resolved::Lost(_) | Resolved::Unpublished => {
            match (lost_change(study, id, resolved), size) {
                (Some(change), _) => Headline {
                    value: study.compared_words(change),
                    of: format!(
                        "qu’en {}\u{a0}: {} qui {}",
                        study.survey.before(),
                        respondents.many,
                        study.predicate(change)
                    ),
                    caution: match size {
                        SizeId::ALL => format!("Le niveau de {} manque.", study.survey.edition),
                        _ => about_all(),
                    },
                    standing: Standing::Known,
                },
                (None, SizeId::ALL) => contrast(study, id, unit).unwrap_or_else(missing),
                (None, _) => missing(),
            }
        }
    }
}

/// What the classes leave to the whole: certain, and no headline.
pub(super) fn certain(range: Range, unit: Unit) -> String {
    format!("Ensemble\u{a0}: forcément {}.", range.words(unit))
}

/// The classes that have a number: those that do not overlap, or all where
/// there are no such two.
fn known(study: &'static Study, id: IndicatorId) -> Vec<&'static Observation> {
    let mut covered = Classes::NONE;
    let known = study.classes_of(id).into_iter();
    known
        .filter(|f| !f.reading.is_lost())
        .filter(|f| {
            let classes = study.population(f.population).classes;
            let apart = !covered.overlaps(classes);
            covered = covered.with(classes);
            apart
        })
        .collect()
}

/// What is published where the whole is not: its classes, side by side.
fn contrast(study: &'static Study, id: IndicatorId, unit: Unit) -> Option<Headline> {
    let known = known(study, id);
    let those = |f: &Observation| study.those(f.population);
    let values: Vec<String> = known.iter().map(|f| f.reading.words(unit)).collect();
    let (value, of) = match known.as_slice() {
        [] => return None,
        [only] => (values.concat(), format!("des {}", those(only))),
        [first, last] => (
            values.join(" contre "),
            format!("{} contre {}", those(first), those(last)),
        ),
        [first, rest @ ..] => {
            let others = rest.iter().map(|f| study.population(f.population));
            let others = others.map(|p| p.complement.trim_start().to_owned());
            let whom: Vec<String> = std::iter::once(those(first)).chain(others).collect();
            // A decimal comma asks for another sign between numbers.
            let value = match unit {
                Unit::Mean(_) => values.join("\u{202f}; "),
                Unit::Share | Unit::Points | Unit::Ratio => words::list(&values),
            };
            (value, words::list(&whom))
        }
    };
    let of = match unit {
        Unit::Mean(_) => format!("{}, {of}", study.indicator(id).unit_label),
        Unit::Share | Unit::Points | Unit::Ratio => of,
    };
    Some(Headline {
        value,
        of,
        caution: String::new(),
        standing: Standing::Known,
    })
}

/// The classes as one sentence, each with its page; `None` where none has a
/// number.
fn told(study: &'static Study, id: IndicatorId, unit: Unit) -> Option<String> {
    let known = known(study, id);
    let (first, rest) = known.split_first()?;
    let mut text = format!("{} {}", study.sentence(first), study.place(first));
    for f in rest {
        text.push_str(&format!(
            "\u{202f}; {}, {} ({})",
            study.those(f.population),
            f.reading.words(unit),
            words::pages(f.pages)
        ));
    }
    Some(text + ".")
}

pub(super) fn sentence(
    study: &'static Study,
    id: IndicatorId,
    unit: Unit,
    resolved: Resolved,
    size: SizeId,
) -> String {
    const ABSENT: &str = "est absent de notre copie du rapport";
    let aside = || format!("le chiffre des {} {ABSENT}", study.those_of(size));
    let whole = || format!("le chiffre de l’ensemble {ABSENT}");
    let year = study.survey.edition;
    let label = study.indicator(id).label;
    match resolved {
        Resolved::Exactly(f) => format!("{} {}.", study.sentence(f), study.place(f)),
        Resolved::Wider(f) | Resolved::WholeOnly(f) if alike(f) => {
            format!("{} {}.", study.sentence(f), study.place(f))
        }
        Resolved::Wider(f) => format!(
            "{} {}\u{202f}; le chiffre des {} {} {ABSENT}.",
            study.sentence(f),
            study.place(f),
            study.respondents.gender.form("seuls", "seules"),
            study.those_of(size)
        ),
        Resolved::WholeOnly(f) => {
            format!(
                "{} {}\u{202f}; {}.",
                study.sentence(f),
                study.place(f),
                aside()
            )
        }
        Resolved::Within(range) => format!(
            "{} {}",
            told(study, id, unit).unwrap_or_default(),
            certain(range, unit)
        ),
        Resolved::WholeWithin(range) => format!(
            "{} {} {}.",
            told(study, id, unit).unwrap_or_default(),
            certain(range, unit),
            words::capital(&aside())
        ),
        Resolved::Lost(f) if lost_change(study, id, resolved).is_some() => study.lost_sentence(f),
        Resolved::Lost(_) | Resolved::Unpublished if size == SizeId::ALL => {
            match told(study, id, unit) {
                Some(told) => format!("{told} {}.", words::capital(&whole())),
                None => format!("{label}\u{a0}: {} ({year}).", whole()),
            }
        }
        Resolved::Lost(_) | Resolved::Unpublished => {
            format!("{label}\u{a0}: {} ({year}).", aside())
        }
    }
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
