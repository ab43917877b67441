//! « Emporter »: the menu of a figure.

use super::axe::violations;
use super::taking::{BUTTON, keep, open_data, until_told};
use crate::keys::{DOWN, END, ENTER, ESCAPE, HOME, TAB, UP};
use crate::outcome::{Outcome, ensure};
use crate::session::Session;

/// The name of what has the focus.
const FOCUSED: &str = "return document.activeElement?.textContent ?? ''";

/// Arrows, Home, End, a letter, Escape and Tab do what they do in every menu.
pub fn a_menu_obeys_keys(session: &Session) -> Outcome {
    session.open_live("chapitre/services/")?;
    session.picture("site")?;
    open_data(session, "site")?;
    session.eval(&format!("{BUTTON}.focus()"), &[])?;
    let open = format!(
        "{BUTTON}.getAttribute('aria-expanded') === 'true' && document.querySelectorAll('.menu:not([hidden])').length === 1"
    );
    let closed = format!(
        "!document.querySelector('.menu:not([hidden])') && {BUTTON}.getAttribute('aria-expanded') === 'false'"
    );
    let at = |key: char, expected: &str| -> Outcome {
        session.press(key)?;
        let focused = session.eval(FOCUSED, &[])?;
        ensure!(
            focused == expected,
            "after {key:?} on {focused}, not {expected}"
        );
        Ok(())
    };
    session.press(ENTER)?;
    session.until(
        "the menu comes",
        5,
        "document.activeElement.textContent === 'Copier le lien'",
    )?;
    ensure!(session.is(&open)?, "the menu does not say that it is open");
    at(DOWN, "Copier la phrase")?;
    at(END, "Voir en grand")?;
    at(DOWN, "Copier le lien")?;
    at(UP, "Voir en grand")?;
    at(HOME, "Copier le lien")?;
    at('i', "Image PNG")?;
    at('i', "Image PNG, en hauteur")?;
    at('d', "Données CSV")?;
    at(ESCAPE, "Emporter")?;
    ensure!(session.is(&closed)?, "Escape leaves the menu open");
    at(UP, "Voir en grand")?;
    session.press(TAB)?;
    ensure!(session.is(&closed)?, "Tab leaves the menu open");
    ensure!(
        !session.is("document.activeElement === document.body")?,
        "Tab loses its place"
    );
    session.is_quiet()
}

/// A finger opens it, chooses, and closes it beside.
pub fn a_menu_obeys_a_finger(session: &Session) -> Outcome {
    keep(session, "chapitre/services/")?;
    session.eval(
        &format!("{BUTTON}.scrollIntoView({{ block: 'center' }})"),
        &[],
    )?;
    let middle = |of: &str| {
        session.place(&format!(
            "((r) => [r.left + r.width / 2, r.top + r.height / 2])({of}.getBoundingClientRect())"
        ))
    };
    let open = "document.querySelector('.menu:not([hidden])')";
    session.tap(middle(BUTTON)?)?;
    session.until("a tap opens the menu", 5, open)?;
    let item = "document.querySelector('.menu [data-act=take-sentence]')";
    let inside = format!(
        "((r) => r.left >= 0 && r.top >= 0 && r.right <= innerWidth && r.bottom <= innerHeight)({open}.getBoundingClientRect())"
    );
    ensure!(session.is(&inside)?, "the menu leaves the window");
    session.tap(middle(item)?)?;
    until_told(session, "Phrase copiée.")?;
    session.tap(middle(BUTTON)?)?;
    session.until("it opens again", 3, open)?;
    session.tap((3.0, 300.0))?;
    session.until("a tap beside closes it", 3, &format!("!{open}"))?;
    session.is_quiet()
}

/// Opens the menu of every plate of the first page, and looks.
pub(super) fn open_on_plates(
    session: &Session,
    mut look: impl FnMut(&Session) -> Outcome,
) -> Outcome {
    session.open_live("")?;
    let count = session.eval(
        "return document.querySelectorAll('.plate [data-act=menu]').length",
        &[],
    )?;
    let count = count.as_u64().unwrap_or_default();
    ensure!(count == 7, "{count} plates have a menu");
    for nth in 0..count {
        session.click(&format!(
            "document.querySelectorAll('.plate [data-act=menu]')[{nth}]"
        ))?;
        session.until(
            "the menu opens",
            5,
            "document.querySelector('.menu:not([hidden])')",
        )?;
        look(session)?;
        session.press(ESCAPE)?;
    }
    Ok(())
}

/// axe-core finds no violation while it is open, nor in what is said afterwards.
pub fn the_menu_is_clean(session: &Session) -> Outcome {
    let mut found = Vec::new();
    for size in [(390, 844), (1280, 900)] {
        session.open_live_embedded(size, "chapitre/services/")?;
        open_data(session, "site")?;
        session.click(BUTTON)?;
        session.until(
            "the menu opens",
            5,
            "document.querySelector('.menu:not([hidden])')",
        )?;
        for violation in violations(session)? {
            found.push(format!("{}px: {violation}", size.0));
        }
    }
    ensure!(found.is_empty(), "\n    {}", found.join("\n    "));
    Ok(())
}
