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

/// The tone of the field at a level of a scale to 100: one a quarter.
fn band(level: f32) -> Tone {
    match level {
        v if v < 25.0 => Tone::Tint1,
        v if v < 50.0 => Tone::Tint2,
        v if v < 75.0 => Tone::Tint3,
        v if v < 100.0 => Tone::Tint4,
        _ => Tone::Surface,
    }
}
