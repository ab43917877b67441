//! Finding and marking elements.

use js_sys::Reflect;
use wasm_bindgen::JsCast;
use web_sys::{
    Document, Element, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition, Window,
};

use crate::data::Study;
use crate::embed::Scope;

/// The status region, which says what changes.
pub const STATUS: &str = "annonce";

pub const REDUCED: &str = "(prefers-reduced-motion: reduce)";
pub const DARK: &str = "(prefers-color-scheme: dark)";

/// What the document says that it holds.
pub fn document_scope(study: &Study, root: &Element) -> Scope {
    Scope::of(study, &attribute(root, "data-scope"))
}

/// The query of the address.
pub fn query() -> String {
    let window = web_sys::window();
    let query = window.and_then(|window| window.location().search().ok());
    query.unwrap_or_default()
}

/// The place in the page that the address names, with its `#`.
pub fn hash() -> String {
    let window = web_sys::window();
    let hash = window.and_then(|window| window.location().hash().ok());
    hash.unwrap_or_default()
}

/// Whether a media query holds now.
pub fn matches(media: &str) -> bool {
    let window = web_sys::window();
    let list = window.and_then(|window| window.match_media(media).ok()?);
    list.is_some_and(|list| list.matches())
}

/// Whether the device asks for less motion.
pub fn reduced_motion() -> bool {
    matches(REDUCED)
}

/// Whether the browser tells what is on screen, and how large it is.
pub fn observes(window: &Window) -> bool {
    ["IntersectionObserver", "ResizeObserver"]
        .into_iter()
        .all(|name| Reflect::has(window, &name.into()).unwrap_or(false))
}

/// Makes an element, not yet in the page.
pub fn create<T: JsCast>(document: &Document, name: &str) -> Option<T> {
    document.create_element(name).ok()?.dyn_into().ok()
}

/// An attribute; empty where there is none.
pub fn attribute(element: &Element, name: &str) -> String {
    element.get_attribute(name).unwrap_or_default()
}

/// Sets an attribute.
pub fn set(element: &Element, name: &str, value: &str) {
    // Fails for a name that cannot be an attribute's: ours can.
    let _ = element.set_attribute(name, value);
}

/// Takes an attribute away.
pub fn unset(element: &Element, name: &str) {
    // Never fails, whatever its signature says.
    let _ = element.remove_attribute(name);
}

/// Sets an attribute, or takes it away.
pub fn mark(element: &Element, name: &str, value: Option<&str>) {
    match value {
        Some(value) => set(element, name, value),
        None => unset(element, name),
    }
}

/// Puts an element into a class, or takes it out.
pub fn class(element: &Element, name: &str, on: bool) {
    // Fails for a name with a space: ours have none.
    let _ = element.class_list().toggle_with_force(name, on);
}

/// The first element within another that a selector finds.
pub fn find(root: &Element, selector: &str) -> Option<Element> {
    root.query_selector(selector).ok().flatten()
}

/// The innermost element around another, itself included, that a selector
/// finds.
pub fn closest(element: &Element, selector: &str) -> Option<Element> {
    element.closest(selector).ok().flatten()
}

/// Every element within another that a selector finds and that is a `T`.
pub fn all<T: JsCast>(root: &Element, selector: &str) -> Vec<T> {
    let Ok(list) = root.query_selector_all(selector) else {
        return Vec::new();
    };
    (0..list.length())
        .filter_map(|nth| list.item(nth)?.dyn_into().ok())
        .collect()
}

/// Moves the focus; what cannot have it is passed over.
pub fn focus(element: &Element) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        let _ = element.focus();
    }
}

/// Scrolls as little as brings an element into sight.
pub fn reveal(element: &Element) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// Moves an element. Through the object model, which the policy against inline
/// styles allows.
pub fn place(element: &HtmlElement, side: &str, pixels: f64) {
    let pixels = format!("{}px", pixels.round() as i32);
    // Fails for a style that is only computed.
    let _ = element.style().set_property(side, &pixels);
}
