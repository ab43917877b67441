//! The browser's entry. A binary of its own, in this room because it names
//! the browser.

// The standard library's start of a program has nothing to do in a browser.
#![cfg_attr(target_arch = "wasm32", no_main)]

#[cfg(target_arch = "wasm32")]
mod exports {
    //! What `start.js` calls. Here and not in the library: each of the two
    //! modules exports only its own.

    use barometre::web;
    use wasm_bindgen::JsValue;
    use wasm_bindgen::prelude::wasm_bindgen;

    #[wasm_bindgen]
    pub fn start() {
        web::start();
    }

    #[wasm_bindgen]
    pub fn failed() -> bool {
        web::failed()
    }

    #[wasm_bindgen]
    pub fn state() -> JsValue {
        web::api::state()
    }

    #[wasm_bindgen]
    pub fn select(choice: JsValue) -> bool {
        web::api::select(choice)
    }

    #[wasm_bindgen]
    pub fn query() -> String {
        web::api::query()
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("The page runs in a browser: see `make serve`.");
}
