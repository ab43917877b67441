//! Every text of `study.toml`, with what it stands in and what its numbers can
//! be.

use toml::Spanned;

use super::kind::KindName;
use super::text::Text;
use super::wording::{Chapter, Figure, Part, Plate, Survey, Wording};

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
    /// "figure « site »"
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

#[derive(Default)]
struct List<'a> {
    texts: Vec<Told<'a>>,
}

impl<'a> List<'a> {
    fn of(&mut self, kind: &str, name: &str, about: About<'a>) -> Of<'_, 'a> {
        let of = match name {
            "" => kind.to_owned(),
            name => format!("{kind} « {name} »"),
        };
        let list = self;
        Of { list, of, about }
    }

    /// A thing whose words tell no numbers.
    fn named(&mut self, kind: &str, slug: &'a Spanned<String>) -> Of<'_, 'a> {
        self.of(kind, slug.get_ref(), About::These(Vec::new()))
    }

    fn survey(&mut self, survey: &'a Survey) {
        let mut own = self.of("survey", survey.slug.get_ref(), About::All);
        own.quoting("claim", &survey.claim)
            .quoting("stake", &survey.stake)
            .words("title", &survey.title)
            .words("subtitle", &survey.subtitle)
            .words("territory", &survey.territory)
            .words("period", &survey.period)
            .words("publisher", &survey.publisher)
            .words("surveyor", &survey.surveyor)
            .words("presented", &survey.presented)
            .words("reuse", &survey.reuse)
            .add("missing", &survey.missing, Need::Optional, Quotes::Free)
            .add("caution", &survey.caution, Need::Optional, Quotes::Free);
        if let Some(glossary) = &survey.glossary {
            own.words("glossary", glossary);
        }
    }

    fn chapter(&mut self, chapter: &'a Chapter) {
        let slug = chapter.slug.get_ref();
        let mut own = self.of("chapter", slug, About::Chapter(slug));
        own.quoting("title", &chapter.title)
            .words("short", &chapter.short)
            .quoting("claim", &chapter.claim)
            .quoting("intro", &chapter.intro);
        for lost in &chapter.lost {
            own.words("lost", &lost.what);
        }
        for mention in &chapter.mentions {
            let about = About::Page(mention.page);
            (self.of("chapter", slug, about)).quoting("mentions", &mention.text);
        }
    }

    fn figure(&mut self, figure: &'a Figure, wording: &'a Wording) {
        let items = || figure.items.iter().map(|item| item.get_ref().as_str());
        let all = || wording.indicator.iter().map(|i| i.slug.get_ref().as_str());
        let about = match KindName::from_slug(figure.kind.get_ref()) {
            Some(KindName::Survey) | None => About::All,
            Some(KindName::Changes) => About::These(all().collect()),
            Some(
                KindName::Bars
                | KindName::Dots
                | KindName::Crowd
                | KindName::Composition
                | KindName::Matrix
                | KindName::Strips
                | KindName::Portrait,
            ) => About::These(items().collect()),
        };
        let mut own = self.of("figure", figure.slug.get_ref(), about);
        own.quoting("title", &figure.title)
            .quoting("about", &figure.about)
            .add("note", &figure.note, Need::Optional, Quotes::OfTheTable);
        if let Some(noun) = &figure.noun {
            own.words("noun", &noun.one).words("noun", &noun.many);
        }
    }

    fn plate(&mut self, plate: &'a Plate) {
        let slug = plate.slug.get_ref();
        let named = |part: &'a Part| part.indicator.as_ref();
        let items = plate.parts.iter().filter_map(named);
        let about = About::These(items.map(|i| i.get_ref().as_str()).collect());
        self.of("plate", slug, about)
            .quoting("title", &plate.title)
            .quoting("about", &plate.about)
            .add("note", &plate.note, Need::Optional, Quotes::OfTheTable);
        for part in &plate.parts {
            let about = named(part).map(|i| i.get_ref().as_str());
            self.of("plate", slug, About::These(about.into_iter().collect()))
                .words("label", &part.label)
                .add("group", &part.group, Need::Optional, Quotes::Free);
        }
    }
}

/// The texts of one thing.
struct Of<'l, 'a> {
    list: &'l mut List<'a>,
    of: String,
    about: About<'a>,
}

impl<'a> Of<'_, 'a> {
    fn add(
        &mut self,
        field: &'static str,
        text: &'a Text,
        need: Need,
        quotes: Quotes,
    ) -> &mut Self {
        self.list.texts.push(Told {
            text,
            of: self.of.clone(),
            field,
            need,
            quotes,
            about: self.about.clone(),
        });
        self
    }

    /// Words that must be there and whose numbers are the table's.
    fn quoting(&mut self, field: &'static str, text: &'a Text) -> &mut Self {
        self.add(field, text, Need::Required, Quotes::OfTheTable)
    }

    /// Words that must be there.
    fn words(&mut self, field: &'static str, text: &'a Text) -> &mut Self {
        self.add(field, text, Need::Required, Quotes::Free)
    }
}
