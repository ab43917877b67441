//! Elements and preferences of the page.

use js_sys::Reflect;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, EventTarget, HtmlElement, HtmlInputElement, Window};

use crate::data::{SizeId, Study};
use crate::embed::Scope;
use crate::embed::incoming::{Strange, Word};
use crate::selection::{Comparison, Motion, Selection, Theme};

/// The status region, which says what changes.
pub const STATUS: &str = "annonce";

/// What the module needs of the page.
pub struct Parts {
    pub window: Window,
    pub document: Document,
    pub status: Element,
    /// The forms with choices that the document has: the question of the first
    /// screen, the bar.
    pub controls: Vec<Element>,
    /// The links to the chapters, in a document that has several.
    pub chapters: Option<Element>,
    pub bubble: HtmlElement,
}

impl Parts {
    pub fn find() -> Option<Self> {
        let window = web_sys::window()?;
        let document = window.document()?;
        Some(Self {
            status: document.get_element_by_id(STATUS)?,
            controls: ["question", "reglages"]
                .into_iter()
                .filter_map(|id| document.get_element_by_id(id))
                .collect(),
            chapters: document.get_element_by_id("chapitres"),
            bubble: super::pointing::bubble(&document)?,
            window,
            document,
        })
    }

    /// The document's address without query. A file on a disk has none that
    /// another could open: there it is the published one.
    pub fn address(&self) -> String {
        let location = self.window.location();
        if location
            .protocol()
            .is_ok_and(|protocol| protocol == "file:")
        {
            let published = self.document.query_selector("link[rel=canonical]");
            let published = published.ok().flatten();
            return published
                .and_then(|link| link.get_attribute("href"))
                .unwrap_or_default();
        }
        location.origin().unwrap_or_default() + &location.pathname().unwrap_or_default()
    }

    /// Tells the style sheet that controls work and canvases are there.
    pub fn live(&self) {
        if let Some(root) = self.document.document_element() {
            let _ = root.set_attribute("data-live", "true");
        }
    }

    /// Tells the style sheet whether the reader chose a size.
    pub fn mark_size(&self, study: &Study, size: SizeId) {
        if let Some(root) = self.document.document_element() {
            let _ = if size == SizeId::ALL {
                root.remove_attribute("data-size")
            } else {
                root.set_attribute("data-size", study.size(size).slug)
            };
        }
    }

    /// Leads the source line of a frame to the same choices on the whole page.
    pub fn lead_back(&self, app: &crate::app::App) {
        let Some(frame) = app.embed().frame else {
            return;
        };
        if let Ok(Some(line)) = self.document.query_selector(".locked") {
            line.set_text_content(Some(&app.fixed()));
        }
        let Ok(Some(link)) = self.document.query_selector(".source a") else {
            return;
        };
        let study = app.study();
        let selection = Selection {
            motion: Motion::AsDevice,
            theme: Theme::Auto,
            ..app.selection()
        };
        let root = link.get_attribute("data-root").unwrap_or_default();
        let place = match frame {
            Scope::Figure(id) => format!("#figure-{}", study.panel(id).slug),
            Scope::Chapter(_) | Scope::Whole => String::new(),
        };
        set(
            &link,
            "href",
            &format!("{root}{}{place}", selection.query(study)),
        );
        // A sandbox opens no window: there the frame itself goes to the page.
        let origin = self.window.location().origin();
        let opaque = Reflect::get(&self.window, &"origin".into());
        if opaque.ok().and_then(|o| o.as_string()) == origin.ok() && !link.has_attribute("target") {
            set(&link, "target", "_blank");
            set(&link, "rel", "noopener");
            let words = link.text_content().unwrap_or_default();
            link.set_text_content(Some(&format!("{words} (nouvelle fenêtre)")));
        }
    }

