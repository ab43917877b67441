//! Where in the report a row was read.

use super::Check;
use crate::source::table::Row;

impl Check<'_> {
    /// Pages of the report, within the indicator's chapter, the synthesis or
    /// the profiles.
    pub(super) fn pages(&mut self, row: &Row, indicator: Option<u16>) -> Vec<u16> {
        let wording = self.wording;
        let survey = &wording.survey;
        let home = indicator.map(|id| &wording.indicator[usize::from(id)].chapter);
        let allowed = home.and_then(|home| self.allowed(home.get_ref()));
        let mut pages = Vec::new();
        let mut reasons = Vec::new();
        for page in row.page.split(';').map(str::trim) {
            match page.parse::<u16>() {
                Ok(n) if (1..=survey.pages).contains(&n) => {
                    let within = |&(first, last): &(u16, u16)| (first..=last).contains(&n);
                    if let Some(allowed) = allowed.as_ref().filter(|a| !a.iter().any(within)) {
                        let each = allowed.iter().map(|(from, to)| format!("{from} à {to}"));
                        reasons.push(format!(
                            "page {n} hors du chapitre, de la synthèse et des profils (pages {})",
                            each.collect::<Vec<_>>().join(", ")
                        ));
                    }
                    pages.push(n);
                }
                Ok(_) | Err(_) => reasons.push(format!(
                    "page « {page} » hors du rapport, qui en a {}",
                    survey.pages
                )),
            }
        }
        let known = self.chapters.id(&row.chapitre).is_some();
        if let Some(home) = home.filter(|home| known && *home.get_ref() != row.chapitre) {
            reasons.push(format!(
                "chapitre « {} » : l’indicateur est d’un autre chapitre, « {} » : corrigez l’un ou l’autre",
                row.chapitre,
                home.get_ref()
            ));
        }
        for reason in reasons {
            self.row_problem(row, reason);
        }
        pages
    }

    /// The first and the last page of each chapter where an indicator of this
    /// one may be read. `None` where that is not known: one of them is told of.
    fn allowed(&self, home: &str) -> Option<Vec<(u16, u16)>> {
        let survey = &self.wording.survey;
        let mut allowed = Vec::new();
        for slug in [home, survey.synthesis.get_ref(), survey.profiles.get_ref()] {
            let at = self.chapters.id(slug)?;
            let (from, to) = self.wording.chapter[usize::from(at)].pages;
            if !(1 <= from && from <= to && to <= survey.pages) {
                return None;
            }
            if !allowed.contains(&(from, to)) {
                allowed.push((from, to));
            }
        }
        Some(allowed)
    }
}
