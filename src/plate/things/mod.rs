//! What plates are drawn with: outlines that are made once and set in many
//! places, one thing a file.

pub mod barnacle;
pub mod beacon;
pub mod beam;
pub mod bird;
pub mod boat;
pub mod buoy;
pub mod canoe;
pub mod coconut;
pub mod coral;
pub mod cumulus;
pub mod drop;
pub mod flower;
pub mod frond;
pub mod house;
pub mod hut_islet;
pub mod palm;
pub mod pine;
pub mod reef;
pub mod rowers;
pub mod sail;
pub mod seabird;
pub mod shell;
pub mod starfish;
pub mod sun;
pub mod tower;
pub mod water;
pub mod waves;
pub mod whale;
pub mod wind;
