//! Another study with another public: what a publisher may put in the place
//! of the published one. Nothing of the published one shows.

use std::sync::LazyLock;

use barometre::STUDY;
use barometre::app::{App, Event, Tour};
use barometre::data::{Form, Kind, SizeId, Study};
use barometre::embed::Scope;
use barometre::export::card::{Aspect, Caption, Card};
use barometre::export::data::{csv, package, schema};
use barometre::export::record::Dialect;
use barometre::export::svg::svg;
use barometre::fragment;
use barometre::prerender::assets::Assets;
use barometre::prerender::chapter_page::chapter_page;
use barometre::prerender::figure_page::figure_page;
use barometre::prerender::metadata::About;
use barometre::selection::{Comparison, Selection};
use barometre::source;
use barometre::theme::{Palette, Scheme};
use barometre::view::{Standing, View};

use crate::html::lines;
use crate::page::page;
use crate::support::{formats, view};

const FIGURES: &str = include_str!("../etude-essai/observations.csv");
const WORDING: &str = include_str!("../etude-essai/study.toml");

/// The study invented for tests.
pub fn invented() -> &'static Study {
    static INVENTED: LazyLock<Study> =
        LazyLock::new(|| source::read(FIGURES, WORDING).unwrap_or_else(|p| panic!("{p:#?}")));
    &INVENTED
}

/// Words and years of the published study, as someone would read them.
const WORDS: [&str; 14] = [
    "service",
    "agent",
    "organisme",
    "commune",
    "frein",
    "2018",
    "2011",
    "2017",
    "Calédon",
    "Nouméa",
    "Olécall",
    "Baromètre",
    "barometre",
    "numérique",
];

/// What of the published study a text names: its words, or a slug of its
/// chapters, figures, indicators, sizes and classes.
fn leaks(text: &str) -> Vec<String> {
    let told = |slug: &&str| {
        // As an identifier stands: not within another word.
        let edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric() && c != '-');
        text.match_indices(*slug).any(|(at, _)| {
            edge(text[..at].chars().next_back()) && edge(text[at + slug.len()..].chars().next())
        })
    };
    let chapters = STUDY.chapters.iter().map(|c| c.slug);
    let figures = STUDY.figures.iter().map(|p| p.slug);
    let indicators = STUDY.indicators.iter().map(|i| i.slug);
    let slugs = chapters.chain(figures).chain(indicators);
    // These are words of any page.
    let common = [
        "connexion",
        "site",
        "projets",
        "application",
        "aisance",
        "usages",
        "organisation",
    ];
    let names = slugs.filter(|slug| !common.contains(slug)).filter(told);
    let words = WORDS.into_iter().filter(|word| text.contains(word));
    words.chain(names).map(str::to_owned).collect()
}

fn clean(what: &str, text: &str) {
    assert_eq!(leaks(text), [""; 0], "{what}: {text:.300}");
}

/// The rule itself finds what it should.
#[test]
fn a_leak_is_found() {
    assert_eq!(
        leaks("61\u{202f}% des services publics"),
        ["service", "services"]
    );
    assert_eq!(leaks("id=\"synthese\""), ["synthese"]);
    assert!(leaks("des ménages, en photosynthese").is_empty());
    let published = page(&STUDY);
    assert!(leaks(&published).len() > 60, "{:?}", leaks(&published));
}

#[test]
fn the_page_of_another_study_names_nothing_of_this_one() {
    let study = invented();
    for text in lines(&page(study)) {
        clean("the page", &text);
    }
    clean("the page", &page(study));
    for id in study.chapter_ids() {
        let chapter = chapter_page(study, id, &Assets::default()).into_string();
        clean("a chapter's page", &chapter);
    }
    for id in study.shows() {
        let figure = figure_page(study, id, &Assets::default()).into_string();
        clean("a figure's page", &figure);
    }
    // It names tests, some of them after figures, and speaks of the web's own
    // services.
    for text in lines(&crate::accessibility::page_of(study)) {
        for word in ["2018", "2011", "Calédon", "Baromètre", "Olécall"] {
            assert!(!text.contains(word), "{text}");
        }
    }
    let table = csv(study, Dialect::Plain);
    for line in table.lines() {
        clean("the table", line);
    }
    clean("the schema", &schema(study, Dialect::Plain).to_string());
    clean("the package", &package(study).to_string());
}

