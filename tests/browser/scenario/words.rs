use crate::keys::{ESCAPE, TAB};
use crate::outcome::{Outcome, ensure};
use crate::scenario::fallback::without_script;
use crate::session::Session;

const TERM: &str = "document.querySelector('#figure-cloud .term')";
const CLOUD: &str = "Cloud\u{a0}: services informatiques utilisés à travers internet, sur les machines d’un \
                     fournisseur\u{a0}: messagerie, bureautique, stockage.";

/// A word that a reader may not know is explained where it stands.
pub fn a_word_is_explained(session: &Session) -> Outcome {
    session.open_live("chapitre/usages/")?;
    session.picture("cloud")?;
    session.until_tooltip("")?;
    session.eval(&format!("{TERM}.focus({{ preventScroll: true }})"), &[])?;
    session.until_tooltip(CLOUD)?;
    ensure!(
        session.said()? == CLOUD,
        "said aloud: {:?}",
        session.said()?
    );
    session.press(ESCAPE)?;
    session.until_tooltip("")?;
    ensure!(
        session.is(&format!("document.activeElement === {TERM}"))?,
        "Escape loses the focus"
    );

    let address = session.eval("return location.href", &[])?;
    session.click(TERM)?;
    session.until_tooltip(CLOUD)?;
    ensure!(
        session.eval("return location.href", &[])? == address,
        "the word leads away from where it is read"
    );
    session.press(ESCAPE)?;
    session.until_tooltip("")?;

    session.eval(
        &format!("{TERM}.blur(); {TERM}.focus({{ preventScroll: true }})"),
        &[],
    )?;
    session.until_tooltip(CLOUD)?;
    session.press(TAB)?;
    session.until_tooltip("")?;
    session.is_quiet()
}

/// Without script, a word leads to its entry at the foot of the page.
pub fn a_word_leads_to_its_entry(session: &Session) -> Outcome {
    session.open(without_script(session.browser), "chapitre/usages/")?;
    let lost = session.eval(
        "const terms = [...document.querySelectorAll('a.term')];
         return terms.length ? terms.map((a) => a.getAttribute('href'))
             .filter((href) => !/^#mot-./.test(href) || !document.querySelector(`dl.terms > ${href} > dd`)) : 'no word'",
        &[],
    )?;
    ensure!(lost == serde_json::json!([]), "words without entry: {lost}");
    session.click(TERM)?;
    session.until(
        "the address of the entry",
        3,
        "location.hash === '#mot-cloud'",
    )?;
    session.until(
        "the entry is on screen",
        3,
        "((r) => r.height > 0 && r.top >= 0 && r.bottom <= innerHeight)\
         (document.getElementById('mot-cloud').getBoundingClientRect())",
    )
}
