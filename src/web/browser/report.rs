//! What the browser reports: events, and what observers see.

use js_sys::{Function, Object};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::EventTarget;

use super::{Element, Rect, Window};

#[wasm_bindgen]
extern "C" {
    /// An event, or an entry of an observer's. Scripts may send events without
    /// what their names promise: a text is an `Option`, a flag that is missing
    /// is false.
    #[wasm_bindgen(extends = web_sys::Event)]
    #[derive(Clone, Debug)]
    pub type Report;
    #[wasm_bindgen(method, getter)]
    pub fn target(this: &Report) -> Option<EventTarget>;
    /// What an observer's entry is about.
    #[wasm_bindgen(method, getter, js_name = target)]
    pub fn observed(this: &Report) -> Element;
    #[wasm_bindgen(method, getter, js_name = relatedTarget)]
    pub fn related_target(this: &Report) -> Option<EventTarget>;
    #[wasm_bindgen(method, getter, js_name = defaultPrevented)]
    pub fn default_prevented(this: &Report) -> bool;
    #[wasm_bindgen(method, js_name = preventDefault)]
    pub fn prevent_default(this: &Report);
    #[wasm_bindgen(method, getter)]
    pub fn key(this: &Report) -> Option<String>;
    #[wasm_bindgen(method, getter, js_name = ctrlKey)]
    pub fn ctrl(this: &Report) -> bool;
    #[wasm_bindgen(method, getter, js_name = altKey)]
    pub fn alt(this: &Report) -> bool;
    #[wasm_bindgen(method, getter, js_name = metaKey)]
    pub fn meta(this: &Report) -> bool;
    #[wasm_bindgen(method, getter, js_name = shiftKey)]
    pub fn shift(this: &Report) -> bool;
    #[wasm_bindgen(method, getter, js_name = pointerType)]
    pub fn pointer(this: &Report) -> Option<String>;
    #[wasm_bindgen(method, getter, js_name = clientX)]
    pub fn client_x(this: &Report) -> i32;
    #[wasm_bindgen(method, getter, js_name = clientY)]
    pub fn client_y(this: &Report) -> i32;
    #[wasm_bindgen(method, getter, js_name = offsetX)]
    pub fn offset_x(this: &Report) -> i32;
    #[wasm_bindgen(method, getter, js_name = offsetY)]
    pub fn offset_y(this: &Report) -> i32;
    #[wasm_bindgen(method, getter)]
    pub fn data(this: &Report) -> JsValue;
    #[wasm_bindgen(method, getter)]
    pub fn source(this: &Report) -> Option<Window>;
    #[wasm_bindgen(method, getter, js_name = isIntersecting)]
    pub fn intersects(this: &Report) -> bool;
    #[wasm_bindgen(method, getter, js_name = contentRect)]
    pub fn content(this: &Report) -> Rect;

    #[derive(Clone, Debug)]
    pub type Observer;
    #[wasm_bindgen(method)]
    pub fn observe(this: &Observer, element: &Element);
    #[wasm_bindgen(method)]
    pub fn unobserve(this: &Observer, element: &Element);

    #[wasm_bindgen(extends = Observer)]
    #[derive(Clone, Debug)]
    pub type IntersectionObserver;
    #[wasm_bindgen(constructor)]
    pub fn new(act: &Function, options: &Object) -> IntersectionObserver;

    #[wasm_bindgen(extends = Observer)]
    #[derive(Clone, Debug)]
    pub type ResizeObserver;
    #[wasm_bindgen(constructor)]
    pub fn new(act: &Function) -> ResizeObserver;
}
