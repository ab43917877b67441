//! What is wrong with the data, where, and why.

use std::fmt;

/// One error in one line of one of the publisher's files.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    pub file: File,
    /// Counted from 1; 0 when the error has no line of its own.
    pub line: usize,
    pub reason: String,
}

/// The publisher's files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum File {
    Observations,
    Study,
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
            File::Observations => "observations.csv",
            File::Study => "study.toml",
        };
        format!("{folder}/{file}:{} : {}", self.line, self.reason)
    }
}
