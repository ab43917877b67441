//! What scripts of the page may ask: `barometre.state()` and
//! `barometre.select({...})`. Their types, and those of `barometre.figure()`,
//! which is of `takeaway`, are in `assets/barometre.d.ts`, which is published.

use serde::{Deserialize, Serialize};
use wasm_bindgen::JsValue;

use super::{dispatch, with};
use crate::app::Event;
use crate::selection::{Comparison, Selection};

/// A selection with the names of the address.
#[derive(Serialize)]
struct State {
    chapitre: &'static str,
    taille: &'static str,
    comparer: bool,
}

/// What of a selection to change; a name that is missing or unknown changes
/// nothing.
#[derive(Deserialize)]
struct Choice {
    chapitre: Option<String>,
    taille: Option<String>,
    comparer: Option<bool>,
}

/// The selection, as `{chapitre, taille, comparer}`, which [`select`] takes.
pub fn state() -> JsValue {
    with(|page| {
        let Selection {
            chapter,
            size,
            comparison,
            ..
        } = page.app.selection();
        let study = page.app.study();
        serde_wasm_bindgen::to_value(&State {
            chapitre: study.chapter(chapter).slug,
            taille: study.size(size).slug,
            comparer: comparison == Comparison::On,
        })
        .unwrap_or_default()
    })
    .unwrap_or_default()
}

/// Chooses as a reader would. Returns whether the argument was understood and
/// the page could follow.
pub fn select(choice: JsValue) -> bool {
    let Ok(choice) = serde_wasm_bindgen::from_value::<Choice>(choice) else {
        return false;
    };
    let asked = with(|page| {
        let study = page.app.study();
        let chapter = study
            .chapter_ids()
            .find(|&id| Some(study.chapter(id).slug) == choice.chapitre.as_deref());
        let size = choice.taille.as_deref().and_then(|s| study.size_id(s));
        (chapter, size)
    });
    let (chapter, size) = asked.unwrap_or_default();
    if let Some(size) = size {
        dispatch(Event::Sized(size));
    }
    if let Some(on) = choice.comparer {
        dispatch(Event::Compared(if on {
            Comparison::On
        } else {
            Comparison::Off
        }));
    }
    if let Some(chapter) = chapter {
        dispatch(Event::Visited(chapter));
    }
    with(|page| {
        page.parts
            .set_controls(page.app.study(), page.app.selection())
    })
    .is_some()
}

/// The selection as the query of an address, empty for the default: what the
/// module of `takeaway` knows of the page's state.
pub fn query() -> String {
    with(|page| page.app.selection().query(page.app.study())).unwrap_or_default()
}
