//! Sentences made from numbers, in French.

use super::words::{capital, in_order, pages};
use crate::data::*;

impl Study {
    /// What a number is called in a row: the answer, or the indicator.
    pub fn label(&self, observation: &Observation) -> &'static str {
        observation.answer.map_or(
            self.indicators[usize::from(observation.indicator.0)].label,
            |answer| self.answers[usize::from(answer.0)].label,
        )
    }

    /// The verb phrase of a number.
    pub fn predicate(&self, observation: &Observation) -> &'static str {
        observation.answer.map_or(
            self.indicators[usize::from(observation.indicator.0)].predicate,
            |answer| self.answers[usize::from(answer.0)].predicate,
        )
    }

    /// Those of a class, within a sentence: "services de moins de 50 agents".
    pub fn those(&self, class: PopulationId) -> String {
        self.respondents.short.to_owned() + self.population(class).complement
    }

    /// As [`Study::those`], of a size.
    pub fn those_of(&self, size: SizeId) -> String {
        self.respondents.short.to_owned() + self.size(size).complement
    }

    /// Whom a number is about: "des services publics de moins de 50 agents".
    pub fn of_whom(&self, observation: &Observation) -> String {
        let base = self.base(observation.base);
        match observation.measure {
            Measure::Composition(_) => format!("des {}", base.of),
            Measure::Level | Measure::Change => {
                format!(
                    "des {}{}",
                    base.of,
                    self.population(observation.population).complement
                )
            }
        }
    }

    /// A number as a sentence with no full stop, so that a
    /// source can follow it.
    pub fn sentence(&self, observation: &Observation) -> String {
        let base = self.base(observation.base);
        let words = observation.reading.words(observation.unit);
        match observation.measure {
            Measure::Composition(class) => {
                return capital(&format!(
                    "{words} des {} {} {}",
                    base.of,
                    base.made,
                    self.those(class)
                ));
            }
            Measure::Change => {
                return format!(
                    "{}\u{a0}: {}",
                    self.label(observation),
                    self.change_words(observation)
                );
            }
            Measure::Level => {}
        }
        let whom = format!(
            "{}{}",
            base.of,
            self.population(observation.population).complement
        );
        let predicate = self.predicate(observation);
        match (observation.reading, observation.unit) {
            (Reading::Lost, Unit::Share) if base.stated => {
                format!("La part des {whom} qui {predicate} est absente de notre copie du rapport")
            }
            (Reading::Lost, _) => format!(
                "{}\u{a0}: nombre absent de notre copie du rapport",
                self.label(observation)
            ),
            (_, Unit::Mean(_)) => format!(
                "Les {whom} {predicate} {words} {}",
                self.indicator(observation.indicator).unit_label
            ),
            (_, Unit::Share) if !base.stated => {
                format!(
                    "{}\u{a0}: {words}, le rapport ne dit pas sur qui",
                    self.label(observation)
                )
            }
            (_, Unit::Share | Unit::Points | Unit::Ratio) => {
                capital(&format!("{words} des {whom} {predicate}"))
            }
        }
    }

    /// A lost level, with its change if that is known.
    pub fn lost_sentence(&self, observation: &Observation) -> String {
        let year = self.survey.edition;
        match self.change(observation.indicator, observation.answer) {
            Some(change) => format!(
                "{} ({})\u{202f}; le niveau de {year} est absent de notre copie du rapport.",
                self.sentence(change),
                pages(change.pages)
            ),
            None => format!(
                "{} {}.",
                self.sentence(observation),
                self.place(observation)
            ),
        }
    }

    /// When and where a number was read, to follow its sentence:
    /// "(2018, p. 39)".
    pub fn place(&self, observation: &Observation) -> String {
        match observation.provenance {
            Provenance::Elsewhere(id) => {
                let source = self.source(id);
                format!("({}, {}, {})", observation.year, source.name, source.date)
            }
            Provenance::Printed
            | Provenance::InWords
            | Provenance::Derived
            | Provenance::Illegible => {
                format!("({}, {})", observation.year, pages(observation.pages))
            }
        }
    }

    /// "+7 points depuis 2011", "stable depuis 2011".
    pub fn change_words(&self, change: &Observation) -> String {
        format!(
            "{} depuis {}",
            change.reading.words(change.unit),
            self.survey.before()
        )
    }

    /// How the edition stands to the compared year: "29 points de plus",
    /// "autant".
    pub fn compared_words(&self, change: &Observation) -> String {
        let amount = change.reading.amount().unwrap_or(Tenths(0));
        let words = change.reading.words(change.unit);
        match amount.0 {
            0 => "autant".into(),
            less if less < 0 => format!("{} de moins", words.trim_start_matches('−')),
            _ => format!("{} de plus", words.trim_start_matches('+')),
        }
    }

    /// Where numbers were read: "Rapport, p. 39 et 53 ; … (15 octobre 2018)".
    pub fn origin(&self, observations: &mut dyn Iterator<Item = &Observation>) -> String {
        let mut numbers: Vec<u16> = Vec::new();
        let mut elsewhere: Vec<SourceId> = Vec::new();
        for observation in observations {
            numbers.extend(observation.pages);
            if let Provenance::Elsewhere(source) = observation.provenance
                && !elsewhere.contains(&source)
            {
                elsewhere.push(source);
            }
        }
        let numbers = in_order(numbers);
        let mut text = format!("Rapport {}, {}", self.survey.edition, pages(&numbers));
        for id in elsewhere {
            let source = self.source(id);
            text.push_str(&format!("\u{202f}; {} ({})", source.name, source.date));
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use crate::STUDY;

    /// No sentence of the study has an elision, a space or a double word
    /// wrong: what a template can get wrong, over every number.
    #[test]
    fn every_number_makes_a_clean_sentence() {
        for observation in STUDY.observations {
            let text = STUDY.sentence(observation);
            for wrong in [
                "  ", " ,", " de un", " de a", " que il", " des des", " %", "..", "1,0", "de  ",
            ] {
                assert!(!text.contains(wrong), "{wrong:?} in {text:?}");
            }
            assert!(
                text.chars()
                    .next()
                    .is_some_and(|c| c.is_uppercase() || c.is_numeric()),
                "{text}"
            );
        }
    }
}
