//! What must hold, told as a reader would do it. Each takes a browser that may have been used before.

pub mod choice;
pub mod fallback;
pub mod motion;
pub mod takeover;
