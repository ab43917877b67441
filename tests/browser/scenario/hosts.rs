//! The embed in the pages of hosts that follow its height, each with the script that it really runs.

use std::thread::sleep;
use std::time::Duration;

use serde_json::Value;

use crate::outcome::{Outcome, ensure};
use crate::partner::Host;
use crate::server::Place;
use crate::session::{Session, Wait};

/// How far the embed may be from its content, in CSS pixels.
const NEAR: f64 = 2.0;
/// As long as any script of a host waits between two looks at its embeds.
pub const LONG: Duration = Duration::from_millis(800);

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

/// Hosts that load the embed in another way, and older versions of a host.
pub fn other_hosts_fit_a_figure(session: &Session) -> Outcome {
    let mut wrong = Vec::new();
    for host in Host::ALSO_FITTING {
        if let Err(reason) = follows(session, host, "figure/site/") {
            wrong.push(format!("{host:?}: {reason}"));
        }
    }
    ensure!(wrong.is_empty(), "\n    {}", wrong.join("\n    "));
    Ok(())
}

fn follows(session: &Session, host: Host, embedded: &str) -> Outcome {
    arrive(session, host, 1200, embedded)?;
    session.enter_embed()?;
    session.until_live()?;
    fits(session, host, "after loading")?;
    if embedded.starts_with("figure/") {
        session.enter_embed()?;
        session.choose_size("moins-50")?;
        fits(session, host, "with a size")?;
    }
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

/// With Turbo a reader comes back to an article whose embed has gone in between.
pub fn an_article_is_come_back_to(session: &Session) -> Outcome {
    arrive(session, Host::Turbo, 390, "figure/site/")?;
    session.enter_embed()?;
    session.until_live()?;
    fits(session, Host::Turbo, "in the second article")?;
    session.eval("history.back()", &[])?;
    let there = "document.querySelector('#place iframe[src*=\"figure/wifi-public/\"]')";
    session.until("the first article", 10, there)?;
    session.enter_embed()?;
    session.until_live()?;
    fits(session, Host::Turbo, "back in the first article")
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
    for host in [Host::Own, Host::Pym, Host::IframeResizer, Host::WordPress] {
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

/// Opens the host's page, and does what brings the embed.
pub fn arrive(session: &Session, host: Host, width: u32, embedded: &str) -> Outcome {
    session.open_partner(host.page(), width, embedded)?;
    // Named by its address: with Turbo another article's embed stood there.
    let embed = format!("#place iframe[src*=\"{embedded}\"]");
    let there = match host {
        Host::Lazysizes => "#place iframe.lazyloaded",
        Host::Turbo
        | Host::Bare
        | Host::Own
        | Host::Pym
        | Host::IframeResizer
        | Host::IframeResizer2
        | Host::IframeResizer3
        | Host::IframeResizer4
        | Host::IframeResizerReact
        | Host::OpenIframeResizer
        | Host::Newswire
        | Host::WordPress
        | Host::Iframely
        | Host::Datawrapper
        | Host::FitVids
        | Host::FitVidsRatio => &embed,
    };
    if matches!(host, Host::Lazysizes | Host::Turbo) {
        session.eval("arrive()", &[])?;
    }
    let there = format!("document.querySelector('{there}')");
    session.until("the embed is there", 10, &there)
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
            // WordPress shows an embed that has spoken only.
            let seen = "getComputedStyle(document.querySelector('iframe')).clip === 'auto'";
            return session.until("the embed is seen", 1, seen);
        }
        ensure!(
            !wait.is_over(),
            "{when}: the embed is {embed} px high for a content of {content}, before {before:?}"
        );
        before = (content, embed);
    }
}

/// The height of what the embed shows and that of the embed.
pub fn measured(session: &Session) -> Outcome<(f64, f64)> {
    let number = |value: Value| value.as_f64().ok_or("no number");
    session.leave_embed()?;
    session.enter_embed()?;
    let content = session.eval("return document.body.getBoundingClientRect().height", &[])?;
    session.leave_embed()?;
    let embed = session.eval("return document.querySelector('iframe').clientHeight", &[])?;
    Ok((number(content)?, number(embed)?))
}
