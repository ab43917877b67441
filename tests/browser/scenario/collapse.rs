//! The module fails after it has taken over: the page that was there before comes back.

use std::thread::sleep;
use std::time::Duration;

use crate::outcome::{Outcome, ensure};
use crate::scenario::static_page::reads;
use crate::server::Place;
use crate::session::Session;

const FAILED: &str = "document.documentElement.dataset.failed === 'true'";
/// All that the static page says.
const TEXT: &str = "return document.getElementById('contenu').textContent";

/// A panic, or what ends WebAssembly like one, within a frame.
pub fn a_panic_gives_the_page_back(session: &Session) -> Outcome {
    collapses(session, "trap")
}

/// An exception of the browser's within a frame.
pub fn an_exception_gives_the_page_back(session: &Session) -> Outcome {
    collapses(session, "throw")
}

/// An error that the drawing library catches: half a picture is no picture.
pub fn a_refused_text_gives_the_page_back(session: &Session) -> Outcome {
    collapses(session, "no-text")
}

/// The same in a document of one figure, in the state that an embedder asked for.
pub fn an_embed_is_given_back(session: &Session) -> Outcome {
    session.open(Place::WithoutWasm, "figure/site/")?;
    let before = session.eval(TEXT, &[])?;
    session.open_live("figure/site/?taille=moins-50")?;
    session.picture("site")?;
    session.bring("throw")?;
    session.eval("dispatchEvent(new Event('resize'))", &[])?;
    session.until("the page is marked as failed", 5, FAILED)?;
    ensure!(
        session.eval(TEXT, &[])? == before,
        "the words are not those of the static page"
    );
    let whole = "!document.querySelector('canvas') && \
                 [...document.querySelectorAll('.stage svg')].some((svg) => svg.clientHeight > 50) && \
                 document.documentElement.dataset.embed === 'figure'";
    ensure!(session.is(whole)?, "it is not the figure as an embed");
    Ok(())
}

fn collapses(session: &Session, fault: &str) -> Outcome {
    session.open(Place::WithoutWasm, "chapitre/services/")?;
    let before = session.eval(TEXT, &[])?;
    session.open_live("chapitre/services/?taille=moins-50&comparer=2011")?;
    session.picture("site")?;
    ensure!(
        session.eval(TEXT, &[])? != before,
        "the choice changes no word"
    );
    session.bring(fault)?;
    session.choose_size("plus-100")?;
    session.until("the page is marked as failed", 5, FAILED)?;
    reads(session)?;
    ensure!(
        session.eval(TEXT, &[])? == before,
        "the words are not those of the static page"
    );
    let (size, compared) = session.controls()?;
    ensure!(
        size == "toutes" && !compared,
        "the controls say {size}, {compared}"
    );
    let told = "document.getElementById('annonce').textContent.includes('ensemble des services') && \
                document.getElementById('annonce').getBoundingClientRect().height > 20";
    session.until("the reader is told", 3, told)?;
    let named = session.complaints()?;
    ensure!(
        named.iter().any(|line| line.contains("Baromètre")),
        "the console does not say what happened: {named:?}"
    );
    stays(session)
}

/// What fails fails once: nothing of the module runs on.
fn stays(session: &Session) -> Outcome {
    let count = "return [window.__probe.errors.length, window.__probe.frames]";
    let before = session.eval(count, &[])?;
    session.eval(
        "dispatchEvent(new Event('resize')); dispatchEvent(new Event('popstate'));
         scrollTo(0, 0); document.body.click()",
        &[],
    )?;
    sleep(Duration::from_millis(500));
    let after = session.eval(count, &[])?;
    ensure!(before == after, "it runs on: {before} then {after}");
    reads(session)
}
