//! Finding, marking and listening.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::EventTarget;

use super::browser::{
    Element, IntersectionObserver, Observer, Report, ResizeObserver, WINDOW, Window,
};
use crate::data::Study;
use crate::embed::Scope;

/// The status region, which says what changes.
pub const STATUS: &str = "annonce";

pub const REDUCED: &str = "(prefers-reduced-motion: reduce)";
pub const DARK: &str = "(prefers-color-scheme: dark)";

pub fn window() -> Window {
    WINDOW.with(Window::clone)
}

/// What the document says that it holds.
pub fn held(study: &Study, root: &Element) -> Scope {
    Scope::of(study, &attribute(root, "data-scope"))
}

/// The query of the address.
pub fn query() -> String {
    window().location().search()
}

/// Whether a media query holds now.
pub fn matches(media: &str) -> bool {
    window().media(media).matches()
}

pub fn reduced_motion() -> bool {
    matches(REDUCED)
}

/// Whether the browser tells what is on screen, and how large it is.
pub fn observes(window: &Window) -> bool {
    ["IntersectionObserver", "ResizeObserver"]
        .into_iter()
        .all(|name| Reflect::has(window, &name.into()).unwrap_or(false))
}

/// Sets an attribute.
pub fn set(element: &web_sys::Element, name: &str, value: &str) {
    element.unchecked_ref::<Element>().set(name, value);
}

/// An attribute; empty where there is none.
#[inline(never)]
pub fn attribute(element: &Element, name: &str) -> String {
    element.get(name).unwrap_or_default()
}

/// Sets an attribute, or takes it away.
#[inline(never)]
pub fn mark(element: &Element, name: &str, value: Option<&str>) {
    match value {
        Some(value) => element.set(name, value),
        None => element.unset(name),
    }
}

/// Every element under `root` that a selector finds, as what the selector says
/// that it is.
#[inline(never)]
pub fn all<T: JsCast>(root: &web_sys::Element, selector: &str) -> Vec<T> {
    let found = root.unchecked_ref::<Element>().find_all(selector);
    listed(&found)
}

fn listed<T: JsCast>(list: &Array) -> Vec<T> {
    (0..list.length())
        .map(|nth| list.get_unchecked(nth).unchecked_into())
        .collect()
}

/// The innermost such element that an event happened in.
#[inline(never)]
pub fn within(event: &Report, selector: &str) -> Option<Element> {
    let target: Element = event.target()?.dyn_into().ok()?;
    target.closest(selector)
}

/// The input that an event is about.
pub fn input(event: &Report) -> Option<Element> {
    within(event, "input")
}

/// Calls `act` on every event of that name, for as long as the page lives. A
/// plain function: thirty closures, each in a box of its own, are 2 kB.
pub fn on(target: &EventTarget, name: &str, act: fn(&Report)) {
    listen(target, name, false, act);
}

/// As [`on`], before whoever listens further within.
pub fn on_first(target: &EventTarget, name: &str, act: fn(&Report)) {
    listen(target, name, true, act);
}

#[inline(never)]
fn listen(target: &EventTarget, name: &str, first: bool, act: fn(&Report)) {
    let act = Closure::<dyn Fn(Report)>::new(move |event| act(&event)).into_js_value();
    let _ = target.add_event_listener_with_callback_and_bool(name, act.unchecked_ref(), first);
}

/// A function for the browser to call back.
#[inline(never)]
pub fn task(act: fn()) -> JsValue {
    Closure::<dyn Fn()>::new(act).into_js_value()
}

/// Calls a function when a sound ends.
pub fn call_at_end(sound: &web_sys::OscillatorNode, act: &JsValue) {
    let _ = sound.add_event_listener_with_callback("ended", act.unchecked_ref());
}

/// Takes what an observer tells, and the observer.
type Observed = fn(&[Report], &Observer);

/// Reports what comes on screen and leaves it, within a margin.
pub fn crossings(margin: &str, act: Observed) -> Observer {
    let options = Object::new();
    let _ = Reflect::set(&options, &"rootMargin".into(), &margin.into());
    IntersectionObserver::new(reporting(act).unchecked_ref(), &options).into()
}

/// Reports new sizes.
pub fn sizes(act: Observed) -> Observer {
    ResizeObserver::new(reporting(act).unchecked_ref()).into()
}

/// What an observer calls, for as long as the page lives.
#[inline(never)]
fn reporting(act: Observed) -> JsValue {
    let act = move |entries, observer| act(&listed(&entries), &observer);
    Closure::<dyn Fn(Array, Observer)>::new(act).into_js_value()
}

/// Moves an element. Through the object model, which the policy against inline styles allows.
pub fn place(element: &web_sys::Element, side: &str, pixels: f64) {
    let pixels = (pixels.round() as i32).to_string() + "px";
    element
        .unchecked_ref::<Element>()
        .style()
        .set(side, &pixels);
}
