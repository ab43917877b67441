use std::path::Path;

use crate::outcome::{Outcome, ensure};
use crate::server::Place;
use crate::session::Session;

const VERDICT: &str = include_str!("axe.js");
const SIZES: [(u32, u32); 2] = [(390, 844), (1440, 900)];
/// As opened; with both choices; one figure alone.
const STATES: [&str; 3] = [
    "?",
    "?taille=moins-50&comparer=2011",
    "chapitre/services/?presentation=freins&taille=plus-100",
];

/// axe-core finds no violation: every chapter, with its tables open, in every state and width.
pub fn the_page_is_clean(session: &Session) -> Outcome {
    let mut found = Vec::new();
    for size in SIZES {
        for state in STATES {
            session.open_live_embedded(size, state)?;
            session.eval(
                "for (const table of document.querySelectorAll('details.data')) table.open = true",
                &[],
            )?;
            for violation in violations(session)? {
                found.push(format!("{}px {state}: {violation}", size.0));
            }
        }
    }
    ensure!(found.is_empty(), "\n    {}", found.join("\n    "));
    Ok(())
}

/// The setting has reached the page: else the verdict in the dark would be the light one's.
pub fn the_scheme_is_dark(session: &Session) -> Outcome {
    session.open_live("")?;
    let dark = session.is("matchMedia('(prefers-color-scheme: dark)').matches")?;
    ensure!(dark, "the browser prefers light");
    Ok(())
}

/// So is the page on accessibility itself.
pub fn the_statement_is_clean(session: &Session) -> Outcome {
    session.open(Place::Sound, "accessibilite.html")?;
    let found = violations(session)?;
    ensure!(found.is_empty(), "\n    {}", found.join("\n    "));
    Ok(())
}

/// Every kind of document, by itself and as an embed of its own.
const KINDS: [&str; 11] = [
    "",
    "?integration=1",
    "?integration=1&chapitre=services",
    "?integration=1&figure=site",
    "chapitre/services/",
    "chapitre/services/?integration=1",
    "figure/site/",
    "figure/planche-services/",
    "integrer.html",
    "accessibilite.html",
    "plan.html",
];

/// What one heading and landmarks are asked of is the document, not the part of it that changes.
pub fn every_kind_is_clean(session: &Session) -> Outcome {
    let mut found = Vec::new();
    for kind in KINDS {
        session.open(Place::Sound, kind)?;
        if !kind.ends_with(".html") {
            session.until_live()?;
            session.settle()?;
        }
        told(session, kind, &mut found)?;
    }
    session.open_one_file("")?;
    session.until_live()?;
    told(session, "one file", &mut found)?;
    ensure!(found.is_empty(), "\n    {}", found.join("\n    "));
    Ok(())
}

/// axe's verdict, and what it does not ask: one heading of the first level that is heard, and one main part.
fn told(session: &Session, kind: &str, found: &mut Vec<String>) -> Outcome {
    for violation in violations(session)? {
        found.push(format!("{kind}: {violation}"));
    }
    let heard = "return ['h1', 'main', 'footer', '.skip'].map((s) => [...document.querySelectorAll(s)]
        .filter((e) => e.checkVisibility({ visibilityProperty: true }) && e.textContent.trim()).length)";
    let counts: [usize; 4] = serde_json::from_value(session.eval(heard, &[])?)?;
    let [headings, mains, footers, skips] = counts;
    if [headings, mains, footers] != [1; 3] || skips == 0 {
        found.push(format!("{kind}: h1, main, footer, skip link: {counts:?}"));
    }
    Ok(())
}

pub(super) fn violations(session: &Session) -> Outcome<Vec<String>> {
    let file =
        Path::new(env!("CARGO_MANIFEST_DIR")).join(".tools/npm/node_modules/axe-core/axe.min.js");
    let axe = std::fs::read_to_string(&file)
        .map_err(|error| format!("{} (make tools): {error}", file.display()))?;
    let found = session.eval(&format!("{axe};{VERDICT}"), &[])?;
    Ok(serde_json::from_value(found)?)
}
