//! What scripts of the page may ask: `barometre.state()`,
//! `barometre.select({...})` and `barometre.figure(slug)`. Their types are in
//! `assets/barometre.d.ts`, which is published.

use serde::{Deserialize, Serialize};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

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

/// A figure as plain data, in the state on screen.
#[derive(Serialize)]
struct Figure {
    slug: &'static str,
    chapitre: &'static str,
    titre: String,
    sujet: &'static str,
    valeur: String,
    de: String,
    reserve: String,
    phrase: String,
    tableau: Table,
    notes: Vec<String>,
    origine: String,
    adresse: String,
}

#[derive(Serialize)]
struct Table {
    legende: String,
    colonnes: Vec<String>,
    lignes: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    nom: String,
    choisie: bool,
    cellules: Vec<String>,
}

/// The selection, as `{chapitre, taille, comparer}`, which [`select`] takes.
#[wasm_bindgen]
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
#[wasm_bindgen]
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

/// The figure of this name; `undefined` where this page does not show it.
#[wasm_bindgen]
pub fn figure(slug: &str) -> JsValue {
    let found = with(|page| {
        let study = page.app.study();
        let id = study.panel_id(slug)?;
        let (view, caption) = page.taken(id)?;
        Some(Figure {
            slug: view.panel.slug,
            chapitre: study.chapter(view.panel.chapter).slug,
            titre: caption.title,
            sujet: view.panel.about,
            valeur: view.headline.value,
            de: view.headline.of,
            reserve: view.headline.caution,
            phrase: view.sentence,
            tableau: Table {
                legende: view.table.caption,
                colonnes: view.table.head,
                lignes: (view.table.rows.into_iter())
                    .map(|row| Row {
                        nom: row.name,
                        choisie: row.chosen,
                        cellules: row.cells,
                    })
                    .collect(),
            },
            notes: caption.notes,
            origine: view.origin,
            adresse: caption.address,
        })
    });
    let value = found
        .flatten()
        .and_then(|figure| serde_wasm_bindgen::to_value(&figure).ok());
    value.unwrap_or_default()
}
