//! The page of the study invented for tests, built from `tests/etude-essai`.

use crate::outcome::{Outcome, ensure};
use crate::session::Session;

/// Another public with other sizes is taken over, answers a choice in its own
/// words, and comes back to it from an address.
pub fn another_public_is_answered(session: &Session) -> Outcome {
    session.open_live("chapitre/maison/")?;
    let figure = "ligne-inventee";
    let (size, compared) = session.controls()?;
    ensure!(size == "toutes" && !compared, "not the start: {size}");
    let before = session.picture(figure)?;

    session.choose_size("1")?;
    session.until("the address", 5, "location.search === '?taille=1'")?;
    let words = session.words(figure)?;
    ensure!(
        words
            .headline
            .contains("38\u{202f}%\u{a0}des ménages d’une personne"),
        "{words:?}"
    );
    ensure!(session.picture(figure)? != before, "the picture stayed");

    session.open_live("?chapitre=ecrans&taille=3-plus&comparer=2027")?;
    ensure!(session.controls()? == ("3-plus".into(), true), "not read");
    for chapter in ["maison", "ecrans", "familles-types"] {
        session.open_live(&format!("chapitre/{chapter}/"))?;
        let figures = session.figures(chapter)?;
        ensure!(!figures.is_empty(), "{chapter} has no figure");
        for figure in figures {
            session.picture(&figure)?;
        }
    }
    session.is_quiet()
}
