//! What is printed: a chapter, and a host's page with an embed in it.

use serde_json::{Value, json};

use crate::outcome::{Outcome, ensure};
use crate::partner::Host;
use crate::session::{Session, Wait};

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

/// What is wrong with the embed on paper, which is as high as it was on the screen.
const WRONG: &str = "return (() => {
    const shown = (e) => e?.getClientRects().length > 0, wrong = [];
    const { scrollHeight } = document.scrollingElement;
    if (scrollHeight > innerHeight) wrong.push(`${scrollHeight} px are cut at ${innerHeight}`);
    const { bottom } = document.querySelector('.source').getBoundingClientRect();
    if (!(bottom > 0 && bottom <= innerHeight)) wrong.push(`the source line ends at ${bottom}`);
    for (const stage of document.querySelectorAll('.stage')) {
        if (!shown(stage)) continue;
        const drawn = [...stage.querySelectorAll('svg')].filter(shown);
        if (drawn.length !== 1 || shown(stage.querySelector('canvas')))
            wrong.push(`${stage.closest('.figure').dataset.figure} has ${drawn.length} pictures`);
    }
    if ([...document.querySelectorAll('table, .numbers, button, .bar')].some(shown))
        wrong.push('there is a table, or a control');
    return wrong;
})()";

/// On paper a frame has picture and source line, and nothing of them is cut.
pub fn a_printed_host_cuts_nothing(session: &Session) -> Outcome {
    let mut wrong = Vec::new();
    for (width, embedded) in [
        (390, "figure/wifi-public/?comparer=2011"),
        (700, "figure/wifi-public/?taille=moins-50"),
        (1200, "figure/fonctions-site/"),
        (390, "figure/planche-services/"),
        (820, "chapitre/services/?integration=1"),
    ] {
        session.open_partner(Host::Own.page(), width, embedded)?;
        session.enter_embed()?;
        session.until_live()?;
        session.settle()?;
        let fitted = "innerHeight >= Number(document.documentElement.dataset.height)";
        session.until("the host fits it", 10, fitted)?;
        let media =
            |media: &str| session.ask("Emulation.setEmulatedMedia", &json!({ "media": media }));
        session.eval("dispatchEvent(new Event('beforeprint'))", &[])?;
        media("print")?;
        let wait = Wait::new(2);
        let mut found: Vec<Value>;
        loop {
            found = serde_json::from_value(session.eval(WRONG, &[])?)?;
            if found.is_empty() || wait.is_over() {
                break;
            }
        }
        media("")?;
        wrong.extend(
            found
                .iter()
                .map(|fault| format!("{embedded} at {width}: {fault}")),
        );
    }
    ensure!(wrong.is_empty(), "\n    {}", wrong.join("\n    "));
    Ok(())
}
