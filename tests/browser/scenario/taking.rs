//! « Emporter »: what a reader gets from the menu of a figure.

use serde_json::{Value, json};

use crate::keys::ESCAPE;
use crate::outcome::{Outcome, ensure};
use crate::session::Session;

pub(super) const BUTTON: &str = "document.querySelector('#figure-site [data-act=menu]')";
/// Keeps what is copied and what is downloaded.
const KEEP: &str = include_str!("taking.js");

pub(super) fn keep(session: &Session, query: &str) -> Outcome {
    session.open_live(query)?;
    session.picture("site")?;
    open_data(session, "site")?;
    session.eval(KEEP, &[]).map(drop)
}

/// Opens what holds the commands of a figure.
pub(super) fn open_data(session: &Session, figure: &str) -> Outcome {
    let data = format!(
        "document.querySelector('#figure-{figure}:not(.plate) details.data:not([open]) > summary')"
    );
    if session.is(&data)? {
        session.click(&data)?;
    }
    Ok(())
}

/// Opens the menu of a figure and chooses an item.
pub fn choose(session: &Session, figure: &str, act: &str) -> Outcome {
    open_data(session, figure)?;
    session.click(&format!(
        "document.querySelector('#figure-{figure} [data-act=menu]')"
    ))?;
    // The first time, what is behind it has to come.
    session.until(
        "the menu opens",
        20,
        "document.querySelector('.menu:not([hidden])')",
    )?;
    session.click(&format!("document.querySelector('.menu [data-act={act}]')"))
}

fn told(session: &Session) -> Outcome<String> {
    let told = session.eval(
        "return [...document.querySelectorAll('.told')].map((e) => e.textContent).join()",
        &[],
    )?;
    let (told, said) = (
        told.as_str().unwrap_or_default().to_owned(),
        session.said()?,
    );
    ensure!(told == said, "{told:?} is shown, {said:?} is said");
    Ok(told)
}

pub(super) fn until_told(session: &Session, text: &str) -> Outcome {
    let told_so = format!(
        "document.querySelector('.told')?.textContent === {}",
        json!(text)
    );
    session
        .until(text, 8, &told_so)
        .map_err(|e| format!("{e}, but {:?}", told(session)).into())
}

/// A link is made of the state alone; a sentence says where it comes from.
pub fn what_is_copied_is_right(session: &Session) -> Outcome {
    keep(
        session,
        "chapitre/services/?utm_source=x&taille=moins-50&comparer=2011&animation=0",
    )?;
    choose(session, "site", "take-link")?;
    until_told(session, "Lien copié.")?;
    ensure!(
        session.is(&format!("document.activeElement === {BUTTON}"))?,
        "the focus is not back on the button"
    );
    let link = "location.origin + location.pathname + '?taille=moins-50&comparer=2011#figure-site'";
    let copied = session.eval("return taken.copied.at(-1)", &[])?;
    let expected = session.eval(&format!("return {link}"), &[])?;
    ensure!(copied == expected, "{copied} is copied, not {expected}");
    choose(session, "site", "take-sentence")?;
    until_told(session, "Phrase copiée.")?;
    let copied = session.eval("return taken.copied.at(-1)", &[])?;
    let copied = copied.as_str().unwrap_or_default();
    let sentence = session.words("site")?.sentence;
    ensure!(
        copied.starts_with(&sentence)
            && copied.contains("Source\u{a0}: ")
            && copied.contains("p.\u{a0}"),
        "{copied:?}"
    );
    session.is_quiet()
}

