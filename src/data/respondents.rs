//! The words for those who were asked and for what they answered, which
//! sentences agree with.

/// What adjectives and articles agree with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Gender {
    #[default]
    Masculine,
    Feminine,
}

impl Gender {
    /// By its name in the publisher's file.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Some(match slug {
            "masculin" => Self::Masculine,
            "féminin" => Self::Feminine,
            _ => return None,
        })
    }

    /// The form that agrees.
    pub const fn form(self, masculine: &'static str, feminine: &'static str) -> &'static str {
        match self {
            Self::Masculine => masculine,
            Self::Feminine => feminine,
        }
    }
}

/// What the answers of a question are called: "frein", "freins".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Noun {
    pub one: &'static str,
    pub many: &'static str,
    pub gender: Gender,
}

/// Whom the survey asked, as sentences name them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Respondents {
    /// "services publics"
    pub many: &'static str,
    /// Where their size follows: "services".
    pub short: &'static str,
    pub gender: Gender,
    /// What a reader is asked on the first screen.
    pub question: &'static str,
    /// What the sizes are: the head of a column, "Taille du service".
    pub size: &'static str,
    /// The same with what they are counted in, for the controls.
    pub sizes: &'static str,
}
