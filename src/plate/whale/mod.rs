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
mod jets;
mod names;
mod numbers;
mod phone;
mod places;
mod rows;
mod scale;
mod sky;
mod tablet;
mod tail;
mod upright;
mod water;
mod whole;
mod wide;

use crate::chart::scene::Composition;
use crate::chart::{Format, Plate, Scene};

/// Lays the whale out for a width.
pub fn layout(plate: &Plate, format: Format) -> Scene {
    match Composition::of(format) {
        Composition::Desk => frame::layout(plate, format, &desk::DESK),
        Composition::Tablet => frame::layout(plate, format, &tablet::TABLET),
        Composition::Phone if format.width() >= wide::FROM => {
            frame::layout(plate, format, &wide::frame(format.width()))
        }
        Composition::Phone => phone::layout(plate, format),
    }
}
