//! What makes a row of the table acceptable.

use std::collections::HashMap;

use super::name::Thing;
use super::{Check, reading};
use crate::data::*;
use crate::source::keep;
use crate::source::table::Row;

/// So many rows with the same wrong year are each told.
const FEW: usize = 3;

impl<'a> Check<'a> {
    pub(super) fn observations(&mut self, rows: &'a [Row]) -> Vec<Observation> {
        let mut seen: HashMap<(u16, Option<u16>, PopulationId, &str), usize> = HashMap::new();
        let mut observations = Vec::new();
        let told_once = self.years(rows);
        for row in rows {
            let observation = self.observation(row, &told_once);
            let Some(observation) = observation else {
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
                let reason = format!(
                    "doublon de la ligne {first} : gardez l’une des deux, ou corrigez indicateur, modalite, \
                     population ou mesure"
                );
                self.row_problem(row, reason);
                self.refused.push(row);
                continue;
            }
            observations.push(observation);
            self.accepted.push(row);
        }
        observations
    }

    /// The years that many rows have and that none may: each is told here, once.
    fn years(&mut self, rows: &'a [Row]) -> Vec<&'a str> {
        let survey = &self.wording.survey;
        let edition = survey.edition.to_string();
        let mut years: Vec<&str> = rows.iter().map(|row| row.annee.as_str()).collect();
        years.sort_unstable();
        let years = years.chunk_by(|a, b| a == b);
        let many = years.filter(|same| same.len() > FEW && same[0] != edition);
        let mut told = Vec::new();
        for same in many {
            let (year, count) = (same[0], same.len());
            let reason = if survey.compared.is_some_and(|c| c.to_string() == year) {
                format!(
                    "{count} lignes ont l’année {year}, qui se calcule : seule {edition} se saisit, retirez-les \
                     ou corrigez leur année"
                )
            } else {
                format!(
                    "{count} lignes ont l’année {year}, l’édition est {edition} ([survey] edition) : corrigez \
                     l’une ou les autres"
                )
            };
            if let Some(first) = rows.iter().find(|row| row.annee == year) {
                self.row_problem(first, reason);
            }
            told.push(year);
        }
        told
    }

    /// `told_once`: years that no row may have, and that are told already.
    fn observation(&mut self, row: &Row, told_once: &[&str]) -> Option<Observation> {
        let before = self.problems.len();
        let indicator = self.column(
            row,
            "indicateur",
            Thing::Indicator,
            &row.indicateur,
            self.indicators.id(&row.indicateur),
        );
        let base = self.column(
            row,
            "base",
            Thing::Base,
            &row.base,
            self.bases.id(&row.base),
        );
        self.column(
            row,
            "chapitre",
            Thing::Chapter,
            &row.chapitre,
            self.chapters.id(&row.chapitre),
        );
        let population = self.population_id(&row.population);
        let known = population.map(|id| u16::from(id.0));
        self.column(row, "population", Thing::Population, &row.population, known);
        let measure = self.measure(row);
        let answer = match (row.modalite.as_str(), measure) {
            ("", _) | (_, Some(Measure::Composition(_)) | None) => None,
            (slug, Some(Measure::Level | Measure::Change)) => self
                .column(row, "modalite", Thing::Answer, slug, self.answers.id(slug))
                .map(AnswerId),
        };
        let unit = self.unit(row, measure);
        let told_already = told_once.contains(&row.annee.as_str());
        if row.annee != self.wording.survey.edition.to_string() && !told_already {
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
        if self.problems.len() > before || told_already {
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
                self.row_problem(
                    row,
                    format!("mesure « {other} » inconnue (niveau, evolution ou composition)"),
                );
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
        let possible = self.units(measure);
        if unit.is_none() && reading::number_in(&row.unite) {
            self.misplaced(row, "unite", &row.unite);
        } else if unit.is_none() && !possible.contains(&row.unite.as_str()) {
            let of = measure.map_or_else(String::new, |_| {
                format!(" pour la mesure « {} »", row.mesure)
            });
            let reason = format!(
                "unité « {} » impossible{of} ; écrivez {}",
                row.unite,
                possible.join(" ou ")
            );
            self.row_problem(row, reason);
        }
        unit
    }

    /// What a number of this measure may count; of an unknown measure, whatever
    /// any may.
    fn units(&self, measure: Option<Measure>) -> Vec<&'a str> {
        let means = || self.wording.mean.iter().map(|m| m.slug.get_ref().as_str());
        match measure {
            Some(Measure::Level) => std::iter::once("%").chain(means()).collect(),
            Some(Measure::Change) => vec!["point", "%"],
            Some(Measure::Composition(_)) => vec!["%"],
            None => ["%", "point"].into_iter().chain(means()).collect(),
        }
    }
}
