use serde_json::Value;

use crate::outcome::{Outcome, ensure};
use crate::session::Session;

const LOOK: &str = include_str!("privacy.js");

/// What a reader does here: chooses, compares, points, looks closer, listens, opens, shares, saves.
const USE: &str = "
    document.querySelectorAll('details').forEach((e) => { e.open = true; });
    const figure = document.querySelector('figure.figure');
    figure.scrollIntoView();
    const box = figure.querySelector('.stage').getBoundingClientRect();
    for (const type of ['pointermove', 'pointerdown', 'pointerup', 'click'])
        figure.querySelector('.stage').dispatchEvent(new PointerEvent(type,
            { bubbles: true, clientX: box.x + box.width / 2, clientY: box.y + box.height / 2 }));
    for (const act of ['listen', 'show', 'next', 'leave'])
        document.querySelector(`[data-act=${act}]`)?.click();";

/// Whatever was found kept or asked for elsewhere.
fn found(session: &Session) -> Outcome<Vec<String>> {
    session.eval("delete document.documentElement.dataset.found", &[])?;
    session.eval(LOOK, &[])?;
    session.until(
        "a look at every storage",
        10,
        "document.documentElement.dataset.found",
    )?;
    let found = session.eval(
        "return JSON.parse(document.documentElement.dataset.found)",
        &[],
    )?;
    let found = found.as_array().cloned().unwrap_or_default();
    Ok(found
        .iter()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect())
}

/// No cookie, no storage, no other origin, whatever a reader does.
pub fn nothing_is_kept_or_told(session: &Session) -> Outcome {
    session.open_live("chapitre/services/?taille=moins-50")?;
    session.choose_size("50-100")?;
    session.toggle_2011()?;
    session.eval(USE, &[])?;
    session.settle()?;
    let kept = found(session)?;
    ensure!(kept.is_empty(), "kept or told: {kept:?}");

    // The look would see it.
    let keep = "document.cookie = 'a=1; path=/'; localStorage.b = 1; sessionStorage.c = 1";
    session.eval(keep, &[])?;
    let seen = found(session)?;
    let undo =
        "document.cookie = 'a=; path=/; max-age=0'; localStorage.clear(); sessionStorage.clear()";
    session.eval(undo, &[])?;
    for area in ["cookie", "localStorage", "sessionStorage"] {
        let noticed = seen.iter().any(|line| line.starts_with(area));
        ensure!(noticed, "{area} is not looked at: {seen:?}");
    }
    Ok(())
}
