//! The browser's second entry, for what is fetched on demand.

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

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("The page runs in a browser: see `make serve`.");
}
