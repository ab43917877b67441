//! What crosses between the module and scripts: Rust types with serde on this
//! side, plain objects on the other.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::Function;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_wasm_bindgen::{Serializer, from_value};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};

/// Reads what a script gave; `None` where it is not of the type, or throws
/// when it is looked at, as a getter or a proxy may. Never while the page is
/// borrowed: a getter may ask the module for something.
///
/// serde-wasm-bindgen does not catch what its looking throws. Going through
/// the browser, this does, and the stack of the module is whole again.
pub fn read<T: DeserializeOwned + 'static>(given: &JsValue) -> Option<T> {
    let read = Rc::new(Cell::new(None));
    let out = Rc::clone(&read);
    let look = Closure::once(move |given: JsValue| out.set(from_value(given).ok()));
    let look: &Function = look.as_ref().unchecked_ref();
    look.call1(&JsValue::UNDEFINED, given).ok()?;
    read.take()
}

/// The same the other way; undefined for nothing.
pub fn write(value: Option<impl Serialize>) -> JsValue {
    // Objects, also where only the value knows the names of its fields.
    let objects = Serializer::new().serialize_maps_as_objects(true);
    let value = value.and_then(|value| value.serialize(&objects).ok());
    value.unwrap_or_default()
}
