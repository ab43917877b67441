//! The page in the embeds of partners, each with the script that the partner really runs.

use std::thread::sleep;
use std::time::Duration;

use serde_json::{Value, json};

use crate::browser::Browser;
use crate::outcome::{Outcome, ensure};
use crate::partner::Host;
use crate::server::Place;
use crate::session::{Session, Wait};

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

/// How far the embed may be from its content, in CSS pixels.
const NEAR: f64 = 2.0;
/// As long as any script of a host waits between two looks at its embeds.
const LONG: Duration = Duration::from_millis(800);

/// With every script, the embed has the height of its content, whatever happens in it or to it.
pub fn embeds_follow_their_content(session: &Session) -> Outcome {
    let mut wrong = Vec::new();
    for host in Host::FITTING {
        for (what, embedded) in [
            ("the whole", "?integration=1"),
            ("a figure", "figure/site/"),
            ("a page as it is", "chapitre/services/"),
        ] {
            if let Err(reason) = follows(session, host, embedded) {
                wrong.push(format!("{host:?}, {what}: {reason}"));
            }
        }
    }
    ensure!(wrong.is_empty(), "\n    {}", wrong.join("\n    "));
    Ok(())
}

fn follows(session: &Session, host: Host, embedded: &str) -> Outcome {
    session.open_partner(host.page(), 1200, embedded)?;
    session.enter_embed()?;
    session.until_live()?;
    fits(session, host, "after loading")?;
    if embedded.contains("integration") {
        session.enter_embed()?;
        let here = "return document.querySelector('.chapter.here').id";
        let before = session.eval(here, &[])?;
        // By script: a driver's mouse misses what moves while the embed grows.
        session.eval(
            "document.querySelector('[data-act=chapter-after]').click()",
            &[],
        )?;
        let after = session.eval(here, &[])?;
        ensure!(before != after, "the chapter is still {before}");
        fits(session, host, "after a change of chapter")?;
    }
    session.enter_embed()?;
    session.eval(
        "[...document.querySelectorAll('details.data summary')].find((e) => e.getClientRects().length).click()",
        &[],
    )?;
    session.until(
        "the table is open",
        3,
        "document.querySelector('details[open]')",
    )?;
    fits(session, host, "with the table open")?;
    session.eval(
        "document.getElementById('place').style.width = '360px'",
        &[],
    )?;
    fits(session, host, "at 360 px")
}

/// The host script fits what has spoken before it came: the page of the module and the page without.
pub fn a_late_host_script_fits(session: &Session) -> Outcome {
    for place in [Place::Sound, Place::WithoutWasm] {
        session.open_partner_at(place, Host::Bare.page(), 390, "figure/site/")?;
        session.enter_embed()?;
        let spoken = "document.documentElement.dataset.height
            && (document.documentElement.dataset.live || document.documentElement.dataset.failed)";
        session.until("the embed has spoken", 30, spoken)?;
        sleep(LONG);
        let (_, embed) = measured(session)?;
        ensure!(embed == 400.0, "{place:?}: something fits it already");
        session.eval(
            "document.body.append(Object.assign(document.createElement('script'), { src: 'integrer.js' }))",
            &[],
        )?;
        fits(session, Host::Own, "after the script")
            .map_err(|reason| format!("{place:?}: {reason}"))?;
    }
    Ok(())
}

/// Where the module cannot start, and where it fails later, the page that stands is fitted too.
pub fn embeds_without_the_module_fit(session: &Session) -> Outcome {
    for host in [Host::Own, Host::Pym, Host::IframeResizer] {
        for embedded in ["?integration=1&chapitre=services", "figure/site/"] {
            let name = |reason| format!("{host:?}, {embedded}: {reason}");
            session.open_partner_at(Place::WithoutWasm, host.page(), 390, embedded)?;
            fits(session, host, "without the module").map_err(name)?;
        }
        session.open_partner(host.page(), 390, "figure/site/")?;
        session.enter_embed()?;
        session.until_live()?;
        session.bring("throw")?;
        session.eval("dispatchEvent(new Event('resize'))", &[])?;
        let failed = "document.documentElement.dataset.failed";
        session.until("the page is marked as failed", 5, failed)?;
        fits(session, host, "once the module has failed")
            .map_err(|reason| format!("{host:?}: {reason}"))?;
    }
    Ok(())
}

/// Waits until the embed fits and stays as it is for long; leaves the browser in the partner's page.
fn fits(session: &Session, host: Host, when: &str) -> Outcome {
    let wait = Wait::new(20);
    let mut before = measured(session)?;
    loop {
        sleep(LONG);
        let (content, embed) = measured(session)?;
        let near = |one: f64, other: f64| (one - other).abs() <= NEAR;
        let rests = near(content, before.0) && near(embed, before.1);
        if rests && near(embed, host.fits(content)) {
            return Ok(());
        }
        ensure!(
            !wait.is_over(),
            "{when}: the embed is {embed} px high for a content of {content}, before {before:?}"
        );
        before = (content, embed);
    }
}

/// The height of what the embed shows and that of the embed.
fn measured(session: &Session) -> Outcome<(f64, f64)> {
    let number = |value: Value| value.as_f64().ok_or("no number");
    session.leave_embed()?;
    session.enter_embed()?;
    let content = session.eval("return document.body.getBoundingClientRect().height", &[])?;
    session.leave_embed()?;
    let embed = session.eval("return document.querySelector('iframe').clientHeight", &[])?;
    Ok((number(content)?, number(embed)?))
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
    session.enter_embed()?;
    let scrolls = session.is("document.scrollingElement.scrollHeight > innerHeight")?;
    ensure!(scrolls && content > embed, "{content} px do not scroll");
    Ok(())
}
