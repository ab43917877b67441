use crate::keys::SPACE;
use crate::outcome::{Outcome, ensure};
use crate::session::Session;

const BUTTON: &str = "document.querySelector('#figure-site [data-act=listen]')";

/// A figure is heard on demand, by keyboard, with the same in words; and it can be stopped.
pub fn a_figure_is_heard(session: &Session) -> Outcome {
    session.open_live("chapitre/services/?comparer=2011")?;
    super::taking::open_data(session, "site")?;
    let silent =
        session.is("document.querySelector('#figure-site .sonification').textContent === ''")?;
    ensure!(silent, "it speaks by itself");
    session.eval(&format!("{BUTTON}.focus()"), &[])?;
    session.press(SPACE)?;
    session.until(
        "the figure is told",
        5,
        "document.querySelector('#figure-site .sonification').textContent.includes('63\u{202f}% en 2011')",
    )?;
    // A machine without sound says so instead; the words are there in any case.
    let sounds = session.is(&format!("{BUTTON}.textContent.includes('Arrêter')"))?;
    if sounds {
        session.press(SPACE)?;
        session.until(
            "it stops",
            5,
            &format!("{BUTTON}.textContent.includes('Écouter')"),
        )?;
    }
    session.is_quiet()
}
