//! Elements, and what belongs to one.

use js_sys::Array;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::EventTarget;

#[wasm_bindgen]
extern "C" {
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
}
