//! The list of texts as it is made, thing by thing.

use toml::Spanned;

use super::{About, Need, Quotes, Told};
use crate::source::kind::KindName;
use crate::source::text::Text;
use crate::source::wording::{Chapter, Figure, Part, Plate, Survey, Wording};

#[derive(Default)]
pub struct List<'a> {
    pub texts: Vec<Told<'a>>,
}

impl<'a> List<'a> {
    pub fn of(&mut self, kind: &str, name: &str, about: About<'a>) -> Of<'_, 'a> {
        let of = match name {
            "" => format!("[{kind}]"),
            name if kind == "survey" => format!("[{kind}] « {name} »"),
            name => format!("[[{kind}]] « {name} »"),
        };
        let list = self;
        Of { list, of, about }
    }

    /// A thing whose words tell no numbers.
    pub fn named(&mut self, kind: &str, slug: &'a Spanned<String>) -> Of<'_, 'a> {
        self.of(kind, slug.get_ref(), About::These(Vec::new()))
    }

    pub fn survey(&mut self, survey: &'a Survey) {
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

    pub fn chapter(&mut self, chapter: &'a Chapter) {
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

    pub fn figure(&mut self, figure: &'a Figure, wording: &'a Wording) {
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

    pub fn plate(&mut self, plate: &'a Plate) {
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
pub struct Of<'l, 'a> {
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
    pub fn words(&mut self, field: &'static str, text: &'a Text) -> &mut Self {
        self.add(field, text, Need::Required, Quotes::Free)
    }
}
