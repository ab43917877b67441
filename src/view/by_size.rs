//! What is said of one indicator for a size: headline, sentence,
//! and what is known of the compared year.

use super::{Headline, Standing, words};
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

pub(super) fn headline(
    study: &'static Study,
    id: IndicatorId,
    unit: Unit,
    resolved: Resolved,
    size: SizeId,
) -> Headline {
    let many = study.respondents.many;
    let whole_of = match unit {
        Unit::Mean(_) => study.indicator(id).unit_label.to_owned(),
        Unit::Share | Unit::Points | Unit::Ratio => format!("de l’ensemble des {many}"),
    };
    let none_for = format!("Aucun chiffre publié pour les {}.", study.those_of(size));
    let of = |observation: &Observation| match unit {
        Unit::Mean(_) if observation.population == PopulationId::WHOLE => {
            format!(
                "{}, ensemble des {}",
                study.indicator(id).unit_label,
                study.respondents.short
            )
        }
        Unit::Mean(_) => format!(
            "{}, {}",
            study.indicator(id).unit_label,
            study.those(observation.population)
        ),
        Unit::Share | Unit::Points | Unit::Ratio
            if observation.population == PopulationId::WHOLE =>
        {
            whole_of.clone()
        }
        Unit::Share | Unit::Points | Unit::Ratio => study.of_whom(observation),
    };
    match resolved {
        Resolved::Exactly(observation) => Headline {
            value: observation.reading.words(unit),
            of: of(observation),
            caution: match study.whole_range(id) {
                Some(range) if size == SizeId::ALL && observation.reading.exact().is_none() => {
                    format!("Les chiffres par taille le situent {}.", range.words(unit))
                }
                Some(_) | None => String::new(),
            },
            standing: if size == SizeId::ALL {
                Standing::Known
            } else {
                Standing::Chosen
            },
        },
        Resolved::Wider(observation) => Headline {
            value: observation.reading.words(unit),
            of: of(observation),
            caution: format!(
                "Chiffre publié pour les {}, plus large que votre choix.",
                study.those(observation.population)
            ),
            standing: Standing::Wider,
        },
        Resolved::WholeOnly(observation) => Headline {
            value: observation.reading.words(unit),
            of: of(observation),
            caution: none_for,
            standing: Standing::Known,
        },
        Resolved::Within(range) => Headline {
            value: range.words(unit),
            of: format!("{whole_of}, selon la taille"),
            caution: format!(
                "Ensemble {}, encadré par les chiffres par taille.",
                missing(study, id)
            ),
            standing: Standing::Missing,
        },
        Resolved::WholeWithin(range) => Headline {
            value: range.words(unit),
            of: format!("{whole_of}, selon la taille"),
            caution: none_for,
            standing: Standing::Missing,
        },
        Resolved::Lost(_) | Resolved::Unpublished
            if size == SizeId::ALL && lost_change(study, id, resolved).is_none() =>
        {
            by_class(study, id, unit)
        }
        Resolved::Lost(observation) => Headline {
            value: lost_change(study, id, resolved)
                .map_or("illisible".into(), |c| c.reading.words(c.unit)),
            of: match lost_change(study, id, resolved) {
                Some(_) => format!(
                    "depuis {}\u{202f}: {many} qui {}",
                    study.survey.before(),
                    study.predicate(observation)
                ),
                None => format!("pour l’ensemble des {many}"),
            },
            caution: match (size, lost_change(study, id, resolved)) {
                (SizeId::ALL, _) => format!("Niveau de {} illisible.", study.survey.edition),
                _ => none_for,
            },
            standing: match lost_change(study, id, resolved) {
                Some(_) => Standing::Known,
                None => Standing::Missing,
            },
        },
        Resolved::Unpublished => Headline {
            value: "non publié".into(),
            of: format!("pour les {}", study.those_of(size)),
            caution: String::new(),
            standing: Standing::Missing,
        },
    }
}

