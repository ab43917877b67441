//! The dialog « Intégrer » and the page for partners, as an editor uses them.

use serde_json::{Value, json};

use super::axe::violations;
use crate::keys::{ESCAPE, TAB};
use crate::outcome::{Outcome, ensure};
use crate::partner::Host;
use crate::server::Place;
use crate::session::{Session, Wait};

/// Opens the dialog with the button of a chapter.
fn open(session: &Session, chapter: &str) -> Outcome {
    session.open_live(&format!("chapitre/{chapter}/?taille=moins-50"))?;
    let button = format!("document.querySelector('#{chapter} .tools [data-act=integrate]')");
    session.click(&button)?;
    session.until(
        "the dialog is open",
        20,
        "document.getElementById('integrer')?.open",
    )
}

/// Sets a field of the dialog as a reader does.
fn choose(session: &Session, name: &str, value: &str) -> Outcome {
    let script = "const field = document.querySelector(`#integrer [name=${arguments[0]}]`
            + (arguments[0] === 'verrou' ? `[value=${arguments[1]}]` : ''));
        if (field.type === 'checkbox') field.click();
        else { field.value = arguments[1]; field.dispatchEvent(new Event('change', { bubbles: true })) }";
    session.eval(script, &[json!(name), json!(value)]).map(drop)
}

fn code(session: &Session) -> Outcome<String> {
    let code = session.eval(
        "return document.querySelector('#integrer textarea').value",
        &[],
    )?;
    Ok(code.as_str().unwrap_or_default().to_owned())
}

fn status(session: &Session) -> Outcome<String> {
    let said = session.eval(
        "return document.querySelector('#integrer [role=status]').textContent",
        &[],
    )?;
    Ok(said.as_str().unwrap_or_default().to_owned())
}

/// Waits until the preview is done: a document that is left while it loads complains in the console.
fn previewed(session: &Session) -> Outcome {
    session.until(
        "the preview is live",
        15,
        "document.querySelector('#integrer .preview iframe')?.contentDocument?.documentElement?.dataset.live === 'true'",
    )
}

/// What is chosen is in the code and in the preview, which is a live embed; the code is copied and
/// the reader told; Escape leads back to the button.
pub fn the_dialog_writes_the_code(session: &Session) -> Outcome {
    open(session, "services")?;
    let home = session.server.address(Place::Sound);
    let starts = |code: &str, query: &str| {
        let query = query.replace('&', "&amp;");
        code.starts_with(&format!("<iframe src=\"{home}{query}\" title=\""))
    };
    let first = code(session)?;
    ensure!(
        starts(&first, "chapitre/services/?integration=1&taille=moins-50"),
        "the chapter and the reader's own choice are taken over: {first}"
    );
    let script = format!("<script src=\"{home}integrer.js\" async></script>");
    ensure!(first.ends_with(&script), "{first}");
    previewed(session)?;
    choose(session, "quoi", "figure:site")?;
    previewed(session)?;
    choose(session, "taille", "")?;
    previewed(session)?;
    choose(session, "theme", "sombre")?;
    previewed(session)?;
    choose(session, "verrou", "taille")?;
    let second = code(session)?;
    ensure!(
        starts(&second, "figure/site/?theme=sombre&verrou=taille"),
        "{second}"
    );
    previewed(session)?;
    choose(session, "hauteur", "400")?;
    let third = code(session)?;
    ensure!(
        third.contains(" height=\"400\" ") && !third.contains("<script"),
        "{third}"
    );
    previewed(session)?;
    choose(session, "hauteur", "")?;
    let iframe = "document.querySelector('#integrer .preview iframe')";
    session.until(
        "the preview is live and as high as its content",
        15,
        &format!("((f) => f?.contentDocument?.documentElement?.dataset.live === 'true'
            && Math.abs(f.clientHeight - f.contentDocument.body.getBoundingClientRect().height) <= 2)({iframe})"),
    )?;
    session.click("document.querySelector('[data-act=integrate-copy]')")?;
    let said = status(session)?;
    ensure!(said == "Code copié.", "it says {said:?}");
    session.press(ESCAPE)?;
    session.until(
        "the dialog is closed",
        3,
        "!document.getElementById('integrer').open",
    )?;
    ensure!(
        session.is("document.activeElement.matches('#services [data-act=integrate]')")?,
        "the focus is not back on the button"
    );
    ensure!(session.is(&format!("!{iframe}"))?, "the preview goes on");
    session.is_quiet()
}

/// In a frame as high as its content, what a reader sees of the host's page is a small part of it: the
/// dialog opens there.
pub fn the_dialog_opens_where_it_was_asked_for(session: &Session) -> Outcome {
    let shown = "return [scrollY, innerHeight, document.querySelector('iframe').clientHeight]";
    let numbers = |script: &str| -> Outcome<Vec<f64>> {
        Ok(serde_json::from_value(session.eval(script, &[])?)?)
    };
    session.open_partner(Host::Own.page(), 600, "chapitre/services/?integration=1")?;
    session.enter_embed()?;
    session.until_live()?;
    session.leave_embed()?;
    session.until(
        "the frame is high",
        20,
        "document.querySelector('iframe').clientHeight > 4000",
    )?;
    session.enter_embed()?;
    session.settle()?;
    let menu = "document.querySelector('#figure-site [data-act=menu]')";
    session.eval(&format!("{menu}.closest('details').open = true"), &[])?;
    session.settle()?;
    let place = session.eval(&format!("return {menu}.getBoundingClientRect().top"), &[])?;
    session.leave_embed()?;
    // Not from within: WebKit lets a frame scroll no host of another origin.
    session.eval("scrollTo(0, arguments[0] - innerHeight / 2)", &[place])?;
    session.enter_embed()?;
    session.eval(
        &format!("{menu}.click(); document.querySelector('.menu [data-act=integrate]').click()"),
        &[],
    )?;
    session.until(
        "the dialog is open",
        5,
        "document.getElementById('integrer').open",
    )?;
    session.settle()?;
    let place = numbers(
        "return ((r) => [r.top, r.bottom])(document.getElementById('integrer').getBoundingClientRect())",
    )?;
    session.leave_embed()?;
    let seen = numbers(shown)?;
    let (top, bottom) = (seen[0], seen[0] + seen[1]);
    let tall = seen[2] > 3.0 * seen[1];
    ensure!(tall, "the frame is no tall one: {seen:?}");
    ensure!(
        place[0] < bottom - 200.0 && place[1] > top + 200.0,
        "the dialog is at {place:?} while {top} to {bottom} are seen"
    );
    Ok(())
}

