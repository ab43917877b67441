//! Hands things over to the reader: clipboard, files, the device's own ways of
//! sharing. Where the browser or a frame's sandbox refuses, says what to do
//! instead, with the thing itself to take by hand.

use js_sys::{Array, Function, Object, Reflect, Uint8Array};
use plotters_canvas::CanvasBackend;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Blob, BlobPropertyBag, CanvasRenderingContext2d, Document, Element, HtmlAnchorElement,
    HtmlCanvasElement, HtmlDialogElement, HtmlTextAreaElement, Url,
};

use super::with;
use crate::export::card::Card;
use crate::export::png;
use crate::ink::{Ink, STEPS};
use crate::theme::Palette;
use crate::web::dom;

/// Pixels a nominal unit.
const SHARP: f32 = 2.0;

const BY_HAND: &str = "Le navigateur a refusé la copie. Le texte est sélectionné\u{202f}: faites \
                       Ctrl\u{a0}+\u{a0}C, ou ⌘\u{a0}C, ou appuyez longuement dessus.";
const NO_FILES: &str = "Le site qui montre cette figure n’autorise peut-être pas les \
                        téléchargements. Si rien n’arrive, copiez ce texte dans un fichier, ou \
                        ouvrez la figure sur la page entière.";
const NO_PICTURES: &str = "Le site qui montre cette figure n’autorise peut-être pas les \
                           téléchargements. Si rien n’arrive, enregistrez l’image ci-dessous (clic \
                           droit, ou appui long), ou ouvrez la figure sur la page entière.";
const NOT_DRAWN: &str = "Ce navigateur n’a pas pu dessiner l’image\u{202f}: essayez «\u{202f}Image \
                         SVG\u{202f}».";

/// What a method of a browser object gives; an error where there is no such
/// method.
pub fn call(object: &JsValue, method: &str, argument: &JsValue) -> Result<JsValue, JsValue> {
    let method: Function = Reflect::get(object, &method.into())?.dyn_into()?;
    method.call1(object, argument)
}

fn part(name: &str) -> Option<JsValue> {
    let window = web_sys::window()?;
    let navigator = Reflect::get(&window, &"navigator".into()).ok()?;
    Reflect::get(&navigator, &name.into()).ok()
}

/// Whether the device has its own way of sharing.
pub fn shares() -> bool {
    part("share").is_some_and(|share| share.is_function())
}

fn tell(figure: &Element, text: &str) {
    with(|desk| desk.tell(text, figure));
}

/// Calls one of two functions when a promise is settled.
fn settle(
    promise: Result<JsValue, JsValue>,
    good: impl FnOnce(JsValue) + 'static,
    bad: impl FnOnce(JsValue) + 'static,
) {
    // Whatever has a `then`: a promise of another realm is none of this one's.
    let then = promise.and_then(|promise| {
        let then = Reflect::get(&promise, &"then".into())?;
        Ok((promise, then.dyn_into::<Function>()?))
    });
    match then {
        Ok((promise, then)) => {
            let (good, bad) = (Closure::once_into_js(good), Closure::once_into_js(bad));
            let _ = then.call2(&promise, &good, &bad);
        }
        Err(error) => bad(error),
    }
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
/// where a frame may not ask. Where that fails too, the text stays selected.
fn copy_old(figure: &Element, text: &str, done: &str) {
    let Some((document, dialog)) = by_hand(BY_HAND, text) else {
        return;
    };
    let copied = call(&document, "execCommand", &"copy".into());
    if copied.is_ok_and(|copied| copied.is_truthy()) {
        dialog.close();
        tell(figure, done);
    } else {
        tell(figure, BY_HAND);
    }
}

/// A dialog with a reason, and a text that is selected.
fn by_hand(why: &str, text: &str) -> Option<(Document, HtmlDialogElement)> {
    let document = web_sys::window()?.document()?;
    let old = document.query_selector(".hand").ok()?;
    let dialog: HtmlDialogElement = match old {
        Some(old) => old,
        None => document.create_element("dialog").ok()?,
    }
    .dyn_into()
    .ok()?;
    dialog.set_class_name("hand");
    dialog.set_inner_html(
        "<p id=hand></p><textarea readonly rows=6 aria-labelledby=hand></textarea>\
         <img alt=\"\" hidden><button type=button data-act=hand-close>Fermer</button>",
    );
    dom::set(&dialog, "aria-labelledby", "hand");
    document.body()?.append_child(&dialog).ok()?;
    dialog
        .query_selector("p")
        .ok()??
        .set_text_content(Some(why));
    if !dialog.open() {
        dialog.show_modal().ok()?;
    }
    let area: HtmlTextAreaElement = dialog.query_selector("textarea").ok()??.dyn_into().ok()?;
    area.set_value(text);
    area.select();
    Some((document, dialog))
}

/// Puts the dialog away.
pub fn close() {
    let document = web_sys::window().and_then(|w| w.document());
    let dialog = document.and_then(|d| d.query_selector(".hand").ok()?);
    if let Some(dialog) = dialog.and_then(|d| d.dyn_into::<HtmlDialogElement>().ok()) {
        dialog.close();
    }
}

/// Gives a figure to the device's own way of sharing.
pub fn share(figure: Element, title: String, text: String, url: String) {
    let data = Object::new();
    for (name, value) in [("title", &title), ("text", &text), ("url", &url)] {
        let _ = Reflect::set(&data, &name.into(), &value.as_str().into());
    }
    let navigator = web_sys::window().and_then(|w| Reflect::get(&w, &"navigator".into()).ok());
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
                    "Le partage n’est pas possible ici\u{202f}: lien copié.",
                );
            }
        },
    );
}

