//! Nothing on the page moves that the reader did not move: Chromium reports what does.

use serde_json::Value;

use crate::outcome::{Outcome, ensure};
use crate::server::Place;
use crate::session::Session;

/// Every shift since the page was opened, with what moved.
const SHIFTS: &str = "
    window.__shifts = [];
    new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
            if (!entry.hadRecentInput)
                window.__shifts.push(`${entry.value.toFixed(4)} ${entry.sources.map(({ node }) =>
                    node?.nodeName + (node?.className ? `.${node.className}` : '')).join(' ')}`);
    }).observe({ type: 'layout-shift', buffered: true });";

/// From the first picture to the canvas, and for a while after.
pub fn the_takeover_moves_nothing(session: &Session) -> Outcome {
    for query in [
        "",
        "chapitre/services/?presentation=fonctions-site",
        "figure/fonctions-site/",
    ] {
        session.open(Place::Sound, query)?;
        session.eval(SHIFTS, &[])?;
        session.until_live()?;
        session.settle()?;
        let shifts = session.eval("return window.__shifts", &[])?;
        ensure!(
            shifts.as_array().is_some_and(Vec::is_empty),
            "{query}: {shifts}"
        );
    }
    // The watch sees: a page that is made to move is reported.
    let push = "document.body.prepend(Object.assign(document.createElement('p'), { textContent: 'moved' }))";
    session.eval(push, &[])?;
    session.until("the shift", 5, "window.__shifts.length > 0")?;
    let moved: Value = session.eval("return window.__shifts.length", &[])?;
    ensure!(moved.as_u64() > Some(0), "a shift is not seen");
    Ok(())
}
