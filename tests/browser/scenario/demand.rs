//! What only somebody who asks for it fetches: the second module.

use super::taking::{BUTTON, until_told};
use crate::outcome::{Outcome, ensure};
use crate::server::Place;
use crate::session::Session;

const UP: char = '\u{E013}';

/// Nobody fetches what is behind the menu before it is asked for; a press is
/// not lost on the way, and a key opens it too.
pub fn what_is_behind_the_menu_comes_on_demand(session: &Session) -> Outcome {
    session.open_live("?chapitre=services")?;
    session.picture("site")?;
    let fetched = "performance.getEntriesByType('resource').filter((e) => e.name.includes('/takeaway-')).length";
    ensure!(
        session.eval(&format!("return {fetched}"), &[])? == 0,
        "it is fetched at once"
    );
    session.eval(&format!("{BUTTON}.focus()"), &[])?;
    session.press(UP)?;
    session.until(
        "the menu comes, at its end",
        20,
        "document.activeElement.textContent === 'Voir en grand'",
    )?;
    ensure!(
        session.eval(&format!("return {fetched} > 1"), &[])? == true,
        "it is not fetched"
    );
    ensure!(
        session.is(&format!("!{BUTTON}.hasAttribute('aria-busy')"))?,
        "the button still waits"
    );
    session.is_quiet()
}

/// Where it does not come, the reader is told, and may try again.
pub fn what_does_not_come_is_told(session: &Session) -> Outcome {
    session.open(Place::WithoutTakeaway, "?chapitre=services")?;
    session.until_live()?;
    session.picture("site")?;
    for _ in 0..2 {
        session.click(BUTTON)?;
        until_told(
            session,
            "Cette fonction n’a pas pu être chargée\u{202f}: vérifiez la connexion, puis réessayez.",
        )?;
        ensure!(
            session.is(&format!("!{BUTTON}.hasAttribute('aria-busy')"))?,
            "the button still waits"
        );
        session.tap((3.0, 300.0))?;
        session.until(
            "it goes with the next press",
            3,
            "!document.querySelector('.told')",
        )?;
    }
    session.choose_size("moins-20")?;
    session.until(
        "the page answers",
        5,
        "document.documentElement.dataset.size === 'moins-20'",
    )
}
