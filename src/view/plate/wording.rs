//! The words of a plate: its numbers as sentences and in a list, the number in
//! large, and the line under it.

use crate::chart::{Emphasis, PlatePart, Row};
use crate::data::*;
use crate::selection::{Comparison, Selection};
use crate::view::dots::Series;
use crate::view::{Headline, Sentence, Standing, Told, by_size, tooltip, words};

/// The numbers of a part as sentences.
pub(super) fn in_sentences(
    study: &'static Study,
    declared: &'static Part,
    part: &PlatePart,
    selection: Selection,
) -> Told {
    let mut sentences: Vec<Sentence> = part
        .rows
        .iter()
        .map(|row| Sentence {
            chosen: row.emphasis.answers(),
            text: tooltip::told(study, row.observation, selection.comparison),
        })
        .collect();
    if let Subject::Fact(id) = declared.subject {
        let fact = study.fact(id);
        let count = |n: Tenths| format!("{}\u{a0}{}", n.french(), fact.label);
        let told = fact
            .value
            .map_or_else(|| format!("{}\u{a0}: manquant", fact.label), count);
        let place = fact.source.map_or_else(
            || words::pages(&[fact.page]),
            |id| format!("{}, {}", study.source(id).name, study.source(id).date),
        );
        sentences.push(Sentence {
            chosen: false,
            text: words::capital(&format!("{told} ({place}).")),
        });
    }
    Told {
        label: part.label.clone(),
        sentences,
    }
}

/// The name of a number in a list: its part's, and its own where that says
/// more.
pub(super) fn named(label: &str, row: &Row) -> String {
    let own = words::uncapital(&row.label);
    if row.label.is_empty() || row.label == label {
        label.to_owned()
    } else if own.starts_with(&words::uncapital(label)) {
        // The mark's name is the beginning of it.
        row.label.clone()
    } else {
        format!("{label}\u{a0}: {}", words::uncapital(&row.label))
    }
}

/// The number in large and its sentence: of the first part that is told by
/// size, or else of the first.
pub(super) fn lead(
    study: &'static Study,
    plate: &'static Plate,
    selection: Selection,
) -> (Headline, String) {
    let Some(first) = plate.parts.first() else {
        return Default::default();
    };
    let Subject::Indicator {
        id,
        answer,
        population,
    } = first.subject
    else {
        return Default::default();
    };
    if first.role.takes() == Takes::BySize {
        let Series { resolved, unit, .. } = Series::new(study, id, selection);
        return (
            by_size::headline(study, id, unit, resolved, selection.size),
            by_size::sentence(study, id, unit, resolved, selection.size),
        );
    }
    let single = match first.role.takes() {
        Takes::Change => study.change(id, answer),
        Takes::Single | Takes::Answers | Takes::BySize | Takes::Count => {
            study.single(id, answer, population)
        }
    };
    let Some(single) = single else {
        return Default::default();
    };
    let (value, of) = match single.measure {
        Measure::Change => (
            study.compared_words(single),
            format!(
                "qu’en {}\u{a0}: {} qui {}",
                study.survey.before(),
                study.respondents.many,
                study.predicate(single)
            ),
        ),
        Measure::Level | Measure::Composition(_) => (
            single.reading.words(single.unit),
            format!("{} {}", study.of_whom(single), study.predicate(single)),
        ),
    };
    let headline = Headline {
        value,
        of,
        caution: String::new(),
        standing: Standing::Known,
    };
    let sentence = format!("{} {}.", study.sentence(single), study.place(single));
    (headline, sentence)
}

/// The one line under a plate: which numbers are published for a wider class
/// than was asked for, or that nothing can be compared.
pub(super) fn caution(
    study: &'static Study,
    rows: &[(&str, &Row)],
    selection: Selection,
) -> String {
    let mut wider: Vec<String> = Vec::new();
    for (_, row) in rows {
        if row.emphasis == Emphasis::Wider {
            let those = format!("des {}", row.whom);
            if !wider.contains(&those) {
                wider.push(those);
            }
        }
    }
    if !wider.is_empty() {
        let numbers = match wider.len() {
            1 => "le chiffre",
            _ => "les chiffres",
        };
        return format!(
            "En contour épais\u{a0}: faute de détail, {numbers} {}.",
            words::list(&wider)
        );
    }
    let mut rows_told = rows.iter().map(|(_, row)| row.observation);
    if let Some(contradicted) = rows_told.find_map(|o| by_size::contradicted(study, o)) {
        return contradicted;
    }
    let compared = rows
        .iter()
        .any(|(_, row)| row.change.is_some() || row.observation.measure == Measure::Change);
    match selection.comparison {
        Comparison::On if !compared => format!(
            "Rien, dans notre copie du rapport, ne se compare ici avec {}.",
            study.survey.before()
        ),
        Comparison::On | Comparison::Off => String::new(),
    }
}
