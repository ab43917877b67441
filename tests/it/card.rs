//! The pictures that readers take away, against `tests/cards/*.svg`: look at
//! them in a browser. `INSTA_UPDATE=always cargo test --test it card` writes
//! them anew.

use barometre::STUDY;
use barometre::chart::scene::{Anchor, Shape, Weight};
use barometre::chart::text::width;
use barometre::data::{Figure, Kind, SizeId, Study};
use barometre::export::card::{Aspect, Caption, Card};
use barometre::selection::Comparison::{self, Off, On};
use barometre::selection::Selection;
use barometre::theme::{Palette, Scheme};
use barometre::view::View;
use proptest::prelude::*;

use crate::support::{ALL, FROM_50_TO_100, OVER_100, UNDER_50, figure};

/// What a long address comes to.
const ADDRESS: &str = "https://www.exemple.nc/services/barometre-numerique/";

fn card(figure: &'static Figure, selection: Selection, aspect: Aspect) -> Card {
    let view = View::new(&STUDY, figure, selection);
    let shown = STUDY.figure_id(figure.slug);
    let query = Selection { shown, ..selection }.query(&STUDY);
    let caption = Caption::of(&view, format!("{ADDRESS}{query}"));
    // A corrected number must not move the pictures that do not show it.
    let study = Study {
        revision: "0123abcd",
        ..STUDY.clone()
    };
    Card::new(&study, &view, selection, &caption, aspect)
}

fn selections() -> impl Iterator<Item = Selection> {
    STUDY.size_ids().flat_map(|size| {
        [Off, On].map(|comparison| Selection {
            size,
            comparison,
            ..Selection::default()
        })
    })
}

fn picture(slug: &str, size: SizeId, comparison: Comparison, aspect: Aspect, scheme: Scheme) {
    let selection = Selection {
        size,
        comparison,
        ..Selection::default()
    };
    let svg = card(figure(&STUDY, slug), selection, aspect).svg(&Palette::of(scheme));
    let name = format!("{slug}-{}.svg", aspect.slug());
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../cards");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let lines = svg.replace("><", ">\n<").replace("}.", "}\n.") + "\n";
    settings.bind(|| insta::assert_binary_snapshot!(&name, lines.into_bytes()));
}

#[test]
fn published_values() {
    picture("site", ALL, Off, Aspect::Landscape, Scheme::Light);
}

#[test]
fn as_chosen_with_2011() {
    picture("site", UNDER_50, On, Aspect::Portrait, Scheme::Dark);
}

#[test]
fn wider_than_chosen() {
    let wider = "wifi-public";
    picture(wider, FROM_50_TO_100, Off, Aspect::Portrait, Scheme::Dark);
}

#[test]
fn lost_values() {
    let lost = "fonctions-application";
    picture(lost, OVER_100, On, Aspect::Landscape, Scheme::Dark);
}

#[test]
fn a_range() {
    picture("byod", ALL, Off, Aspect::Portrait, Scheme::Light);
}

#[test]
fn a_tall_chart_with_long_words() {
    let tall = "neuf-indicateurs";
    picture(tall, UNDER_50, On, Aspect::Landscape, Scheme::Light);
}

#[test]
fn a_crowd_of_symbols() {
    let crowd = "visioconference";
    picture(crowd, UNDER_50, Off, Aspect::Portrait, Scheme::Deep);
}

/// The boxes of all texts, by layer: left, top, right, bottom.
fn boxes(card: &Card) -> Vec<(usize, [f32; 4], String)> {
    let mut boxes = Vec::new();
    for (nth, layer) in card.layers.iter().enumerate() {
        for mark in &layer.marks {
            let Shape::Text(text) = &mark.shape else {
                continue;
            };
            let wide = width(&text.content, text.size, text.weight == Weight::Bold);
            let left = match text.anchor {
                Anchor::Start => text.x,
                Anchor::Middle => text.x - wide / 2.0,
                Anchor::End => text.x - wide,
            };
            let half = text.size / 2.0;
            let area = [left, text.y - half, left + wide, text.y + half];
            let [x1, y1, x2, y2] = area.map(|v| v * layer.scale);
            boxes.push((
                nth,
                [x1 + layer.x, y1 + layer.y, x2 + layer.x, y2 + layer.y],
                text.content.to_string(),
            ));
        }
    }
    boxes
}