/// Every state: words, both pictures, what a reader hears and points at.
#[test]
fn every_state_of_another_study_speaks_of_its_own() {
    let study = invented();
    let mut count = 0;
    for selection in Selection::each(study) {
        count += 1;
        let query = selection.query(study);
        clean("the address", &query);
        assert_eq!(Selection::parse(study, &query), (selection, vec![]));
        for figure in study.figures_of(selection.chapter) {
            let view = View::new(study, figure, selection);
            for (_, markup) in fragment::parts(&view) {
                clean(figure.slug, &markup.into_string());
            }
            for format in formats(figure) {
                clean(
                    figure.slug,
                    &svg(&view.chart.layout(format), &view.sentence),
                );
            }
            let caption = Caption::of(&view, String::new());
            let card = Card::new(study, &view, selection, &caption, Aspect::Landscape);
            clean(figure.slug, &card.svg(&Palette::of(Scheme::Light)));
            for note in view.sonification(study) {
                clean(figure.slug, &note.words);
            }
            for tooltip in crate::grammar::tooltips(study, &view, selection) {
                clean(figure.slug, &tooltip);
            }
        }
        let mut app = App::new(study, Scope::Whole);
        app.update(Event::Visited(selection.chapter));
        for effect in app.update(Event::Sized(selection.size)) {
            clean("an effect", &format!("{effect:?}"));
        }
        for effect in app.update(Event::Compared(selection.comparison)) {
            clean("an effect", &format!("{effect:?}"));
        }
    }
    assert_eq!(count, 3 * 4 * 2);
}

/// A reader's choice is answered by this study's own classes.
#[test]
fn another_study_answers_its_own_sizes() {
    let study = invented();
    let size = |slug| study.size_id(slug).expect("a size");
    let told = |figure, slug| view(study, figure, size(slug), Comparison::Off).sentence;
    assert_eq!(
        told("ligne-inventee", "1"),
        "38\u{202f}% des ménages d’une personne ont une ligne rapide à la maison (2031, p.\u{a0}4)."
    );
    assert_eq!(
        told("ligne-inventee", "2"),
        "61\u{202f}% des ménages de 2\u{a0}personnes et plus ont une ligne rapide à la maison (2031, \
         p.\u{a0}4)\u{202f}; le chiffre des seuls ménages de 2\u{a0}personnes est absent de notre \
         copie du rapport."
    );
    // A size of several classes: as published, and within one that is wider.
    assert_eq!(
        told("wifi-invente", "3-plus"),
        "88\u{202f}% des ménages de 3\u{a0}personnes et plus captent le wifi au salon (2031, \
         p.\u{a0}5)."
    );
    assert!(
        told("ligne-inventee", "3-plus")
            .ends_with("de 3\u{a0}personnes et plus est absent de notre copie du rapport.")
    );
    let wifi = view(study, "wifi-invente", SizeId::ALL, Comparison::Off);
    assert_eq!(wifi.headline.value, "71\u{202f}% contre 88\u{202f}%");
    let certain = "forcément entre 71\u{202f}% et 88\u{202f}%.";
    assert!(wifi.headline.caution.ends_with(certain));
    let since = view(study, "ligne-inventee", SizeId::ALL, Comparison::On).since;
    assert_eq!(
        since,
        "Ensemble des ménages\u{a0}: +12\u{a0}points depuis 2027, soit ≈\u{a0}42\u{202f}% \
         en 2027 (calculé, à un point près)."
    );
    let sorts = view(
        study,
        "trois-sortes-inventees",
        SizeId::ALL,
        Comparison::Off,
    );
    assert!(
        sorts.sentence.ends_with("(2031, p.\u{a0}15 à 17)."),
        "{}",
        sorts.sentence
    );
    let wishes = view(study, "envies-inventees", SizeId::ALL, Comparison::Off);
    assert!(
        wishes
            .sentence
            .starts_with("La première envie de chaque domaine (2031).")
    );
    let mut app = App::new(study, Scope::Whole);
    let effects = app.update(Event::Sized(size("1")));
    assert!(
        format!("{effects:?}").contains("Une personne. 38"),
        "{effects:?}"
    );
}

/// What is published for classes inside a size is no answer for it, in any kind
/// of figure.
#[test]
fn classes_inside_a_size_do_not_answer_for_it() {
    let study = invented();
    let of = |figure| {
        let size = study.size_id("3-plus").expect("a size");
        view(study, figure, size, Comparison::Off)
    };
    // Between its classes' numbers, which make the whole.
    let games = of("jeux-inventes").headline;
    assert_eq!(
        (games.standing, games.caution.as_str()),
        (
            Standing::Known,
            "Manquant pour les ménages de 3\u{a0}personnes et plus. Ensemble\u{a0}: forcément entre \
             25\u{202f}% et 66\u{202f}%."
        )
    );
    let meals = of("repas-inventes").headline;
    assert_eq!(
        (meals.standing, meals.caution.as_str()),
        (
            Standing::Known,
            "Les ménages de 5\u{a0}personnes et plus ne sont qu’une partie de cette taille\u{202f}; le \
             reste manque."
        )
    );
    let tables = of("tablees-inventees").headline;
    assert_eq!(
        (tables.standing, tables.caution.as_str()),
        (Standing::Known, "")
    );
    for figure in ["jeux-inventes", "ecrans-inventes", "trois-sortes-inventees"] {
        let view = of(figure);
        let marked = |name: &String| name.contains("votre choix");
        assert!(!view.table.head.iter().any(marked), "{figure}");
        assert!(view.table.rows.iter().all(|row| !row.chosen), "{figure}");
    }
}

