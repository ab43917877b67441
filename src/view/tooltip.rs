//! The sentence of one number of a chart: for the tooltip and for whoever
//! walks the chart with the keyboard.

use super::by_size::{alike, certain, contradicted};
use super::{View, words};
use crate::chart::{Chart, Emphasis, Spot, strip_of};
use crate::data::{Measure, Observation, Study, Unit};
use crate::selection::Comparison;

impl View {
    /// What the number at a spot says; `None` where the chart has no such
    /// spot.
    pub fn tooltip(
        &self,
        study: &'static Study,
        comparison: Comparison,
        spot: Spot,
    ) -> Option<String> {
        match &self.chart {
            Chart::Units(units) => units
                .groups
                .get(usize::from(spot.row))
                .map(|group| words::capital(&group.sentence)),
            Chart::Dots(dots) | Chart::Crowd(dots) => {
                let row = dots.rows.iter().find(|row| row.key == spot.row)?;
                let mut text = told(study, row.observation, comparison);
                if row.emphasis == Emphasis::Whole
                    && row.reading.is_lost()
                    && let Some(range) = dots.range
                {
                    text.push_str(&format!(" {}", certain(range, dots.unit)));
                }
                if row.emphasis == Emphasis::Wider && !alike(row.observation) {
                    text.push_str(" Faute de détail, ce chiffre vaut aussi pour d’autres tailles.");
                }
                Some(text)
            }
            Chart::Plate(plate) => {
                let mut rows = plate.parts.iter().flat_map(|part| &part.rows);
                let row = rows.find(|row| row.key == spot.row)?;
                Some(told(study, row.observation, comparison))
            }
            Chart::Bars(bars) => {
                let row = bars.rows.iter().find(|row| row.key == spot.row)?;
                Some(told(study, row.observation, comparison))
            }
            Chart::Diverging(changes) => {
                let step = changes.steps.iter().find(|step| step.key == spot.row)?;
                Some(told(study, step.observation, comparison))
            }
            Chart::Composition(group) => Some(told(study, group.observation, comparison)),
            Chart::Matrix(matrix) => {
                let row = matrix.rows.iter().find(|row| row.key == spot.row)?;
                let cell = row.cells.get(usize::from(spot.column?))?.as_ref()?;
                let column = &matrix.columns[usize::from(spot.column?)];
                Some(format!(
                    "{column}. {}",
                    told(study, cell.observation, comparison)
                ))
            }
            Chart::Strips(strips) => {
                let observations: Vec<&Observation> = match spot.column {
                    Some(column) => strips
                        .strips
                        .iter()
                        .filter_map(|strip| *strip.values.get(usize::from(column))?)
                        .collect(),
                    None => strip_of(strips, spot.row)?
                        .values
                        .iter()
                        .copied()
                        .flatten()
                        .collect(),
                };
                let name = match spot.column {
                    Some(column) => strips.axes.get(usize::from(column))?.clone(),
                    None => strip_of(strips, spot.row)?.label.clone(),
                };
                let told: Vec<String> = observations
                    .iter()
                    .map(|f| {
                        let value = f.reading.words(f.unit);
                        let of = match spot.column {
                            Some(_) => study.population(f.population).label.to_owned(),
                            None => words::uncapital(study.label(f)),
                        };
                        format!("{of}, {value}")
                    })
                    .collect();
                Some(format!(
                    "{}\u{a0}: {} ({}).",
                    words::capital(&name),
                    told.join("\u{202f}; "),
                    study.origin(&mut observations.into_iter())
                ))
            }
        }
    }
}

/// A number as a whole sentence, with its place and, if asked, its change.
pub(super) fn told(
    study: &'static Study,
    observation: &Observation,
    comparison: Comparison,
) -> String {
    let mut text = format!(
        "{} {}.",
        study.sentence(observation),
        study.place(observation)
    );
    let whole = observation.population == crate::data::PopulationId::WHOLE;
    if comparison == Comparison::On
        && whole
        && observation.measure == Measure::Level
        && let Some(change) = study.change(observation.indicator, observation.answer)
    {
        text.push_str(&format!(" {}", words::capital(&study.change_words(change))));
        if let Some(level) = study
            .before(observation.indicator, observation.answer)
            .and_then(|f| f.reading.exact())
        {
            text.push_str(&format!(
                " (≈\u{a0}{} en {}, calculé)",
                observation.unit.words(level),
                study.survey.before()
            ));
        }
        text.push('.');
    }
    // A change alone says less than the levels it lies between.
    if comparison == Comparison::On
        && observation.measure == Measure::Change
        && let Some(level) = study
            .level(
                observation.indicator,
                observation.answer,
                observation.population,
            )
            .and_then(|f| f.reading.exact())
        && let Some(before) = study
            .before(observation.indicator, observation.answer)
            .and_then(|f| f.reading.exact())
    {
        text.push_str(&format!(
            " De ≈\u{a0}{} en {} (calculé) à {} en {}.",
            Unit::Share.words(before),
            study.survey.before(),
            Unit::Share.words(level),
            study.survey.edition
        ));
    }
    if let Some(contradicted) = contradicted(study, observation) {
        text.push_str(&format!(" {contradicted}"));
    }
    text
}
