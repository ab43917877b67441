//! The plates' colours: one flat field a chapter, by day, by night, on paper.
//! Fields that are dark by day stay as they are by night.

use super::{Rgb, Tone};
use crate::data::Form;

/// What a plate is seen by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Light {
    Day,
    Night,
    Paper,
}

impl Light {
    pub const EACH: [Self; 3] = [Self::Day, Self::Night, Self::Paper];
}

/// A tone's colours by day, by night and on paper, as 0xRRGGBB.
pub type Colours = [u32; 3];

/// The tones that a form has colours of its own for.
pub const fn colours(form: Form) -> &'static [(Tone, Colours)] {
    match form {
        Form::Branches => BRANCHES,
        Form::Houses
        | Form::Whale
        | Form::Depths
        | Form::Regatta
        | Form::Lighthouse
        | Form::Clouds
        | Form::Pines => BRANCHES,
    }
}

/// A tone's colour in a light.
pub const fn rgb(colours: &Colours, light: Light) -> Rgb {
    let [_, red, green, blue] = colours[light as usize].to_be_bytes();
    (red, green, blue)
}

/// Saffron: the flamboyant in flower.
const BRANCHES: &[(Tone, Colours)] = &[
    (Tone::Surface, [0xFFC23C, 0x2B1206, 0xFFFFFF]),
    (Tone::Ink, [0x2C0D1E, 0xFFEBC4, 0x000000]),
    (Tone::Soft, [0x5B3340, 0xEBD0A8, 0x4A4A4A]),
    (Tone::Glow, [0xFFF0C4, 0x7A470F, 0xFFFFFF]),
    (Tone::Track, [0x95684D, 0x9A7C5C, 0x9A9A9A]),
    (Tone::Edge, [0x5B3340, 0xEBD0A8, 0x4A4A4A]),
    (Tone::Data, [0xD0211A, 0xF2452F, 0xC4161C]),
    (Tone::Mist, [0xDB2E1C, 0xFA5A3E, 0xC4161C]),
    (Tone::Accent, [0x9C0F16, 0xFFB48A, 0x9C0F16]),
    (Tone::Loss, [0x9C0F16, 0xFFB48A, 0x9C0F16]),
    (Tone::Tint1, [0xFFF0C4, 0x7A470F, 0xFFFFFF]),
    (Tone::Tint2, [0xFFE5A3, 0x65390E, 0xFFFFFF]),
    (Tone::Tint3, [0xFFDA80, 0x50290B, 0xFFFFFF]),
    (Tone::Tint4, [0xFFCF5F, 0x3D1D08, 0xFFFFFF]),
    (Tone::Ground, [0x2C0D1E, 0x120500, 0xFFFFFF]),
    (Tone::Upon, [0xFFEBC4, 0xFFEBC4, 0x000000]),
    (Tone::UponSoft, [0xE2BE9C, 0xC9A27E, 0x6E6E6E]),
    (Tone::Body, [0x2C0D1E, 0x120500, 0x111111]),
    (Tone::Flesh, [0xFFF3D0, 0x43200A, 0xFFFFFF]),
    (Tone::Hot, [0xFF7A3D, 0xFFA25E, 0xD8372B]),
    (Tone::Vein, [0xA30F16, 0xA8121B, 0x7D0A10]),
    (Tone::Spark, [0xFFD45C, 0xFFD45C, 0xFFFFFF]),
    (Tone::Leaf, [0x0B6647, 0x3DAE7C, 0x8DBDA4]),
    (Tone::Sprout, [0x4C8A22, 0x8FCB4A, 0xA9CDB8]),
    (Tone::Rim, [0xFFF3D0, 0x2B1206, 0xFFFFFF]),
    (Tone::Open, [0xFFF9E8, 0x43200A, 0xFFFFFF]),
    (Tone::Quiet, [0xFFEBB4, 0x5B3211, 0xFFFFFF]),
];
