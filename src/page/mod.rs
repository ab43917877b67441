//! The page's HTML that the build and the browser both write: what follows
//! the reader's choice, and what comes into the document on demand.

pub mod fragment;
pub mod icon;
pub mod integrate;
