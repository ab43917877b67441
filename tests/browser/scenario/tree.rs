use serde_json::{Value, json};

use crate::browser::Browser;
use crate::outcome::{Outcome, ensure};
use crate::session::Session;

const CANVASES: &str = "document.querySelectorAll('.stage canvas:not([aria-hidden])')";
const WALKING: &str = "Flèches\u{a0}: parcourir les nombres. Échap\u{a0}: quitter.";

/// What assistive technology is given: every figure is a widget for arrow keys, whose name is its
/// sentence.
pub fn every_figure_has_a_name_and_a_role(session: &Session) -> Outcome {
    for page in ["", "chapitre/services/", "chapitre/equipement/"] {
        named(session, page)?;
    }
    Ok(())
}

fn named(session: &Session, page: &str) -> Outcome {
    session.open_live(&format!("{page}?taille=moins-50"))?;
    let canvases = session.eval(&format!("return [...{CANVASES}]"), &[])?;
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
        ensure!(role == "application", "{id} is a {role}");
        ensure!(!label.is_empty(), "{id} has no name");
        // The first screen's sentence stands in its chapter.
        ensure!(
            sentence.is_empty() || label == sentence,
            "{id}: {label} / {sentence}"
        );
    }
    described(session, &canvases)
}

/// What each is called and how it is walked, which is said once a page.
fn described(session: &Session, canvases: &[Value]) -> Outcome {
    let read = format!(
        "return [...{CANVASES}].map((canvas) => [
            canvas.getAttribute('aria-roledescription'),
            document.getElementById(canvas.getAttribute('aria-describedby'))?.textContent ?? '',
            canvas.closest('.plate, .picture') ? 'planche interactive' : 'figure interactive'])"
    );
    let before = session.eval(&read, &[])?;
    for told in before.as_array().into_iter().flatten() {
        let right = told[0] == told[2] && told[1] == WALKING;
        ensure!(right, "{told}");
    }
    if session.browser == Browser::Chromium {
        let tree = session.ask("Accessibility.getFullAXTree", &json!({}))?;
        let nodes = tree["nodes"].as_array().into_iter().flatten();
        let told = nodes.filter(|node| {
            let properties = node["properties"].as_array().into_iter().flatten();
            let called = properties.filter(|p| p["name"] == "roledescription");
            let called = called.filter(|p| text(&p["value"]["value"]).ends_with("interactive"));
            node["description"]["value"] == WALKING && called.count() == 1
        });
        let told = told.count();
        let all = told == canvases.len();
        ensure!(all, "{told} of {} are told in the tree", canvases.len());
    }
    let first = format!("{CANVASES}[0]");
    session.eval(
        &format!("{first}.focus({{ preventScroll: true }}); {first}.blur()"),
        &[],
    )?;
    let left = format!("[...{CANVASES}].some((c) => c.hasAttribute('aria-describedby'))");
    ensure!(!session.is(&left)?, "how to walk is said again");
    Ok(())
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
