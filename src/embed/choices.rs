//! What an editor chooses of an embed, beside what it shows.

use super::{Controls, Lock};
use crate::data::{SizeId, Study};
use crate::selection::{Comparison, Motion, Theme};

/// What lies under the content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Ground {
    /// The page's own colour.
    #[default]
    Own,
    /// The partner's.
    Transparent,
}

/// How high the embed is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Height {
    /// As its content: our script stands beside it. Where that is taken out, as
    /// if fitting.
    #[default]
    Followed,
    /// What is computed for its content, unless the host has a script of its own.
    Fitting,
    /// In CSS pixels.
    Fixed(u16),
}

/// Which state of the data the embed shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Version {
    /// What the publisher corrects is corrected in the embed.
    #[default]
    Current,
    /// The copy of today's revision, which never changes.
    Frozen,
}

/// What the editor chooses, beside what is embedded. The default is what a
/// reader of the site would see.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Choices {
    pub size: SizeId,
    pub comparison: Comparison,
    pub theme: Theme,
    pub ground: Ground,
    pub motion: Motion,
    pub controls: Controls,
    /// Whether readers may choose another size.
    pub size_lock: Lock,
    /// Whether readers may compare, or stop to.
    pub comparison_lock: Lock,
    pub height: Height,
    pub version: Version,
}

impl Choices {
    /// Takes one value of the dialog's form: named as in the address of an
    /// embed, and `hauteur` and `version`, which are not of the address.
    /// `None` for what it does not know.
    pub fn choose(&mut self, study: &Study, name: &str, value: &str) -> Option<()> {
        match (name, value) {
            ("taille", _) => self.size = study.size_id(value)?,
            ("comparer", _) => {
                let compared = study.survey.compared?;
                self.comparison = (value == compared.to_string()).then_some(Comparison::On)?;
            }
            ("theme", _) => self.theme = Theme::from_slug(value)?,
            ("animation", "0") => self.motion = Motion::Off,
            ("fond", "transparent") => self.ground = Ground::Transparent,
            ("commandes", "0") => self.controls = Controls::Hidden,
            ("verrou", "taille") => self.size_lock = Lock::Locked,
            ("verrou", "comparer") => self.comparison_lock = Lock::Locked,
            ("hauteur", "fixe") => self.height = Height::Fitting,
            ("hauteur", _) => self.height = Height::Fixed(value.parse().ok()?),
            ("version", "figee") => self.version = Version::Frozen,
            _ => return None,
        }
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::STUDY;

    #[test]
    fn unknown_choices_change_nothing() {
        for (name, value) in [
            ("taille", "géante"),
            ("comparer", "1999"),
            ("theme", ""),
            ("animation", "2"),
            ("fond", "vert"),
            ("commandes", "1"),
            ("verrou", "tout"),
            ("hauteur", ""),
            ("hauteur", "-400"),
            ("version", "r"),
            ("largeur", "360"),
        ] {
            let mut choices = Choices::default();
            assert_eq!(choices.choose(&STUDY, name, value), None, "{name}={value}");
            assert_eq!(choices, Choices::default());
        }
    }
}
