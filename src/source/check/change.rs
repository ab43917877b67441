//! In what a change is told.

use super::Check;
use crate::source::table::Row;

impl Check<'_> {
    /// A share that goes from 40 to 50 % gains ten points, or 25 %: told in
    /// percent, one is taken for the other. What is no share changes in percent.
    pub(super) fn ratios(&mut self) {
        let rows = self.accepted.clone();
        let shares = |slug: &str| rows.iter().any(|row| row_is(row, slug, "niveau"));
        for row in rows
            .iter()
            .filter(|row| row_is(row, &row.indicateur, "evolution"))
        {
            if shares(&row.indicateur) {
                let reason = "une part évolue en points : mettez « point » dans unite";
                self.row_problem(row, reason.into());
            }
        }
    }
}

/// Whether a row is told in percent, of this indicator and measure.
fn row_is(row: &Row, indicator: &str, measure: &str) -> bool {
    (
        row.indicateur.as_str(),
        row.mesure.as_str(),
        row.unite.as_str(),
    ) == (indicator, measure, "%")
}
