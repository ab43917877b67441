//! What only somebody who asks for it fetches: the second module.

use serde_json::{Value, json};

use super::taking::{BUTTON, until_told};
use crate::keys::UP;
use crate::outcome::{Outcome, ensure};
use crate::server::Place;
use crate::session::Session;

/// Nobody fetches what is behind the menu before it is asked for; a press is
/// not lost on the way, and a key opens it too.
pub fn what_is_behind_the_menu_comes_on_demand(session: &Session) -> Outcome {
    session.open_live("?chapitre=services")?;
    session.picture("site")?;
    let fetched = "performance.getEntriesByType('resource').filter((e) => e.name.includes('/takeaway-')).length";
    ensure!(
        session.eval(&format!("return {fetched}"), &[])? == 0,
        "it is fetched at once"
    );
    session.eval(&format!("{BUTTON}.focus()"), &[])?;
    session.press(UP)?;
    session.until(
        "the menu comes, at its end",
        20,
        "document.activeElement.textContent === 'Voir en grand'",
    )?;
    ensure!(
        session.eval(&format!("return {fetched} > 1"), &[])? == true,
        "it is not fetched"
    );
    ensure!(
        session.is(&format!("!{BUTTON}.hasAttribute('aria-busy')"))?,
        "the button still waits"
    );
    session.is_quiet()
}

/// Where it does not come, the reader is told, and may try again.
pub fn what_does_not_come_is_told(session: &Session) -> Outcome {
    session.open(Place::WithoutTakeaway, "?chapitre=services")?;
    session.until_live()?;
    session.picture("site")?;
    for _ in 0..2 {
        session.click(BUTTON)?;
        until_told(
            session,
            "Cette fonction n’a pas pu être chargée\u{202f}: vérifiez la connexion, puis réessayez.",
        )?;
        ensure!(
            session.is(&format!("!{BUTTON}.hasAttribute('aria-busy')"))?,
            "the button still waits"
        );
        session.tap((3.0, 300.0))?;
        session.until(
            "it goes with the next press",
            3,
            "!document.querySelector('.told')",
        )?;
    }
    session.choose_size("moins-20")?;
    session.until(
        "the page answers",
        5,
        "document.documentElement.dataset.size === 'moins-20'",
    )
}

/// What other programs read of a figure is what stands on the page.
pub fn programs_read_a_figure(session: &Session) -> Outcome {
    session.open_live("?taille=moins-20&comparer=2011")?;
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
        "const x = new XMLHttpRequest(); x.open('GET', './barometre.d.ts', false); x.send(); return x.responseText",
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
