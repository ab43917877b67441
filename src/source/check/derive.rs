//! The levels of the compared year.

use super::Check;
use crate::data::*;
use crate::source::keep;
use crate::source::problem::{File, Problem};
use crate::source::table::Row;

impl Check<'_> {
    /// The compared year is the edition's less the change, only where both are
    /// exact and the change is in points.
    pub(super) fn derive_before(&mut self, rows: &[Row], observations: &mut Vec<Observation>) {
        let survey = &self.wording.survey;
        let Some(compared) = survey.compared else {
            return;
        };
        let note: &'static str = keep(&format!(
            "niveau de {} moins l’évolution donnée par le rapport, à un point près",
            survey.edition
        ));
        let mut derived = Vec::new();
        for change in observations.iter().filter(|f| f.unit == Unit::Points) {
            let level = observations.iter().find(|f| {
                (f.indicator, f.answer, f.population, f.measure)
                    == (
                        change.indicator,
                        change.answer,
                        change.population,
                        Measure::Level,
                    )
            });
            let (Some(level), Some(by)) = (level, change.reading.exact()) else {
                continue;
            };
            let Some(now) = level.reading.exact().filter(|_| level.unit == Unit::Share) else {
                continue;
            };
            let amount = Tenths(now.0 - by.0);
            if !(0..=1000).contains(&amount.0) {
                let slug = self.wording.indicator[usize::from(level.indicator.0)]
                    .slug
                    .get_ref();
                let line = rows
                    .iter()
                    .find(|r| r.indicateur == *slug && r.mesure == "evolution")
                    .map_or(0, |r| r.line);
                self.problems.push(Problem {
                    file: File::Observations,
                    line,
                    reason: format!(
                        "évolution impossible : {} en {compared}",
                        Unit::Share.words(amount)
                    ),
                });
                continue;
            }
            derived.push(Observation {
                year: compared,
                reading: Reading::Exact(amount),
                provenance: Provenance::Derived,
                pages: change.pages,
                note,
                ..level.clone()
            });
        }
        observations.extend(derived);
    }
}
