//! What scripts of the page may ask: `barometre.state()` and
//! `barometre.select({...})`. Their types, and those of `barometre.figure()`
//! (`record`), are in `assets/barometre.d.ts`, which is published.

use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;

use super::{dispatch, dom, with};
use crate::app::Event;
use crate::data::Names;
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
        let outline = page.app.outline();
        let fields: [(&str, JsValue); 3] = [
            ("chapitre", outline.chapter_slug(chapter).into()),
            ("taille", outline.size_slug(size).into()),
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
        let outline = page.app.outline();
        let chapter = chapter.and_then(|slug| outline.chapter_named(&slug));
        (chapter, size.and_then(|slug| outline.size_named(&slug)))
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
            .set_controls(page.app.outline(), page.app.selection())
    })
    .is_some()
}
