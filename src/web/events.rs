//! Listening to events, and what is asked of one. A script may send any event
//! under any name, and autofill sends a `keydown` that is no `KeyboardEvent`:
//! what listens names the type that it reads, and an event of another type is
//! passed over.

use js_sys::{Function, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, Event, EventTarget, KeyboardEvent, MouseEvent, PointerEvent};

/// Calls `act` on every event of that name and type, for as long as the page
/// lives.
pub fn on<E: JsCast>(target: &EventTarget, name: &str, act: impl Fn(&E) + 'static) {
    listen(target, name, Order::Last, act);
}

/// As [`on`], before whoever listens further within.
pub fn on_first<E: JsCast>(target: &EventTarget, name: &str, act: impl Fn(&E) + 'static) {
    listen(target, name, Order::First, act);
}

/// Whether a listener hears an event before those within its target.
#[derive(PartialEq, Eq)]
enum Order {
    First,
    Last,
}

fn listen<E: JsCast>(target: &EventTarget, name: &str, order: Order, act: impl Fn(&E) + 'static) {
    // `Fn`: what one does may send another event of the same name.
    let act = Closure::<dyn Fn(Event)>::new(move |event: Event| {
        if let Some(event) = event.dyn_ref() {
            act(event);
        }
    });
    let act = act.into_js_value();
    let first = order == Order::First;
    // Fails for what is no function.
    let _ = target.add_event_listener_with_callback_and_bool(name, act.unchecked_ref(), first);
}

/// A function for the browser to call back.
pub fn task(act: impl Fn() + 'static) -> Function {
    let act = Closure::<dyn Fn()>::new(act).into_js_value();
    act.unchecked_into()
}

/// The element that an event is about.
pub fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

/// The innermost such element that an event happened in.
pub fn within(event: &Event, selector: &str) -> Option<Element> {
    target(event)?.closest(selector).ok()?
}

/// The key that was pressed; empty where a script's event has none.
pub fn key(event: &KeyboardEvent) -> String {
    // Not `KeyboardEvent::key`, which throws when it is no text.
    let key = Reflect::get(event, &"key".into()).ok();
    key.and_then(|key| key.as_string()).unwrap_or_default()
}

/// Whether a key is pressed together with one that makes a command of it.
pub fn commands(event: &KeyboardEvent) -> bool {
    event.ctrl_key() || event.alt_key() || event.meta_key()
}

/// Whether a reader wants a link in a window of its own.
pub fn modified(event: &MouseEvent) -> bool {
    event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key()
}

/// Whether a pointer is a finger.
pub fn by_touch(event: &PointerEvent) -> bool {
    event.pointer_type() == "touch"
}
