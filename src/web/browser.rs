//! The browser, as far as this module asks something of it. Declared here and
//! not taken from `web-sys` for the sake of bytes: elements, and what the
//! browser reports, are of one kind each, so that nothing checks kinds; and a
//! call that cannot fail, for the names and selectors that stand in this
//! module, has no `Result`.

use js_sys::{Array, Function, Object};
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

    /// An element of the page, of any kind: what it can do, the selector that
    /// found it says.
    #[wasm_bindgen(extends = web_sys::Element, extends = EventTarget)]
    #[derive(Clone, Debug, PartialEq)]
    pub type Element;
    #[wasm_bindgen(method, js_name = querySelector)]
    pub fn find(this: &Element, selector: &str) -> Option<Element>;
    /// A `NodeList`, of which an array's length and places are used.
    #[wasm_bindgen(method, js_name = querySelectorAll)]
    pub fn find_all(this: &Element, selector: &str) -> Array;
    #[wasm_bindgen(method)]
    pub fn closest(this: &Element, selector: &str) -> Option<Element>;
    #[wasm_bindgen(method, js_name = matches)]
    pub fn is(this: &Element, selector: &str) -> bool;
    #[wasm_bindgen(method, js_name = getAttribute)]
    pub fn get(this: &Element, name: &str) -> Option<String>;
    #[wasm_bindgen(method, js_name = setAttribute)]
    pub fn set(this: &Element, name: &str, value: &str);
    #[wasm_bindgen(method, js_name = removeAttribute)]
    pub fn unset(this: &Element, name: &str);
    #[wasm_bindgen(method, getter, js_name = classList)]
    pub fn classes(this: &Element) -> Classes;
    #[wasm_bindgen(method, getter)]
    pub fn style(this: &Element) -> Style;
    #[wasm_bindgen(method, getter, js_name = textContent)]
    pub fn text(this: &Element) -> String;
    #[wasm_bindgen(method, setter, js_name = textContent)]
    pub fn set_text(this: &Element, text: &str);
    #[wasm_bindgen(method, getter, js_name = innerHTML)]
    pub fn html(this: &Element) -> String;
    #[wasm_bindgen(method, setter, js_name = innerHTML)]
    pub fn set_html(this: &Element, html: &str);
    #[wasm_bindgen(method, setter, js_name = outerHTML)]
    pub fn replace_by(this: &Element, html: &str);
    #[wasm_bindgen(method, getter, js_name = parentElement)]
    pub fn parent(this: &Element) -> Option<Element>;
    #[wasm_bindgen(method, js_name = appendChild)]
    pub fn append(this: &Element, child: &Element);
    #[wasm_bindgen(method)]
    pub fn remove(this: &Element);
    #[wasm_bindgen(method)]
    pub fn focus(this: &Element);
    #[wasm_bindgen(method, js_name = scrollIntoView)]
    pub fn scroll_to(this: &Element);
    #[wasm_bindgen(method, setter, js_name = scrollTop)]
    pub fn set_scroll_top(this: &Element, pixels: i32);
    #[wasm_bindgen(method, setter, js_name = scrollLeft)]
    pub fn set_scroll_left(this: &Element, pixels: i32);
    #[wasm_bindgen(method, getter, js_name = clientWidth)]
    pub fn client_width(this: &Element) -> i32;
    #[wasm_bindgen(method, getter, js_name = offsetWidth)]
    pub fn offset_width(this: &Element) -> i32;
    #[wasm_bindgen(method, getter, js_name = offsetHeight)]
    pub fn offset_height(this: &Element) -> i32;
    #[wasm_bindgen(method, getter, js_name = offsetLeft)]
    pub fn offset_left(this: &Element) -> i32;
    #[wasm_bindgen(method, js_name = getBoundingClientRect)]
    pub fn rect(this: &Element) -> Rect;
    /// Old devices have no such method.
    #[wasm_bindgen(method, js_name = requestFullscreen, catch)]
    pub fn request_fullscreen(this: &Element) -> Result<JsValue, JsValue>;
    /// Of an input, as the four after it.
    #[wasm_bindgen(method, getter)]
    pub fn name(this: &Element) -> String;
    #[wasm_bindgen(method, getter, js_name = type)]
    pub fn kind(this: &Element) -> String;
    #[wasm_bindgen(method, getter)]
    pub fn value(this: &Element) -> String;
    #[wasm_bindgen(method, getter)]
    pub fn checked(this: &Element) -> bool;
    #[wasm_bindgen(method, setter)]
    pub fn set_checked(this: &Element, checked: bool);
    /// Of a link.
    #[wasm_bindgen(method, getter)]
    pub fn href(this: &Element) -> String;
    /// Of a canvas.
    #[wasm_bindgen(method, setter, js_name = width)]
    pub fn set_width(this: &Element, pixels: u32);
    #[wasm_bindgen(method, setter, js_name = height)]
    pub fn set_height(this: &Element, pixels: u32);

    #[derive(Clone, Debug)]
    pub type Classes;
    #[wasm_bindgen(method)]
    pub fn toggle(this: &Classes, name: &str, on: bool);

    #[derive(Clone, Debug)]
    pub type Style;
    #[wasm_bindgen(method, js_name = setProperty)]
    pub fn set(this: &Style, name: &str, value: &str);
    #[wasm_bindgen(method, js_name = getPropertyValue)]
    pub fn get(this: &Style, name: &str) -> String;

    #[derive(Clone, Debug)]
    pub type Rect;
    #[wasm_bindgen(method, getter)]
    pub fn left(this: &Rect) -> f64;
    #[wasm_bindgen(method, getter)]
    pub fn top(this: &Rect) -> f64;
    #[wasm_bindgen(method, getter)]
    pub fn bottom(this: &Rect) -> f64;
    #[wasm_bindgen(method, getter)]
    pub fn width(this: &Rect) -> f64;
    #[wasm_bindgen(method, getter)]
    pub fn height(this: &Rect) -> f64;

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
