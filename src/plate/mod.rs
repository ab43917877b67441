//! The plates: one composed picture a chapter, in which the drawing is the
//! data. A form a file, each from facts to keyed marks for any width.

mod branches;
mod clouds;
mod depths;
pub mod geometry;
mod heading;
mod houses;
pub mod lettering;
mod lighthouse;
mod pines;
mod regatta;
pub mod room;
pub mod shapes;
mod stand;
pub mod things;
#[cfg(test)]
mod trial;
mod whale;

use crate::chart::{Emphasis, Format, Plate, PlatePart, Row, Scene};
use crate::data::{Form, Role};

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

/// The parts of a role, in their order.
fn parts(plate: &Plate, role: Role) -> impl Iterator<Item = &PlatePart> {
    plate.parts.iter().filter(move |part| part.role == role)
}

/// Where a value or a bound is on its scale, in its own unit; `None` when
/// lost.
fn level(row: &Row) -> Option<f32> {
    row.reading.amount().map(|amount| amount.units())
}

/// Whether a number answers the size that was asked for.
fn answers(row: &Row) -> bool {
    matches!(row.emphasis, Emphasis::Chosen | Emphasis::Wider)
}

/// The key of what is no number's: of the nth thing that is drawn.
const fn own(nth: usize) -> u16 {
    1000 + nth as u16
}
