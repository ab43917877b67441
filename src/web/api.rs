//! What scripts of the page may ask: `barometre.state()` and
//! `barometre.select({...})`. Their types, and those of `barometre.figure()`,
//! which is of `record`, are in `assets/barometre.d.ts`, which is published.

use wasm_bindgen::JsValue;

use super::{border, dispatch, with};
use crate::app::Event;
use crate::embed::script::{Choice, State};

/// The selection, as `{chapitre, taille, comparer}`, which [`select`] takes,
/// with the names of the address; undefined where there is no page any more.
pub fn state() -> JsValue {
    border::write(with(|page| {
        State::of(page.app.study(), page.app.selection())
    }))
}

/// Chooses as a reader would; a name that is missing or unknown changes
/// nothing. Returns whether the argument was understood and the page could
/// follow.
pub fn select(choice: JsValue) -> bool {
    let Some(choice) = border::read::<Choice>(&choice) else {
        return false;
    };
    let Some(asked) = with(|page| choice.request(page.app.study())) else {
        return false;
    };
    if let Some(size) = asked.size {
        dispatch(Event::Sized(size));
    }
    if let Some(comparison) = asked.comparison {
        dispatch(Event::Compared(comparison));
    }
    if let Some(chapter) = asked.chapter {
        dispatch(Event::Visited(chapter));
    }
    with(|page| {
        page.parts
            .set_controls(page.app.study(), page.app.selection())
    })
    .is_some()
}
