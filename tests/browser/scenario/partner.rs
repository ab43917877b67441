//! The page in the embeds of partners: whom the host script believes, where the source line leads, and
//! what is left where nothing fits the embed.

use std::thread::sleep;

use serde_json::{Value, json};

use super::hosts::{LONG, arrive, measured};
use crate::browser::Browser;
use crate::outcome::{Outcome, ensure};
use crate::partner::Host;
use crate::session::Session;

/// The host script believes an embed about itself, and nothing else.
pub fn the_host_script_is_careful(session: &Session) -> Outcome {
    session.open_partner("judge.html", 600, "__child.html")?;
    session.eval(
        "tried().then((result) => { window.result = result }, (e) => { window.result = String(e) })",
        &[],
    )?;
    session.until("the embeds have spoken", 10, "window.result")?;
    let result = session.eval("return window.result", &[])?;
    let expected = json!({
        "a height": "640px",
        "rounded up": "641px",
        "too small": "200px",
        "too large": "20000px",
        "endless": "20000px",
        "sandboxed": "640px",
        "another address": "640px",
        "in a shadow": "640px",
        "late": "656px",
    });
    let told = result.as_object().ok_or_else(|| format!("{result}"))?;
    ensure!(told.len() > 12, "only {} were tried", told.len());
    for (name, height) in told {
        let expected = expected.get(name).and_then(Value::as_str).unwrap_or("");
        ensure!(height == expected, "{name}: {height}, not {expected:?}");
    }
    Ok(())
}

/// A host that takes the embed for a video gives it a ratio: all of it can still be reached and used.
pub fn a_ratio_hides_nothing(session: &Session) -> Outcome {
    arrive(session, Host::FitVidsRatio, 390, "figure/site/")?;
    session.enter_embed()?;
    session.until_live()?;
    session.choose_size("moins-50")?;
    sleep(LONG);
    let (content, embed) = measured(session)?;
    ensure!(embed == 260.0, "400 to 600 px of 390 are not {embed}");
    scrolls(session, content)
}

/// The source line leads to the whole, beside the host's page where windows may be opened; else
/// within the embed, which stays one.
pub fn the_source_leads_to_the_whole(session: &Session) -> Outcome {
    for (sandbox, opens) in [
        ("allow-scripts", false),
        ("allow-scripts allow-same-origin", false),
        ("allow-scripts allow-popups", true),
    ] {
        session.open_partner(Host::Bare.page(), 390, "figure/site/")?;
        session.eval(
            "place.replaceChildren(); paste({ sandbox: arguments[0] }).onload = (e) => (e.target.id = 'loaded')",
            &[json!(sandbox)],
        )?;
        session.until(
            "the embed is loaded",
            10,
            "document.getElementById('loaded')",
        )?;
        session.enter_embed()?;
        session.until_live()?;
        session.settle()?;
        session.click("document.querySelector('.source a')")?;
        sleep(LONG);
        let opened = session.close_opened()?;
        ensure!(opened == opens, "{sandbox}: a window was opened: {opened}");
        session.leave_embed()?;
        session.enter_embed()?;
        session.until_live()?;
        let (place, shown) = match opens {
            true => ("figure/site/", "figure"),
            false => ("chapitre/services/", "chapitre"),
        };
        let there = format!(
            "location.pathname.endsWith('{place}') && document.documentElement.dataset.embed === '{shown}'"
        );
        session.until(&format!("{sandbox}: an embed at {place}"), 10, &there)?;
    }
    Ok(())
}

/// A host that isolates its pages, and holds no frame that is not isolated too, holds it; in a sandbox
/// as well.
pub fn an_isolated_host_holds_it(session: &Session) -> Outcome {
    for sandbox in ["", "allow-scripts"] {
        session.open_partner("isolated.html", 390, "figure/site/")?;
        let paste = "place.replaceChildren();
            paste(arguments[0] ? { sandbox: arguments[0] } : {}).onload = (e) => (e.target.id = 'loaded')";
        session.eval(paste, &[json!(sandbox)])?;
        session.until(
            "the embed is loaded",
            10,
            "document.getElementById('loaded')",
        )?;
        session.enter_embed()?;
        // In WebKit the policy of an embed of no origin never matches the site.
        if sandbox.is_empty() || session.browser != Browser::WebKit {
            session.until_live()?;
        }
        let dressed =
            "getComputedStyle(document.body).margin === '0px' && document.querySelector('figure')";
        session.until("a figure in its style", 5, dressed)?;
    }
    Ok(())
}

/// What a host chooses before the module is there is not lost behind what else it says.
pub fn an_early_choice_is_kept(session: &Session) -> Outcome {
    session.open_partner("chatty.html", 390, "figure/site/")?;
    session.enter_embed()?;
    session.until_live()?;
    let chosen = "document.querySelector('#reglages input[value=\"moins-50\"]').checked
        && document.documentElement.dataset.theme === 'sombre'";
    session.until("the host's choices", 3, chosen)
}

/// Without any script the embed keeps its height, scrolls within, and can still be used.
pub fn a_bare_embed_works(session: &Session) -> Outcome {
    session.open_partner(Host::Bare.page(), 360, "figure/site/")?;
    session.enter_embed()?;
    session.until_live()?;
    session.choose_size("moins-50")?;
    sleep(LONG);
    let (content, embed) = measured(session)?;
    ensure!(embed == 400.0, "the embed is {embed} px high");
    scrolls(session, content)
}

/// The embed scrolls down to its last line.
fn scrolls(session: &Session, content: f64) -> Outcome {
    session.enter_embed()?;
    session.eval("scrollTo(0, 100000)", &[])?;
    let last = "document.querySelector('.source').getBoundingClientRect().bottom < innerHeight + 1";
    session.until(&format!("the end of {content} px"), 3, last)
}
