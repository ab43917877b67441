//! What to keep of the study: few sentences, short, and each number in them
//! that of a row, so that a corrected number leaves no false sentence.

use super::Check;
use super::name::Thing;
use crate::data::*;
use crate::source::{keep, quoted, wording};

/// What a reader keeps in mind.
const MOST: usize = 5;
/// What is understood at one reading.
const WORDS: usize = 24;

impl Check<'_> {
    pub(super) fn takeaways(&mut self, observations: &[Observation]) -> Vec<Takeaway> {
        let wording = self.wording;
        if let Some(one_more) = wording.takeaway.get(MOST) {
            let reason = format!("[[takeaway]] : {MOST} au plus");
            self.word_problem(&one_more.chapter, reason);
        }
        wording
            .takeaway
            .iter()
            .map(|takeaway| self.takeaway(takeaway, observations))
            .collect()
    }

    fn takeaway(&mut self, takeaway: &wording::Takeaway, observations: &[Observation]) -> Takeaway {
        let slug = takeaway.chapter.get_ref();
        let planned = |p: &wording::Plate| p.chapter.get_ref() == slug;
        let planned = self.wording.plate.iter().any(planned);
        let mut refuse =
            |reason: &str| self.word_problem(&takeaway.chapter, format!("[[takeaway]] : {reason}"));
        if quoted::words(&takeaway.text) > WORDS {
            refuse(&format!("la phrase dépasse {WORDS} mots"));
        }
        if takeaway.numbers.is_empty() {
            refuse("aucun nombre");
        }
        if !planned {
            refuse(&format!("le chapitre « {slug} » n’a pas de planche"));
        }
        let cited: Vec<Option<&Observation>> = takeaway
            .numbers
            .iter()
            .map(|number| self.cited(number, observations))
            .collect();
        // Unknown ones are told; without them there is no order to check.
        let cited: Option<Vec<&Observation>> = cited.into_iter().collect();
        if let Some(cited) = cited {
            self.in_order(takeaway, &cited);
        }
        Takeaway {
            text: keep(&takeaway.text),
            chapter: ChapterId(self.refer(
                Thing::Chapter,
                &takeaway.chapter,
                self.chapters.id(slug),
            )),
        }
    }

    /// The row of a number, or a problem: there is none, or it has no value.
    fn cited<'a>(
        &mut self,
        number: &wording::Cited,
        observations: &'a [Observation],
    ) -> Option<&'a Observation> {
        let name = &number.indicator;
        let id = self.indicators.id(name.get_ref());
        let indicator = IndicatorId(self.refer(Thing::Indicator, name, id));
        id?;
        let answer = self.known_answer(number.answer.as_ref()).ok()?;
        let population = match &number.population {
            None => PopulationId::WHOLE,
            Some(name) => self.known_population(name)?,
        };
        let edition = self.wording.survey.edition;
        let measure = match number.change {
            true => Measure::Change,
            false => Measure::Level,
        };
        let of = |o: &&Observation| {
            let row = (o.indicator, o.answer, o.population, o.measure);
            let now = o.year == edition && !o.reading.is_lost();
            row == (indicator, answer, population, measure) && now
        };
        let found = observations.iter().find(of);
        if found.is_none() && self.read_in_full(name.get_ref()) {
            let reason = format!(
                "[[takeaway]] : observations.csv ne donne pas ce nombre de « {} »",
                name.get_ref()
            );
            self.word_problem(name, reason);
        }
        found
    }

    /// Every number of the text is the one that is cited in its place, with its
    /// comparator: "plus de 75 %" is not "75 %".
    fn in_order(&mut self, takeaway: &wording::Takeaway, cited: &[&Observation]) {
        let told = quoted::numbers(&takeaway.text);
        let amounts: Vec<Tenths> = cited
            .iter()
            .filter_map(|o| Some(Tenths(o.reading.amount()?.0.abs())))
            .collect();
        if told != amounts {
            let list = |numbers: &[Tenths]| {
                let numbers: Vec<String> = numbers.iter().map(|n| n.french()).collect();
                numbers.join(" ; ")
            };
            let reason = format!(
                "[[takeaway]] : le texte cite {}, observations.csv donne {}",
                list(&told),
                list(&amounts)
            );
            // What follows from it would be told twice.
            return self.word_problem(&takeaway.text, reason);
        }
        for observation in cited {
            if let Some(words) = quoted::not_told(&takeaway.text, observation) {
                let reason = format!("[[takeaway]] : le texte doit dire « {words} »");
                self.word_problem(&takeaway.text, reason);
            }
        }
    }
}
