//! A whale: gains since the compared year are jets of its spout, losses drip
//! from its tail, one drop a point; what has not changed are birds on the
//! water, a ratio is the sun. On its belly shares run from small classes to
//! large ones, from 0 to 100. Counts lie on the sea bed, one by one.
//!
//! A barnacle's size names its class and carries no value.

mod barnacles;
mod bed;
mod belly;
mod changes;
mod columns;
mod desk;
mod fan;
mod figure;
mod flank;
mod frame;
mod grooves;
mod names;
mod phone;
mod rows;
mod sky;
mod tablet;
mod tail;
mod water;
mod whole;

use crate::chart::scene::Composition;
use crate::chart::{Format, Plate, Scene};

pub fn layout(plate: &Plate, format: Format) -> Scene {
    match Composition::of(format) {
        Composition::Desk => frame::layout(plate, format, &desk::DESK),
        Composition::Tablet => frame::layout(plate, format, &tablet::TABLET),
        Composition::Phone => phone::layout(plate, format),
    }
}
