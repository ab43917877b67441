use serde_json::Value;

use crate::outcome::{Outcome, ensure};
use crate::session::Session;

/// What assistive technology is given: every figure is a picture whose name is its sentence.
pub fn every_figure_has_a_name_and_a_role(session: &Session) -> Outcome {
    for page in ["", "chapitre/services/", "chapitre/equipement/"] {
        named(session, page)?;
    }
    Ok(())
}

fn named(session: &Session, page: &str) -> Outcome {
    session.open_live(&format!("{page}?taille=moins-50"))?;
    let canvases = session.eval(
        "return [...document.querySelectorAll('.stage canvas:not([aria-hidden])')]",
        &[],
    )?;
    let canvases = canvases.as_array().cloned().unwrap_or_default();
    ensure!(canvases.len() > 7, "{} canvases", canvases.len());
    for canvas in &canvases {
        let (role, label) = session.accessible(canvas)?;
        let figure = "const f = arguments[0].closest('figure');";
        let said = session.eval(
            &format!("{figure} return [f.id, f.querySelector('.sentence')?.textContent ?? '']"),
            std::slice::from_ref(canvas),
        )?;
        let (id, sentence) = (text(&said[0]), text(&said[1]));
        // ARIA 1.3 calls the same role by its whole name.
        ensure!(
            ["img", "image"].contains(&role.as_str()),
            "{id} is a {role}"
        );
        ensure!(!label.is_empty(), "{id} has no name");
        // The first screen's sentence stands in its chapter.
        ensure!(
            sentence.is_empty() || label == sentence,
            "{id}: {label} / {sentence}"
        );
    }
    Ok(())
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
