use crate::keys::{DOWN, END, ESCAPE, HOME, TAB, UP};
use crate::outcome::{Outcome, ensure};
use crate::session::Session;

const FIGURE: &str = "site";

const ALL: &str = "70\u{202f}% des services publics ont un site internet \
                   (2018, labo.societenumerique.gouv.fr, 15\u{a0}octobre 2018).";
const SMALL: &str = super::pointing::SMALL;
const LAST: &str = "82\u{202f}% des services publics de 50\u{a0}agents et plus ont un site internet \
                    (2018, p.\u{a0}39).";

const CANVAS: &str = "document.querySelector('#figure-site canvas')";
const ARROWS: &str = "getComputedStyle(document.querySelector('#figure-site .stage'), '::after').content.includes('Flèches')";

/// Without a mouse, arrows walk from number to number, and each is said aloud.
pub fn arrows_walk(session: &Session) -> Outcome {
    session.open_live("chapitre/services/")?;
    let rest = session.picture(FIGURE)?;
    // The last place before the canvas that Tab stops at.
    session.eval(
        "const all = [...document.querySelectorAll('a[href], button, summary, canvas[tabindex]')]
             .filter((e) => e.checkVisibility({ visibilityProperty: true }));
         all[all.indexOf(document.querySelector('#figure-site canvas')) - 1].focus({ preventScroll: true })",
        &[],
    )?;
    session.press(TAB)?;
    session.until(
        "Tab leads to the canvas",
        3,
        &format!("document.activeElement === {CANVAS}"),
    )?;
    ensure!(session.is(ARROWS)?, "no word about the arrows");
    session.until_tooltip("")?;
    session.picture(FIGURE)?;
    let scrolled = session.eval("return scrollY", &[])?;

    let mut seen = vec![rest.clone()];
    for (key, text) in [(DOWN, ALL), (DOWN, SMALL), (END, LAST), (HOME, ALL)] {
        session.press(key)?;
        told(session, text)?;
        let now = session.picture(FIGURE)?;
        ensure!(
            seen.last() != Some(&now),
            "the picture is the same at: {text}"
        );
        seen.push(now);
    }
    ensure!(
        seen[1] == seen[4],
        "the same number is highlighted in two ways"
    );
    // Above the first there is nothing: it stays.
    session.press(UP)?;
    told(session, ALL)?;
    session.press(DOWN)?;
    told(session, SMALL)?;
    session.press(UP)?;
    told(session, ALL)?;
    ensure!(
        session.eval("return scrollY", &[])? == scrolled,
        "the page scrolls while one walks through a figure"
    );

    session.press(ESCAPE)?;
    session.until_tooltip("")?;
    ensure!(
        session.picture(FIGURE)? == rest,
        "the picture stays highlighted after Escape"
    );
    ensure!(
        session.is(&format!("document.activeElement === {CANVAS}"))?,
        "Escape loses the focus"
    );

    session.press(END)?;
    told(session, LAST)?;
    session.press(TAB)?;
    // Where Tab leads to may have a tooltip of its own.
    session.until(
        "the number goes with the focus",
        3,
        "[...document.querySelectorAll('.tooltip')].every((e) => !e.textContent.startsWith('82'))",
    )?;
    ensure!(
        session.picture(FIGURE)? == rest,
        "the picture stays highlighted without the focus"
    );
    ensure!(!session.is(ARROWS)?, "the word about the arrows stays");
    session.is_quiet()
}

/// To the eye and to the ear.
fn told(session: &Session, text: &str) -> Outcome {
    session.until_tooltip(text)?;
    let said = session.said()?;
    ensure!(said == text, "said aloud: {said:?}, not {text:?}");
    Ok(())
}

/// Where a bubble is and how much of its mark is kept beside it, and what the bar leaves of the window.
const SEEN: &str = "
    const bubble = document.querySelector('.tooltip');
    const { top, bottom, left, right } = bubble.getBoundingClientRect();
    const [above, below] = ['Top', 'Bottom'].map((side) => parseFloat(bubble.style[`scrollMargin${side}`]) || 0);
    const bar = document.querySelector('.bar').getBoundingClientRect();
    const high = document.documentElement.clientHeight;
    const [from, to] = bar.top <= 0 ? [Math.max(bar.bottom, 0), high]
        : [0, bar.bottom >= high ? Math.min(bar.top, high) : high];
    const fits = top - above >= from - 1 && bottom + below <= to + 1
        && left >= 0 && right <= document.documentElement.clientWidth;
    return [fits && above + below >= 12, `${top} - ${above}, ${bottom} + ${below} within ${from}, ${to}`]";

/// In a low window too, as zoom makes it, a number that is walked to is in sight with its bubble, clear
/// of the bar.
pub fn a_walk_stays_in_sight(session: &Session) -> Outcome {
    for size in [(640, 400), (320, 256)] {
        for (page, figure) in [
            ("chapitre/services/", "freins"),
            ("chapitre/services/?presentation=freins", "freins"),
            ("", "planche-services"),
        ] {
            session.open_live_embedded(size, page)?;
            let canvas =
                format!("document.querySelector('#figure-{figure} canvas:not([aria-hidden])')");
            session.eval(&format!("{canvas}.focus()"), &[])?;
            session.settle()?;
            for key in [END, HOME, DOWN, DOWN, END, UP] {
                session.press(key)?;
                session.until(
                    "the bubble",
                    5,
                    "document.querySelector('.tooltip')?.textContent",
                )?;
                let seen = session.eval(SEEN, &[])?;
                ensure!(seen[0] == true, "{size:?} {page} {figure}: {}", seen[1]);
            }
        }
    }
    Ok(())
}
