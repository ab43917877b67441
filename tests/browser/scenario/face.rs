//! The page's own face: it comes, and pictures are drawn again when it does.

use crate::outcome::{Outcome, ensure};
use crate::session::Session;

const HERE: &str = "(() => {
    const cuts = [...document.fonts].filter((face) => face.family.includes('Bricolage Grotesque'));
    return cuts.length === 2 && cuts.every((cut) => cut.status === 'loaded');
})()";

/// Both cuts.
pub fn both_cuts_come(session: &Session) -> Outcome {
    session.open_live("")?;
    session.until("the face", 8, HERE)
}

/// An embed without an origin fetches them as a stranger.
pub fn a_sandbox_has_them_too(session: &Session) -> Outcome {
    session.open_sandboxed((820, 900), "")?;
    session.until_live()?;
    session.until("the face", 8, HERE)
}

/// A canvas that was drawn in what stands in for the face is drawn again.
pub fn pictures_are_drawn_again_in_it(session: &Session) -> Outcome {
    session.open_live("?animation=0")?;
    session.until("the face", 8, HERE)?;
    session.settle()?;
    session.eval(
        "window.__texts = 0;
         const { prototype } = CanvasRenderingContext2D, own = prototype.fillText;
         prototype.fillText = function (...words) {
             if (this.font.includes('Bricolage Grotesque')) window.__texts += 1;
             return own.apply(this, words);
         };",
        &[],
    )?;
    ensure!(session.is("window.__texts === 0")?, "it draws at rest");
    session.eval(
        "document.fonts.dispatchEvent(new Event('loadingdone'))",
        &[],
    )?;
    session.until("another picture", 5, "window.__texts > 0")
}
