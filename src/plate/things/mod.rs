//! What plates are drawn with: outlines that are made once and set in many
//! places, one thing a file.

pub mod barnacle;
pub mod bird;
pub mod coral;
pub mod cumulus;
pub mod drop;
pub mod flower;
pub mod frond;
pub mod house;
pub mod palm;
pub mod pine;
pub mod seabird;
pub mod shell;
pub mod starfish;
pub mod sun;
pub mod waves;
pub mod whale;
pub mod wind;
