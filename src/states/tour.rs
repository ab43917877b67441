//! The pictures of the opening's tour.

use super::STOPS;
use crate::chart::{Atoll, Chart, Emphasis};
use crate::data::{SizeId, Study};

/// The sizes that the tour stops at: small, middling, large.
pub fn stops(study: &Study) -> [SizeId; STOPS] {
    let largest = study.sizes.len().saturating_sub(1);
    [1, largest / 2 + 1, largest].map(|at| SizeId(at.min(largest) as u8))
}

/// A picture at a stop: only the class that answers is left, and it is not
/// marked as the reader's, for nobody has chosen it.
pub fn only_that(mut chart: Chart) -> Chart {
    if let Chart::Atoll(Atoll { facts, .. }) = &mut chart {
        (facts.rows).retain(|row| matches!(row.emphasis, Emphasis::Chosen | Emphasis::Wider));
        for row in &mut facts.rows {
            row.emphasis = Emphasis::Plain;
        }
    }
    chart
}
