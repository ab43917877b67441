//! What makes a row of the table acceptable.

use std::collections::HashMap;

use super::Check;
use crate::data::*;
use crate::source::keep;
use crate::source::table::Row;
use crate::source::text::spaced;

impl Check<'_> {
    pub(super) fn observations(&mut self, rows: &[Row]) -> Vec<Observation> {
        let mut seen: HashMap<(u16, Option<u16>, PopulationId, &str), usize> = HashMap::new();
        let mut observations = Vec::new();
        for row in rows {
            let Some(observation) = self.observation(row) else {
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
            }
            observations.push(observation);
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
        let restored = row.provenance == "manquant" && !reading.is_lost();
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
            // The note of a lost slot says why it is lost: untrue once typed.
            note: if restored { "" } else { keep(&spaced(&row.note)) },
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
        if unit.is_none() {
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

    fn reading(&mut self, row: &Row, unit: Option<Unit>) -> Option<(Reading, Provenance)> {
        let provenance = match row.provenance.as_str() {
            // A value typed into a lost slot has been read in the report.
            "manquant" if !row.valeur.is_empty() => Provenance::Printed,
            "manquant" => Provenance::Illegible,
            "imprime" => Provenance::Printed,
            "en-mots" => Provenance::InWords,
            "ailleurs" => {
                let id = self.column(row, "source", &row.source, self.sources.id(&row.source))?;
                Provenance::Elsewhere(SourceId(id))
            }
            other => {
                self.row_problem(row, format!("provenance « {other} » inconnue"));
                return None;
            }
        };
        if row.valeur.is_empty() {
            if provenance != Provenance::Illegible {
                self.row_problem(
                    row,
                    "valeur absente : la provenance doit être « manquant »".into(),
                );
            }
            return Some((Reading::Lost, Provenance::Illegible));
        }
        let Some(amount) = tenths(&row.valeur) else {
            self.row_problem(
                row,
                format!(
                    "valeur « {} » : un nombre à une décimale au plus est attendu",
                    row.valeur
                ),
            );
            return None;
        };
        let allowed = match unit {
            Some(Unit::Share) => 0..=1000,
            Some(Unit::Points) => -1000..=1000,
            // A chart would draw what lies beyond its scale at its end.
            Some(Unit::Mean(mean)) => 0..=i32::from(mean.end) * 10,
            Some(Unit::Ratio) | None => i32::MIN..=i32::MAX,
        };
        if !allowed.contains(&amount.0) {
            self.row_problem(
                row,
                format!("valeur « {} » hors des bornes de l’unité", row.valeur),
            );
        }
        let reading = match row.comparateur.as_str() {
            "" | "=" => Reading::Exact(amount),
            ">" => Reading::Above(amount),
            "<" => Reading::Below(amount),
            "~" => Reading::About(amount),
            other => {
                self.row_problem(row, format!("comparateur « {other} » inconnu"));
                return None;
            }
        };
        Some((reading, provenance))
    }
}

/// A decimal number with at most one decimal, point or comma, any minus.
fn tenths(text: &str) -> Option<Tenths> {
    let text = text.replace(',', ".").replace('−', "-");
    let (whole, decimal) = text.split_once('.').unwrap_or((&text, "0"));
    let negative = whole.starts_with('-');
    let whole: i32 = whole.parse().ok()?;
    let decimal: i32 = (decimal.len() == 1).then(|| decimal.parse().ok())??;
    let amount = whole.checked_mul(10)?;
    Some(Tenths(if negative {
        amount - decimal
    } else {
        amount + decimal
    }))
}
