//! From the publisher's two files to a checked [`Study`]: run by the build
//! script and by native tests, never in the browser.
//!
//! Messages are in French, because a publisher reads them.

mod check;
pub mod emit;
pub mod encoding;
mod french;
mod garbled;
mod invisible;
mod kind;
mod number;
mod problem;
mod quoted;
mod remarks;
pub mod revision;
pub mod site;
pub mod table;
mod text;
mod texts;
mod wording;

pub use problem::{File, Problem};
pub use remarks::remarks;

use crate::data::Study;

/// Reads and checks a study.
///
/// The texts of the study live as long as the program: a build reads one
/// study, a test a few.
///
/// # Errors
/// Every problem of both files at once, in the order of the lines.
pub fn read(observations_csv: &str, study_toml: &str) -> Result<Study, Vec<Problem>> {
    let mut problems = Vec::new();
    invisible::observations(observations_csv, &mut problems);
    invisible::study(study_toml, &mut problems);
    let rows = table::read(observations_csv, &mut problems);
    let study = wording::read(study_toml, &mut problems)
        .zip(rows)
        .map(|(wording, rows)| check::study(&rows, &wording, &mut problems));
    match study {
        Some(study) if problems.is_empty() => Ok(Study {
            revision: keep(&revision::of(&[observations_csv, study_toml])),
            ..study
        }),
        Some(_) | None => {
            problems.sort();
            Err(problems)
        }
    }
}

/// A text that lives as long as the program.
fn keep(text: &str) -> &'static str {
    text.to_owned().leak()
}

#[cfg(test)]
mod tests;
