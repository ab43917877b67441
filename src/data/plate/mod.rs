//! The plates: one composed picture a chapter, as the publisher declares them.

use super::id::{AnswerId, FactId, IndicatorId};
use super::population::PopulationId;

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

/// A plate as declared: its form and what plays which part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plate {
    pub form: Form,
    /// In the order of reading.
    pub parts: &'static [Part],
}

/// One part of a plate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    pub role: Role,
    pub subject: Subject,
    /// The name on the mark.
    pub label: &'static str,
    /// What this part and the next are called together; empty where nothing
    /// is said.
    pub group: &'static str,
}

/// What a part tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// Numbers of an indicator: of one answer, of one class, or as the role
    /// takes them.
    Indicator {
        id: IndicatorId,
        answer: Option<AnswerId>,
        population: PopulationId,
    },
    /// A count about the survey.
    Fact(FactId),
}

impl Plate {
    /// The parts of a role, in their order.
    pub fn parts_of(&self, role: Role) -> impl Iterator<Item = &'static Part> + use<> {
        self.parts.iter().filter(move |part| part.role == role)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lead_back() {
        for form in Form::EACH {
            assert_eq!(Form::from_slug(form.slug()), Some(form));
            for (role, fewest, most) in form.roles() {
                assert!(fewest <= most && *most > 0, "{form:?} {role:?}");
            }
        }
        for role in Role::EACH {
            assert_eq!(Role::from_slug(role.slug()), Some(role));
            let played = Form::EACH.iter().flat_map(|form| form.roles());
            assert!(
                played.into_iter().any(|(r, _, _)| *r == role),
                "{role:?} in no form"
            );
        }
        assert_eq!(Form::from_slug("tree"), None);
    }
}
