//! The number for a size as a whole sentence, with its year and place.

use super::classes;
use super::{alike, certain, contradicted, lost_change, words};
use crate::data::*;

pub(in crate::view) fn sentence(
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
    let told = match resolved {
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
            classes::told(study, id, unit).unwrap_or_default(),
            certain(range, unit)
        ),
        Resolved::WholeWithin(range) => format!(
            "{} {} {}.",
            classes::told(study, id, unit).unwrap_or_default(),
            certain(range, unit),
            words::capital(&aside())
        ),
        Resolved::Lost(f) if lost_change(study, id, resolved).is_some() => study.lost_sentence(f),
        Resolved::Lost(_) | Resolved::Unpublished if size == SizeId::ALL => {
            match classes::told(study, id, unit) {
                Some(told) => format!("{told} {}.", words::capital(&whole())),
                None => format!("{label}\u{a0}: {} ({year}).", whole()),
            }
        }
        Resolved::Lost(_) | Resolved::Unpublished => {
            format!("{label}\u{a0}: {} ({year}).", aside())
        }
    };
    let published = match resolved {
        Resolved::Exactly(f) | Resolved::Wider(f) | Resolved::WholeOnly(f) => Some(f),
        Resolved::Within(_)
        | Resolved::WholeWithin(_)
        | Resolved::Lost(_)
        | Resolved::Unpublished => None,
    };
    match published.and_then(|f| contradicted(study, f)) {
        Some(contradicted) => format!("{told} {contradicted}"),
        None => told,
    }
}
