//! Which published number answers a reader's choice.

use super::amount::{Tenths, Unit};
use super::id::IndicatorId;
use super::observation::Observation;
use super::population::{Classes, PopulationId, SizeId};
use super::reading::Reading;
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

    /// What every way to make the whole of classes leaves to it; nothing is
    /// certain without one. A range as wide as the scale says nothing either.
    fn range(&self, classes: &[&'static Observation]) -> Option<Range> {
        let parts: Vec<(Classes, Reading)> = classes
            .iter()
            .map(|f| (self.population(f.population).classes, f.reading))
            .collect();
        let whole = self.population(PopulationId::WHOLE).classes;
        let ranges = partitions(&parts, whole).into_iter();
        let all = ranges.reduce(|a, b| Range {
            low: a.low.max(b.low),
            high: a.high.min(b.high),
        })?;
        let vacuous = all.low.0 <= 0 && all.high.0 >= 1000;
        (!vacuous && all.low <= all.high).then_some(all)
    }

    /// What the classes within a level's population leave to it, where it lies
    /// surely outside: there the report contradicts itself.
    pub fn contradiction(&self, level: &Observation) -> Option<Range> {
        let inside = self.observations_of(level.indicator);
        excluding(level, inside, |id| self.population(id).classes)
    }
}

/// As [`Study::contradiction`], among the numbers of a study that is not made
/// yet. `classes`: what a population is made of.
pub fn excluding<'a>(
    level: &Observation,
    others: impl Iterator<Item = &'a Observation>,
    classes: impl Fn(PopulationId) -> Classes,
) -> Option<Range> {
    let whole = classes(level.population);
    let parts: Vec<(Classes, Reading)> = others
        .filter(|o| level.same_question(o) && o.population != level.population)
        .map(|o| (classes(o.population), o.reading))
        .filter(|(own, _)| own.within(whole))
        .collect();
    let mut ranges = partitions(&parts, whole).into_iter();
    ranges.find(|range| !range.allows(level.reading, level.unit))
}

/// The extremes of each way to make a whole of parts that do not overlap. A
/// weighted mean lies between the extremes of its parts, whatever the weights;
/// parts in words, and lost ones, make no whole.
fn partitions(parts: &[(Classes, Reading)], whole: Classes) -> Vec<Range> {
    let parts: Vec<(Classes, (i32, i32))> = parts
        .iter()
        .filter_map(|(classes, reading)| Some((*classes, reading.interval()?)))
        .collect();
    let made = |chosen: u32| {
        let mut covered = Classes::NONE;
        let mut extremes = (i32::MAX, i32::MIN);
        for (i, &(classes, (low, high))) in parts.iter().enumerate() {
            if chosen & (1 << i) != 0 {
                if covered.overlaps(classes) {
                    return None;
                }
                covered = covered.with(classes);
                extremes = (extremes.0.min(low), extremes.1.max(high));
            }
        }
        (covered == whole).then_some(Range {
            low: Tenths(extremes.0),
            high: Tenths(extremes.1),
        })
    };
    (1u32..1 << parts.len()).filter_map(made).collect()
}

impl Range {
    /// Whether a reading may be of a value within. Every number that a report
    /// prints is right to half a point, or to half a tenth of an average: both
    /// the reading and the ends are. Words are taken for right within ten
    /// points.
    fn allows(self, reading: Reading, unit: Unit) -> bool {
        let rounding = match unit {
            Unit::Share | Unit::Points | Unit::Ratio => 10,
            Unit::Mean(_) => 1,
        };
        let told = match reading {
            Reading::About(a) => Some((a.0 - 100, a.0 + 100)),
            Reading::Exact(_) | Reading::Above(_) | Reading::Below(_) | Reading::Lost => {
                reading.interval()
            }
        };
        told.is_none_or(|(least, most)| {
            least <= self.high.0 + rounding && most >= self.low.0 - rounding
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_surely_outside_is_not_allowed() {
        let range = Range {
            low: Tenths(220),
            high: Tenths(710),
        };
        let [exact, above, below, about] = [
            Reading::Exact,
            Reading::Above,
            Reading::Below,
            Reading::About,
        ];
        for (reading, allowed) in [
            (exact(Tenths(710)), true),
            (exact(Tenths(720)), true),
            (exact(Tenths(721)), false),
            (exact(Tenths(210)), true),
            (exact(Tenths(50)), false),
            (above(Tenths(700)), true),
            (above(Tenths(750)), false),
            (below(Tenths(250)), true),
            (below(Tenths(200)), false),
            (about(Tenths(800)), true),
            (about(Tenths(950)), false),
            (Reading::Lost, true),
        ] {
            assert_eq!(range.allows(reading, Unit::Share), allowed, "{reading:?}");
        }
    }

    #[test]
    fn a_missing_part_makes_no_whole() {
        let [a, b, c] = [0, 1, 2].map(|at| Classes::one(at).expect("a class"));
        let whole = a.with(b).with(c);
        let exact = |n| Reading::Exact(Tenths(n));
        let told = |parts: &[(Classes, Reading)]| {
            let made = partitions(parts, whole);
            made.iter().map(|r| (r.low.0, r.high.0)).collect::<Vec<_>>()
        };
        assert_eq!(told(&[(a, exact(10)), (b, exact(30))]), []);
        assert_eq!(told(&[(a, exact(10)), (b.with(c), exact(30))]), [(10, 30)]);
        assert_eq!(told(&[(a, exact(10)), (b.with(c), Reading::Lost)]), []);
        let above = Reading::Above(Tenths(500));
        let two = told(&[
            (a, exact(10)),
            (b.with(c), exact(30)),
            (b, above),
            (c, exact(20)),
        ]);
        assert_eq!(two, [(10, 30), (10, 1000)]);
    }
}
