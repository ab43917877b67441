//! Hands things over to the reader: clipboard, files, the device's own ways of
//! sharing. Where the browser or an embed's sandbox refuses, says what to do
//! instead, with the thing itself to take by hand.

mod clipboard;
mod dialog;
mod file;
mod picture;

pub use clipboard::{copy, copy_selection, share, shares};
pub use dialog::close;
pub use file::text;
pub use picture::picture;

use js_sys::{Function, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Element;

use super::with;

/// What a method of a browser object gives; an error where there is no such
/// method, as there may not be in an old browser or without a secure context.
pub fn call(object: &JsValue, method: &str, argument: &JsValue) -> Result<JsValue, JsValue> {
    let method: Function = Reflect::get(object, &method.into())?.dyn_into()?;
    method.call1(object, argument)
}

/// Says what was done with a figure.
fn tell(figure: &Element, text: &str) {
    with(|page| page.tell(text, figure));
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
