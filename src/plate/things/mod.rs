//! What plates are drawn with: outlines that are made once and set in many
//! places, one thing a file.

pub mod flower;
pub mod frond;
pub mod house;
