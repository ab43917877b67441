//! A reader who has set larger letters in the browser: twice as large.

use serde_json::json;

use super::overflow::{OFFENDERS, widen};
use crate::outcome::{Outcome, ensure};
use crate::session::Session;

/// CSS pixels a nominal unit of a figure's picture, and whether the canvas has the shape of its place.
const SCALE: &str = "
    const stage = document.querySelector(`#figure-${arguments[0]} .stage`);
    const canvas = stage.querySelector('canvas:not([aria-hidden])');
    const [wide, high] = getComputedStyle(stage).aspectRatio.split('/').map(Number);
    const nominal = high ? wide : 320;
    const bent = high ? (canvas.width / canvas.height) / (wide / high) : 1;
    return [canvas.clientWidth / nominal, bent]";

/// Pictures are those of a window half as wide, drawn twice as large: so are their labels.
pub fn pictures_follow_the_letters(session: &Session) -> Outcome {
    for (page, figure) in [
        ("", "planche-ouverture"),
        ("", "planche-services"),
        ("chapitre/services/", "site"),
        ("chapitre/services/", "freins"),
    ] {
        session.open_live_embedded((1280, 800), page)?;
        let set = "getComputedStyle(document.documentElement).fontSize === '32px'";
        ensure!(session.is(set)?, "the browser has ordinary letters");
        session.picture(figure)?;
        let scale = session.eval(SCALE, &[json!(figure)])?;
        let [scale, bent] = [0, 1].map(|nth| scale[nth].as_f64().unwrap_or_default());
        let follows = scale >= 1.9;
        ensure!(follows, "{figure} is drawn {scale} times");
        let straight = (0.99..1.01).contains(&bent);
        ensure!(straight, "{figure} is bent: {bent}");
    }
    session.is_quiet()
}

/// Nothing is cut or beyond the edge, on a phone and on a desk, with the tables open.
pub fn nothing_is_cut_in_large_letters(session: &Session) -> Outcome {
    let mut found = Vec::new();
    for page in [
        "",
        "chapitre/services/",
        "chapitre/services/?presentation=freins",
    ] {
        session.open_live_embedded((1280, 760), page)?;
        session.eval(
            "for (const table of document.querySelectorAll('details.data')) table.open = true",
            &[],
        )?;
        for width in [390, 820, 1280, 1440] {
            widen(session, width)?;
            let offenders = session.eval(OFFENDERS, &[])?;
            for offender in serde_json::from_value::<Vec<String>>(offenders)? {
                found.push(format!("{page} {width} px: {offender}"));
            }
        }
    }
    ensure!(found.is_empty(), "\n    {}", found.join("\n    "));
    session.is_quiet()
}

/// The bar stays where there is room for it, and scrolls away where it would take much of the window.
pub fn the_bar_leaves(session: &Session) -> Outcome {
    for (size, stays) in [
        ((1280, 800), true),
        ((1280, 600), false),
        ((390, 800), false),
    ] {
        session.open_live_embedded(size, "chapitre/services/")?;
        session.eval(
            "document.querySelector('#figure-site').scrollIntoView()",
            &[],
        )?;
        session.until_looked()?;
        let here = "((r) => r.bottom > 0 && r.top < innerHeight)(document.querySelector('.bar').getBoundingClientRect())";
        ensure!(session.is(here)? == stays, "{size:?}: not {stays}");
        let free = "document.querySelector('#figure-site').getBoundingClientRect().top >= -1";
        ensure!(session.is(free)?, "{size:?}: scrolled too far");
    }
    Ok(())
}
