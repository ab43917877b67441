//! The Baromètre numérique 2018 of New Caledonia's public services, as an
//! interactive infographic. See ARCHITECTURE.md for the way through the rooms.

pub mod app;
pub mod chart;
pub mod data;
pub mod embed;
pub mod export;
pub mod fragment;
pub mod ink;
pub mod motion;
pub mod plate;
#[cfg(not(target_arch = "wasm32"))]
pub mod prerender;
pub mod selection;
#[cfg(not(target_arch = "wasm32"))]
pub mod source;
pub mod theme;
pub mod view;
#[cfg(target_arch = "wasm32")]
pub mod web;

/// The study that the build checked and embedded.
pub static STUDY: data::Study = {
    use data::*;
    include!(concat!(env!("OUT_DIR"), "/study.rs"))
};
