//! What is told without stopping a build: texts that a corrected number may
//! have made untrue, rows and words that look forgotten, and holes in the page.

mod changed;
mod page;
mod shown;
mod telling;

use super::problem::{File, Problem};
use super::{check, table, wording};
use changed::changes;
use telling::tells;

/// Remarks on two files that [`super::read`] takes; none on files that it
/// refuses, whose faults come first.
///
/// `published`: the table of the last build, in `donnees/`, where there is one.
/// Another program's table, or one of another edition, is passed over.
pub fn remarks(observations_csv: &str, study_toml: &str, published: Option<&str>) -> Vec<Problem> {
    let mut problems = Vec::new();
    let rows = table::read(observations_csv, &mut problems);
    let wording = wording::read(study_toml, &mut problems);
    let Some((rows, wording)) = rows.zip(wording) else {
        return Vec::new();
    };
    let study = check::study(&rows, &wording, &mut problems);
    if !problems.is_empty() {
        return Vec::new();
    }
    let mut remarks = shown::unshown(&study, &rows);
    remarks.extend(shown::mixed(&study, &wording));
    remarks.extend(page::holes(&study, &wording));
    remarks.extend(page::unmet(&study, &wording));
    if let Some(published) = published {
        let (changes, gone) = changes(&study, &rows, published);
        remarks.extend(gone.into_iter().map(|reason| Problem {
            file: File::Observations,
            line: 0,
            reason,
        }));
        for told in wording.texts() {
            let own: Vec<String> = changes
                .iter()
                .filter(|change| tells(&told, change, &study))
                .map(ToString::to_string)
                .collect();
            if !own.is_empty() {
                remarks.push(Problem {
                    file: File::Study,
                    line: wording.line(told.text),
                    reason: format!("relisez {}, {} : {}", told.of, told.field, own.join(" ; ")),
                });
            }
        }
    }
    remarks.sort();
    remarks
}
