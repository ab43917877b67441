//! A reader who does not wait for the module: on a line of 400 kbit/s it comes seconds after the page.

use crate::outcome::{Outcome, ensure};
use crate::server::Place;
use crate::session::Session;

/// What has the focus, by its address or its words, whether it is in the window, and how far down in it.
const WHERE: &str = "
    const one = document.activeElement, { top, bottom, width } = one.getBoundingClientRect();
    return [one.getAttribute('href') ?? one.textContent.trim(), width > 0 && bottom > 0 && top < innerHeight, Math.round(top)]";

/// How high each plate is.
const HEIGHTS: &str =
    "return [...document.querySelectorAll('.figure.plate')].map((e) => e.offsetHeight)";

/// Whoever reads on meanwhile keeps focus and place. On a phone the links to the chapters go into a menu: there its
/// button has the focus.
pub fn a_late_module_leaves_focus_and_place(session: &Session) -> Outcome {
    for (size, query, focused, after) in [
        (
            (1440, 900),
            "",
            "#chapitres a[href=\"#services\"]",
            "#services",
        ),
        (
            (390, 844),
            "",
            "#chapitres a[href=\"#services\"]",
            "Chapitres\u{a0}: 1",
        ),
        ((390, 844), "?chapitre=services", "#usages a.all", ""),
    ] {
        session.open_embedded_at(Place::Slow, size, query)?;
        session.until(
            "the page's own script",
            5,
            "document.documentElement.hasAttribute('data-script')",
        )?;
        ensure!(
            session.is("!document.documentElement.dataset.live")?,
            "the module is there already"
        );
        session.eval(
            "document.querySelector(arguments[0]).focus()",
            &[focused.into()],
        )?;
        let before = session.eval(WHERE, &[])?;
        let heights = session.eval(HEIGHTS, &[])?;
        ensure!(before[1] == true, "{focused} cannot be focused: {before}");
        session.until_live()?;
        session.settle()?;
        let now = session.eval(WHERE, &[])?;
        let kept = session.eval(HEIGHTS, &[])?;
        ensure!(
            heights == kept,
            "{size:?}: plates of {heights}, then of {kept}"
        );
        let expected = if after.is_empty() {
            &before[0]
        } else {
            &after.into()
        };
        ensure!(
            now[0] == *expected && now[1] == true,
            "{focused} at {size:?}: {before}, then {now}"
        );
        if now[0] == before[0] {
            let tops = now[2].as_i64().zip(before[2].as_i64());
            let moved = tops.is_none_or(|(now, before)| (now - before).abs() > 2);
            ensure!(!moved, "{focused} at {size:?}: {before}, then {now}");
        }
    }
    session.is_quiet()
}

/// An address with a chapter shows it from its head: below the bar on a desk, at the top of a phone's window.
pub fn an_address_begins_with_its_chapter(session: &Session) -> Outcome {
    const HEAD: &str = "const bar = document.querySelector('.bar').getBoundingClientRect();
        const top = document.getElementById('services').getBoundingClientRect().top;
        return Math.round(top - (bar.top < 1 ? bar.bottom : 0))";
    // Within the window of every browser: WebKitGTK counts what of an embed lies outside.
    for size in [(390, 600), (1440, 600)] {
        session.open_live_embedded(size, "?chapitre=services")?;
        let off = session.eval(HEAD, &[])?.as_i64().unwrap_or(i64::MAX);
        ensure!(
            off.abs() <= 3,
            "{size:?}: the chapter begins {off} px off its place"
        );
    }
    session.is_quiet()
}
