//! What a number is in a plate, and what kind of number it takes.

/// What a number is in the picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Told in large beside the title.
    Lead,
    House,
    Drop,
    Sun,
    Belly,
    Shell,
    Jellyfish,
    Cable,
    Heap,
    Gesture,
    /// A lamp for each point lost, a shell for each point gained.
    Lamp,
    Crab,
    Sail,
    /// Races: of canoes that carry a hut, of canoes that carry a device, of
    /// plain ones.
    Hut,
    Device,
    Lane,
    Islet,
    Crew,
    Buoy,
    /// Rays of the great light: those that shine, and those that are broken.
    Ray,
    Shade,
    /// Small lights; their rays are broken where it is better to have few.
    Tower,
    Warning,
    Cloud,
    Bird,
    Branch,
    Leaf,
    Root,
    Pine,
    /// What pines have no height for: an average.
    Mean,
    /// What is missing from our copy of the report, and is shown as missing.
    Missing,
}

/// The kind of fact that a role is played by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takes {
    /// An indicator by size: the whole and each class.
    BySize,
    /// Every answer of a question.
    Answers,
    /// One number: of the whole, or of the class and answer that are named; or
    /// what a class makes of a group.
    Single,
    /// The change since the compared year, of the whole.
    Change,
    /// A count about the survey itself.
    Count,
}

impl Role {
    pub const EACH: [Self; 31] = [
        Self::Lead,
        Self::House,
        Self::Drop,
        Self::Sun,
        Self::Belly,
        Self::Shell,
        Self::Jellyfish,
        Self::Cable,
        Self::Heap,
        Self::Gesture,
        Self::Lamp,
        Self::Crab,
        Self::Sail,
        Self::Hut,
        Self::Device,
        Self::Lane,
        Self::Islet,
        Self::Crew,
        Self::Buoy,
        Self::Ray,
        Self::Shade,
        Self::Tower,
        Self::Warning,
        Self::Cloud,
        Self::Bird,
        Self::Branch,
        Self::Leaf,
        Self::Root,
        Self::Pine,
        Self::Mean,
        Self::Missing,
    ];

    /// The name in the publisher's file.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Lead => "lead",
            Self::House => "house",
            Self::Drop => "drop",
            Self::Sun => "sun",
            Self::Belly => "belly",
            Self::Shell => "shell",
            Self::Jellyfish => "jellyfish",
            Self::Cable => "cable",
            Self::Heap => "heap",
            Self::Gesture => "gesture",
            Self::Lamp => "lamp",
            Self::Crab => "crab",
            Self::Sail => "sail",
            Self::Hut => "hut",
            Self::Device => "device",
            Self::Lane => "lane",
            Self::Islet => "islet",
            Self::Crew => "crew",
            Self::Buoy => "buoy",
            Self::Ray => "ray",
            Self::Shade => "shade",
            Self::Tower => "tower",
            Self::Warning => "warning",
            Self::Cloud => "cloud",
            Self::Bird => "bird",
            Self::Branch => "branch",
            Self::Leaf => "leaf",
            Self::Root => "root",
            Self::Pine => "pine",
            Self::Mean => "mean",
            Self::Missing => "missing",
        }
    }

    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::EACH.into_iter().find(|role| role.slug() == slug)
    }

    /// What may play it.
    pub const fn takes(self) -> Takes {
        match self {
            Self::Lead
            | Self::House
            | Self::Belly
            | Self::Jellyfish
            | Self::Heap
            | Self::Crab
            | Self::Sail
            | Self::Hut
            | Self::Device
            | Self::Lane
            | Self::Tower
            | Self::Warning
            | Self::Cloud
            | Self::Branch
            | Self::Pine
            | Self::Mean => Takes::BySize,
            Self::Leaf => Takes::Answers,
            Self::Cable
            | Self::Gesture
            | Self::Islet
            | Self::Crew
            | Self::Ray
            | Self::Shade
            | Self::Root
            | Self::Missing => Takes::Single,
            Self::Drop | Self::Sun | Self::Lamp | Self::Buoy | Self::Bird => Takes::Change,
            Self::Shell => Takes::Count,
        }
    }
}
