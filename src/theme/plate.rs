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
        Form::Houses => HOUSES,
        Form::Whale => WHALE,
        Form::Depths => DEPTHS,
        Form::Regatta => REGATTA,
        Form::Lighthouse => LIGHTHOUSE,
        Form::Clouds => CLOUDS,
        Form::Branches => BRANCHES,
        Form::Pines => PINES,
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
    (Tone::Accent, [0x9C0F16, 0xFFC4A0, 0x9C0F16]),
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

/// Night lagoon: houses on a cable.
const HOUSES: &[(Tone, Colours)] = &[
    (Tone::Surface, [0x03313A, 0x03313A, 0xFFFFFF]),
    (Tone::Ink, [0xFFF3D6, 0xFFF3D6, 0x000000]),
    (Tone::Soft, [0xB9DAD6, 0xB9DAD6, 0x3A3A3A]),
    (Tone::Glow, [0xFFF7DF, 0xFFF7DF, 0xEDEDED]),
    (Tone::Track, [0x14505A, 0x14505A, 0xC8C8C8]),
    (Tone::Edge, [0x8FD8CE, 0x8FD8CE, 0x6E6E6E]),
    (Tone::Data, [0xFFD23F, 0xFFD23F, 0x1A1A1A]),
    (Tone::Mist, [0x0A7B80, 0x0A7B80, 0xFFFFFF]),
    (Tone::Accent, [0xA5330A, 0xA5330A, 0x000000]),
    (Tone::Loss, [0xA5330A, 0xA5330A, 0x000000]),
    (Tone::Tint1, [0x043A44, 0x043A44, 0xFFFFFF]),
    (Tone::Tint2, [0x05444F, 0x05444F, 0xFFFFFF]),
    (Tone::Tint3, [0x06525D, 0x06525D, 0xFFFFFF]),
    (Tone::Tint4, [0x08656E, 0x08656E, 0xFFFFFF]),
    (Tone::Ground, [0xFFE9BF, 0xFFE9BF, 0xFFFFFF]),
    (Tone::Upon, [0x022329, 0x022329, 0x000000]),
    (Tone::UponSoft, [0x3B4F4C, 0x3B4F4C, 0x4A4A4A]),
    (Tone::Body, [0x022329, 0x022329, 0xFFFFFF]),
    (Tone::Flesh, [0xF6E2B3, 0xF6E2B3, 0xB4B4B4]),
    (Tone::Hot, [0xE8571E, 0xE8571E, 0x000000]),
    (Tone::Vein, [0xD6400F, 0xD6400F, 0x8A8A8A]),
    (Tone::Spark, [0xFFE58A, 0xFFE58A, 0xFFFFFF]),
    (Tone::Leaf, [0x17A79B, 0x17A79B, 0xFFFFFF]),
    (Tone::Sprout, [0x2CBDAA, 0x2CBDAA, 0xF1F1F1]),
    (Tone::Rim, [0x022329, 0x022329, 0xFFFFFF]),
    (Tone::Open, [0xFFF7DF, 0xFFF7DF, 0xFFFFFF]),
    (Tone::Quiet, [0x06434B, 0x06434B, 0xFFFFFF]),
];

