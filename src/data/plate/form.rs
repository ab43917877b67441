//! What a plate is a picture of, and the parts that this has room for.

use super::Role;

/// The pictorial form of a plate: another study can fill it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A hundred houses on one cable; those that have it are lit.
    Houses,
    /// A whale: changes in its spout, shares from small to large on its belly.
    Whale,
    /// The sea by night: shares rise from a cable to their height.
    Depths,
    /// Canoes: shares are how far they have come.
    Regatta,
    /// Lighthouses, each with a hundred rays.
    Lighthouse,
    /// Clouds of a hundred puffs.
    Clouds,
    /// A tree: indicators are branches, classes are flowers.
    Branches,
    /// Pines: indicators by three, as high as their share.
    Pines,
}

/// How many parts of a role a form has room for.
pub type Room = (Role, u8, u8);

impl Form {
    pub const EACH: [Self; 8] = [
        Self::Houses,
        Self::Whale,
        Self::Depths,
        Self::Regatta,
        Self::Lighthouse,
        Self::Clouds,
        Self::Branches,
        Self::Pines,
    ];

    /// The name in the publisher's file, and of the CSS class.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Houses => "houses",
            Self::Whale => "whale",
            Self::Depths => "depths",
            Self::Regatta => "regatta",
            Self::Lighthouse => "lighthouse",
            Self::Clouds => "clouds",
            Self::Branches => "branches",
            Self::Pines => "pines",
        }
    }

    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::EACH.into_iter().find(|form| form.slug() == slug)
    }

    /// The roles that the form has, each with the fewest and the most parts
    /// that may play it.
    pub const fn roles(self) -> &'static [Room] {
        use Role::*;
        match self {
            Self::Houses => &[(House, 1, 1)],
            Self::Whale => &[(Drop, 1, 14), (Sun, 0, 1), (Belly, 1, 3), (Shell, 0, 2)],
            Self::Depths => &[
                (Jellyfish, 1, 4),
                (Cable, 0, 2),
                (Heap, 0, 1),
                (Gesture, 0, 2),
                (Lamp, 0, 3),
                (Crab, 0, 1),
                (Missing, 0, 1),
            ],
            Self::Regatta => &[
                (Sail, 1, 1),
                (Hut, 0, 1),
                (Device, 0, 1),
                (Lane, 0, 1),
                (Islet, 0, 1),
                (Crew, 0, 3),
                (Buoy, 0, 1),
            ],
            Self::Lighthouse => &[
                (Ray, 1, 1),
                (Shade, 0, 1),
                (Tower, 1, 2),
                (Warning, 0, 1),
                (Missing, 0, 4),
            ],
            Self::Clouds => &[(Cloud, 1, 1), (Bird, 0, 1), (Missing, 0, 4)],
            Self::Branches => &[(Lead, 1, 1), (Branch, 3, 8), (Leaf, 0, 1), (Root, 0, 5)],
            Self::Pines => &[(Lead, 1, 1), (Pine, 3, 9), (Mean, 0, 1)],
        }
    }
}