/// Why the whole has no number: the report has one that is lost, or none.
fn missing(study: &Study, id: IndicatorId) -> &'static str {
    match study.level(id, None, PopulationId::WHOLE) {
        Some(_) => "illisible",
        None => "non publié",
    }
}

/// Without a whole: the first and the last of the classes that have a number.
fn by_class(study: &'static Study, id: IndicatorId, unit: Unit) -> Headline {
    let known: Vec<&Observation> = study
        .classes_of(id)
        .into_iter()
        .filter(|f| !f.reading.is_lost())
        .collect();
    let whole = missing(study, id);
    let those = |f: &Observation| study.those(f.population);
    match known.as_slice() {
        [] => Headline {
            value: whole.into(),
            of: format!("pour l’ensemble des {}", study.respondents.many),
            caution: String::new(),
            standing: Standing::Missing,
        },
        [only] => Headline {
            value: only.reading.words(unit),
            of: format!("des {}", those(only)),
            caution: format!("Ensemble {whole}."),
            standing: Standing::Known,
        },
        [first, .., last] => Headline {
            value: format!(
                "{} contre {}",
                first.reading.words(unit),
                last.reading.words(unit)
            ),
            of: format!("{} contre {}", those(first), those(last)),
            caution: format!("Ensemble {whole}."),
            standing: Standing::Missing,
        },
    }
}

/// The classes, after a sentence that has no number for the whole.
fn classes_told(study: &'static Study, id: IndicatorId, unit: Unit, size: SizeId) -> String {
    let known: Vec<String> = study
        .classes_of(id)
        .into_iter()
        .filter(|f| size == SizeId::ALL && !f.reading.is_lost())
        .map(|f| {
            format!(
                "{}\u{202f}: {} ({})",
                study.those(f.population),
                f.reading.words(unit),
                words::pages(f.pages)
            )
        })
        .collect();
    match known.is_empty() {
        true => String::new(),
        false => format!(" {}.", words::capital(&known.join("\u{202f}; "))),
    }
}

pub(super) fn sentence(
    study: &'static Study,
    id: IndicatorId,
    unit: Unit,
    resolved: Resolved,
    size: SizeId,
) -> String {
    let aside = format!(
        "aucun chiffre n’est publié pour les {}",
        study.those_of(size)
    );
    let year = study.survey.edition;
    match resolved {
        Resolved::Exactly(f) => {
            format!("{} {}.", study.sentence(f), study.place(f))
        }
        Resolved::Lost(f) => study.lost_sentence(f) + &classes_told(study, id, unit, size),
        Resolved::Wider(f) => format!(
            "{} {}\u{202f}; le chiffre des {} {} n’est pas publié.",
            study.sentence(f),
            study.place(f),
            study.respondents.gender.form("seuls", "seules"),
            study.those_of(size)
        ),
        Resolved::WholeOnly(f) => {
            format!("{} {}\u{202f}; {aside}.", study.sentence(f), study.place(f))
        }
        Resolved::Within(range) => format!("{} ({year}).", study.range_sentence(id, range, unit)),
        Resolved::WholeWithin(range) => {
            format!(
                "{} ({year})\u{202f}; {aside}.",
                study.range_sentence(id, range, unit)
            )
        }
        Resolved::Unpublished if size == SizeId::ALL => format!(
            "{}\u{202f}: aucun chiffre n’est publié pour l’ensemble des {} ({year}).{}",
            study.indicator(id).label,
            study.respondents.many,
            classes_told(study, id, unit, size)
        ),
        Resolved::Unpublished => {
            format!("{}\u{202f}: {aside} ({year}).", study.indicator(id).label)
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
            "Ensemble des {}\u{202f}: {}, soit {} en {compared} à un point près.",
            study.respondents.short,
            study.change_words(change),
            before.reading.words(before.unit)
        ),
        (Some(change), None) => format!(
            "Ensemble des {}\u{202f}: {}\u{202f}; le niveau de {compared} n’est pas connu.",
            study.respondents.short,
            study.change_words(change)
        ),
        (None, _) => format!("Aucune comparaison publiée avec {compared}."),
    }
}
