use super::taking;
use crate::keys::{DOWN, ESCAPE, LEFT, RIGHT};
use crate::outcome::{Outcome, ensure};
use crate::session::Session;

/// Everything that is to be seen beside the shown figure, the bar and what is said aloud.
const BESIDE: &str = "return [...document.body.querySelectorAll('*')]
    .filter((e) => !e.closest('.shown, .bar, #annonce, .patterns') && e.getClientRects().length
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
    let fills =
        "((r) => r.left === 0 && r.top <= 0 && r.width === document.documentElement.clientWidth
                    && r.bottom >= innerHeight - document.querySelector('.bar').offsetHeight - 1)
                 (document.querySelector('.shown').getBoundingClientRect())";
    // Full screen comes and goes at the browser's own pace.
    let filled = session.until("the figure fills the window", 5, fills);
    let place =
        "const { x, y, width, height } = document.querySelector('.shown').getBoundingClientRect();
        return [x, y, width, height, document.documentElement.clientWidth, innerHeight, scrollY, location.search]";
    let place = session.eval(place, &[])?;
    filled.map_err(|reason| format!("{reason}, but {place}"))?;
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
            && !document.fullscreenElement && document.querySelector('h1').getClientRects().length",
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
    until_address(session, "?taille=moins-50")?;
    let back = session.until(
        "the focus is back on the button, on screen",
        3,
        "document.activeElement.matches('#figure-site [data-act=menu]')
            && ((r) => r.top > 0 && r.bottom < innerHeight)(document.activeElement.getBoundingClientRect())",
    );
    let now = "const e = document.activeElement;
        return [e.outerHTML.slice(0, 60), e.getBoundingClientRect().top, innerHeight]";
    let now = session.eval(now, &[])?;
    back.map_err(|reason| format!("{reason}, but {now}"))?;
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

/// Escape closes what lies uppermost, and no more.
pub fn escape_closes_one_thing(session: &Session) -> Outcome {
    session.open_live("chapitre/services/?presentation=site")?;
    session.picture("site")?;
    session.eval("document.querySelector('.shown canvas').focus()", &[])?;
    session.press(DOWN)?;
    session.until("a bubble", 3, "document.querySelector('.tooltip')")?;
    session.press(ESCAPE)?;
    session.until("no bubble", 3, "!document.querySelector('.tooltip')")?;
    shows(session, "site")?;
    session.press(ESCAPE)?;
    hides(session)?;
    session.is_quiet()
}

/// CSS pixels a nominal unit of every figure that is to be seen, by name: what its labels are scaled by.
const SCALES: &str = "
    return Object.fromEntries([...document.querySelectorAll('.figure')].flatMap((figure) => {
        const canvas = figure.querySelector('canvas:not([aria-hidden])');
        if (!canvas.getClientRects().length) return [];
        const off = (svg) => Math.abs(svg.viewBox.baseVal.width / svg.viewBox.baseVal.height - canvas.width / canvas.height);
        const [drawn] = [...figure.querySelectorAll('svg[viewBox]:is(.narrow, .wide)')].sort((a, b) => off(a) - off(b));
        return [[figure.id, canvas.clientWidth / (drawn?.viewBox.baseVal.width ?? 1)]];
    }))";

/// Alone, no figure is smaller than on the page, however low the window; its table is at hand, and
/// the bar does not take a low window's place.
pub fn alone_is_never_smaller(session: &Session) -> Outcome {
    for size in [(320, 256), (640, 400), (1280, 800)] {
        session.open_live_embedded(size, "chapitre/services/")?;
        let page = session.eval(SCALES, &[])?;
        let page = page.as_object().cloned().unwrap_or_default();
        ensure!(page.len() > 5, "{} figures", page.len());
        let mut figures = page.keys().filter_map(|id| id.strip_prefix("figure-"));
        let first = figures.next().unwrap_or_default();
        session.open_live_embedded(size, &format!("chapitre/services/?presentation={first}"))?;
        while session.is("document.getElementById('precedente').ariaDisabled === 'false'")? {
            session.eval("document.getElementById('precedente').click()", &[])?;
        }
        for turn in 1..=page.len() {
            session.settle()?;
            let alone = session.eval(SCALES, &[])?;
            let alone = alone.as_object().cloned().unwrap_or_default();
            ensure!(alone.len() == 1, "{size:?}: {alone:?}");
            for (id, scale) in alone {
                let as_large = scale.as_f64() >= page[&id].as_f64().map(|before| before - 0.01);
                ensure!(
                    as_large,
                    "{size:?}: {id} is {scale}, on the page {}",
                    page[&id]
                );
                let table = "document.querySelector('.shown summary').getClientRects().length";
                ensure!(session.is(table)?, "{size:?}: {id} has no table");
            }
            let kept = "getComputedStyle(document.querySelector('.bar')).position === 'static'";
            ensure!(
                session.is(kept)? == (size.1 < 480),
                "{size:?}: the bar is kept or not"
            );
            if turn < page.len() {
                session.eval("document.getElementById('suivante').click()", &[])?;
            }
        }
    }
    Ok(())
}
