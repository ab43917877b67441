//! Which published number answers a reader's choice.

use super::amount::Tenths;
use super::id::IndicatorId;
use super::observation::Observation;
use super::population::{Classes, PopulationId, SizeId};
use super::study::Study;

/// The answer to "what is this indicator for my size?".
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Resolved {
    /// Published for exactly that choice.
    Exactly(&'static Observation),
    /// Published for a class that contains the choice: to be named as such.
    Wider(&'static Observation),
    /// Only the whole is published; the choice has no number of its own.
    WholeOnly(&'static Observation),
    /// The whole is lost but certain within its classes' values.
    Within(Range),
    /// As [`Resolved::Within`], for a choice that has no number of its own.
    WholeWithin(Range),
    /// The slot is there and its number is lost.
    Lost(&'static Observation),
    /// The report gives no number that contains the choice.
    Unpublished,
}

/// Two values between which a whole must lie, because classes that make it up
/// have them: certain, not estimated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    pub low: Tenths,
    pub high: Tenths,
}

impl Study {
    /// The narrowest published number of `indicator` that contains `size`.
    pub fn resolve(&self, indicator: IndicatorId, size: SizeId) -> Resolved {
        let classes = self.classes_of(indicator);
        let narrowest = classes
            .iter()
            .filter(|f| !f.reading.is_lost())
            .filter(|f| self.holds(f.population, size))
            .min_by_key(|f| self.population(f.population).classes.count());
        if let Some(observation) = narrowest {
            return if self.is_size(observation.population, size) {
                Resolved::Exactly(observation)
            } else {
                Resolved::Wider(observation)
            };
        }
        let whole = self.level(indicator, None, PopulationId::WHOLE);
        match (whole.filter(|f| !f.reading.is_lost()), self.range(&classes)) {
            (Some(observation), _) if size == SizeId::ALL => Resolved::Exactly(observation),
            (Some(observation), _) => Resolved::WholeOnly(observation),
            (None, Some(range)) if size == SizeId::ALL => Resolved::Within(range),
            (None, Some(range)) => Resolved::WholeWithin(range),
            (None, None) => whole.map_or(Resolved::Unpublished, Resolved::Lost),
        }
    }

    /// The range that the classes of an indicator leave to its whole.
    pub fn whole_range(&self, indicator: IndicatorId) -> Option<Range> {
        self.range(&self.classes_of(indicator))
    }

    /// A weighted mean lies between the extremes of the parts, whatever the
    /// weights, provided that the parts are disjoint and make up the whole. Every
    /// such partition among the classes narrows the range; without one, nothing
    /// is certain. A range as wide as the scale says nothing either.
    fn range(&self, classes: &[&'static Observation]) -> Option<Range> {
        let parts: Vec<(Classes, (i32, i32))> = classes
            .iter()
            .filter_map(|f| Some((self.population(f.population).classes, f.reading.interval()?)))
            .collect();
        let mut bounds: Option<(i32, i32)> = None;
        for chosen in 1u32..1 << parts.len() {
            let mut covered = Classes::NONE;
            let mut extremes = (i32::MAX, i32::MIN);
            let disjoint = parts
                .iter()
                .enumerate()
                .all(|(i, &(classes, (low, high)))| {
                    if chosen & (1 << i) == 0 {
                        return true;
                    }
                    let fresh = !covered.overlaps(classes);
                    covered = covered.with(classes);
                    extremes = (extremes.0.min(low), extremes.1.max(high));
                    fresh
                });
            if disjoint && covered == self.population(PopulationId::WHOLE).classes {
                let (low, high) = bounds.unwrap_or(extremes);
                bounds = Some((low.max(extremes.0), high.min(extremes.1)));
            }
        }
        let (low, high) = bounds?;
        let vacuous = low <= 0 && high >= 1000;
        (!vacuous && low <= high).then_some(Range {
            low: Tenths(low),
            high: Tenths(high),
        })
    }
}
