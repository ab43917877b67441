//! What must hold, told as a reader would do it. Each takes a browser that may have been used before.

pub mod axe;
pub mod chapters;
pub mod choice;
pub mod collapse;
pub mod colours;
pub mod edition;
pub mod endurance;
pub mod fallback;
pub mod framed;
pub mod listening;
pub mod motion;
pub mod offline;
pub mod opening;
pub mod overflow;
pub mod partner;
pub mod pointing;
pub mod presentation;
pub mod privacy;
pub mod static_page;
pub mod steadiness;
pub mod takeover;
pub mod taking;
pub mod tree;
pub mod walking;
pub mod weather;
pub mod words;
