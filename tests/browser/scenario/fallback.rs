use crate::browser::Browser;
use crate::outcome::{Outcome, ensure};
use crate::scenario::static_page::reads;
use crate::server::Place;
use crate::session::Session;

/// Where a browser whose script is off finds the page.
pub fn without_script(browser: Browser) -> Place {
    // WebDriver needs script itself in WebKitGTK: there the server forbids the page's own.
    match browser {
        Browser::Chromium | Browser::Firefox => Place::Sound,
        Browser::WebKit => Place::WithoutScript,
    }
}

/// The page reads with script switched off.
pub fn it_reads_without_script(session: &Session) -> Outcome {
    session.open(without_script(session.browser), "?taille=moins-50")?;
    ensure!(
        session.is("window.__probe === undefined")?,
        "script runs after all"
    );
    reads(session)
}
