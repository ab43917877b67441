//! What is left when the module cannot start: the page, whole and quiet, and a word in the console.

use crate::browser::Browser;
use crate::outcome::{Outcome, ensure};
use crate::page::CHAPTERS;
use crate::server::Place;
use crate::session::Session;

/// All that the page lacks as a text with pictures; nothing means that it reads well.
const LACKS: &str = include_str!("readable.js");

/// Where the module cannot start.
const FAULTS: [Place; 12] = [
    Place::WithoutWasm,
    Place::WithoutWasmByPolicy,
    Place::WithoutModule,
    Place::ModuleAsText,
    Place::ModuleCut,
    Place::ModuleGarbled,
    Place::WasmCut,
    Place::WasmGarbled,
    Place::ModuleAltered,
    Place::WasmAltered,
    Place::WithoutCanvas,
    Place::WithoutObserver,
];

/// Whatever keeps the module from starting, the page reads and the console names the failure.
pub fn it_reads_without_the_module(session: &Session) -> Outcome {
    for place in FAULTS {
        // WebKit passes over the hash of a preload: there only the `.wasm` is compared.
        if place == Place::ModuleAltered && session.browser == Browser::WebKit {
            continue;
        }
        reads_at(session, place).map_err(|reason| format!("{place:?}: {reason}"))?;
    }
    Ok(())
}

fn reads_at(session: &Session, place: Place) -> Outcome {
    session.open(place, "?taille=moins-50")?;
    session.until(
        "the console names the failure",
        10,
        "window.__probe.errors.some((e) => e.includes('Baromètre'))",
    )?;
    reads(session)
}

/// A host that does not know what a `.wasm` is serves a page that works all the same.
pub fn a_wrong_type_is_no_obstacle(session: &Session) -> Outcome {
    session.open(Place::WasmAsPage, "")?;
    session.until_live()?;
    session.picture("planche-services").map(drop)
}

/// The page reads: every chapter, every figure with its one picture, its words and its table.
pub fn reads(session: &Session) -> Outcome {
    let lacks = session.eval(LACKS, &[CHAPTERS.to_vec().into()])?;
    let lacks: Vec<String> = serde_json::from_value(lacks)?;
    ensure!(lacks.is_empty(), "{}", lacks.join("; "));
    Ok(())
}
