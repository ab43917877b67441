//! What scripts of the page ask of it.

use serde_json::{Value, json};

use crate::outcome::{Outcome, ensure};
use crate::session::Session;

/// What other programs read of a figure is what stands on the page.
pub fn programs_read_a_figure(session: &Session) -> Outcome {
    session.open_live("chapitre/services/?taille=moins-50&comparer=2011")?;
    session.eval(
        "Promise.all(['site', 'nulle-part'].map(barometre.figure)).then((told) => { window.told = told })",
        &[],
    )?;
    session.until("the figures are told", 10, "window.told")?;
    let figure = session.eval("return told[0]", &[])?;
    let words = session.words("site")?;
    ensure!(figure["phrase"] == words.sentence, "{figure}");
    let page = session.eval(
        "const f = document.querySelector('#figure-site');
         const text = (s) => [...f.querySelectorAll(s)].map((e) => e.textContent);
         return { titre: text('h3')[0], notes: text('.notes li'), colonnes: text('thead th'),
                  noms: text('tbody th'), origine: text('.origin')[0] }",
        &[],
    )?;
    let rows = figure["tableau"]["lignes"]
        .as_array()
        .cloned()
        .unwrap_or_default();
    let names: Vec<&Value> = rows.iter().map(|row| &row["nom"]).collect();
    let read = json!({ "titre": figure["titre"], "notes": figure["notes"],
        "colonnes": figure["tableau"]["colonnes"], "noms": names, "origine": figure["origine"] });
    ensure!(read == page, "{read} is not {page}");
    // The published types name these parts, and no other.
    let types = session.eval(
        "const x = new XMLHttpRequest(); x.open('GET', '../../barometre.d.ts', false); x.send(); return x.responseText",
        &[],
    )?;
    let types = types.as_str().unwrap_or_default();
    let declared = types.split("interface Figure {").nth(1).unwrap_or_default();
    for part in figure
        .as_object()
        .into_iter()
        .flatten()
        .map(|(name, _)| name)
    {
        ensure!(
            declared.contains(&format!("    {part}: ")),
            "{part} has no type"
        );
    }
    ensure!(
        session.is("told[1] === undefined")?,
        "a figure that is not there"
    );
    session.is_quiet()
}
