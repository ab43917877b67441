//! The study as the build embeds it: only what has been checked.

use super::amount::Tenths;
use super::figure::Figure;
use super::id::{ChapterId, SourceId};
use super::observation::Observation;
use super::population::{Population, Size};
use super::respondents::Respondents;

/// An average a head, and the scale that it is drawn on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mean {
    /// The unit's name in files: "par-agent".
    pub slug: &'static str,
    /// "équipements par agent"
    pub label: &'static str,
}

/// Something the survey asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Indicator {
    pub slug: &'static str,
    pub chapter: ChapterId,
    /// A short noun phrase, for rows.
    pub label: &'static str,
    /// Third person plural, so that "61 % des services publics" + it is a
    /// sentence.
    pub predicate: &'static str,
    /// What a number of this indicator counts when it is not a share: "1,2"
    /// + it. Empty for shares.
    pub unit_label: &'static str,
}

/// One answer of a question with several.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    pub slug: &'static str,
    pub label: &'static str,
    pub predicate: &'static str,
}

/// What a share is a share of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Base {
    pub slug: &'static str,
    /// Completes "des …".
    pub of: &'static str,
    /// Whether the report says what it is.
    pub stated: bool,
    /// Leads from the group to those who make it up: "80 % des …" + it +
    /// "services de plus de 100 agents".
    pub made: &'static str,
}

/// Another publication.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    pub slug: &'static str,
    pub name: &'static str,
    pub title: &'static str,
    pub date: &'static str,
}

/// What a number about the survey tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FactRole {
    /// Those who were asked.
    Respondents,
    /// How they were: weeks, points of error.
    Course,
}

/// A number about the survey itself: a count, or a margin of error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    pub slug: &'static str,
    pub label: &'static str,
    pub role: FactRole,
    /// `None` when lost. Whole for respondents.
    pub value: Option<Tenths>,
    pub page: u16,
    pub source: Option<SourceId>,
}

impl Fact {
    /// How many there are of what it counts; `None` for what is lost or has a
    /// decimal, which counts nothing.
    pub fn count(&self) -> Option<u16> {
        self.value?.count()
    }
}

/// A statement of the report on a page, in our own words: a picture that is
/// lost as a whole, or a finding without a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    pub page: u16,
    pub text: &'static str,
}

/// A chapter of the report and of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chapter {
    pub slug: &'static str,
    pub title: &'static str,
    pub short: &'static str,
    pub claim: &'static str,
    pub intro: &'static str,
    /// First and last page.
    pub pages: (u16, u16),
    pub mentions: &'static [Remark],
    pub lost: &'static [Remark],
}

/// What a reader should keep of the whole study: one sentence, whose numbers the
/// build has found in the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Takeaway {
    pub text: &'static str,
    /// The chapter whose plate shows it.
    pub chapter: ChapterId,
}

/// A word that readers may not know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    pub slug: &'static str,
    pub word: &'static str,
    /// How it stands in the texts, where it is to be explained.
    pub forms: &'static [&'static str],
    pub definition: &'static str,
}

/// The survey as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Survey {
    pub title: &'static str,
    pub subtitle: &'static str,
    pub territory: &'static str,
    /// The whole study in a few words.
    pub claim: &'static str,
    /// Why it matters to whoever reads.
    pub stake: &'static str,
    pub period: &'static str,
    /// The same for other programs: "2017-11/2018-01".
    pub dates: &'static str,
    /// The name of the data set, for other programs.
    pub slug: &'static str,
    /// What the names of published files begin with.
    pub file: &'static str,
    pub edition: u16,
    /// The year of an earlier edition that changes are counted from; `None`
    /// for a study that compares with none.
    pub compared: Option<u16>,
    pub publisher: &'static str,
    pub surveyor: &'static str,
    pub presented: &'static str,
    pub presented_source: SourceId,
    pub reuse: &'static str,
    /// What the source at hand lacks, and how that is told; empty when it lacks
    /// nothing.
    pub missing: &'static str,
    /// What no number of the study can show, for readers to know once.
    pub caution: &'static str,
    /// The sites that have the full studies, as the report names them.
    pub studies: &'static [&'static str],
    /// What the list of explained words is called.
    pub glossary: &'static str,
}

impl Survey {
    /// The year that changes are counted from. A study that compares with
    /// none has no change to tell of; its own year stands in.
    pub fn before(&self) -> u16 {
        self.compared.unwrap_or(self.edition)
    }
}

/// Everything that the page is made from. In the module the prose that never
/// changes is empty: see `source::emit::Reader`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Study {
    /// Which state of the data this is: eight hexadecimal digits that change
    /// with any word or number of the publisher's files, and with nothing
    /// else. Names the frozen copy of the site, `r/<revision>/`.
    pub revision: &'static str,
    pub survey: Survey,
    pub respondents: Respondents,
    /// The units that are averages.
    pub means: &'static [Mean],
    /// The names of the disjoint classes, smallest first: what populations and
    /// sizes are made of.
    pub classes: &'static [&'static str],
    /// What a reader may choose: all, then the sizes, smallest first.
    pub sizes: &'static [Size],
    /// The classes that the report publishes, the whole first.
    pub populations: &'static [Population],
    pub sources: &'static [Source],
    pub facts: &'static [Fact],
    pub chapters: &'static [Chapter],
    pub bases: &'static [Base],
    pub indicators: &'static [Indicator],
    pub answers: &'static [Answer],
    pub observations: &'static [Observation],
    /// Where the numbers of each indicator stand in `figures`, so that a
    /// choice costs what it shows, not what is in the study.
    pub places: &'static [&'static [u32]],
    pub figures: &'static [Figure],
    /// What to keep of the whole, the first to be read first.
    pub takeaways: &'static [Takeaway],
    pub terms: &'static [Term],
}
