//! What scripts of the page may ask: `barometre.state()` and
//! `barometre.select({...})`. Their types, and those of `barometre.figure()`,
//! which is of `takeaway`, are in `assets/barometre.d.ts`, which is published.

use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;

use super::{dispatch, dom, with};
use crate::app::Event;
use crate::embed::incoming::{Strange, Word};
use crate::selection::{Comparison, Selection};

/// The selection, as `{chapitre, taille, comparer}`, which [`select`] takes,
/// with the names of the address.
pub fn state() -> JsValue {
    let state = with(|page| {
        let Selection {
            chapter,
            size,
            comparison,
            ..
        } = page.app.selection();
        let study = page.app.study();
        let fields: [(&str, JsValue); 3] = [
            ("chapitre", study.chapter(chapter).slug.into()),
            ("taille", study.size(size).slug.into()),
            ("comparer", (comparison == Comparison::On).into()),
        ];
        let state = Object::new();
        for (name, value) in fields {
            let _ = Reflect::set(&state, &name.into(), &value);
        }
        state.into()
    });
    state.unwrap_or_default()
}

/// A text, if the choice has one.
fn text(choice: &JsValue, name: &str) -> Result<Option<String>, Strange> {
    match dom::field(choice, name)? {
        Some(Word::Text(text)) => Ok(Some(text)),
        Some(Word::Flag(_) | Word::Number(_)) => Err(Strange),
        None => Ok(None),
    }
}

/// Whether to compare, if the choice says so.
fn flag(choice: &JsValue, name: &str) -> Result<Option<bool>, Strange> {
    match dom::field(choice, name)? {
        Some(Word::Flag(flag)) => Ok(Some(flag)),
        Some(Word::Text(_) | Word::Number(_)) => Err(Strange),
        None => Ok(None),
    }
}

/// Chooses as a reader would; a name that is missing or unknown changes
/// nothing. Returns whether the argument was understood and the page could
/// follow.
pub fn select(choice: JsValue) -> bool {
    let fields = [text(&choice, "chapitre"), text(&choice, "taille")];
    let ([Ok(chapter), Ok(size)], Ok(compared)) = (fields, flag(&choice, "comparer")) else {
        return false;
    };
    let asked = with(|page| {
        let study = page.app.study();
        let chapter = chapter.and_then(|slug| study.chapter_id(&slug));
        (chapter, size.and_then(|slug| study.size_id(&slug)))
    });
    let (chapter, size) = asked.unwrap_or_default();
    if let Some(size) = size {
        dispatch(Event::Sized(size));
    }
    if let Some(on) = compared {
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