/// Where the clipboard is refused the text stays, selected, with what to do.
pub fn a_refused_copy_is_taken_by_hand(session: &Session) -> Outcome {
    keep(session, "chapitre/services/?taille=moins-50")?;
    session.eval(
        "navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
         document.execCommand = () => false",
        &[],
    )?;
    choose(session, "site", "take-link")?;
    session.until("a dialog", 5, "document.querySelector('dialog.hand')?.open")?;
    let text = "((a) => a.value.slice(a.selectionStart, a.selectionEnd))(document.querySelector('.hand textarea'))";
    let selected = session.eval(&format!("return {text}"), &[])?;
    let link = session.eval(
        "return location.origin + location.pathname + '?taille=moins-50#figure-site'",
        &[],
    )?;
    ensure!(selected == link, "{selected} is selected");
    let why = session.eval("return document.getElementById('hand').textContent", &[])?;
    ensure!(why.as_str().is_some_and(|w| w.contains("Ctrl")), "{why}");
    session.press(ESCAPE)?;
    session.until(
        "Escape closes it",
        3,
        "!document.querySelector('dialog.hand').open",
    )?;
    session.until(
        "the focus is back",
        3,
        &format!("document.activeElement === {BUTTON}"),
    )?;
    // Where only the old way is left, it is taken.
    session.eval("document.execCommand = () => true", &[])?;
    choose(session, "site", "take-link")?;
    until_told(session, "Lien copié.")?;
    ensure!(
        session.is("!document.querySelector('dialog.hand').open")?,
        "the dialog stays"
    );
    Ok(())
}

/// The file that an item gives: its name, and its content as `read` makes it.
fn file(session: &Session, act: &str, read: &str) -> Outcome<(String, Value)> {
    session.eval("taken.files = []; taken.read = undefined", &[])?;
    choose(session, "site", act)?;
    session.until(
        &format!("{act} gives a file"),
        20,
        "taken.files.length === 1",
    )?;
    session.eval(
        &format!("taken.files[0].blob.{read}().then((c) => (taken.read = typeof c === 'string' ? c : [...new Uint8Array(c)]))"),
        &[],
    )?;
    session.until("it is read", 10, "taken.read !== undefined")?;
    let name = session.eval("return taken.files[0].name", &[])?;
    let name = name.as_str().unwrap_or_default().to_owned();
    until_told(session, &format!("Téléchargement demandé\u{a0}: {name}"))?;
    let content = session.eval("return taken.read", &[])?;
    Ok((name, content))
}

/// Pictures and tables are of the state on screen, and carry their words.
pub fn files_are_what_they_say(session: &Session) -> Outcome {
    keep(session, "chapitre/services/?taille=moins-50&comparer=2011")?;
    let state = "barometre-2018_site_moins-50_2011";
    for (act, size, ending) in [
        ("take-png", (2400, 1350), ".png"),
        ("take-png-portrait", (2160, 2700), "_portrait.png"),
    ] {
        let (name, bytes) = file(session, act, "arrayBuffer")?;
        ensure!(name == format!("{state}{ending}"), "{act}: {name}");
        let bytes: Vec<u8> = serde_json::from_value(bytes)?;
        let decoder = png::Decoder::new(std::io::Cursor::new(bytes));
        let mut reader = decoder.read_info()?;
        let mut pixels = vec![0; reader.output_buffer_size().unwrap_or_default()];
        reader.next_frame(&mut pixels)?;
        let info = reader.info();
        ensure!((info.width, info.height) == size, "{act}: {info:?}");
        let texts: Vec<(String, String)> = (info.utf8_text.iter())
            .map(|t| (t.keyword.clone(), t.get_text().unwrap_or_default()))
            .collect();
        let text = |key: &str| {
            texts
                .iter()
                .find(|(k, _)| k == key)
                .map(|(_, t)| t.as_str())
        };
        let says = |key: &str, part: &str| text(key).is_some_and(|t| t.contains(part));
        ensure!(
            says("Title", "Site internet")
                && says("Description", "61\u{202f}%")
                && says("Source", "p.\u{a0}11")
                && says(
                    "Source",
                    "chapitre/services/?taille=moins-50&comparer=2011#figure-site"
                ),
            "{act}: {texts:?}"
        );
        // Ground, field, data and the reader's colour: not one blank sheet.
        let step = pixels.len() / (info.width * info.height) as usize;
        let colours: std::collections::HashSet<&[u8]> =
            pixels.chunks_exact(step).map(|p| &p[..3]).collect();
        ensure!(colours.len() > 20, "{act}: {} colours", colours.len());
    }
    for (act, ending) in [("take-svg", ".svg"), ("take-svg-portrait", "_portrait.svg")] {
        let (name, svg) = file(session, act, "text")?;
        ensure!(name == format!("{state}{ending}"), "{act}: {name}");
        let svg = svg.as_str().unwrap_or_default();
        let document = roxmltree::Document::parse(svg)?;
        let title = document
            .descendants()
            .find(|n| n.tag_name().name() == "title");
        let title = title.and_then(|n| n.text()).unwrap_or_default();
        ensure!(title.starts_with("Site internet"), "{act}: {title:?}");
        ensure!(
            svg.contains("Taille choisie") && svg.contains("labo.societenumerique"),
            "{act}: {svg}"
        );
    }
    let (name, csv) = file(session, "take-csv", "text")?;
    ensure!(name == format!("{state}.csv"), "{name}");
    let csv = csv.as_str().unwrap_or_default();
    ensure!(
        csv.starts_with("page,chapitre,indicateur,") && csv.contains(",=,61,%,"),
        "{csv}"
    );
    let (name, bytes) = file(session, "take-sheet", "arrayBuffer")?;
    ensure!(name == format!("{state}_tableur.csv"), "{name}");
    let bytes: Vec<u8> = serde_json::from_value(bytes)?;
    let csv = String::from_utf8(bytes)?;
    ensure!(
        csv.starts_with("\u{feff}page;chapitre;") && csv.contains(";égal;61;%;"),
        "{csv}"
    );
    session.is_quiet()
}

