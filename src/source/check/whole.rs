//! Wholes that their own classes make impossible.

use super::population::MOST_POPULATIONS;
use super::{Check, reading};
use crate::data::*;

impl Check<'_> {
    /// A share of all lies between the least and the greatest of the classes
    /// that make up all. Where it does not, one of the rows is mistyped, or the
    /// report contradicts itself, and the row's note says so.
    pub(super) fn wholes(&mut self, observations: &[Observation]) {
        // Told elsewhere; to look at every set of more would take for ever.
        if self.wording.population.len() > MOST_POPULATIONS {
            return;
        }
        for (at, whole) in observations.iter().enumerate() {
            let row = self.accepted[at];
            let others = observations.iter();
            let range = excluding(whole, others, |id| self.classes_of(id));
            let Some(range) = range.filter(|_| !reading::contradicts(&row.note)) else {
                continue;
            };
            let own = self.classes_of(whole.population);
            let parts = observations.iter().zip(&self.accepted).filter(|(o, _)| {
                let inside = self.classes_of(o.population).within(own);
                whole.same_question(o) && inside && o.population != whole.population
            });
            let lines: Vec<String> = parts.map(|(_, row)| row.line.to_string()).collect();
            let reason = format!(
                "« {} » est impossible pour « {} » : ses classes (lignes {}) lui laissent de {} à {}. \
                 Corrigez la ligne fausse ; si c’est le rapport qui se contredit, commencez la note de \
                 celle-ci par « contradiction : »",
                whole.reading.words(whole.unit),
                row.population,
                lines.join(", "),
                range.low.french(),
                whole.unit.words(range.high)
            );
            self.row_problem(row, reason);
        }
    }
}
