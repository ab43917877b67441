//! The number in large for a size, and how it answers.

use super::classes::contrast;
use super::{alike, certain, contradicted, lost_change};
use crate::data::*;
use crate::view::{Headline, Standing};

pub(in crate::view) fn headline(
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
        caution: match (contradicted(study, observation), caution.as_str()) {
            (None, _) => caution,
            (Some(contradicted), "") => contradicted,
            (Some(contradicted), _) => format!("{caution} {contradicted}"),
        },
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
                Some(range)
                    if size == SizeId::ALL
                        && observation.reading.exact().is_none()
                        && study.contradiction(observation).is_none() =>
                {
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
