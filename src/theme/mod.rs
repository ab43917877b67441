//! Every colour, size, duration and easing; they reach CSS as custom
//! properties, written by `prerender::style`.
//!
//! The palette is the lagoon's: sand and white, one deep water blue-green for
//! data, the flamboyant's red for the reader's choice and for nothing else,
//! ochre for what went down.

pub mod plate;

use crate::data::Form;
pub use plate::Light;

/// What a colour is for. Marks name a tone, never a colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tone {
    /// Behind everything.
    Page,
    /// Behind a figure.
    Surface,
    /// Text and 2011 ticks.
    Ink,
    /// Second text.
    Soft,
    /// Behind the row or column that a reader points at.
    Glow,
    /// Tracks and grid lines: decoration, not needed to read.
    Track,
    /// Outlines that must be seen: bounds, lost values.
    Edge,
    /// Data.
    Data,
    /// Data that accompanies: ranges, second rank.
    Mist,
    /// The reader's choice.
    Accent,
    /// What went down.
    Loss,
    /// Flat steps of a plate’s field: scales, sky, depth.
    Tint1,
    Tint2,
    Tint3,
    Tint4,
    /// What a plate stands on.
    Ground,
    /// Text on the ground, and second text.
    Upon,
    UponSoft,
    /// The dark and the light body of what is drawn.
    Body,
    Flesh,
    /// What shines, marks and lights up a body.
    Hot,
    Vein,
    Spark,
    /// What grows: grown and young.
    Leaf,
    Sprout,
    /// Around marks; within marks published for another class than was asked
    /// for; within marks that were not asked for.
    Rim,
    Open,
    Quiet,
}

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
    pub const EACH: [Self; 28] = [
        Self::Page,
        Self::Surface,
        Self::Ink,
        Self::Soft,
        Self::Glow,
        Self::Track,
        Self::Edge,
        Self::Data,
        Self::Mist,
        Self::Accent,
        Self::Loss,
        Self::Tint1,
        Self::Tint2,
        Self::Tint3,
        Self::Tint4,
        Self::Ground,
        Self::Upon,
        Self::UponSoft,
        Self::Body,
        Self::Flesh,
        Self::Hot,
        Self::Vein,
        Self::Spark,
        Self::Leaf,
        Self::Sprout,
        Self::Rim,
        Self::Open,
        Self::Quiet,
    ];

    /// How many of them the page has outside its plates: the first.
    pub const OF_PAGE: usize = 11;

    /// The name in CSS: `--name`, and of the SVG class.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Surface => "surface",
            Self::Ink => "ink",
            Self::Soft => "soft",
            Self::Glow => "glow",
            Self::Track => "track",
            Self::Edge => "edge",
            Self::Data => "data",
            Self::Mist => "mist",
            Self::Accent => "accent",
            Self::Loss => "loss",
            Self::Tint1 => "tint1",
            Self::Tint2 => "tint2",
            Self::Tint3 => "tint3",
            Self::Tint4 => "tint4",
            Self::Ground => "ground",
            Self::Upon => "upon",
            Self::UponSoft => "upon-soft",
            Self::Body => "body",
            Self::Flesh => "flesh",
            Self::Hot => "hot",
            Self::Vein => "vein",
            Self::Spark => "spark",
            Self::Leaf => "leaf",
            Self::Sprout => "sprout",
            Self::Rim => "rim",
            Self::Open => "open",
            Self::Quiet => "quiet",
        }
    }

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

/// The face of every text, and what stands in for it until it is there: a face
/// of the reader's that is made to run as wide and as high.
pub const FACE: &str = "Bricolage Grotesque";
pub const STAND_IN: &str = "Bricolage Fallback";

/// The families of every text, in the order in which they are tried.
pub const FONT: &str =
    "'Bricolage Grotesque','Bricolage Fallback',system-ui,-apple-system,'Segoe UI',sans-serif";

/// How long a change of choice moves, in milliseconds.
pub const CHANGE_MS: f32 = 560.0;
/// How much later each figure on screen starts to change than the one before
/// it, and the last at most: with the change itself less than 900 ms in all.
pub const CASCADE_MS: f32 = 50.0;
pub const CASCADE_MOST_MS: f32 = 250.0;
/// How long the opening's tour stays at each size: three sizes, each with its
/// change, in less than five seconds (WCAG 2.2.2).
pub const TOUR_MS: f32 = 600.0;
/// How long a figure enters, in milliseconds.
pub const ENTRANCE_MS: f32 = 700.0;
/// The part of a transition that the last mark waits before it starts.
pub const STAGGER: f32 = 0.3;

