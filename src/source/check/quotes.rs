//! Words and rows need each other.

use super::Check;
use crate::data::*;
use crate::source::quoted;

impl Check<'_> {
    /// Words without a row, and rows without a place on the page.
    pub(super) fn unused(&mut self, observations: &[Observation]) {
        let wording = self.wording;
        for (id, indicator) in wording.indicator.iter().enumerate() {
            let id = id as u16;
            if !observations.iter().any(|f| f.indicator.0 == id) {
                self.word_problem(
                    &indicator.slug,
                    format!(
                        "indicator « {} » : aucune ligne dans observations.csv",
                        indicator.slug.get_ref()
                    ),
                );
            }
            if !wording.figure.iter().any(|p| {
                p.items
                    .iter()
                    .any(|i| i.get_ref() == indicator.slug.get_ref())
            }) {
                self.word_problem(
                    &indicator.slug,
                    format!(
                        "indicator « {} » : dans aucune figure",
                        indicator.slug.get_ref()
                    ),
                );
            }
            if indicator.label.is_empty() || indicator.predicate.is_empty() {
                self.word_problem(
                    &indicator.slug,
                    format!(
                        "indicator « {} » : libellé ou prédicat vide",
                        indicator.slug.get_ref()
                    ),
                );
            }
        }
        for (id, answer) in wording.answer.iter().enumerate() {
            if !observations
                .iter()
                .any(|f| f.answer == Some(AnswerId(id as u16)))
            {
                self.word_problem(
                    &answer.slug,
                    format!(
                        "answer « {} » : aucune ligne dans observations.csv",
                        answer.slug.get_ref()
                    ),
                );
            }
        }
        for (id, base) in wording.base.iter().enumerate() {
            if !observations.iter().any(|f| f.base.0 == id as u16) {
                self.word_problem(
                    &base.slug,
                    format!(
                        "base « {} » : aucune ligne dans observations.csv",
                        base.slug.get_ref()
                    ),
                );
            }
        }
    }

    /// Texts that quote a number which is no longer in the table.
    pub(super) fn quotes(&mut self, observations: &[Observation]) {
        let wording = self.wording;
        let of = |slugs: Vec<&str>| {
            let ids: Vec<u16> = slugs
                .iter()
                .filter_map(|slug| self.indicators.id(slug))
                .collect();
            observations
                .iter()
                .filter(move |f| ids.is_empty() || ids.contains(&f.indicator.0))
                .collect::<Vec<_>>()
        };
        let mut strays = Vec::new();
        for figure in &wording.figure {
            let known = of(figure.items.iter().map(|i| i.get_ref().as_str()).collect());
            for text in [&figure.title, &figure.note] {
                let stray = quoted::stray(text, known.iter().copied());
                strays.extend(stray.map(|n| (&figure.slug, n)));
            }
        }
        for chapter in &wording.chapter {
            let mentions = chapter.mentions.iter().map(|mention| &mention.text);
            for text in mentions.chain([&chapter.claim, &chapter.intro]) {
                let stray = quoted::stray(text, observations.iter());
                strays.extend(stray.map(|n| (&chapter.slug, n)));
            }
        }
        for plate in &wording.plate {
            for text in [&plate.title, &plate.about, &plate.note] {
                let stray = quoted::stray(text, observations.iter());
                strays.extend(stray.map(|n| (&plate.slug, n)));
            }
        }
        let stray = quoted::stray(&wording.survey.stake, observations.iter());
        strays.extend(stray.map(|n| (&wording.survey.slug, n)));
        for (slug, number) in strays {
            self.word_problem(
                slug,
                format!(
                    "« {} » : le texte cite {}, que observations.csv ne donne pas ou plus",
                    slug.get_ref(),
                    number.french()
                ),
            );
        }
    }
}