/// Hands a text over as a file.
pub fn text(figure: &Element, text: &str, kind: &str, name: &str) {
    let parts = Array::of1(&text.into());
    if file(figure, &parts, kind, name) == Some(Sandbox::Opaque) {
        by_hand(NO_FILES, text.trim_start_matches('\u{feff}'));
    }
}

/// Whether the page stands in a frame that is kept apart, whose downloads its
/// host must allow. A browser does not say when it blocks one.
#[derive(PartialEq, Eq)]
enum Sandbox {
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

fn file(figure: &Element, parts: &Array, kind: &str, name: &str) -> Option<Sandbox> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let blob = Blob::new_with_buffer_source_sequence_and_options(parts, &options).ok()?;
    let url = Url::create_object_url_with_blob(&blob).ok()?;
    let document = web_sys::window()?.document()?;
    let link: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&url);
    link.set_download(name);
    link.click();
    // The one before has been read by now; this one may not have been.
    let before = with(|desk| desk.file.replace(url)).flatten();
    if let Some(before) = before {
        let _ = Url::revoke_object_url(&before);
    }
    tell(figure, &format!("Téléchargement demandé\u{202f}: {name}"));
    Some(sandbox())
}

/// Hands a card over as a PNG that carries its words.
pub fn picture(figure: Element, card: Card, palette: &Palette, name: String) {
    let Some(canvas) = drawn(&card, palette) else {
        tell(&figure, NOT_DRAWN);
        return;
    };
    let (kept, place) = (canvas.clone(), figure.clone());
    let ready = Closure::once_into_js(move |blob: JsValue| {
        let again = figure.clone();
        settle(
            call(&blob, "arrayBuffer", &JsValue::UNDEFINED),
            move |buffer| {
                let texts = [
                    ("Title", card.title.as_str()),
                    ("Description", &card.description),
                    ("Source", &card.source),
                ];
                let bytes = png::with_text(&Uint8Array::new(&buffer).to_vec(), &texts);
                let parts = Array::of1(&Uint8Array::from(bytes.as_slice()));
                if file(&figure, &parts, "image/png", &name) == Some(Sandbox::Opaque) {
                    show(&kept, &card.description);
                }
            },
            // No picture came: the canvas is too large for this device.
            move |_| tell(&again, NOT_DRAWN),
        );
    });
    if call(&canvas, "toBlob", &ready).is_err() {
        tell(&place, NOT_DRAWN);
    }
}

/// A picture to be saved by hand.
fn show(canvas: &HtmlCanvasElement, description: &str) -> Option<()> {
    let (_, dialog) = by_hand(NO_PICTURES, "")?;
    let image = dialog.query_selector("img").ok()??;
    dom::set(&image, "src", &canvas.to_data_url().ok()?);
    dom::set(&image, "alt", description);
    image.remove_attribute("hidden").ok()?;
    dialog.query_selector("textarea").ok()??.remove();
    Some(())
}

/// The marks of a card on a canvas of its own: no picture is loaded, so
/// nothing keeps the canvas from being read.
fn drawn(card: &Card, palette: &Palette) -> Option<HtmlCanvasElement> {
    let document = web_sys::window()?.document()?;
    let canvas: HtmlCanvasElement = document.create_element("canvas").ok()?.dyn_into().ok()?;
    let (width, height) = card.aspect.size();
    canvas.set_width((width * SHARP) as u32);
    canvas.set_height((height * SHARP) as u32);
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    let mut backend = CanvasBackend::with_canvas_object(canvas.clone())?;
    for layer in &card.layers {
        let step = f64::from(layer.scale * SHARP / STEPS);
        let (x, y) = (f64::from(layer.x * SHARP), f64::from(layer.y * SHARP));
        context.set_transform(step, 0.0, 0.0, step, x, y).ok()?;
        (Ink { palette }).draw(&mut backend, &layer.marks).ok()?;
    }
    Some(canvas)
}
