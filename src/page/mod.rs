//! The page's HTML. What changes with the reader's choice is made here for
//! the build and for the browser alike; the rest only for the build.

#[cfg(not(target_arch = "wasm32"))]
pub mod accessibility;
#[cfg(not(target_arch = "wasm32"))]
pub mod alone;
#[cfg(not(target_arch = "wasm32"))]
mod chapter;
#[cfg(not(target_arch = "wasm32"))]
pub mod chapter_page;
#[cfg(not(target_arch = "wasm32"))]
pub mod criteria;
#[cfg(not(target_arch = "wasm32"))]
pub mod document;
#[cfg(not(target_arch = "wasm32"))]
mod fit;
#[cfg(not(target_arch = "wasm32"))]
mod foot;
pub mod fragment;
#[cfg(not(target_arch = "wasm32"))]
mod frame;
pub mod icon;
pub mod integrate;
#[cfg(not(target_arch = "wasm32"))]
pub mod metadata;
#[cfg(not(target_arch = "wasm32"))]
pub mod oembed;
#[cfg(not(target_arch = "wasm32"))]
pub mod offline;
#[cfg(not(target_arch = "wasm32"))]
mod opening;
#[cfg(not(target_arch = "wasm32"))]
pub mod partners;
#[cfg(not(target_arch = "wasm32"))]
pub mod picture;
#[cfg(not(target_arch = "wasm32"))]
pub mod site;
#[cfg(not(target_arch = "wasm32"))]
pub mod sitemap;
#[cfg(not(target_arch = "wasm32"))]
pub mod style;
#[cfg(not(target_arch = "wasm32"))]
mod terms;
