//! The clipboard, and the device's own way of sharing.

use js_sys::{Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, HtmlDocument};

use super::dialog::by_hand;
use super::{call, settle, tell};

const BY_HAND: &str = "Le navigateur a refusé la copie. Le texte est sélectionné\u{a0}: faites \
                       Ctrl\u{a0}+\u{a0}C, ou ⌘\u{a0}C, ou appuyez longuement dessus.";

/// A part of the browser's navigator that may not be there.
fn part(name: &str) -> Option<JsValue> {
    let navigator = web_sys::window()?.navigator();
    Reflect::get(&navigator, &name.into()).ok()
}

/// Puts a text on the clipboard, and says so.
pub fn copy(figure: Element, text: String, done: &'static str) {
    let clipboard = part("clipboard").unwrap_or_default();
    let promise = call(&clipboard, "writeText", &text.as_str().into());
    let again = figure.clone();
    settle(
        promise,
        move |_| tell(&figure, done),
        move |_| copy_old(&again, &text, done),
    );
}

/// As browsers copied before they had a clipboard to ask for; they still do,
/// where an embed may not ask. Where that fails too, the text stays selected.
fn copy_old(figure: &Element, text: &str, done: &str) {
    let Some((document, dialog)) = by_hand(figure, BY_HAND, text) else {
        return;
    };
    if copy_selection(&document) {
        dialog.close();
        tell(figure, done);
    } else {
        tell(figure, BY_HAND);
    }
}

/// Copies what is selected in the document; `false` where the browser refuses.
pub fn copy_selection(document: &Document) -> bool {
    let document = document.dyn_ref::<HtmlDocument>();
    document.is_some_and(|document| document.exec_command("copy") == Ok(true))
}

/// Whether the device has its own way of sharing.
pub fn shares() -> bool {
    part("share").is_some_and(|share| share.is_function())
}

/// Gives a figure to the device's own way of sharing.
pub fn share(figure: Element, title: String, text: String, url: String) {
    let data = Object::new();
    for (name, value) in [("title", &title), ("text", &text), ("url", &url)] {
        let _ = Reflect::set(&data, &name.into(), &value.as_str().into());
    }
    let navigator = web_sys::window().map(|window| window.navigator().into());
    let again = figure.clone();
    settle(
        call(&navigator.unwrap_or_default(), "share", &data),
        move |_| tell(&figure, "Figure partagée."),
        move |error| {
            let name = Reflect::get(&error, &"name".into()).ok();
            if name.and_then(|n| n.as_string()).as_deref() == Some("AbortError") {
                tell(&again, "Partage abandonné.");
            } else {
                copy(
                    again,
                    url,
                    "Le partage n’est pas possible ici\u{a0}: lien copié.",
                );
            }
        },
    );
}
