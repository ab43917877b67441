//! Texts of the publisher's files are data: whatever they hold, they are
//! shown as they are and never become markup.

use std::collections::BTreeSet;

use barometre::STUDY;
use barometre::chart::Format;
use barometre::data::Study;
use barometre::export::svg::svg;
use barometre::page::fragment;
use barometre::selection::Comparison;

use crate::html::{Piece, lines, pieces, tags};
use crate::page::page;
use crate::support::{FIGURES, UNDER_20, WORDING, read, reworded, view};

/// Markup, quotes, an entity, right-to-left, a letter with its accent apart.
const TEXT: &str = r#"<script>alert(1)</script>"'&amp; עברית e"#;
/// Every entry that carries it, and where it shows.
const PLACES: [(&str, &str, &str); 9] = [
    ("panel", "site", "title"),
    ("panel", "site", "about"),
    ("panel", "site", "note"),
    ("indicator", "site", "label"),
    ("indicator", "site", "predicate"),
    ("answer", "budget", "label"),
    ("chapter", "services", "title"),
    ("chapter", "services", "claim"),
    ("source", "societe-numerique", "name"),
];

/// The study with the text in every place, each with a number of its own and
/// a combining accent, so that none is mistaken for another.
fn hostile() -> (&'static Study, Vec<String>) {
    let mut wording = WORDING.to_owned();
    let mut texts = Vec::new();
    for (nth, (list, slug, key)) in PLACES.into_iter().enumerate() {
        let text = format!("{TEXT}\u{301}{nth}");
        wording = reworded(&wording, list, slug, key, &text);
        texts.push(text);
    }
    (read(FIGURES, &wording), texts)
}

/// What a document is made of, whatever its words.
fn vocabulary(html: &str) -> (BTreeSet<String>, BTreeSet<String>) {
    let tags = tags(html);
    let names = tags.iter().map(|t| t.name.to_owned()).collect();
    let attributes = tags.iter().flat_map(|t| t.attributes.iter());
    (
        names,
        attributes.map(|(name, _)| (*name).to_owned()).collect(),
    )
}

#[test]
fn the_page_shows_hostile_texts_and_gains_no_markup() {
    let (study, texts) = hostile();
    let html = page(study);
    assert_eq!(vocabulary(&html), vocabulary(&page(&STUDY)));
    let scripts = tags(&html).into_iter().filter(|t| t.name == "script");
    assert_eq!(scripts.count(), 1, "the page's own");
    let seen = lines(&html).join("\n");
    for (text, place) in texts.iter().zip(PLACES) {
        // In the middle of a sentence a first letter may be a small one, and
        // « < » has none.
        assert!(seen.contains(text), "{place:?} is not shown as it is");
    }
    assert!(!html.contains("<script>alert"));
}

#[test]
fn fragments_and_pictures_show_hostile_texts_as_they_are() {
    let (study, texts) = hostile();
    let mut shown = String::new();
    for slug in [
        "site",
        "freins",
        "risques",
        "changements",
        "neuf-indicateurs",
    ] {
        for comparison in [Comparison::Off, Comparison::On] {
            let view = view(study, slug, UNDER_20, comparison);
            let mut parts: Vec<String> = fragment::parts(&view)
                .into_iter()
                .map(|(_, markup)| markup.into_string())
                .collect();
            for format in [Format::Narrow, Format::Wide] {
                parts.push(svg(&view.chart.layout(format), &view.sentence));
            }
            for part in parts {
                let script = pieces(&part)
                    .into_iter()
                    .any(|piece| matches!(piece, Piece::Start(tag) if tag.name == "script"));
                assert!(!script, "{part}");
                // A name may be broken into lines in a picture.
                shown += &lines(&part).join(" ");
            }
        }
    }
    for nth in [3, 4, 5] {
        assert!(shown.contains(&texts[nth]), "{:?}", PLACES[nth]);
    }
}
