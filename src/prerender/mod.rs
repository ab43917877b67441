//! The documents that the build writes: HTML, style, cards and what other
//! sites and search engines read. Native only; `bin/prerender` puts them into
//! files.

pub mod accessibility;
pub mod assets;
mod chapter;
pub mod chapter_page;
mod controls;
pub mod criteria;
pub mod document;
mod embedded;
pub mod face;
mod figure_html;
pub mod figure_page;
mod fit;
mod foot;
mod head;
mod heading;
mod icon;
pub mod integrate;
pub mod metadata;
pub mod oembed;
pub mod offline;
mod opening;
pub mod partners;
pub mod picture;
pub mod plan;
pub mod plate;
mod prose;
mod recourse;
pub mod site;
pub mod sitemap;
pub mod style;
mod takeaways;
mod terms;
mod under;
