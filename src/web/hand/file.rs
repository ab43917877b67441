//! Files, by the browser's own way of downloading.

use js_sys::{Array, Reflect};
use web_sys::{Blob, BlobPropertyBag, Element, HtmlAnchorElement, Url};

use super::dialog::by_hand;
use super::tell;
use crate::web::{dom, with};

const NO_FILES: &str = "Le site qui montre cette figure n’autorise peut-être pas les \
                        téléchargements. Si rien n’arrive, copiez ce texte dans un fichier, ou \
                        ouvrez la figure sur la page entière.";

/// Hands a text over as a file.
pub fn text(figure: &Element, text: &str, kind: &str, name: &str) {
    let parts = Array::of1(&text.into());
    if file(figure, &parts, kind, name) == Some(Sandbox::Opaque) {
        by_hand(figure, NO_FILES, text.trim_start_matches('\u{feff}'));
    }
}

/// Whether the page stands in an embed that is kept apart, whose downloads its
/// host must allow. A browser does not say when it blocks one.
#[derive(PartialEq, Eq)]
pub enum Sandbox {
    None,
    Opaque,
}

fn sandbox() -> Sandbox {
    let origin = web_sys::window().and_then(|w| Reflect::get(&w, &"origin".into()).ok());
    match origin.and_then(|origin| origin.as_string()).as_deref() {
        Some("null") => Sandbox::Opaque,
        Some(_) | None => Sandbox::None,
    }
}

/// Asks for the download of a file made of these parts; `None` where the
/// browser makes none.
pub fn file(figure: &Element, parts: &Array, kind: &str, name: &str) -> Option<Sandbox> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let blob = Blob::new_with_buffer_source_sequence_and_options(parts, &options).ok()?;
    let url = Url::create_object_url_with_blob(&blob).ok()?;
    let document = with(|page| page.parts.document.clone())?;
    let link: HtmlAnchorElement = dom::create(&document, "a")?;
    link.set_href(&url);
    link.set_download(name);
    link.click();
    // The one before has been read by now; this one may not have been.
    let before = with(|page| page.file.replace(url)).flatten();
    if let Some(before) = before {
        let _ = Url::revoke_object_url(&before);
    }
    tell(figure, &format!("Téléchargement demandé\u{a0}: {name}"));
    Some(sandbox())
}
