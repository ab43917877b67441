//! The levels of the compared year.

use super::Check;
use crate::data::*;
use crate::source::keep;

impl Check<'_> {
    /// The compared year is the edition's less the change, only where both are
    /// exact and the change is in points.
    pub(super) fn derive_before(&mut self, observations: &mut Vec<Observation>) {
        let survey = &self.wording.survey;
        let Some(compared) = survey.compared else {
            return;
        };
        let note: &'static str = keep(&format!(
            "niveau de {} moins l’évolution donnée par le rapport, à un point près",
            survey.edition
        ));
        let mut derived = Vec::new();
        let changes = observations.iter().zip(self.accepted.clone());
        for (change, row) in changes.filter(|(o, _)| o.unit == Unit::Points) {
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
                let reason = format!(
                    "évolution impossible : {} en {}, {}, donne {} en {compared} ; corrigez l’une ou l’autre valeur",
                    Unit::Share.words(now),
                    survey.edition,
                    Unit::Points.words(by),
                    Unit::Share.words(amount)
                );
                self.row_problem(row, reason);
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
