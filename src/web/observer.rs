//! The browser's observers: what comes on screen, and what changes its size.

use js_sys::{Array, Function};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit, ResizeObserver,
    ResizeObserverEntry,
};

/// Reports what comes on screen and leaves it, within a margin.
pub fn crossings(
    margin: &str,
    act: impl Fn(&[IntersectionObserverEntry], &IntersectionObserver) + 'static,
) -> Option<IntersectionObserver> {
    let options = IntersectionObserverInit::new();
    options.set_root_margin(margin);
    IntersectionObserver::new_with_options(&reporting(act), &options).ok()
}

/// Reports new sizes.
pub fn sizes(
    act: impl Fn(&[ResizeObserverEntry], &ResizeObserver) + 'static,
) -> Option<ResizeObserver> {
    ResizeObserver::new(&reporting(act)).ok()
}

/// What an observer calls, for as long as the page lives.
fn reporting<E: JsCast, O: JsCast>(act: impl Fn(&[E], &O) + 'static) -> Function {
    let act = Closure::<dyn Fn(Array, JsValue)>::new(move |entries: Array, observer: JsValue| {
        let entries: Vec<E> = entries.iter().filter_map(|e| e.dyn_into().ok()).collect();
        if let Some(observer) = observer.dyn_ref() {
            act(&entries, observer);
        }
    });
    act.into_js_value().unchecked_into()
}
