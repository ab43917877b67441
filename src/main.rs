//! The browser's entry: what the start script calls.

// The standard library's start of a program has nothing to do in a browser.
#![cfg_attr(target_arch = "wasm32", no_main)]

#[cfg(target_arch = "wasm32")]
mod exports {
    //! Here and not in the library, which tests and the build use too.

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
    pub fn figure(slug: &str) -> JsValue {
        web::record::figure(slug)
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("The page runs in a browser: see `make serve`.");
}
