//! The rules of the data: what makes a row or a word acceptable.

mod assemble;
mod change;
mod derive;
mod figure;
mod formula;
mod name;
mod pages;
mod plate;
mod population;
mod quotes;
mod reading;
mod respondents;
mod row;
mod takeaway;
mod whole;
mod words;

pub(super) use plate::plays;
pub(super) use reading::tenths;

use std::collections::HashMap;

use name::Thing;
use toml::Spanned;

use super::problem::{File, Problem};
use super::table::Row;
use super::text::Placed;
use super::wording::Wording;
use crate::data::*;

/// Slugs of one kind of thing, in order.
struct Names(HashMap<String, u16>);

impl Names {
    fn id(&self, slug: &str) -> Option<u16> {
        self.0.get(slug).copied()
    }
}

struct Check<'a> {
    wording: &'a Wording,
    problems: &'a mut Vec<Problem>,
    chapters: Names,
    sources: Names,
    facts: Names,
    bases: Names,
    indicators: Names,
    answers: Names,
    means: Names,
    classes: Names,
    populations: Names,
    /// The row of each number that was read, in their order.
    accepted: Vec<&'a Row>,
    /// Rows that are told of: what they would have said is not known.
    refused: Vec<&'a Row>,
    lines: Lines,
}

/// Whether every line of the table became a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Lines {
    Read,
    /// Some are told of already: nobody knows what they are about, and no word
    /// is accused of what they may hold.
    Unread,
}

/// Builds the study, adding what is wrong to `problems`. The result is to be
/// used only when nothing was.
pub fn study<'a>(rows: &'a [Row], wording: &'a Wording, problems: &'a mut Vec<Problem>) -> Study {
    let lines = match problems.iter().any(|p| p.file == File::Observations) {
        true => Lines::Unread,
        false => Lines::Read,
    };
    let mut names = |kind: &str, slugs: Vec<&Spanned<String>>| {
        let mut ids = HashMap::new();
        for (id, slug) in slugs.into_iter().enumerate() {
            if ids.insert(slug.get_ref().clone(), id as u16).is_some() {
                problems.push(Problem {
                    file: File::Study,
                    line: wording.line(slug),
                    reason: format!(
                        "[[{kind}]] « {} » : déjà défini plus haut ; donnez-lui un autre slug, ou retirez-le",
                        slug.get_ref()
                    ),
                });
            }
        }
        Names(ids)
    };
    let chapters = names("chapter", wording.chapter.iter().map(|c| &c.slug).collect());
    let sources = names("source", wording.source.iter().map(|c| &c.slug).collect());
    let bases = names("base", wording.base.iter().map(|c| &c.slug).collect());
    let indicators = names(
        "indicator",
        wording.indicator.iter().map(|c| &c.slug).collect(),
    );
    let answers = names("answer", wording.answer.iter().map(|c| &c.slug).collect());
    let means = names("mean", wording.mean.iter().map(|c| &c.slug).collect());
    let classes = names("class", wording.class.iter().map(|c| &c.slug).collect());
    names("size", wording.size.iter().map(|c| &c.slug).collect());
    let populations = names(
        "population",
        wording.population.iter().map(|c| &c.slug).collect(),
    );
    let figures = wording.figure.iter().map(|c| &c.slug);
    let plates = wording.plate.iter().map(|c| &c.slug);
    names("figure", figures.chain(plates).collect());
    let facts = names("fact", wording.fact.iter().map(|c| &c.slug).collect());
    names("term", wording.term.iter().map(|t| &t.slug).collect());
    let mut check = Check {
        wording,
        problems,
        chapters,
        sources,
        facts,
        bases,
        indicators,
        answers,
        means,
        classes,
        populations,
        accepted: Vec::new(),
        refused: Vec::new(),
        lines,
    };
    let mut observations = check.observations(rows);
    check.wholes(&observations);
    check.compositions(&observations);
    check.ratios();
    check.unused();
    check.formulas(rows);
    check.words();
    check.derive_before(&mut observations);
    check.texts(&observations);
    check.assemble(observations)
}

impl Check<'_> {
    fn row_problem(&mut self, row: &Row, reason: String) {
        self.problems.push(Problem {
            file: File::Observations,
            line: row.line,
            reason,
        });
    }

    fn word_problem(&mut self, at: &impl Placed, reason: String) {
        let line = self.wording.line(at);
        self.problems.push(Problem {
            file: File::Study,
            line,
            reason,
        });
    }

    /// The id of the answer that a text names, or of none; a problem and `Err`
    /// where it is unknown.
    fn known_answer(&mut self, name: Option<&Spanned<String>>) -> Result<Option<AnswerId>, ()> {
        let Some(name) = name else { return Ok(None) };
        let known = self.answers.id(name.get_ref());
        let id = AnswerId(self.refer(Thing::Answer, name, known));
        known.map(|_| Some(id)).ok_or(())
    }
}

/// The names of the first size and of the first population of every study, and
/// their labels.
const ALL_SIZES: &str = "toutes";
const ALL_SIZES_LABEL: &str = "Toutes";
const WHOLE: &str = "ensemble";
const WHOLE_LABEL: &str = "Ensemble";

fn leak<T>(items: impl Iterator<Item = T>) -> &'static [T] {
    items.collect::<Vec<T>>().leak()
}
