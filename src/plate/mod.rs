//! The plates: one composed picture a chapter, in which the drawing is the
//! data. A form a file, each from facts to keyed marks for any width.

mod branches;
mod clouds;
mod depths;
mod geometry;
mod heading;
mod houses;
mod lettering;
mod lighthouse;
pub mod miniature;
mod pines;
mod regatta;
mod room;
mod rows;
mod shapes;
mod stand;
mod things;
#[cfg(test)]
mod trial;
mod whale;

use crate::chart::scene::Composition;
use crate::chart::{Format, Plate, PlatePart, Scene};
use crate::data::{Form, Role};
use crate::theme::Tone;

/// Lays a plate out. Total and deterministic.
pub fn layout(plate: &Plate, format: Format) -> Scene {
    match plate.form {
        Form::Houses => houses::layout(plate, format),
        Form::Whale => whale::layout(plate, format),
        Form::Depths => depths::layout(plate, format),
        Form::Regatta => regatta::layout(plate, format),
        Form::Lighthouse => lighthouse::layout(plate, format),
        Form::Clouds => clouds::layout(plate, format),
        Form::Branches => branches::layout(plate, format),
        Form::Pines => pines::layout(plate, format),
    }
}

/// From this nominal width on there is room for two things beside each other on
/// a phone.
const BROAD: f32 = 560.0;

/// Whether a plate is composed for a phone.
fn on_phone(format: Format) -> bool {
    Composition::of(format) == Composition::Phone
}

/// The parts of a role, in their order.
fn parts(plate: &Plate, role: Role) -> impl Iterator<Item = &PlatePart> {
    plate.parts.iter().filter(move |part| part.role == role)
}

/// The key of what is no number's: of the nth thing that is drawn.
const fn own(nth: usize) -> u16 {
    1000 + nth as u16
}

/// A level as a scale is written: only 100 has its sign.
fn scale_label(level: u16) -> String {
    match level {
        100 => "100\u{202f}%".to_owned(),
        level => level.to_string(),
    }
}

/// The bands of a field whose scale goes to 100, the highest first: up to which
/// level, and in which tone.
const BANDS: [(f32, Tone); 4] = [
    (100.0, Tone::Tint4),
    (75.0, Tone::Tint3),
    (50.0, Tone::Tint2),
    (25.0, Tone::Tint1),
];

/// The tone of the field at a level; the page's own from 100 on.
fn band(level: f32) -> Tone {
    let mut lowest = BANDS.into_iter().rev();
    lowest
        .find(|(top, _)| level < *top)
        .map_or(Tone::Surface, |(_, tone)| tone)
}