/// Turquoise: the whale. Rings of the spout are steps of the field, the sea is
/// in three depths; lines on the belly have a tone each.
const WHALE: &[(Tone, Colours)] = &[
    (Tone::Surface, [0x2CC4B2, 0x07323A, 0xFFFFFF]),
    (Tone::Ink, [0x02282C, 0xE4F7EF, 0x000000]),
    (Tone::Soft, [0x053B40, 0xB6DDD6, 0x3A3A3A]),
    (Tone::Glow, [0xFFDF78, 0x5A4A12, 0xD9D9D9]),
    (Tone::Track, [0xE3DCC0, 0x25555A, 0xE4E4E4]),
    (Tone::UponSoft, [0x9BA294, 0x6A9294, 0xA6A6A6]),
    (Tone::Data, [0x02282C, 0xF4F0DC, 0x000000]),
    (Tone::Edge, [0x0A6468, 0x5FD6C8, 0x5C5C5C]),
    (Tone::Accent, [0xBF2810, 0xFFB396, 0x000000]),
    (Tone::Loss, [0x7A1206, 0xFFAB90, 0x000000]),
    (Tone::Tint1, [0x56D6C7, 0x14505A, 0xFFFFFF]),
    (Tone::Tint2, [0x45CFBF, 0x10474F, 0xFFFFFF]),
    (Tone::Tint3, [0x37C9B8, 0x0C3C45, 0xFFFFFF]),
    (Tone::Tint4, [0x25B3A3, 0x0B4149, 0xF2F2F2]),
    (Tone::Mist, [0x0E8C8A, 0x0C5A63, 0xE2E2E2]),
    (Tone::Leaf, [0x0A7478, 0x0A4C56, 0xD6D6D6]),
    (Tone::Vein, [0x085E68, 0x083F4A, 0xCCCCCC]),
    (Tone::Ground, [0xF6E2B3, 0x3A321F, 0xFFFFFF]),
    (Tone::Upon, [0xFFF3D6, 0xFFF3D6, 0x000000]),
    (Tone::Body, [0x05262E, 0x01090C, 0x787878]),
    (Tone::Flesh, [0xFFF3D6, 0x184349, 0xFFFFFF]),
    (Tone::Hot, [0xFFD23F, 0xFFD23F, 0x000000]),
    (Tone::Sprout, [0xFFD23F, 0x6B5200, 0xE6E6E6]),
    (Tone::Spark, [0xFFFFFF, 0xFFFFFF, 0x000000]),
    (Tone::Rim, [0xFFFAEC, 0xD8E9E2, 0xFFFFFF]),
    (Tone::Open, [0xFFF9E8, 0x2B5F63, 0xFFFFFF]),
    (Tone::Quiet, [0xFFF3D6, 0x184349, 0xFFFFFF]),
];

/// Abyss: what glows. Dark by day, and so the same by night.
const DEPTHS: &[(Tone, Colours)] = &[
    (Tone::Surface, [0x06222F, 0x06222F, 0xFFFFFF]),
    (Tone::Ink, [0xEAF7F5, 0xEAF7F5, 0x000000]),
    (Tone::Soft, [0xC4E6E8, 0xC4E6E8, 0x3A3A3A]),
    // The inside of what is not lit.
    (Tone::Glow, [0x0A2F3E, 0x0A2F3E, 0xFFFFFF]),
    (Tone::Track, [0x3C7C8B, 0x3C7C8B, 0xB4B4B4]),
    (Tone::Edge, [0x9CC6CD, 0x9CC6CD, 0x4A4A4A]),
    // From the deepest water to the surface.
    (Tone::Tint1, [0x082D3C, 0x082D3C, 0xECECEC]),
    (Tone::Tint2, [0x0A3A4B, 0x0A3A4B, 0xF1F1F1]),
    (Tone::Tint3, [0x0C475B, 0x0C475B, 0xF6F6F6]),
    (Tone::Tint4, [0x0F556A, 0x0F556A, 0xFAFAFA]),
    (Tone::Ground, [0x03131B, 0x03131B, 0xFFFFFF]),
    (Tone::Upon, [0xEAF7F5, 0xEAF7F5, 0x000000]),
    (Tone::UponSoft, [0xC4E6E8, 0xC4E6E8, 0x3A3A3A]),
    // What is written on a lit body, and its shade.
    (Tone::Body, [0x06222F, 0x06222F, 0x000000]),
    // Four lights, each as a body and as a line or a word.
    (Tone::Data, [0xFF9DB0, 0xFF9DB0, 0xC9C9C9]),
    (Tone::Accent, [0xFFB6C4, 0xFFB6C4, 0x000000]),
    (Tone::Hot, [0xFFD23F, 0xFFD23F, 0xE2E2E2]),
    (Tone::Loss, [0xFFD23F, 0xFFD23F, 0x000000]),
    (Tone::Spark, [0x7CF5E0, 0x7CF5E0, 0xD6D6D6]),
    (Tone::Leaf, [0x7CF5E0, 0x7CF5E0, 0x000000]),
    (Tone::Flesh, [0xB9F26E, 0xB9F26E, 0xDCDCDC]),
    (Tone::Sprout, [0xB9F26E, 0xB9F26E, 0x000000]),
    // Crabs; the second cable; old screens and shells; what they show.
    (Tone::Mist, [0xFF9E82, 0xFF9E82, 0x6A6A6A]),
    (Tone::Vein, [0xFFAE6B, 0xFFAE6B, 0x5A5A5A]),
    (Tone::Rim, [0xE6DDC4, 0xE6DDC4, 0x8A8A8A]),
    (Tone::Quiet, [0x123C46, 0x123C46, 0xFFFFFF]),
    (Tone::Open, [0xFFFFFF, 0xFFFFFF, 0xFFFFFF]),
];

