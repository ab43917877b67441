use crate::browser::Browser;
use crate::outcome::{Outcome, ensure};
use crate::page::CHAPTERS;
use crate::server::Place;
use crate::session::Session;

/// All that the page lacks as a text with pictures; nothing means that it reads well.
const LACKS: &str = include_str!("readable.js");

/// Where a browser whose script is off finds the page.
pub fn without_script(browser: Browser) -> Place {
    // WebDriver needs script itself in WebKitGTK: there the server forbids the page's own.
    match browser {
        Browser::Chromium | Browser::Firefox => Place::Sound,
        Browser::WebKit => Place::WithoutScript,
    }
}

/// The page reads with script switched off.
pub fn it_reads_without_script(session: &Session) -> Outcome {
    session.open(without_script(session.browser), "?taille=moins-20")?;
    ensure!(
        session.is("window.__probe === undefined")?,
        "script runs after all"
    );
    reads(session)
}

/// The page reads where WebAssembly is refused, and says so to who looks for the reason.
pub fn it_reads_without_wasm(session: &Session) -> Outcome {
    session.open(Place::WithoutWasm, "?taille=moins-20")?;
    session.until(
        "the console names the failure",
        10,
        "window.__probe.errors.length > 0",
    )?;
    let refused = |path: &str| path.ends_with(".wasm");
    ensure!(
        session
            .server
            .take_seen()
            .iter()
            .any(|seen| refused(&seen.path)),
        "no .wasm was asked for"
    );
    reads(session)
}

fn reads(session: &Session) -> Outcome {
    let lacks = session.eval(LACKS, &[CHAPTERS.to_vec().into()])?;
    let lacks: Vec<String> = serde_json::from_value(lacks)?;
    ensure!(lacks.is_empty(), "{}", lacks.join("; "));
    Ok(())
}
