//! What one part of a plate tells for a choice.

use crate::chart::{Emphasis, PlatePart, Row};
use crate::data::*;
use crate::selection::{Comparison, Selection};
use crate::view::dots::Series;

/// What one part tells for a choice.
pub(super) fn told(study: &'static Study, part: &'static Part, selection: Selection) -> PlatePart {
    let (predicate, rows, range, count) = match part.subject {
        Subject::Fact(id) => (String::new(), Vec::new(), None, study.fact(id).count()),
        Subject::Indicator {
            id,
            answer,
            population,
        } => {
            let predicate = study.indicator(id).predicate.to_owned();
            match part.role.takes() {
                Takes::BySize => {
                    let series = Series::new(study, id, selection);
                    (predicate, series.rows, series.range, None)
                }
                Takes::Answers => {
                    let levels = study
                        .answers_of(id)
                        .into_iter()
                        .filter_map(|answer| study.level(id, Some(answer), PopulationId::WHOLE));
                    let rows = levels.map(|level| row(study, level, selection)).collect();
                    (predicate, rows, None, None)
                }
                Takes::Single => {
                    let single = study.single(id, answer, population);
                    let rows = single.map(|single| row(study, single, selection));
                    (predicate, rows.into_iter().collect(), None, None)
                }
                Takes::Change => {
                    let change = study.change(id, answer);
                    let rows = change.map(|change| row(study, change, selection));
                    (predicate, rows.into_iter().collect(), None, None)
                }
                Takes::Count => (predicate, Vec::new(), None, None),
            }
        }
    };
    PlatePart {
        role: part.role,
        label: part.label.into(),
        group: part.group.into(),
        predicate,
        base: rows
            .first()
            .map(|row: &Row| study.base(row.observation.base))
            .filter(|base| base.stated)
            .map(|base| base.of.to_owned()),
        among: String::new(),
        rows,
        range,
        count,
    }
}

/// One number that stands by itself.
fn row(study: &'static Study, observation: &'static Observation, selection: Selection) -> Row {
    let class = match observation.measure {
        Measure::Composition(class) => class,
        Measure::Level | Measure::Change => observation.population,
    };
    let whole = class == PopulationId::WHOLE;
    let compared = whole && selection.comparison == Comparison::On;
    let before = study
        .before(observation.indicator, observation.answer)
        .filter(|_| compared)
        .and_then(|f| f.reading.exact());
    let change = match observation.measure {
        // What it went from and to.
        Measure::Change => before
            .zip(study.level(
                observation.indicator,
                observation.answer,
                observation.population,
            ))
            .map(|(before, now)| {
                let now = now.reading.short(now.unit);
                format!("≈\u{202f}{} puis {now}", before.french())
            }),
        Measure::Level | Measure::Composition(_) => study
            .change(observation.indicator, observation.answer)
            .filter(|_| compared && observation.measure == Measure::Level)
            .map(|f| f.reading.words(f.unit)),
    };
    let (label, short) = match whole {
        true => (study.label(observation), study.label(observation)),
        false => (study.population(class).label, study.population(class).short),
    };
    Row {
        key: 0,
        label: label.into(),
        short: short.into(),
        whom: study.those(class),
        reading: observation.reading,
        unit: observation.unit,
        text: observation.reading.short(observation.unit),
        before: before.filter(|_| observation.measure != Measure::Composition(class)),
        change,
        emphasis: match (whole, study.holds(class, selection.size)) {
            (true, _) => Emphasis::Whole,
            (false, true) if study.is_size(class, selection.size) => Emphasis::Chosen,
            (false, true) => Emphasis::Wider,
            (false, false) => Emphasis::Plain,
        },
        overlaps: false,
        observation,
    }
}
