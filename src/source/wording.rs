//! `study.toml`: chapters, indicators, figures and every word, not yet checked
//! against the rows.

use serde::Deserialize;
use toml::Spanned;

use super::french;
use super::number::Number;
use super::problem::{File, Problem};
use super::text::{Placed, Text};

/// The file, with the place of every name for messages.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wording {
    pub survey: Survey,
    pub respondents: Respondents,
    #[serde(default)]
    pub mean: Vec<Mean>,
    pub class: Vec<Class>,
    pub size: Vec<Size>,
    pub population: Vec<Population>,
    pub source: Vec<Source>,
    pub fact: Vec<Fact>,
    pub chapter: Vec<Chapter>,
    pub base: Vec<Base>,
    pub indicator: Vec<Indicator>,
    #[serde(default)]
    pub answer: Vec<Answer>,
    pub figure: Vec<Figure>,
    #[serde(default)]
    pub plate: Vec<Plate>,
    #[serde(default)]
    pub takeaway: Vec<Takeaway>,
    #[serde(default)]
    pub term: Vec<Term>,
    #[serde(skip)]
    line_starts: Vec<usize>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Survey {
    pub title: Text,
    pub subtitle: Text,
    pub territory: Text,
    pub claim: Text,
    pub stake: Text,
    pub period: Text,
    pub dates: Spanned<String>,
    pub edition: u16,
    pub slug: Spanned<String>,
    pub file: Spanned<String>,
    pub compared: Option<u16>,
    pub pages: u16,
    pub synthesis: Spanned<String>,
    pub profiles: Spanned<String>,
    pub publisher: Text,
    pub surveyor: Text,
    pub presented: Text,
    pub presented_source: Spanned<String>,
    pub reuse: Text,
    #[serde(default)]
    pub missing: Text,
    #[serde(default)]
    pub caution: Text,
    #[serde(default)]
    pub studies: Vec<String>,
    pub glossary: Option<Text>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Respondents {
    pub many: Text,
    pub short: Text,
    pub gender: Spanned<String>,
    pub question: Text,
    pub size: Text,
    pub sizes: Text,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mean {
    pub slug: Spanned<String>,
    pub label: Text,
    pub scale: Spanned<u8>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Class {
    pub slug: Spanned<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Size {
    pub slug: Spanned<String>,
    pub label: Text,
    pub short: Text,
    pub complement: Text,
    pub classes: Vec<Spanned<String>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Population {
    pub slug: Spanned<String>,
    pub label: Text,
    pub short: Text,
    pub complement: Text,
    pub classes: Vec<Spanned<String>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Noun {
    pub one: Text,
    pub many: Text,
    pub gender: Spanned<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    pub slug: Spanned<String>,
    pub name: Text,
    pub title: Text,
    pub date: Text,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    pub slug: Spanned<String>,
    pub label: Text,
    #[serde(default)]
    pub respondents: bool,
    pub value: Option<Number>,
    pub page: u16,
    pub source: Option<Spanned<String>>,
    pub reason: Option<Text>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chapter {
    pub slug: Spanned<String>,
    pub title: Text,
    pub short: Text,
    pub claim: Text,
    pub intro: Text,
    pub pages: (u16, u16),
    #[serde(default)]
    pub mentions: Vec<Mention>,
    #[serde(default)]
    pub lost: Vec<LostPicture>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mention {
    pub page: u16,
    pub text: Text,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LostPicture {
    pub page: u16,
    pub what: Text,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Base {
    pub slug: Spanned<String>,
    pub of: Text,
    pub stated: bool,
    pub made: Option<Text>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Indicator {
    pub slug: Spanned<String>,
    pub chapter: Spanned<String>,
    pub label: Text,
    pub predicate: Text,
    #[serde(default)]
    pub unit_label: Text,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    pub slug: Spanned<String>,
    pub label: Text,
    pub predicate: Text,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    pub slug: Spanned<String>,
    pub chapter: Spanned<String>,
    pub kind: Spanned<String>,
    pub title: Text,
    pub about: Text,
    pub items: Vec<Spanned<String>>,
    #[serde(default)]
    pub note: Text,
    pub span: Option<Spanned<String>>,
    pub population: Option<Spanned<String>>,
    #[serde(default)]
    pub populations: Vec<Spanned<String>>,
    pub noun: Option<Noun>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plate {
    pub slug: Spanned<String>,
    pub chapter: Spanned<String>,
    pub kind: Spanned<String>,
    pub title: Text,
    pub about: Text,
    #[serde(default)]
    pub note: Text,
    pub parts: Vec<Part>,
}

/// A part of a plate: numbers of an indicator, or a fact about the survey.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    pub role: Spanned<String>,
    pub indicator: Option<Spanned<String>>,
    pub answer: Option<Spanned<String>>,
    pub population: Option<Spanned<String>>,
    pub fact: Option<Spanned<String>>,
    pub label: Text,
    #[serde(default)]
    pub group: Text,
}

/// What to keep of the study, with the numbers that it tells in their order.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Takeaway {
    pub chapter: Spanned<String>,
    pub text: Text,
    pub numbers: Vec<Cited>,
}

/// A number of the table: a level of a population, of all without one, or the
/// change of all.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cited {
    pub indicator: Spanned<String>,
    pub answer: Option<Spanned<String>>,
    pub population: Option<Spanned<String>>,
    #[serde(default)]
    pub change: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    pub slug: Spanned<String>,
    pub word: Text,
    pub forms: Vec<Text>,
    pub definition: Text,
}

impl Wording {
    /// The line of a name or a text, counted from 1.
    pub fn line(&self, name: &impl Placed) -> usize {
        self.line_starts
            .partition_point(|&start| start <= name.start())
    }
}

/// The file, or `None` and what is wrong with it.
pub fn read(text: &str, problems: &mut Vec<Problem>) -> Option<Wording> {
    let text = text.trim_start_matches('\u{feff}');
    let line_starts = std::iter::once(0)
        .chain(text.match_indices('\n').map(|(at, _)| at + 1))
        .collect();
    let wording: Wording = french::read(File::Study, text, problems)?;
    Some(Wording {
        line_starts,
        ..wording
    })
}
