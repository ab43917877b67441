//! A number of the report, and all that must travel with it.

use super::amount::Unit;
use super::id::{AnswerId, BaseId, IndicatorId, SourceId};
use super::population::PopulationId;
use super::reading::Reading;

/// What a number measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// A state in a year.
    Level,
    /// The change from the compared year to the edition's.
    Change,
    /// Which part of a group has this size: who makes up the group, never
    /// beside a share of the class.
    Composition(PopulationId),
}

/// Where a number was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Provenance {
    /// In figures, in the report.
    Printed,
    /// In words, in the report.
    InWords,
    /// In another publication, named.
    Elsewhere(SourceId),
    /// The edition's level less the printed change: right within one point of
    /// rounding.
    Derived,
    /// Its label is in the report, its number is not legible in the source
    /// at hand.
    Illegible,
}

/// One number of the study, or the slot of a lost one: the only door to a
/// number, so that it never travels without whom it is about, when, and where
/// it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Observation {
    pub indicator: IndicatorId,
    /// For a question with several answers.
    pub answer: Option<AnswerId>,
    pub base: BaseId,
    pub population: PopulationId,
    pub year: u16,
    pub measure: Measure,
    pub reading: Reading,
    pub unit: Unit,
    pub provenance: Provenance,
    /// Pages of the report, in order.
    pub pages: &'static [u16],
    /// A remark on this very number; empty when there is none.
    pub note: &'static str,
}

impl Observation {
    /// Whether another number is a level of the same thing, for this population
    /// or for another.
    pub fn same_question(&self, other: &Self) -> bool {
        let of = |o: &Self| (o.indicator, o.answer, o.base, o.year, o.unit, o.measure);
        self.measure == Measure::Level && of(self) == of(other)
    }
}
