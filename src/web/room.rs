//! What the window has room for. The style sheet decides by the same questions: the picture that is
//! there without script has the same format.

use super::dom;
use super::parts::Parts;
use crate::chart::Format;
use crate::chart::scene::format::{EM, PHONES, media, starts};

#[derive(Clone, Copy)]
pub struct Room {
    /// The format of every plate: they are as wide as the window.
    pub plate: Format,
    /// How many times larger than usual the reader's letters are.
    pub letter: f64,
}

impl Room {
    pub fn now(parts: &Parts) -> Self {
        let fits = starts().rev().find(|(from, _)| dom::matches(&media(*from)));
        let style = parts.window.get_computed_style(&parts.root).ok().flatten();
        let size = style.and_then(|style| style.get_property_value("font-size").ok());
        // It ends in "px", which JavaScript passes over.
        let size = size.map(|size| js_sys::parse_float(&size));
        Self {
            plate: Format::Plate(fits.map_or(PHONES[0], |(_, width)| width)),
            letter: size.map_or(1.0, |size| size / f64::from(EM)),
        }
    }
}