/// In every state: no text leaves the picture, none lies on another part's,
/// none is too small to read.
#[test]
fn everything_has_its_place() {
    for figure in STUDY.figures {
        for selection in selections() {
            for aspect in Aspect::EACH {
                let card = card(figure, selection, aspect);
                let (width, height) = card.size;
                let boxes = boxes(&card);
                let state = format!("{} {selection:?} {aspect:?}", figure.slug);
                // A plate is composed to its edges; what lies on what in it is
                // judged in `plates`, and here what lies on the strip.
                let plate = matches!(figure.kind, Kind::Plate(_));
                let margin = if plate { 0.0 } else { 14.0 };
                for (nth, [x1, y1, x2, y2], text) in &boxes {
                    let inside = *x1 >= margin && *y1 >= 0.0 && *x2 <= width && *y2 <= height;
                    assert!(inside, "{state}: {text:?} leaves: {x1} {y1} {x2} {y2}");
                    assert!(y2 - y1 >= 8.0, "{state}: {text:?} is {} high", y2 - y1);
                    for (other, [a1, b1, a2, b2], beside) in &boxes {
                        let apart = a1 >= x2 || a2 <= x1 || b1 >= y2 || b2 <= y1;
                        let strip = card.layers.len() - 1;
                        let same = nth == other || plate && *nth < strip && *other < strip;
                        assert!(same || apart, "{state}: {text:?} on {beside:?}");
                    }
                }
            }
        }
    }
}

/// What was found, of what, whom, when and where: all of it is on the picture.
#[test]
fn a_card_carries_its_provenance() {
    let selection = Selection {
        size: UNDER_50,
        comparison: On,
        ..Selection::default()
    };
    let figure = figure(&STUDY, "site");
    for aspect in Aspect::EACH {
        let card = card(figure, selection, aspect);
        let words: Vec<String> = boxes(&card).into_iter().map(|(.., text)| text).collect();
        let words = words.join(" ");
        for needed in [
            "Baromètre numérique 2018",
            figure.title,
            figure.about,
            "Taille choisie\u{a0}: moins de 50\u{a0}agents",
            "2018 et 2011",
            "61\u{202f}%",
            figure.note,
            "Gouvernement de la Nouvelle-Calédonie",
            "p.\u{a0}11, 39, 51, 52 et 53",
            "révision 0123abcd",
        ] {
            assert!(words.contains(needed), "{needed:?} is not in {words}");
        }
        let address = format!("{ADDRESS}?presentation=site&taille=moins-50&comparer=2011");
        let bare = address.trim_start_matches("https://");
        assert!(words.replace(' ', "").contains(bare), "{words}");
        assert!(card.source.ends_with(&address));
    }
}

fn parsed(svg: &str) -> roxmltree::Document<'_> {
    roxmltree::Document::parse(svg).unwrap_or_else(|error| panic!("{error}: {svg}"))
}

#[test]
fn every_card_is_an_svg_of_its_own() {
    for figure in STUDY.figures {
        let selection = Selection::default();
        let card = card(figure, selection, Aspect::Landscape);
        let svg = card.svg(&Palette::of(Scheme::Light));
        let document = parsed(&svg);
        let root = document.root_element();
        assert_eq!(
            root.tag_name().namespace(),
            Some("http://www.w3.org/2000/svg")
        );
        let text = |name: &str| {
            let found = root
                .children()
                .find(|n| n.has_tag_name(("http://www.w3.org/2000/svg", name)));
            found.and_then(|n| n.text()).unwrap_or_default().to_owned()
        };
        assert_eq!(text("title"), figure.title);
        assert!(text("desc").contains(&View::new(&STUDY, figure, selection).sentence));
        assert!(text("desc").contains(ADDRESS));
        // Every class has its rule, and nothing is fetched.
        let style = text("style");
        for classes in root.descendants().filter_map(|n| n.attribute("class")) {
            for class in classes.split(' ') {
                assert!(style.contains(&format!(".{class}{{")), "{class}");
            }
        }
        assert!(!svg.contains("url(") && !svg.contains("href"));
    }
}

proptest! {
    #[test]
    fn any_title_makes_a_picture(title in "\\PC{0,300}") {
        let view = View::new(&STUDY, figure(&STUDY, "site"), Selection::default());
        let caption = Caption { title: title.clone(), ..Caption::default() };
        let card = Card::new(&STUDY, &view, Selection::default(), &caption, Aspect::Landscape);
        let svg = card.svg(&Palette::of(Scheme::Light));
        let document = parsed(&svg);
        let shown = document.descendants().find(|n| n.tag_name().name() == "title");
        prop_assert_eq!(shown.and_then(|n| n.text()).unwrap_or_default(), title);
    }
}