/// Coral sunset: the canoes.
const REGATTA: &[(Tone, Colours)] = &[
    (Tone::Surface, [0xFF7A52, 0x3B1220, 0xFFFFFF]),
    (Tone::Ink, [0x2A0A12, 0xFFE9D6, 0x000000]),
    (Tone::Soft, [0x5A1426, 0xE0AE9B, 0x4A4A4A]),
    (Tone::Glow, [0xFFB08F, 0x6B2A33, 0xFFFFFF]),
    (Tone::Track, [0xC6707A, 0x7A3F4A, 0x9A9A9A]),
    (Tone::Edge, [0xFFC9B4, 0xE5A491, 0x5E5E5E]),
    (Tone::Data, [0xFFF3D6, 0xFFF3D6, 0x7A7A7A]),
    (Tone::Mist, [0xC25560, 0x632633, 0xE2E2E2]),
    (Tone::Accent, [0xFFD23F, 0xFFD23F, 0xC4161C]),
    (Tone::Loss, [0x843628, 0xC48675, 0x777777]),
    (Tone::Tint1, [0xFF9863, 0x52202A, 0xF2F2F2]),
    (Tone::Tint2, [0xFF8858, 0x461925, 0xF8F8F8]),
    (Tone::Tint3, [0xAA263B, 0x280916, 0xFFFFFF]),
    (Tone::Tint4, [0x9A2038, 0x210712, 0xF6F6F6]),
    (Tone::Ground, [0x5E0E22, 0x15030B, 0xFFFFFF]),
    (Tone::Upon, [0xFFF3D6, 0xFFF3D6, 0x000000]),
    (Tone::UponSoft, [0xFFCFBC, 0xE9B5A4, 0x4A4A4A]),
    (Tone::Body, [0x2A0A12, 0x12030A, 0x111111]),
    (Tone::Flesh, [0xE9B27C, 0xD08B57, 0xC8C8C8]),
    (Tone::Hot, [0xB05F33, 0x8A5A20, 0xE9A5A8]),
    (Tone::Vein, [0xE8A512, 0xE8A512, 0xE26A6E]),
    (Tone::Spark, [0xFFDDA6, 0x652F2C, 0xEDEDED]),
    (Tone::Leaf, [0xE9603F, 0x2C0C18, 0xE2E2E2]),
    (Tone::Sprout, [0xA93347, 0x33101D, 0xEDEDED]),
    (Tone::Rim, [0xFFF3D6, 0xFFF3D6, 0x111111]),
    (Tone::Open, [0xFF904D, 0x6B3320, 0xFFFFFF]),
    (Tone::Quiet, [0x9A2038, 0x210712, 0xFFFFFF]),
];

