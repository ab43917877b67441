//! The classes of an indicator, side by side: what is published where the
//! whole is not.

use super::words;
use crate::data::*;
use crate::view::{Headline, Standing};

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
pub(super) fn contrast(study: &'static Study, id: IndicatorId, unit: Unit) -> Option<Headline> {
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
pub(super) fn told(study: &'static Study, id: IndicatorId, unit: Unit) -> Option<String> {
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
