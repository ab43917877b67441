//! The first page and its bar: short, and nothing on it moves when a reader chooses.

use serde_json::{Value, json};

use crate::keys::{ENTER, ESCAPE, RIGHT};
use crate::outcome::{Outcome, ensure};
use crate::server::Place;
use crate::session::Session;

/// Screens, visible words and tab stops, as the page comes.
const MEASURE: &str = "
    const seen = (e) => e.checkVisibility({ visibilityProperty: true }) && !e.closest('.unseen, dialog, svg');
    const words = [...document.body.querySelectorAll('*')]
        .filter((e) => seen(e) && e.getBoundingClientRect().width > 1)
        .flatMap((e) => [...e.childNodes].filter((n) => n.nodeType === 3))
        .flatMap((n) => n.textContent.match(/[\\p{L}\\p{N}]+/gu) ?? []).length;
    const groups = new Set();
    const stops = [...document.querySelectorAll('a[href], button, summary, input, [tabindex=\"0\"]')].filter((e) => {
        if (!(e.matches('input') ? e.closest('label') : e).checkVisibility({ visibilityProperty: true })) return false;
        if (e.type !== 'radio') return true;
        const group = e.form.id + e.name;
        return !groups.has(group) && groups.add(group);
    }).length;
    return [document.documentElement.scrollHeight / innerHeight, words, stops]";

/// At most ten screens of a desk and fourteen of a phone, 1,500 words, 90 places for Tab to stop at.
pub fn the_first_page_is_short(session: &Session) -> Outcome {
    for (width, height, most) in [(1440, 900, 10.0), (390, 844, 14.0)] {
        session.open_live_embedded((width, height), "")?;
        let measured = session.eval(MEASURE, &[])?;
        let [screens, words, stops] =
            [0, 1, 2].map(|nth| measured[nth].as_f64().unwrap_or(f64::MAX));
        let fits = screens <= most;
        ensure!(fits, "{width} × {height}: {screens} screens");
        ensure!((200.0..=1500.0).contains(&words), "{width}: {words} words");
        ensure!((20.0..=90.0).contains(&stops), "{width}: {stops} places");
    }
    Ok(())
}

/// A plate and what is said under it keep their height, whatever is chosen.
pub fn a_choice_moves_nothing(session: &Session) -> Outcome {
    const HEIGHTS: &str =
        "return [...document.querySelectorAll('.figure.plate')].map((e) => e.offsetHeight)";
    for (width, height) in [(320, 640), (390, 844), (820, 1180), (1440, 900)] {
        let mut first = None;
        for query in [
            "",
            "?taille=moins-50",
            "?taille=50-100&comparer=2011",
            "?taille=plus-100",
        ] {
            session.open_live_embedded((width, height), query)?;
            let heights = session.eval(HEIGHTS, &[])?;
            ensure!(
                heights.as_array().is_some_and(|all| all.len() == 7),
                "{heights}"
            );
            let kept = first.get_or_insert_with(|| heights.clone());
            ensure!(
                *kept == heights,
                "{width} px, {query}: {heights}, not {kept}"
            );
        }
    }
    Ok(())
}

/// The bar takes the colours of the plate beside it; on a phone it opens the chapters, and Escape closes them.
pub fn the_bar_belongs_to_the_page(session: &Session) -> Outcome {
    // The second is clicked in: it lies within the window of every browser.
    for size in [(1440, 900), (390, 700)] {
        session.open_live_embedded(size, "?chapitre=usages")?;
        session.eval(
            "document.querySelector('#usages').scrollIntoView(); scrollBy(0, 200)",
            &[],
        )?;
        session.until(
            "the colours of the plate",
            5,
            "document.querySelector('.bar').matches('.plate-clouds')",
        )?;
        let hidden = "getComputedStyle(document.querySelector('.bar')).visibility === 'hidden'";
        ensure!(!session.is(hidden)?, "no bar beside a plate");
    }
    let shown = |id: &str| format!("document.getElementById('{id}').getClientRects().length > 0");
    ensure!(!session.is(&shown("chapitres"))?, "the chapters are open");
    session.click("document.getElementById('plan')")?;
    session.until("the chapters", 3, &shown("chapitres"))?;
    session.press(ESCAPE)?;
    session.until("no chapters", 3, &format!("!({})", shown("chapitres")))?;
    ensure!(
        session.is("document.activeElement.id === 'plan'")?,
        "the focus is lost"
    );
    // The first screen asks the same. Whoever is in the bar by keys keeps it.
    session.eval("scrollTo(0, 0)", &[])?;
    session.settle()?;
    ensure!(
        session.is("document.activeElement.checkVisibility({ visibilityProperty: true })")?,
        "the bar is gone with the focus"
    );
    session.eval("document.activeElement.blur()", &[])?;
    session.until(
        "no bar beside the question",
        5,
        "getComputedStyle(document.querySelector('.bar')).visibility === 'hidden'",
    )?;
    session.is_quiet()
}

/// Arrow keys through the sizes are one step of the history.
pub fn a_run_of_arrows_is_one_step(session: &Session) -> Outcome {
    session.open_live("chapitre/services/")?;
    let entries = |session: &Session| session.eval("return history.length", &[]);
    let before = entries(session)?;
    session.eval(
        "document.querySelector('#reglages input[value=toutes]').focus()",
        &[],
    )?;
    for size in ["moins-50", "50-100", "plus-100"] {
        session.press(RIGHT)?;
        session.until(size, 5, &format!("location.search === '?taille={size}'"))?;
    }
    let after = entries(session)?;
    let step = |value: &Value| value.as_u64().unwrap_or_default();
    ensure!(
        step(&after) == step(&before) + 1,
        "{before} entries, then {after}"
    );
    session.eval("history.back()", &[])?;
    session.until("the start", 5, "location.search === ''")?;
    session.is_quiet()
}

/// Addresses of figures that the first page once had lead to where they are now.
pub fn older_addresses_lead_on(session: &Session) -> Outcome {
    for (old, new) in [
        (
            "?presentation=site&taille=moins-50",
            "chapitre/services/?presentation=site&taille=moins-50",
        ),
        (
            "?taille=moins-50#figure-site",
            "chapitre/services/?taille=moins-50#figure-site",
        ),
        (
            "?integration=1&figure=site&taille=moins-50",
            "figure/site/?taille=moins-50",
        ),
    ] {
        session.open(Place::Sound, old)?;
        let there = format!("{}{new}", session.server.address(Place::Sound));
        session.until(new, 10, &format!("location.href === {}", json!(there)))?;
        session.until_live()?;
    }
    Ok(())
}

/// Who follows a link to a chapter with the keyboard sees where it leads.
pub fn a_link_shows_where_it_leads(session: &Session) -> Outcome {
    session.open_live("")?;
    session.eval("document.querySelector('#usages').scrollIntoView()", &[])?;
    session.until(
        "the bar",
        5,
        "document.documentElement.dataset.asks === undefined",
    )?;
    let link = "document.querySelector('#chapitres a[href=\"#services\"]').focus()";
    session.eval(link, &[])?;
    session.press(ENTER)?;
    let there = "document.activeElement.id === 'titre-services'";
    session.until("the focus is on the title", 5, there)?;
    let frame =
        "getComputedStyle(document.querySelector('#figure-planche-services .stage'), '::after')";
    let seen = format!("{frame}.content !== 'none' && parseFloat({frame}.borderTopWidth) >= 2");
    ensure!(session.is(&seen)?, "nothing is seen of the focus");
    session.is_quiet()
}
