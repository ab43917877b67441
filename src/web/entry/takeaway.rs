//! The browser's second entry, for what is fetched on demand.

// The standard library's start of a program has nothing to do in a browser.
#![cfg_attr(target_arch = "wasm32", no_main)]

#[cfg(target_arch = "wasm32")]
mod exports {
    //! What `start.js` calls.

    use barometre::web::takeaway;
    use js_sys::Function;
    use wasm_bindgen::JsValue;
    use wasm_bindgen::prelude::wasm_bindgen;

    #[wasm_bindgen]
    pub fn start(query: Function) {
        takeaway::start(query);
    }

    #[wasm_bindgen]
    pub fn figure(slug: &str) -> JsValue {
        takeaway::figure(slug)
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("The page runs in a browser: see `make serve`.");
}
