use std::thread::sleep;
use std::time::Duration;

use crate::outcome::{Outcome, ensure};
use crate::server::Place;
use crate::session::Session;

/// What of the first screen the window does not hold.
const CUT_OFF: &str = "return ['.opening h1', '.opening .picture', '.opening canvas', '#question']
    .map((s) => [s, document.querySelector(s).getBoundingClientRect()])
    .filter(([, r]) => !r.height || r.top < 0 || r.left < 0 || r.right > innerWidth || r.bottom > innerHeight)
    .map(([s, r]) => `${s}: ${Math.round(r.top)} to ${Math.round(r.bottom)} of ${innerHeight}`)";
const BUTTON: &str = "document.getElementById('visite')";

/// On a phone and on a desk, the first screen is whole without scrolling.
pub fn the_first_screen_is_whole(session: &Session) -> Outcome {
    for (width, height) in [(390, 844), (1440, 900)] {
        session.open_live_embedded((width, height), "")?;
        ensure!(
            session.is(&format!("innerWidth === {width} && scrollY === 0"))?,
            "not the window that was asked for"
        );
        let cut_off = session.eval(CUT_OFF, &[])?;
        ensure!(
            cut_off == serde_json::json!([]),
            "at {width} × {height}: {cut_off}"
        );
        session.is_quiet()?;
    }
    Ok(())
}

/// The answer to the first screen's question is the choice of the whole page.
pub fn the_question_is_answered(session: &Session) -> Outcome {
    session.open_live("")?;
    let headline = "document.querySelector('#figure-planche-ouverture .headline').textContent";
    let before = session.eval(&format!("return {headline}"), &[])?;
    ensure!(
        before == "70\u{202f}%\u{a0}de l’ensemble des services publics",
        "the picture says {before}"
    );
    session.click("document.querySelector('#question input[value=plus-100]').closest('label')")?;
    session.until(
        "the answer in the address",
        3,
        "location.search === '?taille=plus-100'",
    )?;
    let controls = session.controls()?;
    ensure!(
        controls == ("plus-100".into(), false),
        "the bar says {controls:?}"
    );
    let after = session.eval(&format!("return {headline}"), &[])?;
    ensure!(
        after == "88\u{202f}%\u{a0}des services publics de plus de 100\u{a0}agents",
        "the picture says {after}"
    );
    // And the other way round, further down.
    session.click("document.querySelector('.tiles a')")?;
    session.until(
        "the first chapter is on screen",
        3,
        "((r) => r.top >= 0 && r.bottom <= innerHeight)(document.querySelector('#synthese h2').getBoundingClientRect())",
    )?;
    session.choose_size("toutes")?;
    session.until(
        "the question follows the bar",
        3,
        "document.querySelector('#question input:checked').value === 'toutes' && location.search === ''",
    )?;
    session.is_quiet()
}

fn offers(session: &Session, word: &str) -> Outcome {
    session.until(
        &format!("« {word} » is offered"),
        10,
        &format!("{BUTTON}.getClientRects().length && {BUTTON}.innerText.trim() === '{word}'"),
    )
}

/// What moves by itself can be stopped, taken up and had again.
pub fn the_tour_obeys(session: &Session) -> Outcome {
    session.open(Place::Sound, "")?;
    session.until_live()?;
    offers(session, "Pause")?;
    session.click(BUTTON)?;
    offers(session, "Reprendre")?;
    session.settle()?;
    let frames = session.frames()?;
    sleep(Duration::from_millis(800));
    ensure!(session.frames()? == frames, "it moves while it is paused");
    session.click(BUTTON)?;
    offers(session, "Pause")?;
    session.click("document.querySelector('#question input[value=moins-50]').closest('label')")?;
    offers(session, "Rejouer")?;
    session.settle()?;
    session.click(BUTTON)?;
    offers(session, "Pause")?;
    // Nobody stops it: it ends, and at the reader's own size.
    offers(session, "Rejouer")?;
    ensure!(
        session.controls()?.0 == "moins-50",
        "the tour changes the reader's choice"
    );
    session.is_quiet()
}

/// Who asks for less motion gets no tour, and no button for one.
pub fn no_tour_for_less_motion(session: &Session) -> Outcome {
    session.open_live("")?;
    let hidden = format!("!{BUTTON}.getClientRects().length");
    sleep(Duration::from_millis(500));
    ensure!(session.is(&hidden)?, "a tour is offered");
    session.click("document.querySelector('#question input[value=moins-50]').closest('label')")?;
    session.until(
        "the answer in the address",
        3,
        "location.search === '?taille=moins-50'",
    )?;
    ensure!(session.is(&hidden)?, "a tour is offered after a choice");
    session.is_quiet()
}
