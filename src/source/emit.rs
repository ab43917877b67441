//! A study as Rust source, for the module to embed as constants.

use std::fmt::Write;

use crate::data::*;

/// Who reads the constants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// The build, which writes the whole page.
    Page,
    /// The module: the prose that it never changes is in the page already,
    /// and stays out of its bytes.
    Module,
}

/// A `Study` expression. Everything in it can be named with
/// `use crate::data::*`.
pub fn study(s: &Study, reader: Reader) -> String {
    let s = &match reader {
        Reader::Page => s.clone(),
        Reader::Module => without_prose(s),
    };
    let mut out = String::new();
    // What derives `Debug` without a slice or an enum inside prints as Rust already.
    let _ = write!(out, "Study {{ survey: {},", survey(&s.survey));
    respondents(&mut out, &s.respondents);
    list(&mut out, "means", s.means, |x| format!("{x:?}"));
    list(&mut out, "classes", s.classes, |slug| format!("{slug:?}"));
    list(&mut out, "sizes", s.sizes, size);
    list(&mut out, "populations", s.populations, population);
    let _ = write!(out, "\nrevision: {:?},", s.revision);
    list(&mut out, "sources", s.sources, |x| format!("{x:?}"));
    list(&mut out, "facts", s.facts, fact);
    list(&mut out, "chapters", s.chapters, chapter);
    list(&mut out, "bases", s.bases, |x| format!("{x:?}"));
    list(&mut out, "indicators", s.indicators, |x| format!("{x:?}"));
    list(&mut out, "answers", s.answers, |x| format!("{x:?}"));
    list(&mut out, "observations", s.observations, observation);
    list(&mut out, "places", s.places, |places| {
        format!("&{places:?}")
    });
    list(&mut out, "figures", s.figures, figure);
    list(&mut out, "takeaways", s.takeaways, |x| format!("{x:?}"));
    list(&mut out, "terms", s.terms, term);
    out.push('}');
    out
}

fn without_prose(s: &Study) -> Study {
    let chapters: Vec<Chapter> = s
        .chapters
        .iter()
        .map(|c| Chapter {
            claim: "",
            intro: "",
            mentions: &[],
            lost: &[],
            ..c.clone()
        })
        .collect();
    let figures: Vec<Figure> = s
        .figures
        .iter()
        .map(|p| Figure {
            // A plate's title is in its picture.
            title: if p.span == Span::Plate { p.title } else { "" },
            note: "",
            ..p.clone()
        })
        .collect();
    // A remark on a number stands in the download only.
    let observations: Vec<Observation> = s
        .observations
        .iter()
        .map(|f| Observation {
            note: "",
            ..f.clone()
        })
        .collect();
    let respondents = Respondents {
        question: "",
        ..s.respondents.clone()
    };
    // Title, territory and publisher go with every picture that is taken away.
    let survey = Survey {
        subtitle: "",
        claim: "",
        stake: "",
        surveyor: "",
        presented: "",
        reuse: "",
        missing: "",
        caution: "",
        studies: &[],
        glossary: "",
        ..s.survey.clone()
    };
    Study {
        survey,
        respondents,
        chapters: chapters.leak(),
        observations: observations.leak(),
        figures: figures.leak(),
        takeaways: &[],
        terms: &[],
        ..s.clone()
    }
}

fn list<T>(out: &mut String, field: &str, items: &[T], one: impl Fn(&T) -> String) {
    let _ = write!(out, "\n{field}: &[");
    for item in items {
        let _ = writeln!(out, "{},", one(item));
    }
    out.push_str("],");
}

/// A slice is written with its `&`, which its `Debug` leaves out.
fn survey(s: &Survey) -> String {
    let printed = format!("{s:?}");
    printed.replace("studies: [", "studies: &[")
}

fn respondents(out: &mut String, r: &Respondents) {
    let _ = write!(
        out,
        "\nrespondents: Respondents {{ many: {:?}, short: {:?}, gender: Gender::{:?}, \
         question: {:?}, size: {:?}, sizes: {:?} }},",
        r.many, r.short, r.gender, r.question, r.size, r.sizes
    );
}

