//! The page as an embedder asks for it: what the embed shows, what is locked,
//! and what is said with its parent.

use serde_json::json;

use crate::outcome::{Outcome, ensure};
use crate::session::Session;

const PHONE: (u32, u32) = (390, 844);

/// Lets the parent of the embed say something. Who speaks is whose script runs.
fn parent_says(session: &Session, message: &str) -> Outcome {
    let script = format!("new parent.Function('frames[0].postMessage({message}, \"*\")')()");
    session.eval(&script, &[])?;
    Ok(())
}

/// The last message of this type that the parent has had.
fn received(session: &Session, kind: &str) -> Outcome<serde_json::Value> {
    let script = "return parent.received.filter((m) => m.type === arguments[0]).at(-1) ?? null";
    session.eval(script, &[json!(kind)])
}

/// Waits for it: a message is received after what it tells of has happened.
fn until_received(session: &Session, kind: &str) -> Outcome {
    let received = format!("parent.received.some((m) => m.type === '{kind}')");
    session.until(&format!("{kind} is received"), 5, &received)
}

/// What a reader sees of some elements.
fn seen(session: &Session, selector: &str) -> Outcome<Vec<String>> {
    let script = "return [...document.querySelectorAll(arguments[0])]
        .filter((e) => e.getClientRects().length && getComputedStyle(e).visibility === 'visible')
        .map((e) => e.id || e.dataset.figure || e.className)";
    let seen = session.eval(script, &[json!(selector)])?;
    Ok(serde_json::from_value(seen)?)
}

/// The whole goes from chapter to chapter, without the site's own parts, and leaves the address.
pub fn an_embed_goes_from_chapter_to_chapter(session: &Session) -> Outcome {
    session.open_live_embedded(PHONE, "?integration=1")?;
    let address = session.eval("return location.search", &[])?;
    // The heading of the document is there to be heard.
    let chrome = seen(session, ".opening :not(.measure, .words, h1, h1 *), .end")?;
    ensure!(chrome.is_empty(), "the site's own parts show: {chrome:?}");
    ensure!(
        seen(session, ".source")? == ["source"],
        "no source line is seen"
    );
    ensure!(
        seen(session, "section.chapter")? == ["synthese"],
        "not the first chapter alone"
    );
    let named = "document.querySelector('[data-act=chapter-after]').innerText.trim().length > 3";
    ensure!(session.is(named)?, "the way on has no name");
    session.click("document.querySelector('[data-act=chapter-after]')")?;
    session.until(
        "the focus is on the next chapter's title",
        3,
        "document.activeElement.id === 'titre-equipement'",
    )?;
    ensure!(
        seen(session, "section.chapter")? == ["equipement"],
        "not the second chapter alone"
    );
    session.choose_size("moins-50")?;
    session.settle()?;
    ensure!(
        session.eval("return location.search", &[])? == address,
        "the embedder's address was written"
    );
    let back = "document.querySelector('.source a').getAttribute('href')";
    ensure!(
        session.is(&format!(
            "{back} === './?chapitre=equipement&taille=moins-50'"
        ))?,
        "the source line does not lead to what is seen"
    );
    session.is_quiet()
}

/// One figure: of the whole page, and in the document of its own, which is the same to the eye.
pub fn an_embed_of_one_figure(session: &Session) -> Outcome {
    for place in [
        "?integration=1&figure=site&taille=moins-50&verrou=taille",
        "figure/site/?taille=moins-50&verrou=taille",
    ] {
        session.open_live_embedded(PHONE, place)?;
        ensure!(
            seen(session, "figure")? == ["figure-site"],
            "{place}: not this figure alone: {:?}",
            seen(session, "figure")?
        );
        ensure!(
            seen(session, "#reglages .sizes")?.is_empty(),
            "{place}: a locked choice is offered"
        );
        ensure!(
            seen(session, "#reglages .switch")? == ["switch"],
            "{place}: a free choice is not offered"
        );
        let fixed = session.eval("return document.querySelector('.locked').innerText", &[])?;
        ensure!(
            fixed == "Taille\u{a0}: moins de 50\u{a0}agents",
            "{place}: what is fixed is not said: {fixed}"
        );
        session.picture("site")?;
        session.is_quiet()?;
    }
    session.open_live_embedded((240, 700), "figure/site/?commandes=0")?;
    ensure!(
        session.is("document.documentElement.scrollWidth <= 240")?,
        "240 px are not enough"
    );
    ensure!(
        seen(session, "#reglages")?.is_empty(),
        "hidden controls show"
    );
    session.is_quiet()
}

