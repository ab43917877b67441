use crate::outcome::{Outcome, ensure};
use crate::session::{Session, Wait};

/// An axis and its ticks beside the data: most tones are in this one.
const FIGURE: &str = "aisance";

/// Readers' own colours and contrast reach the canvases while the page is open, and leave again.
pub fn own_colours_are_taken(session: &Session) -> Outcome {
    session.open_live("chapitre/aisance/")?;
    let own = session.picture(FIGURE)?;
    for (feature, value) in [("forced-colors", "active"), ("prefers-contrast", "more")] {
        session.prefer(feature, value)?;
        let taken = becomes(session, |picture| picture != own);
        // Free for what follows, whatever came of it.
        session.prefer(feature, "")?;
        ensure!(taken?, "{feature} changes nothing");
        ensure!(
            becomes(session, |picture| picture == own)?,
            "{feature} leaves its colours behind"
        );
    }
    Ok(())
}

/// Whether the picture comes to be so, within some seconds.
fn becomes(session: &Session, so: impl Fn(&str) -> bool) -> Outcome<bool> {
    let wait = Wait::new(8);
    while !so(&session.picture(FIGURE)?) {
        if wait.is_over() {
            return Ok(false);
        }
    }
    Ok(true)
}