/// Plum night: the lighthouses.
const LIGHTHOUSE: &[(Tone, Colours)] = &[
    (Tone::Surface, [0x2D1457, 0x2D1457, 0xFFFFFF]),
    (Tone::Ink, [0xFBEFFF, 0xFBEFFF, 0x000000]),
    (Tone::Soft, [0xDCC8F2, 0xDCC8F2, 0x4A4A4A]),
    (Tone::Glow, [0x3B2264, 0x3B2264, 0xF0F0F0]),
    (Tone::Track, [0x9C86C4, 0x9C86C4, 0x8A8A8A]),
    (Tone::Edge, [0xDCC8F2, 0xDCC8F2, 0x5E5E5E]),
    (Tone::Data, [0xFFD23F, 0xFFD23F, 0x2E2E2E]),
    (Tone::Mist, [0xFFE48A, 0xFFE48A, 0x8A8A8A]),
    (Tone::Accent, [0xFFD23F, 0xFFD23F, 0x000000]),
    (Tone::Loss, [0xFF9A8B, 0xFF9A8B, 0x000000]),
    (Tone::Tint1, [0x2A1254, 0x2A1254, 0xFFFFFF]),
    (Tone::Tint2, [0x240F49, 0x240F49, 0xFFFFFF]),
    (Tone::Tint3, [0x1C0A3C, 0x1C0A3C, 0xFFFFFF]),
    (Tone::Tint4, [0x130726, 0x130726, 0xFFFFFF]),
    (Tone::Ground, [0x0C0419, 0x0C0419, 0xFFFFFF]),
    (Tone::Upon, [0xFBEFFF, 0xFBEFFF, 0x000000]),
    (Tone::UponSoft, [0xDCC8F2, 0xDCC8F2, 0x4A4A4A]),
    (Tone::Body, [0xF7ECFF, 0xF7ECFF, 0xD5D5D5]),
    (Tone::Flesh, [0xFFD5CD, 0xFFD5CD, 0xCFCFCF]),
    (Tone::Hot, [0xFF9A8B, 0xFF9A8B, 0x5A5A5A]),
    (Tone::Vein, [0xFFB5A8, 0xFFB5A8, 0x8A8A8A]),
    (Tone::Spark, [0xFFF6D6, 0xFFF6D6, 0xD8D8D8]),
    (Tone::Leaf, [0xD9C6EF, 0xD9C6EF, 0xB5B5B5]),
    (Tone::Sprout, [0x67539F, 0x67539F, 0xA6A6A6]),
    (Tone::Rim, [0x9F7FE6, 0x9F7FE6, 0x777777]),
    (Tone::Open, [0x43228A, 0x43228A, 0xF4F4F4]),
    (Tone::Quiet, [0x7F6BB9, 0x7F6BB9, 0x8E8E8E]),
];

/// Cobalt: the clouds.
const CLOUDS: &[(Tone, Colours)] = &[
    (Tone::Surface, [0x1B4FD6, 0x1B4FD6, 0xFFFFFF]),
    (Tone::Ink, [0xFFFFFF, 0xFFFFFF, 0x000000]),
    (Tone::Soft, [0xD3E4FF, 0xD3E4FF, 0x4A4A4A]),
    (Tone::Glow, [0x3E6DE6, 0x3E6DE6, 0xF0F0F0]),
    (Tone::Track, [0x5F84E2, 0x5F84E2, 0xC9C9C9]),
    (Tone::Edge, [0xD3E4FF, 0xD3E4FF, 0x4A4A4A]),
    (Tone::Data, [0xFFFFFF, 0xFFFFFF, 0xFFFFFF]),
    (Tone::Mist, [0xC3D7FF, 0xC3D7FF, 0xC8C8C8]),
    (Tone::Accent, [0xFFD23F, 0xFFD23F, 0xA84E00]),
    (Tone::Loss, [0xD3E4FF, 0xD3E4FF, 0x4A4A4A]),
    (Tone::Tint1, [0x1B4FD6, 0x1B4FD6, 0xFFFFFF]),
    (Tone::Tint2, [0x1B4FD6, 0x1B4FD6, 0xFFFFFF]),
    (Tone::Tint3, [0x1B4FD6, 0x1B4FD6, 0xFFFFFF]),
    (Tone::Tint4, [0x1B4FD6, 0x1B4FD6, 0xFFFFFF]),
    (Tone::Ground, [0x081A57, 0x081A57, 0xECECEC]),
    (Tone::Upon, [0xFFFFFF, 0xFFFFFF, 0x000000]),
    (Tone::UponSoft, [0xD3E4FF, 0xD3E4FF, 0x4A4A4A]),
    (Tone::Body, [0x081A57, 0x081A57, 0x8A8A8A]),
    (Tone::Flesh, [0xEAF2FF, 0xEAF2FF, 0xEDEDED]),
    (Tone::Hot, [0xFFD23F, 0xFFD23F, 0xA84E00]),
    (Tone::Vein, [0xB3CBFF, 0xB3CBFF, 0x3A3A3A]),
    (Tone::Spark, [0xFFFFFF, 0xFFFFFF, 0x000000]),
    (Tone::Leaf, [0x081A57, 0x081A57, 0xB4B4B4]),
    (Tone::Sprout, [0x081A57, 0x081A57, 0xB4B4B4]),
    (Tone::Rim, [0xF5F9FF, 0xF5F9FF, 0xF7F7F7]),
    (Tone::Open, [0x1B4FD6, 0x1B4FD6, 0xFFFFFF]),
    (Tone::Quiet, [0x1B4FD6, 0x1B4FD6, 0xFFFFFF]),
];

