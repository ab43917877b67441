use serde_json::json;

use crate::outcome::{Outcome, ensure};
use crate::session::Session;

/// Readers' own colours and contrast reach the canvases while the page is open, and leave again.
pub fn own_colours_are_taken(session: &Session) -> Outcome {
    session.open_live("?chapitre=aisance")?;
    let picture = "document.querySelector('#figure-aisance canvas').toDataURL()";
    session.eval(
        "document.querySelector('#figure-aisance').scrollIntoView({ block: 'center' })",
        &[],
    )?;
    session.settle()?;
    let own = session.eval(&format!("return window.__own = {picture}"), &[])?;
    for (feature, value) in [("forced-colors", "active"), ("prefers-contrast", "more")] {
        session.prefer(feature, value)?;
        session.until(feature, 5, &format!("{picture} !== window.__own"))?;
        session.prefer(feature, "")?;
        session.until("its own again", 5, &format!("{picture} === window.__own"))?;
    }
    ensure!(own != json!(""), "no picture");
    Ok(())
}
