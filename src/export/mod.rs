//! The study for other uses: pictures and data, from the same facts.

pub mod card;
#[cfg(not(target_arch = "wasm32"))]
pub mod data;
pub mod figure;
pub mod png;
#[cfg(not(target_arch = "wasm32"))]
pub mod raster;
pub mod record;
pub mod svg;
mod svg_path;
