//! What scripts of the page may ask: `barometre.figure(slug)`. Its type is in
//! `assets/barometre.d.ts`, which is published.

use serde::Serialize;
use wasm_bindgen::JsValue;

use super::with;
use crate::STUDY;
use crate::web::border;

/// A figure as plain data, in the state on screen. A text is empty where the
/// figure has none.
#[derive(Serialize)]
struct Figure {
    slug: &'static str,
    chapitre: &'static str,
    /// What was found, in a sentence.
    titre: String,
    /// What is measured.
    sujet: &'static str,
    /// The large number, in words.
    valeur: String,
    /// Whom that number is about.
    de: String,
    /// How the number answers the choice, where it is not exactly.
    reserve: String,
    /// The large number in a sentence, with its year and page.
    phrase: String,
    tableau: Table,
    notes: Vec<String>,
    /// Pages of the report and other publications.
    origine: String,
    /// Leads to the figure in this state, on the whole page.
    adresse: String,
}

/// As under the figure.
#[derive(Serialize)]
struct Table {
    legende: String,
    colonnes: Vec<String>,
    lignes: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    nom: String,
    /// Whether it is of the size that is chosen.
    choisie: bool,
    cellules: Vec<String>,
}

/// The figure of this name; `undefined` where this page does not show it.
pub fn figure(slug: &str) -> JsValue {
    let found = with(|page| {
        let study = &STUDY;
        let id = study.figure_id(slug)?;
        let (view, caption) = page.taken(id, page.app.selection())?;
        Some(Figure {
            slug: view.figure.slug,
            chapitre: study.chapter(view.figure.chapter).slug,
            titre: caption.title,
            sujet: view.figure.about,
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
    border::write(found.flatten())
}
