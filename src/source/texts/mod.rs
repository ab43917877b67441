//! Every text of `study.toml`, with what it stands in and what its numbers can
//! be.

mod list;

use super::text::Text;
use super::wording::Wording;
use list::List;

/// Whose numbers a text may tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About<'a> {
    /// Those of these indicators; without any, of none.
    These(Vec<&'a str>),
    /// Those of a chapter, and in passing of any other.
    Chapter(&'a str),
    /// Those that were read on this page of the report.
    Page(u16),
    All,
}

/// Whether a text may be left empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    Required,
    Optional,
}

/// What a number in a text has to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quotes {
    /// One of the table's.
    OfTheTable,
    /// Anything: an example, a margin; or what is compared elsewhere.
    Free,
}

/// A text in its place.
#[derive(Clone, Debug)]
pub struct Told<'a> {
    pub text: &'a Text,
    /// "[[figure]] « site »"
    pub of: String,
    pub field: &'static str,
    pub need: Need,
    pub quotes: Quotes,
    pub about: About<'a>,
}

impl Wording {
    /// All texts, in the order of the kinds of things.
    pub fn texts(&self) -> Vec<Told<'_>> {
        let mut list = List::default();
        list.survey(&self.survey);
        let asked = &self.respondents;
        (list.of("respondents", "", About::These(Vec::new())))
            .words("many", &asked.many)
            .words("short", &asked.short)
            .words("question", &asked.question)
            .words("size", &asked.size)
            .words("sizes", &asked.sizes);
        for x in &self.mean {
            list.named("mean", &x.slug).words("label", &x.label);
        }
        for x in &self.size {
            (list.named("size", &x.slug))
                .words("label", &x.label)
                .words("short", &x.short)
                .words("complement", &x.complement);
        }
        for x in &self.population {
            (list.named("population", &x.slug))
                .words("label", &x.label)
                .words("short", &x.short)
                .words("complement", &x.complement);
        }
        for x in &self.source {
            (list.named("source", &x.slug))
                .words("name", &x.name)
                .words("title", &x.title)
                .words("date", &x.date);
        }
        for x in &self.fact {
            list.named("fact", &x.slug).words("label", &x.label);
        }
        for x in &self.base {
            list.named("base", &x.slug).words("of", &x.of);
        }
        for x in &self.indicator {
            (list.named("indicator", &x.slug))
                .words("label", &x.label)
                .words("predicate", &x.predicate);
        }
        for x in &self.answer {
            (list.named("answer", &x.slug))
                .words("label", &x.label)
                .words("predicate", &x.predicate);
        }
        for chapter in &self.chapter {
            list.chapter(chapter);
        }
        for figure in &self.figure {
            list.figure(figure, self);
        }
        for plate in &self.plate {
            list.plate(plate);
        }
        for x in &self.takeaway {
            let numbers = x.numbers.iter().map(|n| n.indicator.get_ref().as_str());
            let about = About::These(numbers.collect());
            (list.of("takeaway", x.chapter.get_ref(), about)).words("text", &x.text);
        }
        for x in &self.term {
            let mut own = list.of("term", x.slug.get_ref(), About::All);
            own.words("word", &x.word);
            own.words("definition", &x.definition);
            for form in &x.forms {
                own.words("forms", form);
            }
        }
        list.texts
    }
}