/// A device that cannot make the picture, and one that shares.
pub fn what_a_device_cannot_do_is_told(session: &Session) -> Outcome {
    keep(session, "chapitre/services/")?;
    session.eval(
        "HTMLCanvasElement.prototype.toBlob = function (f) { f(null) }",
        &[],
    )?;
    choose(session, "site", "take-png")?;
    session.until("it is told", 5, "document.querySelector('.told')")?;
    let text = told(session)?;
    ensure!(
        text.contains("Image\u{a0}SVG") || text.contains("Image SVG"),
        "{text}"
    );

    let share = |how: &str| {
        session.eval(
            &format!(
                "Object.defineProperty(navigator, 'share', {{ configurable: true, value: {how} }})"
            ),
            &[],
        )
    };
    share("undefined")?;
    session.click(BUTTON)?;
    let hidden = "!document.querySelector('[data-act=take-share]').getClientRects().length";
    ensure!(
        session.is(hidden)?,
        "sharing is offered where there is none"
    );
    session.press(ESCAPE)?;
    share("(d) => (taken.shared = d, Promise.resolve())")?;
    choose(session, "site", "take-share")?;
    until_told(session, "Figure partagée.")?;
    ensure!(
        session.is("taken.shared.url.endsWith('chapitre/services/#figure-site') && taken.shared.title.startsWith('Site')")?,
        "what is shared"
    );
    share("() => Promise.reject(new DOMException('', 'AbortError'))")?;
    choose(session, "site", "take-share")?;
    until_told(session, "Partage abandonné.")?;
    share("() => Promise.reject(new DOMException('', 'NotAllowedError'))")?;
    choose(session, "site", "take-share")?;
    until_told(
        session,
        "Le partage n’est pas possible ici\u{a0}: lien copié.",
    )
}

/// In an embed whose host forbids files and the clipboard, everything can still
/// be taken by hand.
pub fn a_sandbox_is_no_dead_end(session: &Session) -> Outcome {
    session.open_sandboxed((820, 900), "chapitre/services/?taille=moins-50")?;
    session.until_live()?;
    session.eval(
        "document.querySelector('#figure-site').scrollIntoView()",
        &[],
    )?;
    let dialog = "document.querySelector('dialog.hand')?.open";
    choose(session, "site", "take-sheet")?;
    session.until("the table by hand", 8, dialog)?;
    ensure!(
        session
            .is("document.querySelector('.hand textarea').value.startsWith('page;chapitre;')")?,
        "no table in the dialog"
    );
    session.click("document.querySelector('.hand button')")?;
    choose(session, "site", "take-png")?;
    session.until(
        "the picture by hand",
        20,
        &format!("{dialog} && document.querySelector('.hand img')?.naturalWidth === 2400"),
    )?;
    session.click("document.querySelector('.hand button')")?;
    session.until(
        "it closes",
        3,
        "!document.querySelector('dialog.hand').open",
    )
}
