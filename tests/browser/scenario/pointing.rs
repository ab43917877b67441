use std::thread::sleep;
use std::time::Duration;

use crate::keys::ESCAPE;
use crate::outcome::{Outcome, ensure};
use crate::session::Session;

const FIGURE: &str = "site";
pub const SMALL: &str = "61\u{202f}% des services publics de moins de 50\u{a0}agents ont un site internet \
                         (2018, p.\u{a0}39 et 53).";
const LARGE: &str = "88\u{202f}% des services publics de plus de 100\u{a0}agents ont un site internet \
                     (2018, p.\u{a0}51).";

/// Where a row is: the drawing under the canvas has its name at the same place.
fn row(session: &Session, name: &str) -> Outcome<(f64, f64)> {
    session.place(&format!(
        "((stage) => {{
            const svg = stage.querySelector('svg');
            const text = [...svg.querySelectorAll('text')].find((t) => t.textContent === '{name}');
            const box = stage.querySelector('canvas').getBoundingClientRect();
            const css = box.width / svg.viewBox.baseVal.width;
            return [box.left + box.width / 2, box.top + text.getAttribute('y') * css];
        }})(document.querySelector('#figure-{FIGURE} .stage'))"
    ))
}

fn tooltip_middle(session: &Session) -> Outcome<(f64, f64)> {
    session.place("((r) => [r.left + r.width / 2, r.top + r.height / 2])(document.querySelector('.tooltip').getBoundingClientRect())")
}

const TITLE: &str = "document.querySelector('#figure-site h3')";

/// A row that the mouse is over is highlighted and told in a tooltip, which stays as long as one reads it.
pub fn a_row_is_told(session: &Session) -> Outcome {
    session.open_live("chapitre/services/")?;
    session.click(TITLE)?;
    let dark = session.picture(FIGURE)?;
    session.until_tooltip("")?;

    session.point(row(session, "Moins de 50\u{a0}agents")?)?;
    session.until_tooltip(SMALL)?;
    let highlighted = session.picture(FIGURE)?;
    ensure!(
        highlighted != dark,
        "the row under the mouse is not highlighted"
    );
    let inside = "((t) => t.left >= 0 && t.top >= 0 && t.right <= innerWidth && t.bottom <= innerHeight)\
                  (document.querySelector('.tooltip').getBoundingClientRect())";
    ensure!(session.is(inside)?, "the tooltip is cut off by the window");

    session.point(tooltip_middle(session)?)?;
    sleep(Duration::from_millis(300));
    session.until_tooltip(SMALL)?;

    session.point(row(session, "Plus de 100\u{a0}agents")?)?;
    session.until_tooltip(LARGE)?;
    ensure!(
        session.picture(FIGURE)? != highlighted,
        "another row is highlighted in the same way"
    );

    session.point(row(session, "Moins de 50\u{a0}agents")?)?;
    session.until_tooltip(SMALL)?;
    session.press(ESCAPE)?;
    session.until_tooltip("")?;
    // Nor does it come back while the mouse rests.
    sleep(Duration::from_millis(300));
    session.until_tooltip("")?;
    ensure!(
        session.picture(FIGURE)? == dark,
        "the picture stays highlighted after Escape"
    );

    session.point(row(session, "Moins de 50\u{a0}agents")?)?;
    session.point(row(session, "Plus de 100\u{a0}agents")?)?;
    session.until_tooltip(LARGE)?;
    session.click(TITLE)?;
    session.until_tooltip("")?;
    ensure!(
        session.picture(FIGURE)? == dark,
        "the picture stays highlighted after a click elsewhere"
    );
    session.is_quiet()
}

/// A finger cannot hover: a tap shows the number, a tap elsewhere takes it away.
pub fn a_tap_tells(session: &Session) -> Outcome {
    session.open_live("chapitre/services/")?;
    let dark = session.picture(FIGURE)?;
    session.tap(row(session, "Moins de 50\u{a0}agents")?)?;
    session.until_tooltip(SMALL)?;
    ensure!(
        session.picture(FIGURE)? != dark,
        "the row under the finger is not highlighted"
    );
    let elsewhere = session.place(&format!(
        "((r) => [r.left + 20, r.top + 10])({TITLE}.getBoundingClientRect())"
    ))?;
    session.tap(elsewhere)?;
    session.until_tooltip("")?;
    ensure!(
        session.picture(FIGURE)? == dark,
        "the picture stays highlighted after a tap elsewhere"
    );
    session.is_quiet()
}
