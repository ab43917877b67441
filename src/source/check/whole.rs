//! Wholes that their own classes make impossible, and parts that are more than
//! their whole.

use super::population::MOST_POPULATIONS;
use super::{Check, reading};
use crate::data::*;
use crate::source::table::Row;

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
            let lines: Vec<usize> = parts.map(|(_, row)| row.line).collect();
            let reason = format!(
                "« {} » est impossible pour « {} » : ses classes (lignes {}) lui laissent de {} à {}. \
                 Corrigez la ligne fausse ; si c’est le rapport qui se contredit, commencez la note de \
                 celle-ci par « contradiction : »",
                whole.reading.words(whole.unit),
                row.population,
                told(&lines),
                range.low.french(),
                whole.unit.words(range.high)
            );
            self.row_problem(row, reason);
        }
    }

    /// Those who make up a group are all of it at most: parts that do not
    /// overlap add up to 100 %, but for what was rounded.
    pub(super) fn compositions(&mut self, observations: &[Observation]) {
        let mut parts: Vec<(&Observation, Classes, &Row)> = observations
            .iter()
            .zip(&self.accepted)
            .filter_map(|(o, row)| match o.measure {
                Measure::Composition(class) => Some((o, self.classes_of(class), *row)),
                Measure::Level | Measure::Change => None,
            })
            .collect();
        // The narrowest first: a wider one says nothing more of the same people.
        parts.sort_by_key(|(o, classes, _)| (o.indicator.0, classes.count()));
        for parts in parts.chunk_by(|a, b| a.0.indicator == b.0.indicator) {
            let mut covered = Classes::NONE;
            let mut lines = Vec::new();
            let (mut least, mut told_sum, mut noted) = (0, 0, false);
            for (part, classes, row) in parts {
                let Some(amount) = part.reading.amount().filter(|_| !classes.overlaps(covered))
                else {
                    continue;
                };
                covered = covered.with(*classes);
                lines.push(row.line);
                least += at_least(part.reading);
                told_sum += amount.0;
                noted |= reading::contradicts(&row.note);
            }
            let [.., (_, _, row)] = parts else { continue };
            if least > 1000 && !noted {
                lines.sort_unstable();
                let reason = format!(
                    "les parts de « {} » (lignes {}) font {}, plus que le tout : corrigez la part fausse ; si c’est \
                     le rapport qui se contredit, commencez la note de l’une d’elles par « contradiction : »",
                    row.indicateur,
                    told(&lines),
                    Unit::Share.words(Tenths(told_sum))
                );
                self.row_problem(row, reason);
            }
        }
    }
}

/// The least that a part may be, in tenths, as [`excluding`] takes a reading:
/// a number is right to half a point, and words within ten points.
fn at_least(reading: Reading) -> i32 {
    match reading {
        Reading::Exact(amount) => amount.0 - 5,
        Reading::Above(amount) => amount.0,
        Reading::About(amount) => (amount.0 - 100).max(0),
        Reading::Below(_) | Reading::Lost => 0,
    }
}

/// "45, 46"
fn told(lines: &[usize]) -> String {
    let lines: Vec<String> = lines.iter().map(usize::to_string).collect();
    lines.join(", ")
}