/// The part of an entrance that one mark takes which says itself when it
/// begins.
pub const WINDOW: f32 = 0.34;
/// How long a plate is drawn in, in milliseconds.
pub const PLATE_MS: f32 = 1400.0;

/// From this width of its stage, in CSS pixels, a wide figure takes its wide
/// format.
pub const WIDE_FROM: f32 = 560.0;

/// Cubic ease in and out over 0–1.
pub fn ease(t: f32) -> f32 {
    if t < 0.5 {
        4.0 * t * t * t
    } else {
        let u = 2.0 - 2.0 * t;
        1.0 - u * u * u / 2.0
    }
}

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_under_a_plate_can_be_read() {
        for form in Form::EACH {
            for light in Light::EACH {
                let palette = Palette::of_plate(form, light);
                let ratio = contrast(palette.on_ground(), palette.rgb(Tone::Ground));
                assert!(ratio >= 4.5, "{form:?} {light:?}: {ratio:.2}");
            }
        }
    }

    #[test]
    fn text_and_graphics_stand_out_of_what_they_touch() {
        for scheme in [Scheme::Light, Scheme::Dark, Scheme::Deep] {
            let against = |tone: Tone, ground: Tone| contrast(tone.rgb(scheme), ground.rgb(scheme));
            for ground in [Tone::Surface, Tone::Page, Tone::Glow] {
                for text in [Tone::Ink, Tone::Soft, Tone::Data, Tone::Accent, Tone::Loss] {
                    let ratio = against(text, ground);
                    assert!(
                        ratio >= 4.5,
                        "{text:?} on {ground:?}, {scheme:?}: {ratio:.2}"
                    );
                }
            }
            for graphic in [Tone::Edge, Tone::Data, Tone::Mist, Tone::Accent, Tone::Loss] {
                for ground in [Tone::Surface, Tone::Glow] {
                    let ratio = against(graphic, ground);
                    assert!(
                        ratio >= 3.0,
                        "{graphic:?} on {ground:?}, {scheme:?}: {ratio:.2}"
                    );
                }
            }
        }
    }

    #[test]
    fn the_first_screen_can_be_read_on_the_lagoon() {
        let deep = |tone: Tone| tone.rgb(Scheme::Deep);
        for (nth, ground) in LAGOON.into_iter().enumerate() {
            for graphic in [Tone::Ink, Tone::Edge, Tone::Data, Tone::Mist, Tone::Accent] {
                let ratio = contrast(deep(graphic), ground);
                assert!(ratio >= 3.0, "{graphic:?} on stop {nth}: {ratio:.2}");
            }
            for text in [Tone::Ink, Tone::Soft, Tone::Data, Tone::Accent] {
                let ratio = contrast(deep(text), ground);
                // Only plain text comes near the shallow corner.
                let near = matches!(text, Tone::Ink | Tone::Soft);
                assert!(
                    (nth == 0 && !near) || ratio >= 4.5,
                    "{text:?} on stop {nth}: {ratio:.2}"
                );
            }
        }
    }

    /// The controls: their words on the reader's colour and on ink, and the
    /// tooltip's on ink.
    #[test]
    fn controls_can_be_read() {
        for scheme in [Scheme::Light, Scheme::Dark, Scheme::Deep] {
            for ground in [Tone::Accent, Tone::Ink] {
                let ratio = contrast(Tone::Surface.rgb(scheme), ground.rgb(scheme));
                assert!(ratio >= 4.5, "on {ground:?}, {scheme:?}: {ratio:.2}");
            }
            // The switch's outline against what it stands on.
            for ground in [Tone::Surface, Tone::Page] {
                let ratio = contrast(Tone::Edge.rgb(scheme), ground.rgb(scheme));
                assert!(ratio >= 3.0, "{ground:?}, {scheme:?}: {ratio:.2}");
            }
        }
    }

    #[test]
    fn a_palette_keeps_the_order_of_tones() {
        for scheme in [Scheme::Light, Scheme::Dark, Scheme::Deep] {
            for tone in Tone::EACH {
                assert_eq!(Palette::of(scheme).rgb(tone), tone.rgb(scheme), "{tone:?}");
            }
        }
    }

    #[test]
    fn easing_starts_and_ends_where_it_should() {
        assert_eq!((ease(0.0), ease(0.5), ease(1.0)), (0.0, 0.5, 1.0));
    }
}
