use serde_json::json;

use crate::outcome::{Outcome, ensure};
use crate::session::Session;

/// A chapter on paper: it begins on the first page, its plate and the numbers under it are as wide as
/// the paper, and tables are of 10 pt.
pub fn a_chapter_fits_paper(session: &Session) -> Outcome {
    session.open_live("chapitre/services/")?;
    let print = |media: &str| {
        session
            .ask("Emulation.setEmulatedMedia", &json!({ "media": media }))
            .map(drop)
    };
    print("print")?;
    let outcome = on_paper(session);
    // For the scenarios that follow in the same browser.
    print("")?;
    outcome
}

fn on_paper(session: &Session) -> Outcome {
    let found = session.eval(
        "dispatchEvent(new Event('beforeprint'));
         const style = (selector) => getComputedStyle(document.querySelector(selector));
         const wide = (selector) => document.querySelector(selector).getBoundingClientRect().width;
         return [
             style('#services').breakBefore,
             wide('#figure-planche-services .numbers') / wide('#services'),
             parseFloat(style('#figure-site table').fontSize) * .75,
         ]",
        &[],
    )?;
    ensure!(found[0] == "auto", "the first page is empty: {found}");
    let part = found[1].as_f64().unwrap_or_default();
    let wide = part > 0.85;
    ensure!(wide, "the list is {part} of the page");
    let points = found[2].as_f64().unwrap_or_default();
    let large = points >= 9.99;
    ensure!(large, "tables are of {points} pt");
    Ok(())
}
