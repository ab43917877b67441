//! The sea by night: indicators by size are jellyfish, plugged into a cable,
//! that rise to their share. What all have are the cable's lights; what is
//! kept is a heap of screens, one for each service in a hundred; who is told
//! to spare is a squid and an angler; changes are lamps that went out and
//! shells that opened.
//!
//! All jellyfish are of one size; one swells when it was asked for.

mod averages;
mod cables;
mod changes;
mod desk;
mod ends;
mod gestures;
mod heaps;
mod lamps;
mod letters;
mod names;
mod phone;
mod pile;
mod sea;
mod shells;
mod shoal;
mod tablet;
mod told;

use crate::chart::scene::Composition;
use crate::chart::{Emphasis, Format, Plate, Row, Scene};
use crate::plate::geometry::put_in_order;
use crate::plate::things::shine::Hue;
use crate::plate::{own, parts};
use crate::theme::Tone;

/// The lights that jellyfish have, by their place; the last is the gestures'.
const HUES: [Hue; 4] = [
    Hue {
        body: Tone::Data,
        line: Tone::Accent,
    },
    Hue {
        body: Tone::Hot,
        line: Tone::Loss,
    },
    Hue {
        body: Tone::Spark,
        line: Tone::Leaf,
    },
    Hue {
        body: Tone::Flesh,
        line: Tone::Sprout,
    },
];

/// Crabs, and what is old.
const CORAL: Hue = Hue {
    body: Tone::Mist,
    line: Tone::Mist,
};
const OLD: Hue = Hue {
    body: Tone::Rim,
    line: Tone::Loss,
};

/// Lays the sea out for a width.
pub fn layout(plate: &Plate, format: Format) -> Scene {
    let mut scene = match Composition::of(format) {
        Composition::Desk => desk::layout(plate, format),
        Composition::Tablet => tablet::layout(plate, format),
        Composition::Phone => phone::layout(plate, format),
    };
    // Painted from the ground up, read as the parts are declared.
    put_in_order(&mut scene.hit_areas, |a, b| a.spot.row < b.spot.row);
    scene
}

/// The number of a whole and the rows of classes that are shown: of those that
/// overlap, the narrowest. Among its classes' numbers a bound of the whole says
/// little: it is told, not drawn.
fn shown(rows: &[Row]) -> impl Iterator<Item = &Row> {
    rows.iter().filter(|row| match row.emphasis {
        Emphasis::Whole => row.reading.exact().is_some(),
        Emphasis::Plain | Emphasis::Chosen | Emphasis::Wider => !row.overlaps,
    })
}

#[cfg(test)]
mod tests;
