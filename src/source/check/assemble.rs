//! The study out of checked rows and words.

use toml::Spanned;

use super::name::Thing;
use super::{Check, leak};
use crate::data::*;
use crate::source::number::Number;
use crate::source::{keep, wording};

/// Every name that `study.toml` gives to something.
fn slugs(wording: &wording::Wording) -> impl Iterator<Item = &Spanned<String>> {
    let chapters = wording.chapter.iter().map(|c| &c.slug);
    let figures = wording.figure.iter().map(|p| &p.slug);
    let figures = figures.chain(wording.plate.iter().map(|p| &p.slug));
    let terms = wording.term.iter().map(|t| &t.slug);
    let classes = wording.class.iter().map(|c| &c.slug);
    let sizes = wording.size.iter().map(|s| &s.slug);
    let populations = wording.population.iter().map(|p| &p.slug);
    let indicators = wording.indicator.iter().map(|i| &i.slug);
    let answers = wording.answer.iter().map(|a| &a.slug);
    let others = wording.base.iter().map(|b| &b.slug);
    let others = others.chain(wording.source.iter().map(|s| &s.slug));
    let others = others.chain(wording.mean.iter().map(|m| &m.slug));
    let others = others.chain(wording.fact.iter().map(|f| &f.slug));
    chapters
        .chain(figures)
        .chain(terms)
        .chain(classes)
        .chain(sizes)
        .chain(populations)
        .chain(indicators)
        .chain(answers)
        .chain(others)
}

/// Where the numbers of each of so many indicators stand.
fn places(indicators: usize, observations: &[Observation]) -> &'static [&'static [u32]] {
    let mut places = vec![Vec::new(); indicators];
    for (at, observation) in observations.iter().enumerate() {
        if let Some(places) = places.get_mut(usize::from(observation.indicator.0)) {
            places.push(at as u32);
        }
    }
    leak(places.into_iter().map(|places| &*places.leak()))
}

