use barometre::data::Study;
use barometre::fragment;
use barometre::prerender::assets::Assets;
use barometre::prerender::chapter_page::chapter_page;
use barometre::prerender::figure_page::figure_page;
use barometre::selection::Selection;
use barometre::view::View;

use scraper::{ElementRef, Html};

use super::study::{HOSTILE, INNOCENT, Spoilt, TEXT};
use super::tree::{Build, document, part, words};
use crate::page::file;

#[test]
fn a_document_shows_hostile_texts_and_gains_no_markup() {
    let [hostile, innocent] = [&HOSTILE, &INNOCENT].map(|spoilt| document(&file(spoilt.study)));
    Build::of(&hostile).within(&Build::of(&innocent));
    let shown = words(&hostile);
    // Words that stand in some states alone, or in exports, are not here.
    let missing = HOSTILE.texts.iter().filter(|text| !shown.contains(*text));
    let missing = missing.count();
    assert!(
        missing * 3 < HOSTILE.texts.len(),
        "{missing} of {} texts are not shown as they are",
        HOSTILE.texts.len()
    );
}

/// The documents that hold one figure or one chapter each, for embeds and for sharing.
#[test]
fn parts_of_the_whole_gain_no_markup() {
    for (hostile, innocent) in alone(HOSTILE.study).into_iter().zip(alone(INNOCENT.study)) {
        let [hostile, innocent] = [hostile, innocent].map(|html| document(&html));
        Build::of(&hostile).within(&Build::of(&innocent));
        for data in scripts(&hostile).filter(|e| e.attr("type") == Some("application/ld+json")) {
            let text: String = data.text().collect();
            let value: serde_json::Value = serde_json::from_str(&text).expect("JSON");
            assert!(value["name"].as_str().is_some_and(|n| n.contains(TEXT)));
        }
    }
}

fn alone(study: &'static Study) -> Vec<String> {
    let assets = Assets::default();
    // Some of each kind: all take their time.
    let figures = study.shows().step_by(6);
    let figures = figures.map(|id| figure_page(study, id, &assets));
    let chapters = study
        .chapter_ids()
        .map(|id| chapter_page(study, id, &assets));
    figures
        .chain(chapters)
        .map(|page| page.into_string())
        .collect()
}

fn scripts(html: &Html) -> impl Iterator<Item = ElementRef<'_>> {
    let elements = html.tree.nodes().filter_map(ElementRef::wrap);
    elements.filter(|e| e.value().name() == "script")
}

/// What the module writes into the page, in every state.
#[test]
fn fragments_gain_no_markup_in_any_state() {
    let build = |spoilt: &Spoilt| {
        let mut build = Build::default();
        for selection in Selection::each(spoilt.study).filter(|s| s.chapter.0 == 0) {
            for figure in spoilt.study.figures {
                let view = View::new(spoilt.study, figure, selection);
                for (class, markup) in fragment::parts(&view) {
                    let html = part(&format!(
                        "<div class=\"{class}\">{}</div>",
                        markup.into_string()
                    ));
                    build.add(&html);
                }
            }
        }
        build
    };
    build(&HOSTILE).within(&build(&INNOCENT));
}