/// Lime: the column pines.
const PINES: &[(Tone, Colours)] = &[
    (Tone::Surface, [0xBFE36B, 0x12280F, 0xFFFFFF]),
    (Tone::Ink, [0x06301F, 0xE9F7C8, 0x000000]),
    (Tone::Soft, [0x1F4A33, 0xC3D9A0, 0x4A4A4A]),
    (Tone::Glow, [0xD9F09C, 0x2A5322, 0xF0F0F0]),
    (Tone::Track, [0x7FA83F, 0x4E7A44, 0xB0B0B0]),
    (Tone::Edge, [0x06301F, 0xC9E59A, 0x2A2A2A]),
    (Tone::Data, [0x06301F, 0x8CC24A, 0x1E1E1E]),
    (Tone::Mist, [0x1F5A3C, 0x6FA83C, 0x4A4A4A]),
    (Tone::Accent, [0xB5121B, 0xFF8F7D, 0xB3121A]),
    (Tone::Loss, [0xB5121B, 0xFF8F7D, 0xB3121A]),
    (Tone::Tint1, [0xE8F8C2, 0x1F4219, 0xF4F4F4]),
    (Tone::Tint2, [0xDDF3A9, 0x1B3A17, 0xF8F8F8]),
    (Tone::Tint3, [0xD3EE93, 0x183314, 0xFBFBFB]),
    (Tone::Tint4, [0xC9E97F, 0x152D12, 0xFDFDFD]),
    (Tone::Ground, [0x06301F, 0x050F06, 0xFFFFFF]),
    (Tone::Upon, [0xF3FFDD, 0xF3FFDD, 0x000000]),
    (Tone::UponSoft, [0xC9E59A, 0xC9E59A, 0x4A4A4A]),
    (Tone::Body, [0x06301F, 0x8CC24A, 0x1E1E1E]),
    (Tone::Flesh, [0xF3FFDD, 0x1F4219, 0xFFFFFF]),
    (Tone::Hot, [0xB5121B, 0xFF8F7D, 0xB3121A]),
    (Tone::Vein, [0x06301F, 0x8CC24A, 0x1E1E1E]),
    (Tone::Spark, [0xFF9C8A, 0xFF8F7D, 0xB3121A]),
    (Tone::Leaf, [0x06301F, 0x8CC24A, 0x1E1E1E]),
    (Tone::Sprout, [0x4C8A22, 0x8FCB4A, 0x8A8A8A]),
    (Tone::Rim, [0xF3FFDD, 0x12280F, 0xFFFFFF]),
    (Tone::Open, [0xF6FFE2, 0x0F230C, 0xFFFFFF]),
    (Tone::Quiet, [0xEAF7C9, 0x1A3616, 0xFFFFFF]),
];