/// Classes without a population of their name, populations across sizes.
#[test]
fn an_address_of_another_study_means_its_own_sizes() {
    let study = invented();
    for (name, size) in [
        ("1", Some("1")),
        ("seul", Some("1")),
        ("3", Some("3-plus")),
        ("3-4", Some("3-plus")),
        ("5-plus", Some("3-plus")),
        ("1-2", None),
        ("2-plus", None),
        ("moins-50", None),
    ] {
        let meant = study.size_meant(name).map(|id| study.size(id).slug);
        assert_eq!(meant, size, "{name}");
    }
}

/// Words of the other gender.
#[test]
fn respondents_agree() {
    let wording = WORDING
        .replace("many = \"ménages\"", "many = \"entreprises\"")
        .replace("short = \"ménages\"", "short = \"entreprises\"")
        .replace("gender = \"masculin\"", "gender = \"féminin\"")
        .replace("of = \"ménages\"", "of = \"entreprises\"");
    let study = crate::support::read(FIGURES, &wording);
    let headline = |figure, size, comparison| view(study, figure, size, comparison).headline.of;
    assert_eq!(
        headline("mouvements-inventes", SizeId::ALL, Comparison::Off),
        "qu’en 2027\u{a0}: entreprises qui ont une ligne rapide à la maison"
    );
    let asked = headline("interroges-inventes", SizeId::ALL, Comparison::Off);
    assert!(asked.ends_with(" interrogées"), "{asked}");
    assert_eq!(
        headline("trois-sortes-inventees", SizeId::ALL, Comparison::Off),
        "indicateurs où les entreprises de 5\u{a0}personnes et plus sont premières, seules ou à égalité"
    );
    let wider = view(study, "ligne-inventee", SizeId(2), Comparison::Off).sentence;
    assert!(
        wider.contains("le chiffre des seules entreprises de 2\u{a0}personnes"),
        "{wider}"
    );
}

/// It has a figure of every kind, so that none of them hides a name.
#[test]
fn the_invented_study_has_a_figure_of_every_kind() {
    let index = |kind: Kind| match kind {
        Kind::Plate(plate) => 9 + plate.form as i32,
        Kind::Survey => 0,
        Kind::Changes => 1,
        Kind::Bars => 2,
        Kind::Dots => 3,
        Kind::Crowd => 4,
        Kind::Composition => 5,
        Kind::Matrix(_) => 6,
        Kind::Strips(_) => 7,
        Kind::Portrait(_) => 8,
    };
    let mut kinds: Vec<i32> = invented().figures.iter().map(|p| index(p.kind)).collect();
    kinds.sort_unstable();
    kinds.dedup();
    let plates = Form::EACH.len() as i32;
    assert_eq!(kinds, (0..9 + plates).collect::<Vec<_>>());
    let marked = |text: &str| text.to_lowercase().contains("invent");
    assert!(invented().figures.iter().all(|p| marked(p.title)));
    assert!(
        invented()
            .chapters
            .iter()
            .all(|c| marked(c.title) && marked(c.intro))
    );
}

/// The first screen without a picture is its words and its question: nothing
/// of the page leads to a picture that is not there.
#[test]
fn a_study_may_have_no_opening() {
    let at = WORDING.find("[[plate]]").expect("the opening");
    let (before, plates) = WORDING.split_at(at);
    let (_, others) = plates.split_once("\n]\n").expect("its end");
    let study: &'static Study = Box::leak(Box::new(
        source::read(FIGURES, &format!("{before}{others}")).unwrap_or_else(|p| panic!("{p:#?}")),
    ));
    assert!(study.presents().eq(study.shows()));
    let whole = page(study);
    assert!(!whole.contains("id=\"visite\"") && !whole.contains("class=\"picture\""));
    assert!(whole.contains("id=\"question\""));
    let about = About::whole(study);
    assert!(about.figure.is_some(), "a picture for sharing");
    for selection in Selection::each(study) {
        let mut app = App::new(study, Scope::Whole);
        app.update(Event::Visited(selection.chapter));
        app.update(Event::Sized(selection.size));
        app.update(Event::Toured(Tour::Playing));
    }
    for id in study.chapter_ids() {
        chapter_page(study, id, &Assets::default());
    }
}

#[test]
fn nothing_is_told_of_the_invented_study() {
    assert_eq!(source::remarks(FIGURES, WORDING, None), []);
}