/// Where the browser refuses to copy, the code is selected and the reader told which keys to press.
pub fn a_refused_copy_is_told(session: &Session) -> Outcome {
    open(session, "usages")?;
    session.eval("document.execCommand = () => false", &[])?;
    session.click("document.querySelector('[data-act=integrate-copy]')")?;
    let said = status(session)?;
    ensure!(said.contains("Ctrl\u{a0}+\u{a0}C"), "it says {said:?}");
    let selected = "((t) => t.selectionStart === 0 && t.selectionEnd === t.value.length)
        (document.querySelector('#integrer textarea'))";
    ensure!(session.is(selected)?, "the code is not selected");
    session.click("document.querySelector('[data-act=integrate-close]')")?;
    session.until(
        "the dialog is closed",
        3,
        "!document.getElementById('integrer').open",
    )
}

/// How often Tab stops on the way round, or before it has left the page; in an embed it must not.
fn stops(session: &Session, most: usize) -> Outcome<usize> {
    let seen = "window.__stops = new Set()";
    session.eval(seen, &[])?;
    for nth in 0..=most {
        session.press(TAB)?;
        let here = "const here = document.activeElement;
            const again = here === document.body || window.__stops.has(here);
            window.__stops.add(here);
            return [again, here.tagName === 'IFRAME']";
        let [again, within]: [bool; 2] = serde_json::from_value(session.eval(here, &[])?)?;
        ensure!(!within, "the focus is in an embed after {nth} stops");
        if again {
            return Ok(nth);
        }
    }
    Err(format!("more than {most} stops").into())
}

/// The code comes before what it looks like, which a keyboard passes by, and out of which Escape leads too.
pub fn previews_hold_no_key(session: &Session) -> Outcome {
    open(session, "services")?;
    previewed(session)?;
    let order = "document.querySelector('#integrer textarea')
        .compareDocumentPosition(document.querySelector('#integrer iframe')) & Node.DOCUMENT_POSITION_FOLLOWING";
    ensure!(session.is(order)?, "the preview comes before its code");
    stops(session, 20)?;
    // A click on the preview leaves the keys to the dialog.
    session.click("document.querySelector('#integrer .preview')")?;
    session.press(ESCAPE)?;
    session.until(
        "the dialog is closed",
        3,
        "!document.getElementById('integrer').open",
    )
}

/// The examples of the page for partners are looked at, and each can be opened.
pub fn examples_are_passed_by(session: &Session) -> Outcome {
    session.open(Place::Sound, "integrer.html")?;
    let order = "return [...document.querySelectorAll('main iframe')].map((f) => {
        const example = f.closest('.example');
        return example.inert && example.previousElementSibling.matches('details.code')
            && example.nextElementSibling.querySelector('a').href === f.src })";
    let order = session.eval(order, &[])?;
    ensure!(order == json!([true, true, true]), "{order}");
    stops(session, 40)?;
    Ok(())
}

/// axe-core finds nothing in the open dialog.
pub fn the_dialog_is_clean(session: &Session) -> Outcome {
    let mut found = Vec::new();
    for size in [(390, 844), (1280, 900)] {
        session.open_live_embedded(size, "")?;
        session.click("document.querySelector('.end [data-act=integrate]')")?;
        session.until(
            "the dialog is open",
            20,
            "document.getElementById('integrer')?.open",
        )?;
        for violation in violations(session)? {
            found.push(format!("{}px: {violation}", size.0));
        }
    }
    ensure!(found.is_empty(), "\n    {}", found.join("\n    "));
    Ok(())
}

/// Nor on the page for partners, whose examples are live and fitted by our script.
pub fn the_page_for_partners_is_clean(session: &Session) -> Outcome {
    session.open(Place::Sound, "integrer.html")?;
    let found = violations(session)?;
    ensure!(found.is_empty(), "\n    {}", found.join("\n    "));
    let fitted = "return [...document.querySelectorAll('.example iframe')].map((f) => {
        f.loading = 'eager';
        const content = f.contentDocument?.body?.getBoundingClientRect().height;
        return content > 200 && Math.abs(f.clientHeight - Math.min(20000, content)) <= 2
            && f.contentDocument.documentElement.dataset.live === 'true' })";
    let wait = Wait::new(20);
    loop {
        let examples: Value = session.eval(fitted, &[])?;
        if examples == json!([true, true, true]) {
            return Ok(());
        }
        ensure!(!wait.is_over(), "the examples: {examples}");
        std::thread::sleep(std::time::Duration::from_millis(200));
    }
}
