//! The plates: one composed picture a chapter, in which the drawing is the
//! data. A form a file, each from facts to keyed marks for any width.

mod branches;
pub mod geometry;
mod heading;
pub mod lettering;
pub mod room;
pub mod things;

use crate::chart::{Format, Plate, Scene};
use crate::data::Form;

/// Lays a plate out. Total and deterministic.
pub fn layout(plate: &Plate, format: Format) -> Scene {
    match plate.form {
        Form::Branches
        | Form::Houses
        | Form::Whale
        | Form::Depths
        | Form::Regatta
        | Form::Lighthouse
        | Form::Clouds
        | Form::Pines => branches::layout(plate, format),
    }
}
