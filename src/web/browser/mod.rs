//! The browser, as far as this module asks something of it. Declared here and
//! not taken from `web-sys` for the sake of bytes: elements, and what the
//! browser reports, are of one kind each, so that nothing checks kinds; and a
//! call that cannot fail, for the names and selectors that stand in this
//! module, has no `Result`.

mod element;
mod report;

pub use element::{Element, Rect, Style};
pub use report::{IntersectionObserver, Observer, Report, ResizeObserver};

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::EventTarget;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(extends = EventTarget)]
    #[derive(Clone, Debug, PartialEq)]
    pub type Window;
    #[wasm_bindgen(thread_local_v2, js_name = window)]
    pub static WINDOW: Window;
    #[wasm_bindgen(method, getter)]
    pub fn document(this: &Window) -> Document;
    #[wasm_bindgen(method, getter)]
    pub fn location(this: &Window) -> Location;
    #[wasm_bindgen(method, getter, js_name = innerHeight)]
    pub fn height(this: &Window) -> f64;
    #[wasm_bindgen(method, getter, js_name = pageXOffset)]
    pub fn scrolled_x(this: &Window) -> f64;
    #[wasm_bindgen(method, getter, js_name = pageYOffset)]
    pub fn scrolled_y(this: &Window) -> f64;
    #[wasm_bindgen(method, getter, js_name = devicePixelRatio)]
    pub fn density(this: &Window) -> f64;
    #[wasm_bindgen(method, getter)]
    pub fn parent(this: &Window) -> Option<Window>;
    #[wasm_bindgen(method, js_name = postMessage)]
    pub fn post(this: &Window, message: &JsValue, origin: &str);
    #[wasm_bindgen(method, js_name = matchMedia)]
    pub fn media(this: &Window, query: &str) -> Media;
    #[wasm_bindgen(method, js_name = requestAnimationFrame)]
    pub fn at_frame(this: &Window, act: &JsValue) -> i32;
    #[wasm_bindgen(method, js_name = cancelAnimationFrame)]
    pub fn not_at_frame(this: &Window, frame: i32);
    #[wasm_bindgen(method, js_name = setTimeout)]
    pub fn after(this: &Window, act: &JsValue, milliseconds: i32) -> i32;
    #[wasm_bindgen(method, js_name = getComputedStyle)]
    pub fn style_of(this: &Window, element: &Element) -> Style;
    #[wasm_bindgen(method)]
    pub fn print(this: &Window);
    /// A sandboxed frame may refuse.
    #[wasm_bindgen(method, getter, catch)]
    pub fn history(this: &Window) -> Result<History, JsValue>;

    #[derive(Clone, Debug)]
    pub type History;
    #[wasm_bindgen(method, js_name = pushState, catch)]
    pub fn push(this: &History, data: &JsValue, title: &str, url: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(method, js_name = replaceState, catch)]
    pub fn replace(this: &History, data: &JsValue, title: &str, url: &str) -> Result<(), JsValue>;

    #[derive(Clone, Debug)]
    pub type Location;
    #[wasm_bindgen(method, getter)]
    pub fn href(this: &Location) -> String;
    #[wasm_bindgen(method, getter)]
    pub fn origin(this: &Location) -> String;
    #[wasm_bindgen(method, getter)]
    pub fn protocol(this: &Location) -> String;
    #[wasm_bindgen(method, getter)]
    pub fn pathname(this: &Location) -> String;
    #[wasm_bindgen(method, getter)]
    pub fn search(this: &Location) -> String;

    #[wasm_bindgen(extends = EventTarget)]
    #[derive(Clone, Debug)]
    pub type Media;
    #[wasm_bindgen(method, getter)]
    pub fn matches(this: &Media) -> bool;

    #[wasm_bindgen(extends = EventTarget)]
    #[derive(Clone, Debug)]
    pub type Document;
    #[wasm_bindgen(method, getter, js_name = documentElement)]
    pub fn root(this: &Document) -> Element;
    #[wasm_bindgen(method, getter)]
    pub fn body(this: &Document) -> Element;
    #[wasm_bindgen(method, getter)]
    pub fn hidden(this: &Document) -> bool;
    #[wasm_bindgen(method, js_name = getElementById)]
    pub fn by_id(this: &Document, id: &str) -> Option<Element>;
    #[wasm_bindgen(method, js_name = createElement)]
    pub fn create(this: &Document, name: &str) -> Element;
    #[wasm_bindgen(method, getter, js_name = fullscreenEnabled)]
    pub fn fullscreen_enabled(this: &Document) -> bool;
    #[wasm_bindgen(method, getter, js_name = fullscreenElement)]
    pub fn fullscreen_element(this: &Document) -> Option<Element>;
    #[wasm_bindgen(method, js_name = exitFullscreen)]
    pub fn exit_fullscreen(this: &Document);
}
