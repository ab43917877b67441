//! Writes what surrounds the module into the folder that Trunk is building:
//! the page, its style sheet, its start script, the data files.

#[cfg(not(target_arch = "wasm32"))]
mod documents;
#[cfg(not(target_arch = "wasm32"))]
mod files;
#[cfg(not(target_arch = "wasm32"))]
mod module;
#[cfg(not(target_arch = "wasm32"))]
mod one_file;
#[cfg(not(target_arch = "wasm32"))]
mod put;

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::io::Result<()> {
    documents::run()
}

#[cfg(target_arch = "wasm32")]
fn main() {}