/// The parent chooses with messages that are checked, and is told only if it asked to be.
pub fn a_parent_chooses(session: &Session) -> Outcome {
    session.open_live_embedded(PHONE, "?integration=1&verrou=taille&annonce=1")?;
    for nonsense in [
        "null",
        "7",
        "\"barometre:set\"",
        "[1]",
        "{type: \"barometre:set\", taille: {}, comparer: () => 1}.type",
        "{type: \"barometre:set\", taille: [\"moins-50\"]}",
        "{type: \"barometre:set\", taille: \"<script>\", comparer: 1999, theme: 3}",
    ] {
        parent_says(session, nonsense)?;
    }
    let set = "{type: \"barometre:set\", chapitre: \"services\", taille: \"plus-100\", \
               comparer: 2011, theme: \"sombre\"}";
    parent_says(session, set)?;
    session.until(
        "the parent's choice",
        5,
        "document.querySelector('#services.here') && document.documentElement.dataset.theme === 'sombre'",
    )?;
    ensure!(
        session.controls()? == ("plus-100".into(), true),
        "the controls say {:?}",
        session.controls()?
    );
    let state = json!({
        "type": "barometre:state", "v": 1, "chapitre": "services", "taille": "plus-100", "comparer": true
    });
    until_received(session, "barometre:state")?;
    let told = received(session, "barometre:state")?;
    ensure!(told == state, "the parent was told {told}");
    until_received(session, "barometre:height")?;
    let height = received(session, "barometre:height")?;
    ensure!(height["height"].is_u64(), "no height was told: {height}");

    // Whoever is not the parent is not listened to.
    session.eval(
        "postMessage({type: 'barometre:set', taille: 'moins-50'}, '*')",
        &[],
    )?;
    std::thread::sleep(std::time::Duration::from_millis(300));
    ensure!(
        session.controls()?.0 == "plus-100",
        "a stranger was listened to"
    );
    session.is_quiet()?;

    session.open_live_embedded(PHONE, "?integration=1")?;
    parent_says(session, set)?;
    session.until(
        "the parent's choice",
        5,
        "document.querySelector('#services.here')",
    )?;
    ensure!(
        received(session, "barometre:state")?.is_null(),
        "the parent was told without asking"
    );
    session.is_quiet()
}

/// Whatever comes from the parent or from a script, the page says no or nothing, and goes on.
pub fn hostile_values_change_nothing(session: &Session) -> Outcome {
    session.open_live_embedded(PHONE, "?integration=1&annonce=1")?;
    session.bring("hostile")?;
    session.until(
        "all has been said",
        20,
        "document.documentElement.dataset.hostile",
    )?;
    let wrong = session.eval("return document.documentElement.dataset.hostile", &[])?;
    ensure!(wrong == "nothing", "{wrong}");
    // What a browser carries from window to window.
    for value in [
        "(() => { const ring = []; ring.push(ring); return ring })()",
        "(() => { let bush = []; for (let n = 0; n < 40; n += 1) bush = [bush, bush]; return bush })()",
        "1n << 80n",
        "new Map([[\"taille\", \"moins-50\"]])",
        "new Date(0)",
        "new Uint8Array(9)",
        "new Error(\"moins-50\")",
    ] {
        let set = format!("{{type: \"barometre:set\", chapitre: \"services\", taille: {value}}}");
        parent_says(session, &set)?;
        parent_says(session, value)?;
    }
    parent_says(session, "\"{\".repeat(1 << 20)")?;
    parent_says(session, "{type: \"barometre:set\", taille: \"moins-50\"}")?;
    session.until(
        "the parent's choice",
        5,
        "document.querySelector('#reglages input[value=\"moins-50\"]').checked",
    )?;
    let state = json!({
        "type": "barometre:state", "v": 1, "chapitre": "synthese", "taille": "moins-50", "comparer": false
    });
    let told = received(session, "barometre:state")?;
    ensure!(told == state, "the parent was told {told}");
    session.settle()?;
    session.is_quiet()
}

/// A webmaster sees what the embed knows.
pub fn a_diagnostic_is_given(session: &Session) -> Outcome {
    session.open_live_embedded(PHONE, "?integration=1&diagnostic=1")?;
    parent_says(session, "{type: \"iframe-child-init\"}")?;
    let row = |name: &str| {
        format!(
            "[...document.querySelectorAll('#diagnostic div')].find((d) => d.firstChild.textContent === '{name}')?.lastChild.textContent ?? ''"
        )
    };
    session.until(
        "the host is named",
        5,
        &format!("{} === 'open-iframe-resizer'", row("Hôte reconnu")),
    )?;
    session.until(
        "the module's type is told",
        5,
        &format!(
            "{} === 'application/wasm (200)'",
            row("Type MIME du module")
        ),
    )?;
    session.until(
        "heights are told",
        5,
        &format!("/\\d/.test({})", row("Hauteurs envoyées (px)")),
    )?;
    session.is_quiet()
}
