//! The page's colours, a palette a scheme, and how they stand out of each other.

use super::{Light, Tone, plate};
use crate::data::Form;

/// The scheme of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Scheme {
    #[default]
    Light,
    Dark,
    /// The lagoon, by day and by night: what opens the page or a chapter.
    Deep,
}

/// Red, green, blue.
pub type Rgb = (u8, u8, u8);

/// A colour a tone, in the order of [`Tone::EACH`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette(pub [Rgb; Tone::EACH.len()]);

impl Palette {
    /// The palette of a plate.
    pub fn of_plate(form: Form, light: Light) -> Self {
        let mut palette = Self::of(Scheme::Light);
        for &(tone, ref colours) in plate::colours(form) {
            palette.0[tone as usize] = plate::rgb(colours, light);
        }
        palette
    }

    /// The palette of a scheme.
    pub fn of(scheme: Scheme) -> Self {
        Self(Tone::EACH.map(|tone| tone.rgb(scheme)))
    }

    pub fn rgb(&self, tone: Tone) -> Rgb {
        self.0[tone as usize]
    }

    /// What words on a plate's ground are written in: of its tones for words
    /// the one that stands out most.
    pub fn on_ground(&self) -> Rgb {
        let ground = self.rgb(Tone::Ground);
        let mut best = self.rgb(Tone::Upon);
        for tone in [Tone::Ink, Tone::Flesh, Tone::Surface] {
            let tried = self.rgb(tone);
            if contrast(tried, ground) > contrast(best, ground) {
                best = tried;
            }
        }
        best
    }
}

impl Tone {
    pub const fn rgb(self, scheme: Scheme) -> Rgb {
        match (self, scheme) {
            (Self::Page, Scheme::Light) => (0xf6, 0xf1, 0xe7),
            (Self::Page, Scheme::Dark) => (0x06, 0x1b, 0x20),
            (Self::Page, Scheme::Deep) => (0x05, 0x2d, 0x36),
            (Self::Surface, Scheme::Light) => (0xff, 0xff, 0xff),
            (Self::Surface, Scheme::Dark) => (0x0d, 0x2a, 0x30),
            (Self::Surface, Scheme::Deep) => (0x07, 0x3a, 0x43),
            (Self::Ink, Scheme::Light) => (0x0c, 0x2b, 0x2f),
            (Self::Ink, Scheme::Dark) => (0xf1, 0xf4, 0xee),
            (Self::Ink, Scheme::Deep) => (0xf4, 0xf7, 0xf2),
            (Self::Soft, Scheme::Light) => (0x47, 0x5f, 0x61),
            (Self::Soft, Scheme::Dark) => (0xb0, 0xc4, 0xc2),
            (Self::Soft, Scheme::Deep) => (0xbd, 0xd3, 0xd1),
            (Self::Glow, Scheme::Light) => (0xe4, 0xf1, 0xee),
            (Self::Glow, Scheme::Dark) => (0x14, 0x39, 0x40),
            (Self::Glow, Scheme::Deep) => (0x0b, 0x46, 0x50),
            (Self::Track, Scheme::Light) => (0xe9, 0xe3, 0xd6),
            (Self::Track, Scheme::Dark) => (0x1f, 0x43, 0x49),
            (Self::Track, Scheme::Deep) => (0x1d, 0x55, 0x5d),
            (Self::Edge, Scheme::Light) => (0x74, 0x80, 0x7b),
            (Self::Edge, Scheme::Dark) => (0x86, 0xa0, 0x9f),
            (Self::Edge, Scheme::Deep) => (0x8f, 0xab, 0xaa),
            (Self::Data, Scheme::Light) => (0x0a, 0x6c, 0x74),
            (Self::Data, Scheme::Dark) => (0x52, 0xbd, 0xbd),
            (Self::Data, Scheme::Deep) => (0x5f, 0xcd, 0xcb),
            (Self::Mist, Scheme::Light) => (0x4b, 0x8d, 0x91),
            (Self::Mist, Scheme::Dark) => (0x43, 0x93, 0x96),
            (Self::Mist, Scheme::Deep) => (0x5c, 0xad, 0xaf),
            (Self::Accent, Scheme::Light) => (0xc4, 0x36, 0x1d),
            (Self::Accent, Scheme::Dark) => (0xff, 0x8d, 0x70),
            (Self::Accent, Scheme::Deep) => (0xff, 0x96, 0x7b),
            (Self::Loss, Scheme::Light) => (0x8a, 0x50, 0x0a),
            (Self::Loss, Scheme::Dark) => (0xe6, 0xa8, 0x57),
            (Self::Loss, Scheme::Deep) => (0xec, 0xb2, 0x63),
            // Only plates have these, each its own.
            (
                Self::Tint1
                | Self::Tint2
                | Self::Tint3
                | Self::Tint4
                | Self::Ground
                | Self::Upon
                | Self::UponSoft
                | Self::Body
                | Self::Flesh
                | Self::Hot
                | Self::Vein
                | Self::Spark
                | Self::Leaf
                | Self::Sprout
                | Self::Rim
                | Self::Open
                | Self::Quiet,
                _,
            ) => (0x80, 0x80, 0x80),
        }
    }
}

/// The ground of the first screen, from its shallow corner to deep water.
pub const LAGOON: [Rgb; 3] = [(0x09, 0x59, 0x62), (0x08, 0x42, 0x4b), (0x05, 0x2a, 0x33)];

/// Contrast ratio of WCAG 2.1 (relative luminance, 1.4.3).
pub fn contrast(a: Rgb, b: Rgb) -> f32 {
    let luminance = |(r, g, b): Rgb| {
        let channel = |c: u8| {
            let c = f32::from(c) / 255.0;
            if c <= 0.039_28 {
                c / 12.92
            } else {
                ((c + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b)
    };
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// A colour as CSS writes it.
pub fn hex((r, g, b): Rgb) -> String {
    format!("#{r:02x}{g:02x}{b:02x}")
}
