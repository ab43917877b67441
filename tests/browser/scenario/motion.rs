use std::thread::sleep;
use std::time::Duration;

use crate::outcome::{Outcome, ensure};
use crate::session::Session;

/// The end state may need a frame to be drawn in, and one that finds nothing left to do.
const AT_ONCE: u64 = 2;

/// At rest no frame is requested; a choice moves, then rest returns.
pub fn rest_is_rest(session: &Session) -> Outcome {
    session.open_live("chapitre/services/")?;
    session.picture("site")?;
    stays_at_rest(session)?;
    let before = session.frames()?;
    session.choose_size("plus-100")?;
    session.settle()?;
    let moved = session.frames()? - before;
    ensure!(
        moved > AT_ONCE,
        "a choice of size is not animated: {moved} frames"
    );
    stays_at_rest(session)
}

/// Who asks for less motion sees the end at once.
pub fn reduced_motion_is_at_once(session: &Session) -> Outcome {
    let asked = "matchMedia('(prefers-reduced-motion: reduce)').matches";
    session.open_live("chapitre/services/")?;
    ensure!(
        session.is(asked)?,
        "the browser does not ask for reduced motion"
    );
    let all = session.picture("site")?;
    choose_at_once(session, "plus-100")?;
    ensure!(
        session.picture("site")? != all,
        "the size did not change the picture"
    );
    session.is_quiet()
}

/// The same when the reader changes the setting while the page is open.
pub fn reduced_motion_is_heard_late(session: &Session) -> Outcome {
    session.open_live("chapitre/services/")?;
    session.picture("site")?;
    session.prefer("prefers-reduced-motion", "reduce")?;
    let outcome = choose_at_once(session, "plus-100");
    // For the scenarios that follow in the same browser.
    session.prefer("prefers-reduced-motion", "")?;
    outcome
}

fn choose_at_once(session: &Session, size: &str) -> Outcome {
    let before = session.frames()?;
    session.choose_size(size)?;
    session.until(
        "the size in the address",
        3,
        &format!("location.search.includes('taille={size}')"),
    )?;
    session.settle()?;
    let frames = session.frames()? - before;
    ensure!(frames <= AT_ONCE, "{frames} frames with reduced motion");
    Ok(())
}

fn stays_at_rest(session: &Session) -> Outcome {
    let before = session.frames()?;
    sleep(Duration::from_secs(1));
    let frames = session.frames()? - before;
    ensure!(frames == 0, "{frames} frames requested at rest");
    Ok(())
}

/// The reader's own switch: it stops motion, says why, and the address keeps it.
pub fn the_switch_stops_motion(session: &Session) -> Outcome {
    const SWITCH: &str = "document.getElementById('animations')";
    session.open_live("")?;
    session.eval(&format!("{SWITCH}.focus()"), &[])?;
    session.press('\u{e00d}')?;
    session.until(
        "the address has it",
        5,
        "location.search.includes('animation=0')",
    )?;
    let off = "document.documentElement.dataset.still === 'true' && \
               document.getElementById('raison').textContent === 'Désactivées pour cette page.'";
    ensure!(session.is(off)?, "no word of why");
    let again = "document.getElementById('visite').getClientRects().length";
    ensure!(!session.is(again)?, "the tour is still offered");
    // The last frame of what moved before.
    session.settle()?;
    let before = session.frames()?;
    session.click("document.querySelector('#question input[value=plus-100]').closest('label')")?;
    session.until(
        "the choice is made",
        5,
        "location.search.includes('taille=plus-100')",
    )?;
    let frames = session.frames()? - before;
    ensure!(frames <= AT_ONCE, "{frames} frames without motion");
    session.open_live("?animation=1")?;
    let on = "document.documentElement.dataset.still === undefined";
    ensure!(session.is(on)?, "the address does not switch it on");
    session.is_quiet()
}
