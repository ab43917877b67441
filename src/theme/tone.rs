//! What colours are for, and what they are called.

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
    /// Rules that lead the eye along a row or to a scale: not needed to read.
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
}
