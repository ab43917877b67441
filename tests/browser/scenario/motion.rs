use std::thread::sleep;
use std::time::Duration;

use crate::outcome::{Outcome, ensure};
use crate::session::Session;

/// The end state may need a frame to be drawn in, and one that finds nothing left to do.
const AT_ONCE: u64 = 2;

/// At rest no frame is requested; a choice moves, then rest returns.
pub fn rest_is_rest(session: &Session) -> Outcome {
    session.open_live("?chapitre=services")?;
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
    session.open_live("?chapitre=services")?;
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
    session.open_live("?chapitre=services")?;
    session.picture("site")?;
    session.reduce_motion(true)?;
    let outcome = choose_at_once(session, "plus-100");
    // For the scenarios that follow in the same browser.
    session.reduce_motion(false)?;
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
