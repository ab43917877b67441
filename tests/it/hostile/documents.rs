use barometre::data::Study;
use barometre::page::document::Assets;
use barometre::page::fragment;
use barometre::selection::Selection;
use barometre::view::View;

use super::study::{HOSTILE, INNOCENT, Spoilt};
use super::tree::{Build, document, part, words};
use crate::page::page;

#[test]
fn a_document_shows_hostile_texts_and_gains_no_markup() {
    let [hostile, innocent] = [&HOSTILE, &INNOCENT].map(|spoilt| document(&page(spoilt.study)));
    Build::of(&hostile).within(&Build::of(&innocent));
    let shown = words(&hostile);
    let scripts = hostile.tree.nodes().filter_map(scraper::ElementRef::wrap);
    // Its own, and its data.
    assert_eq!(scripts.filter(|e| e.value().name() == "script").count(), 2);
    // Words that stand in some states alone, or in exports, are not here.
    let missing = HOSTILE.texts.iter().filter(|text| !shown.contains(*text));
    let missing = missing.count();
    assert!(
        missing * 3 < HOSTILE.texts.len(),
        "{missing} of {} texts are not shown as they are",
        HOSTILE.texts.len()
    );
}

/// The documents that hold one figure each.
#[test]
fn figures_alone_gain_no_markup() {
    for (hostile, innocent) in alone(HOSTILE.study).zip(alone(INNOCENT.study)) {
        Build::of(&document(&hostile)).within(&Build::of(&document(&innocent)));
    }
}

fn alone(study: &'static Study) -> impl Iterator<Item = String> {
    let assets = Assets::default();
    study
        .shows()
        .map(move |id| barometre::page::alone::alone(study, id, &assets).into_string())
}

/// What the module writes into the page, in every state.
#[test]
fn fragments_gain_no_markup_in_any_state() {
    let build = |spoilt: &Spoilt| {
        let mut build = Build::default();
        for selection in Selection::each(spoilt.study).filter(|s| s.chapter.0 == 0) {
            for panel in spoilt.study.panels {
                let view = View::new(spoilt.study, panel, selection);
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
