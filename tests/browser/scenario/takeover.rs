use crate::outcome::{Outcome, ensure};
use crate::page::CHAPTERS;
use crate::server::Place;
use crate::session::Session;

/// Without this, the silence that other scenarios require would prove nothing.
pub fn the_probe_hears(session: &Session) -> Outcome {
    session.open_live("")?;
    session.bring("three")?;
    session.until("three complaints", 5, "window.__probe.errors.length >= 3")?;
    ensure!(
        session.is_quiet().is_err(),
        "a page with errors passes for quiet"
    );
    Ok(())
}

/// Every figure of every chapter has a canvas with something on it.
pub fn every_figure_is_painted(session: &Session) -> Outcome {
    session.open_live("")?;
    ensure!(
        session
            .server
            .take_seen()
            .iter()
            .any(|seen| seen.path.ends_with(".wasm")),
        "live without a WebAssembly module"
    );
    for chapter in CHAPTERS {
        let figures = session.figures(chapter)?;
        ensure!(!figures.is_empty(), "{chapter} has no figure");
        for figure in figures {
            session.picture(&figure)?;
        }
    }
    session.is_quiet()
}

/// The page works below any path of a host, and asks for nothing outside it.
pub fn it_stays_below_its_path(session: &Session) -> Outcome {
    session.open_live("chapitre/usages/")?;
    let folder = Place::Sound.folder();
    let outside: Vec<_> = session
        .server
        .take_seen()
        .into_iter()
        .map(|seen| seen.path)
        .collect();
    let outside: Vec<_> = outside
        .iter()
        .filter(|path| !path.starts_with(folder) && *path != "/favicon.ico")
        .collect();
    ensure!(
        outside.is_empty(),
        "requested outside {folder}: {outside:?}"
    );
    session.is_quiet()
}