fn noun(n: Noun) -> String {
    format!(
        "Noun {{ one: {:?}, many: {:?}, gender: Gender::{:?} }}",
        n.one, n.many, n.gender
    )
}

fn classes(c: Classes) -> String {
    format!("Classes::from_bits({})", c.bits())
}

fn size(s: &Size) -> String {
    format!(
        "Size {{ slug: {:?}, label: {:?}, short: {:?}, complement: {:?}, classes: {} }}",
        s.slug,
        s.label,
        s.short,
        s.complement,
        classes(s.classes)
    )
}

fn population(p: &Population) -> String {
    format!(
        "Population {{ slug: {:?}, label: {:?}, short: {:?}, complement: {:?}, classes: {} }}",
        p.slug,
        p.label,
        p.short,
        p.complement,
        classes(p.classes)
    )
}

fn chapter(c: &Chapter) -> String {
    format!(
        "Chapter {{ slug: {:?}, title: {:?}, short: {:?}, claim: {:?}, intro: {:?}, pages: {:?}, \
         mentions: &{:?}, lost: &{:?} }}",
        c.slug, c.title, c.short, c.claim, c.intro, c.pages, c.mentions, c.lost
    )
}

fn fact(f: &Fact) -> String {
    format!(
        "Fact {{ slug: {:?}, label: {:?}, role: FactRole::{:?}, value: {:?}, page: {:?}, source: {:?} }}",
        f.slug, f.label, f.role, f.value, f.page, f.source
    )
}

fn term(t: &Term) -> String {
    format!(
        "Term {{ slug: {:?}, word: {:?}, forms: &{:?}, definition: {:?} }}",
        t.slug, t.word, t.forms, t.definition
    )
}

fn observation(f: &Observation) -> String {
    let measure = match f.measure {
        Measure::Level => "Measure::Level".to_owned(),
        Measure::Change => "Measure::Change".to_owned(),
        Measure::Composition(class) => format!("Measure::Composition({class:?})"),
    };
    let reading = match f.reading {
        Reading::Lost => "Reading::Lost".to_owned(),
        Reading::Exact(_) | Reading::Above(_) | Reading::Below(_) | Reading::About(_) => {
            format!("Reading::{:?}", f.reading)
        }
    };
    format!(
        "Observation {{ indicator: {:?}, answer: {:?}, base: {:?}, population: {:?}, \
         year: {}, measure: {measure}, reading: {reading}, unit: Unit::{:?}, \
         provenance: Provenance::{:?}, pages: &{:?}, note: {:?} }}",
        f.indicator, f.answer, f.base, f.population, f.year, f.unit, f.provenance, f.pages, f.note
    )
}

fn part(p: &Part) -> String {
    let subject = match p.subject {
        Subject::Fact(id) => format!("Subject::Fact({id:?})"),
        Subject::Indicator {
            id,
            answer,
            population,
        } => format!(
            "Subject::Indicator {{ id: {id:?}, answer: {answer:?}, population: {population:?} }}"
        ),
    };
    format!(
        "Part {{ role: Role::{:?}, subject: {subject}, label: {:?}, group: {:?} }},",
        p.role, p.label, p.group
    )
}

fn figure(p: &Figure) -> String {
    let kind = match p.kind {
        Kind::Portrait(class) => format!("Kind::Portrait({class:?})"),
        Kind::Strips(classes) => format!("Kind::Strips(&{classes:?})"),
        Kind::Matrix(noun) => format!("Kind::Matrix({})", self::noun(noun)),
        Kind::Plate(plate) => format!(
            "Kind::Plate(&Plate {{ form: Form::{:?}, parts: &[{}] }})",
            plate.form,
            plate.parts.iter().map(part).collect::<String>()
        ),
        Kind::Survey
        | Kind::Changes
        | Kind::Bars
        | Kind::Dots
        | Kind::Crowd
        | Kind::Composition => format!("Kind::{:?}", p.kind),
    };
    format!(
        "Figure {{ slug: {:?}, chapter: {:?}, kind: {kind}, title: {:?}, about: {:?}, items: &{:?}, \
         note: {:?}, span: Span::{:?} }}",
        p.slug, p.chapter, p.title, p.about, p.items, p.note, p.span
    )
}
