//! The numbers of an indicator.

use super::id::{AnswerId, IndicatorId};
use super::observation::{Measure, Observation};
use super::population::{Classes, PopulationId};
use super::study::Study;

impl Study {
    /// Every number of an indicator, in the order of the file.
    pub fn observations_of(
        &self,
        indicator: IndicatorId,
    ) -> impl Iterator<Item = &'static Observation> + use<> {
        let observations = self.observations;
        let places = self.places[usize::from(indicator.0)];
        places.iter().map(|&at| &observations[at as usize])
    }

    /// The level of the edition's year, for one population.
    pub fn level(
        &self,
        indicator: IndicatorId,
        answer: Option<AnswerId>,
        population: PopulationId,
    ) -> Option<&'static Observation> {
        self.observations_of(indicator).find(|f| {
            f.answer == answer
                && f.population == population
                && f.measure == Measure::Level
                && f.year == self.survey.edition
        })
    }

    /// What a class makes of a group that an indicator tells of, of this class
    /// or, for the whole, of any.
    fn share_of_group(
        &self,
        indicator: IndicatorId,
        population: PopulationId,
    ) -> Option<&'static Observation> {
        self.observations_of(indicator).find(|f| match f.measure {
            Measure::Composition(class) => population == PopulationId::WHOLE || class == population,
            Measure::Level | Measure::Change => false,
        })
    }

    /// One number that stands by itself: a level or, where there is none, what
    /// a class makes of a group.
    pub fn single(
        &self,
        indicator: IndicatorId,
        answer: Option<AnswerId>,
        population: PopulationId,
    ) -> Option<&'static Observation> {
        self.level(indicator, answer, population)
            .or_else(|| self.share_of_group(indicator, population))
    }

    /// The change since the compared year, for the whole.
    pub fn change(
        &self,
        indicator: IndicatorId,
        answer: Option<AnswerId>,
    ) -> Option<&'static Observation> {
        self.observations_of(indicator)
            .find(|f| f.answer == answer && f.measure == Measure::Change)
    }

    /// The level of the compared year, where it could be derived.
    pub fn before(
        &self,
        indicator: IndicatorId,
        answer: Option<AnswerId>,
    ) -> Option<&'static Observation> {
        self.observations_of(indicator).find(|f| {
            f.answer == answer
                && f.measure == Measure::Level
                && Some(f.year) == self.survey.compared
        })
    }

    /// The answers that an indicator has levels for, in the order of the file.
    pub fn answers_of(&self, indicator: IndicatorId) -> Vec<AnswerId> {
        let mut answers = Vec::new();
        for observation in self.observations_of(indicator) {
            if let Some(answer) = observation.answer
                && !answers.contains(&answer)
            {
                answers.push(answer);
            }
        }
        answers
    }

    /// The classes that an indicator is published for, the whole left out,
    /// from the smallest to the largest. Of classes that overlap, the
    /// narrower come first, so that each step up is a step between services.
    pub fn classes_of(&self, indicator: IndicatorId) -> Vec<&'static Observation> {
        let size = |o: &Observation| {
            let classes = self.population(o.population).classes;
            (classes.smallest(), classes)
        };
        let levels = self
            .observations_of(indicator)
            .filter(|o| o.measure == Measure::Level && o.population != PopulationId::WHOLE);
        let mut classes: Vec<&'static Observation> = Vec::new();
        for level in levels {
            let at = classes.partition_point(|o| size(o) <= size(level));
            classes.insert(at, level);
        }
        // Steps first: the narrowest classes that do not overlap.
        let mut covered = Classes::NONE;
        let (mut steps, others): (Vec<_>, Vec<_>) = classes.into_iter().partition(|f| {
            let classes = self.population(f.population).classes;
            let step = !covered.overlaps(classes);
            if step {
                covered = covered.with(classes);
            }
            step
        });
        steps.extend(others);
        steps
    }
}
