//! The browser's entry.

#[cfg(target_arch = "wasm32")]
fn main() {
    barometre::web::start();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("The page runs in a browser: see `make serve`.");
}
