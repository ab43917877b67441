//! The study for other uses: pictures and data, from the same facts.

#[cfg(not(target_arch = "wasm32"))]
pub mod data;
pub mod svg;
