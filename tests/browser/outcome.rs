//! What a scenario answers, and how several are told together.

use std::error::Error;
use std::fmt::Display;

pub type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// Ends the scenario with a reason, unless the condition holds.
macro_rules! ensure {
    ($condition:expr, $($reason:tt)+) => {
        if !$condition {
            return Err(format!($($reason)+).into());
        }
    };
}
pub(crate) use ensure;

/// Scenarios share a browser, since starting one takes seconds; one that fails does not hide the next.
#[derive(Default)]
pub struct Report {
    failures: Vec<String>,
}

impl Report {
    pub fn note(&mut self, scenario: &str, outcome: Outcome) {
        match outcome {
            Ok(()) => println!("{scenario}: ok"),
            Err(reason) => self.failures.push(format!("{scenario}: {reason}")),
        }
    }

    /// # Panics
    /// If a scenario failed; all of them are named.
    pub fn close(self, title: &impl Display) {
        assert!(
            self.failures.is_empty(),
            "{title}\n  {}",
            self.failures.join("\n  ")
        );
    }
}
