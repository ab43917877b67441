//! Events that are not what their names promise.

use crate::outcome::{Outcome, ensure};
use crate::session::Session;

/// Every name that the page listens to, sent everywhere as an event without a type of its own, and
/// keys that are no text.
const SEND: &str = "
    const canvas = document.querySelector('#figure-site canvas');
    const choice = document.querySelector('#reglages input[name=taille]:checked');
    const menu = document.querySelector('#figure-site [data-act=menu]');
    const names = ['keydown', 'pointerdown', 'pointermove', 'pointerup', 'pointerout', 'click',
        'focusin', 'focusout', 'change', 'message', 'hashchange', 'popstate', 'pageshow',
        'visibilitychange', 'fullscreenchange', 'resize'];
    for (const place of [window, document, document.body, canvas, choice]) {
        for (const name of names) place.dispatchEvent(new Event(name, { bubbles: true }));
    }
    for (const place of [document, canvas, choice, menu]) {
        for (const value of [undefined, null, 7, {}]) {
            const key = new KeyboardEvent('keydown', { bubbles: true });
            Object.defineProperty(key, 'key', { value });
            place.dispatchEvent(key);
        }
    }";

/// Autofill sends a `keydown` that is no `KeyboardEvent`, and scripts of the page may send what they
/// like: all of it is passed over, in an embed too, and the page goes on answering.
pub fn events_of_another_type_are_passed_over(session: &Session) -> Outcome {
    for query in ["chapitre/services/", "chapitre/services/?integration=1"] {
        session.open_live(query)?;
        session.picture("site")?;
        session.eval(SEND, &[])?;
        session.settle()?;
        session.choose_size("moins-50")?;
        session.until(
            "the page answers",
            5,
            "document.documentElement.dataset.size === 'moins-50'",
        )?;
        ensure!(
            session.is("!('failed' in document.documentElement.dataset)")?,
            "the page was given up"
        );
        session.is_quiet()?;
    }
    Ok(())
}