impl Check<'_> {
    pub(super) fn assemble(&mut self, observations: Vec<Observation>) -> Study {
        let wording = self.wording;
        let survey = &wording.survey;
        for slug in [&survey.synthesis, &survey.profiles] {
            self.refer(Thing::Chapter, slug, self.chapters.id(slug.get_ref()));
        }
        for name in [&survey.slug, &survey.file]
            .into_iter()
            .chain(slugs(wording))
        {
            self.slug(name);
        }
        if survey.compared.is_some_and(|year| year >= survey.edition) {
            self.word_problem(
                &survey.slug,
                "[survey] : l’année de comparaison doit précéder celle de l’édition".into(),
            );
        }
        if !months(survey.dates.get_ref()) {
            let reason = "[survey] : dates s’écrit « 2017-11/2018-01 », du premier au dernier mois";
            self.word_problem(&survey.dates, reason.into());
        }
        let presented_source = &survey.presented_source;
        let presented_source = SourceId(self.refer(
            Thing::Source,
            presented_source,
            self.sources.id(presented_source.get_ref()),
        ));
        let respondents = self.respondents();
        let means = self.means();
        let classes = self.classes();
        let whole = self.classes_of(PopulationId::WHOLE);
        let sizes = self.sizes(whole);
        let populations = self.populations(whole);
        self.namesakes(&sizes, &populations);
        let facts: Vec<Fact> = wording.fact.iter().map(|f| self.fact(f)).collect();
        let indicators: Vec<Indicator> = wording
            .indicator
            .iter()
            .map(|i| Indicator {
                slug: keep(i.slug.get_ref()),
                chapter: ChapterId(self.refer(
                    Thing::Chapter,
                    &i.chapter,
                    self.chapters.id(i.chapter.get_ref()),
                )),
                label: keep(&i.label),
                predicate: keep(&i.predicate),
                unit_label: keep(&i.unit_label),
            })
            .collect();
        let figures = self.figures(&observations);
        let takeaways = self.takeaways(&observations);
        Study {
            // Of the files' own texts, which are out of sight here.
            revision: "",
            survey: Survey {
                title: keep(&survey.title),
                subtitle: keep(&survey.subtitle),
                territory: keep(&survey.territory),
                claim: keep(&survey.claim),
                stake: keep(&survey.stake),
                period: keep(&survey.period),
                dates: keep(survey.dates.get_ref()),
                edition: survey.edition,
                slug: keep(survey.slug.get_ref()),
                file: keep(survey.file.get_ref()),
                compared: survey.compared,
                publisher: keep(&survey.publisher),
                surveyor: keep(&survey.surveyor),
                presented: keep(&survey.presented),
                presented_source,
                reuse: keep(&survey.reuse),
                missing: keep(&survey.missing),
                caution: keep(&survey.caution),
                studies: leak(survey.studies.iter().map(|site| keep(site))),
                glossary: survey.glossary.as_deref().map_or("Lexique", keep),
            },
            respondents,
            means,
            classes,
            sizes: sizes.leak(),
            populations: populations.leak(),
            sources: leak(wording.source.iter().map(|s| Source {
                slug: keep(s.slug.get_ref()),
                name: keep(&s.name),
                title: keep(&s.title),
                date: keep(&s.date),
            })),
            facts: facts.leak(),
            chapters: leak(wording.chapter.iter().map(chapter)),
            bases: leak(wording.base.iter().map(|b| Base {
                slug: keep(b.slug.get_ref()),
                of: keep(&b.of),
                stated: b.stated,
                made: b.made.as_deref().map_or("sont des", keep),
            })),
            indicators: indicators.leak(),
            answers: leak(wording.answer.iter().map(|a| Answer {
                slug: keep(a.slug.get_ref()),
                label: keep(&a.label),
                predicate: keep(&a.predicate),
            })),
            places: places(wording.indicator.len(), &observations),
            observations: observations.leak(),
            figures: figures.leak(),
            takeaways: takeaways.leak(),
            terms: leak(wording.term.iter().map(|t| Term {
                slug: keep(t.slug.get_ref()),
                forms: leak(t.forms.iter().map(|form| keep(form))),
                word: keep(&t.word),
                definition: keep(&t.definition),
            })),
        }
    }

    /// Names go into addresses and file names as they are.
    pub(super) fn slug(&mut self, name: &Spanned<String>) {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if name.get_ref().is_empty() || !name.get_ref().chars().all(plain) {
            self.word_problem(
                name,
                format!(
                    "« {} » ne peut pas entrer dans une adresse ni nommer un fichier (minuscules sans accent, chiffres et tirets)",
                    name.get_ref()
                ),
            );
        }
    }

    fn fact(&mut self, fact: &wording::Fact) -> Fact {
        let slug = fact.slug.get_ref();
        if !(1..=self.wording.survey.pages).contains(&fact.page) {
            self.word_problem(
                &fact.slug,
                format!("[[fact]] « {slug} » : page hors du rapport"),
            );
        }
        let source = fact
            .source
            .as_ref()
            .map(|s| SourceId(self.refer(Thing::Source, s, self.sources.id(s.get_ref()))));
        Fact {
            slug: keep(slug),
            label: keep(&fact.label),
            role: match fact.respondents {
                true => FactRole::Respondents,
                false => FactRole::Course,
            },
            value: fact.value.and_then(Number::tenths),
            page: fact.page,
            source,
        }
    }
}

/// Whether a text is an interval of months, as ISO 8601 writes them.
fn months(text: &str) -> bool {
    let month = |text: &str| {
        let (year, month) = text.split_once('-')?;
        let whole = year.len() == 4 && month.len() == 2 && year.parse::<u16>().is_ok();
        (whole && (1..=12).contains(&month.parse::<u8>().ok()?)).then_some(())
    };
    let ends = text.split_once('/');
    ends.is_some_and(|(from, to)| from <= to && month(from).and(month(to)).is_some())
}

fn chapter(c: &wording::Chapter) -> Chapter {
    Chapter {
        slug: keep(c.slug.get_ref()),
        title: keep(&c.title),
        short: keep(&c.short),
        claim: keep(&c.claim),
        intro: keep(&c.intro),
        pages: c.pages,
        mentions: leak(c.mentions.iter().map(|m| Remark {
            page: m.page,
            text: keep(&m.text),
        })),
        lost: leak(c.lost.iter().map(|m| Remark {
            page: m.page,
            text: keep(&m.what),
        })),
    }
}
