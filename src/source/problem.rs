//! What is wrong with the data, where, and why.

use std::fmt;

/// One error in one place of one of the publisher's files.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    pub file: File,
    /// Counted from 1; 0 when the error has no line of its own.
    pub line: usize,
    pub reason: String,
}

/// Where a publisher types.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum File {
    Observations,
    /// The same rows in the spreadsheet's own file, by the rows of its sheet.
    Sheet,
    Study,
    Site,
    /// The variable that stands in for the address in `site.toml`.
    Address,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.told("assets/data"))
    }
}

impl Problem {
    /// The problem with its place, for files in this folder.
    pub fn told(&self, folder: &str) -> String {
        let file = match self.file {
            File::Observations => format!("{folder}/observations.csv"),
            File::Sheet => format!("{folder}/observations.xlsx, feuille « Nombres »"),
            File::Study => format!("{folder}/study.toml"),
            File::Site => format!("{folder}/site.toml"),
            File::Address => "ADRESSE".to_owned(),
        };
        let place = match (self.file, self.line) {
            (_, 0) => file,
            (File::Sheet, line) => format!("{file}, ligne {line}"),
            (File::Observations | File::Study | File::Site | File::Address, line) => {
                format!("{file}:{line}")
            }
        };
        format!("{place} : {}", self.reason)
    }
}
