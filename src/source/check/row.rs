//! What makes a row of the table acceptable.

use std::collections::HashMap;

use super::{Check, reading};
use crate::data::*;
use crate::source::keep;
use crate::source::table::Row;

impl<'a> Check<'a> {
    pub(super) fn observations(&mut self, rows: &'a [Row]) -> Vec<Observation> {
        let mut seen: HashMap<(u16, Option<u16>, PopulationId, &str), usize> = HashMap::new();
        let mut observations = Vec::new();
        for row in rows {
            let Some(observation) = self.observation(row) else {
                self.refused.push(row);
                continue;
            };
            let key = (
                observation.indicator.0,
                observation.answer.map(|a| a.0),
                observation.population,
                // Compositions of one indicator differ by the class.
                if row.mesure == "composition" {
                    row.modalite.as_str()
                } else {
                    row.mesure.as_str()
                },
            );
            if let Some(first) = seen.insert(key, row.line) {
                self.row_problem(row, format!("doublon de la ligne {first}"));
                self.refused.push(row);
                continue;
            }
            observations.push(observation);
            self.accepted.push(row);
        }
        observations
    }

    fn observation(&mut self, row: &Row) -> Option<Observation> {
        let before = self.problems.len();
        let indicator = self.column(
            row,
            "indicateur",
            &row.indicateur,
            self.indicators.id(&row.indicateur),
        );
        let base = self.column(row, "base", &row.base, self.bases.id(&row.base));
        self.column(
            row,
            "chapitre",
            &row.chapitre,
            self.chapters.id(&row.chapitre),
        );
        let population = self.population_id(&row.population);
        if population.is_none() {
            self.row_problem(row, format!("population « {} » inconnue", row.population));
        }
        let measure = self.measure(row);
        let answer = match (row.modalite.as_str(), measure) {
            ("", _) | (_, Some(Measure::Composition(_)) | None) => None,
            (slug, Some(Measure::Level | Measure::Change)) => self
                .column(row, "modalite", slug, self.answers.id(slug))
                .map(AnswerId),
        };
        let unit = self.unit(row, measure);
        if row.annee != self.wording.survey.edition.to_string() {
            let computed = self
                .wording
                .survey
                .compared
                .map_or_else(String::new, |year| format!(", {year} se calcule"));
            self.row_problem(
                row,
                format!(
                    "année « {} » : seule {} se saisit{computed}",
                    row.annee, self.wording.survey.edition
                ),
            );
        }
        if measure == Some(Measure::Change) && self.wording.survey.compared.is_none() {
            self.row_problem(
                row,
                "evolution : l’étude n’a pas d’année de comparaison (compared, dans [survey])"
                    .into(),
            );
        }
        if !matches!(measure, Some(Measure::Level) | None)
            && population != Some(PopulationId::WHOLE)
        {
            self.row_problem(
                row,
                format!("{} : la population doit être « ensemble »", row.mesure),
            );
        }
        let pages = self.pages(row, indicator);
        let (reading, provenance) = self.reading(row, unit)?;
        if self.problems.len() > before {
            return None;
        }
        Some(Observation {
            indicator: IndicatorId(indicator?),
            answer,
            base: BaseId(base?),
            population: population?,
            year: self.wording.survey.edition,
            measure: measure?,
            reading,
            unit: unit?,
            provenance,
            pages: pages.leak(),
            note: keep(&reading::note(row, reading)),
        })
    }

    fn measure(&mut self, row: &Row) -> Option<Measure> {
        match row.mesure.as_str() {
            "niveau" => Some(Measure::Level),
            "evolution" => Some(Measure::Change),
            "composition" => {
                let class = self
                    .population_id(&row.modalite)
                    .filter(|&c| c != PopulationId::WHOLE);
                if class.is_none() {
                    self.row_problem(
                        row,
                        format!(
                            "composition : « {} » n’est pas une classe de taille",
                            row.modalite
                        ),
                    );
                }
                class.map(Measure::Composition)
            }
            other => {
                self.row_problem(row, format!("mesure « {other} » inconnue"));
                None
            }
        }
    }

    fn unit(&mut self, row: &Row, measure: Option<Measure>) -> Option<Unit> {
        let unit = match (row.unite.as_str(), measure) {
            ("%", Some(Measure::Change)) => Some(Unit::Ratio),
            ("point", Some(Measure::Change)) => Some(Unit::Points),
            ("%", _) => Some(Unit::Share),
            (slug, Some(Measure::Level)) => self.mean(slug).map(Unit::Mean),
            _ => None,
        };
        if unit.is_none() && reading::number_in(&row.unite) {
            self.misplaced(row, "unite", &row.unite);
        } else if unit.is_none() {
            self.row_problem(
                row,
                format!(
                    "unité « {} » impossible pour la mesure « {} »",
                    row.unite, row.mesure
                ),
            );
        }
        unit
    }

    /// Pages of the report, within the indicator's chapter, the synthesis or
    /// the profiles.
    fn pages(&mut self, row: &Row, indicator: Option<u16>) -> Vec<u16> {
        let chapter = |slug: &str| {
            self.wording
                .chapter
                .iter()
                .find(|c| c.slug.get_ref() == slug)
        };
        let home = indicator.map(|id| {
            self.wording.indicator[usize::from(id)]
                .chapter
                .get_ref()
                .clone()
        });
        let survey = &self.wording.survey;
        let allowed: Vec<(u16, u16)> = home
            .as_deref()
            .into_iter()
            .chain([
                survey.synthesis.get_ref().as_str(),
                survey.profiles.get_ref().as_str(),
            ])
            .filter_map(|slug| chapter(slug).map(|c| c.pages))
            .collect();
        let mut pages = Vec::new();
        let mut reasons = Vec::new();
        for page in row.page.split(';').map(str::trim) {
            match page.parse::<u16>() {
                Ok(n) if (1..=survey.pages).contains(&n) => {
                    if !allowed
                        .iter()
                        .any(|&(first, last)| (first..=last).contains(&n))
                    {
                        reasons.push(format!(
                            "page {n} hors du chapitre, de la synthèse et des profils"
                        ));
                    }
                    pages.push(n);
                }
                Ok(_) | Err(_) => reasons.push(format!("page « {page} » hors du rapport")),
            }
        }
        if home.as_ref().is_some_and(|home| *home != row.chapitre) {
            reasons.push(format!(
                "chapitre « {} » : l’indicateur est d’un autre chapitre",
                row.chapitre
            ));
        }
        for reason in reasons {
            self.row_problem(row, reason);
        }
        pages
    }
}
