use crate::keys::{RIGHT, TAB};
use crate::outcome::{Outcome, ensure};
use crate::page::Words;
use crate::session::Session;

/// A figure that has classes, and readings of 2011.
const FIGURE: &str = "site";

#[derive(Debug, PartialEq)]
struct Shown {
    picture: String,
    words: Words,
    size: String,
    compared: bool,
}

fn shown(session: &Session) -> Outcome<Shown> {
    let (size, compared) = session.controls()?;
    let picture = session.picture(FIGURE)?;
    Ok(Shown {
        picture,
        words: session.words(FIGURE)?,
        size,
        compared,
    })
}

fn until_address(session: &Session, query: &str) -> Outcome {
    session.until(query, 5, &format!("location.search === '{query}'"))
}

/// A choice of size and of 2011 each change the picture, the words and the address; back undoes them.
pub fn choices_change_what_is_shown(session: &Session) -> Outcome {
    session.open_live("chapitre/services/")?;
    let all = shown(session)?;
    ensure!(
        all.size == "toutes" && !all.compared,
        "not the start: {all:?}"
    );

    session.choose_size("moins-50")?;
    until_address(session, "?taille=moins-50")?;
    let small = shown(session)?;
    ensure!(
        small.picture != all.picture,
        "the size did not change the picture"
    );
    ensure!(
        small.words.headline != all.words.headline,
        "the size did not change the headline: {all:?}"
    );
    ensure!(
        small.words.sentence != all.words.sentence,
        "the size did not change the sentence: {all:?}"
    );

    session.toggle_2011()?;
    until_address(session, "?taille=moins-50&comparer=2011")?;
    let compared = shown(session)?;
    ensure!(
        compared.picture != small.picture,
        "2011 did not change the picture"
    );
    ensure!(
        compared.words.all != small.words.all,
        "2011 did not change the words: {small:?}"
    );

    session.eval("history.back()", &[])?;
    until_address(session, "?taille=moins-50")?;
    ensure!(
        shown(session)? == small,
        "back does not restore the size alone"
    );

    session.eval("history.back()", &[])?;
    until_address(session, "")?;
    ensure!(shown(session)? == all, "back does not restore the start");

    session.eval("history.go(2)", &[])?;
    until_address(session, "?taille=moins-50&comparer=2011")?;
    ensure!(shown(session)? == compared, "forward does not restore");
    session.is_quiet()
}

/// An address is read for what it says; what it says wrongly or beside the point is passed over.
pub fn any_address_is_read(session: &Session) -> Outcome {
    session.open_live(
        "?chapitre=services&taille=moins-50&comparer=2011&utm_source=x&taille=nonsense",
    )?;
    let deep = session.controls()?;
    ensure!(
        deep == ("moins-50".into(), true),
        "the controls say {deep:?}"
    );
    let current = "document.querySelector('#chapitres a[href=\"#services\"]').getAttribute('aria-current') === 'true'";
    session.until("services is the current chapter", 5, current)?;
    let visible = "(r => r.top < innerHeight && r.bottom > 0)(document.getElementById('services').getBoundingClientRect())";
    ensure!(
        session.is(visible)?,
        "the chapter of the address is not on screen"
    );
    session.is_quiet()?;

    // A link of before, to a class that readers chose then, leads to the size around it; what is
    // written next names that size.
    session.open_live("chapitre/services/?taille=moins-20")?;
    let older = session.controls()?;
    ensure!(
        older == ("moins-50".into(), false),
        "the controls say {older:?}"
    );
    session.toggle_2011()?;
    let written = "location.search.endsWith('?taille=moins-50&comparer=2011')";
    session.until("the size by its name", 5, written)?;
    session.is_quiet()?;

    session.open_live("?taille=%FF&comparer=1066&chapitre=../..&chapitre=&=&&?#%3Cscript%3E")?;
    let default = session.controls()?;
    ensure!(
        default == ("toutes".into(), false),
        "the controls say {default:?}"
    );
    session.is_quiet()
}

/// Everything that a mouse does, the keyboard does.
pub fn the_keyboard_is_enough(session: &Session) -> Outcome {
    session.open_live("")?;
    let on_size = "document.activeElement.matches('input[name=taille]')";
    let mut steps = 0;
    while !session.is(on_size)? {
        steps += 1;
        ensure!(steps <= 40, "40 times Tab and still not on the sizes");
        session.press(TAB)?;
    }
    let plate = "planche-services";
    let before = session.words(plate)?;
    session.press(RIGHT)?;
    session.until(
        "the next size is chosen",
        3,
        "location.search.includes('taille=moins-50')",
    )?;
    ensure!(
        session.controls()?.0 == "moins-50",
        "the controls say {:?}",
        session.controls()?
    );
    // The figure is not on screen: its words follow once nothing moves.
    session.settle()?;
    ensure!(
        session.words(plate)? != before,
        "the words stay: {before:?}"
    );
    ensure!(session.is(on_size)?, "the focus was lost");
    session.is_quiet()
}