    /// Sets the controls to a selection.
    pub fn set_controls(&self, study: &Study, selection: Selection) {
        let size = study.size(selection.size).slug;
        for input in self.controls.iter().flat_map(inputs) {
            let on = match input.type_().as_str() {
                "radio" => input.value() == size,
                _ => selection.comparison == Comparison::On,
            };
            input.set_checked(on);
        }
    }
}

/// What an object of a script's has under a name; strange where it is no
/// object, or has no plain value there.
pub fn field(object: &JsValue, name: &str) -> Result<Option<Word>, Strange> {
    let value = Reflect::get(object, &name.into()).map_err(|_| Strange)?;
    if value.is_null() || value.is_undefined() {
        return Ok(None);
    }
    let word = match (value.as_bool(), value.as_f64()) {
        (Some(flag), _) => Word::Flag(flag),
        (None, Some(number)) => Word::number(number)?,
        (None, None) => Word::Text(value.as_string().ok_or(Strange)?),
    };
    Ok(Some(word))
}

/// Sets an attribute; an element that refuses one is left as it is.
pub fn set(element: &Element, name: &str, value: &str) {
    let _ = element.set_attribute(name, value);
}

/// Calls a function when a sound ends.
pub fn call_at_end(sound: &web_sys::OscillatorNode, act: &JsValue) {
    let _ = sound.add_event_listener_with_callback("ended", act.unchecked_ref());
}

/// The inputs of the controls.
pub fn inputs(controls: &Element) -> Vec<HtmlInputElement> {
    all(controls, "input")
}

/// Every element under `root` that a selector finds, as `T`.
pub fn all<T: JsCast>(root: &Element, selector: &str) -> Vec<T> {
    let mut all = Vec::new();
    if let Ok(list) = root.query_selector_all(selector) {
        for node in (0..list.length()).filter_map(|n| list.item(n)) {
            all.extend(node.dyn_into());
        }
    }
    all
}

/// What the document says that it holds.
pub fn held(study: &Study, document: &Document) -> Scope {
    let root = document.document_element();
    let name = root.and_then(|root| root.get_attribute("data-scope"));
    Scope::of(study, &name.unwrap_or_default())
}

/// The query of the address.
pub fn query() -> String {
    web_sys::window()
        .and_then(|w| w.location().search().ok())
        .unwrap_or_default()
}

/// Whether a media query holds now.
pub fn matches(media: &str) -> bool {
    web_sys::window()
        .and_then(|w| w.match_media(media).ok()?)
        .is_some_and(|list| list.matches())
}

/// Whether the browser tells what is on screen, and how large it is.
pub fn observes(window: &Window) -> bool {
    ["IntersectionObserver", "ResizeObserver"]
        .into_iter()
        .all(|name| Reflect::has(window, &name.into()).unwrap_or(false))
}

/// Calls `act` on every event of that name.
pub fn on(target: &EventTarget, name: &str, act: impl Fn(web_sys::Event) + 'static) {
    let act = listener(Box::new(act));
    let _ = target.add_event_listener_with_callback(name, act.unchecked_ref());
}

/// As [`on`], before whoever listens further within.
pub fn on_first(target: &EventTarget, name: &str, act: impl Fn(web_sys::Event) + 'static) {
    let act = listener(Box::new(act));
    let _ = target.add_event_listener_with_callback_and_bool(name, act.unchecked_ref(), true);
}

/// A listener for as long as the page lives: in the module once.
#[inline(never)]
fn listener(act: Box<dyn Fn(web_sys::Event)>) -> JsValue {
    Closure::wrap(act).into_js_value()
}

/// Moves an element. Through the object model, which the policy against inline styles allows.
pub fn place(element: &HtmlElement, side: &str, pixels: f64) {
    let _ = element
        .style()
        .set_property(side, &format!("{}px", pixels.round() as i32));
}

pub const REDUCED: &str = "(prefers-reduced-motion: reduce)";
pub const DARK: &str = "(prefers-color-scheme: dark)";

pub fn reduced_motion() -> bool {
    matches(REDUCED)
}
