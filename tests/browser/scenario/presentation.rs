use super::taking;
use crate::keys::{ESCAPE, LEFT, RIGHT};
use crate::outcome::{Outcome, ensure};
use crate::session::Session;

/// Everything that is to be seen beside the shown figure, the bar and what is said aloud.
const BESIDE: &str = "return [...document.body.querySelectorAll('*')]
    .filter((e) => !e.closest('.shown, .bar, #annonce') && e.getClientRects().length
        && getComputedStyle(e).visibility !== 'hidden')
    .map((e) => e.outerHTML.slice(0, 60))";

fn until_address(session: &Session, query: &str) -> Outcome {
    let reached = session.until(query, 5, &format!("location.search === '{query}'"));
    let now = session.eval("return location.search", &[])?;
    reached.map_err(|reason| format!("{reason}, but {now}").into())
}

/// This figure alone fills the window, and says which one of all it is.
fn shows(session: &Session, figure: &str) -> Outcome {
    let alone = format!(
        "document.documentElement.hasAttribute('data-show')
            && [...document.querySelectorAll('.shown')].map((e) => e.id).join() === 'figure-{figure}'"
    );
    session.until(&format!("{figure} is shown alone"), 5, &alone)?;
    let fills = "((r) => r.left === 0 && r.top === 0 && r.width === innerWidth && r.height === innerHeight)\
                 (document.querySelector('.shown').getBoundingClientRect())";
    // Full screen comes and goes at the browser's own pace.
    session.until("the figure fills the window", 5, fills)?;
    let beside = session.eval(BESIDE, &[])?;
    ensure!(
        beside == serde_json::json!([]),
        "to be seen beside {figure}: {beside}"
    );
    let place = "const all = [...document.querySelectorAll('figure.figure')];
        const rank = all.indexOf(document.querySelector('.shown')) + 1;
        return [`${rank} sur ${all.length}`, document.getElementById('rang').innerText]";
    let place = session.eval(place, &[])?;
    ensure!(
        place[0] == place[1],
        "{figure} is {}, the bar says {}",
        place[0],
        place[1]
    );
    Ok(())
}

fn hides(session: &Session) -> Outcome {
    session.until(
        "the whole page is back",
        5,
        "!document.documentElement.hasAttribute('data-show') && !document.querySelector('.shown')
            && !document.fullscreenElement && getComputedStyle(document.querySelector('h1')).visibility === 'visible'",
    )
}

/// A figure is shown alone, turned, given another size, and put back.
pub fn one_figure_alone(session: &Session) -> Outcome {
    session.open_live("chapitre/services/")?;
    session.picture("site")?;
    taking::choose(session, "site", "show")?;
    until_address(session, "?presentation=site")?;
    shows(session, "site")?;

    let entries = session.eval("return history.length", &[])?;
    session.press(RIGHT)?;
    until_address(session, "?presentation=fonctions-site")?;
    shows(session, "fonctions-site")?;
    session.press(LEFT)?;
    until_address(session, "?presentation=site")?;
    shows(session, "site")?;
    ensure!(
        session.eval("return history.length", &[])? == entries,
        "turning adds entries to the history"
    );

    let before = session.words("site")?.headline;
    session.choose_size("moins-50")?;
    until_address(session, "?presentation=site&taille=moins-50")?;
    shows(session, "site")?;
    let after = session.words("site")?.headline;
    ensure!(after != before, "the size did not change {before:?}");

    session.press(ESCAPE)?;
    hides(session)?;
    session.until(
        "the figure is where the reader left it, on screen",
        3,
        "((r) => r.top < innerHeight && r.bottom > 0)(document.querySelector('#figure-site').getBoundingClientRect())",
    )?;
    until_address(session, "?taille=moins-50")?;
    ensure!(
        session.is("document.activeElement.matches('#figure-site summary')")?,
        "the focus is not back on the button"
    );
    session.is_quiet()
}

/// An address leads to a figure alone; the history goes out of it and back in.
pub fn an_address_shows_a_figure(session: &Session) -> Outcome {
    session.open_live("chapitre/services/?presentation=site")?;
    shows(session, "site")?;
    session.picture("site")?;
    session.click("document.querySelector('#pupitre [data-act=next]')")?;
    until_address(session, "?presentation=fonctions-site")?;
    session.click("document.querySelector('#pupitre [data-act=previous]')")?;
    until_address(session, "?presentation=site")?;

    session.click("document.querySelector('#pupitre [data-act=leave]')")?;
    hides(session)?;
    until_address(session, "")?;
    session.eval("history.back()", &[])?;
    until_address(session, "?presentation=site")?;
    shows(session, "site")?;
    session.eval("history.forward()", &[])?;
    until_address(session, "")?;
    hides(session)?;
    session.is_quiet()
}
