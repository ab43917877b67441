//! The kinds of figures that a publisher declares, by their names.

use crate::data::Kind;

/// A [`Kind`] before it is known what it shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KindName {
    Survey,
    Changes,
    Bars,
    Dots,
    Crowd,
    Composition,
    Matrix,
    Strips,
    Portrait,
}

impl KindName {
    pub const EACH: [Self; 9] = [
        Self::Dots,
        Self::Crowd,
        Self::Bars,
        Self::Composition,
        Self::Matrix,
        Self::Strips,
        Self::Portrait,
        Self::Changes,
        Self::Survey,
    ];

    /// The name in `study.toml`.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Survey => "survey",
            Self::Changes => "changes",
            Self::Bars => "bars",
            Self::Dots => "dots",
            Self::Crowd => "crowd",
            Self::Composition => "composition",
            Self::Matrix => "matrix",
            Self::Strips => "strips",
            Self::Portrait => "portrait",
        }
    }

    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::EACH.into_iter().find(|kind| kind.slug() == slug)
    }

    /// The name of a kind; a plate has none here, it is declared otherwise.
    pub const fn of(kind: Kind) -> Option<Self> {
        Some(match kind {
            Kind::Survey => Self::Survey,
            Kind::Changes => Self::Changes,
            Kind::Bars => Self::Bars,
            Kind::Dots => Self::Dots,
            Kind::Crowd => Self::Crowd,
            Kind::Composition => Self::Composition,
            Kind::Matrix(_) => Self::Matrix,
            Kind::Strips(_) => Self::Strips,
            Kind::Portrait(_) => Self::Portrait,
            Kind::Plate(_) => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lead_back() {
        for name in KindName::EACH {
            assert_eq!(KindName::from_slug(name.slug()), Some(name));
        }
        assert_eq!(KindName::from_slug("camembert"), None);
        let named = crate::STUDY
            .figures
            .iter()
            .filter_map(|f| KindName::of(f.kind));
        assert!(named.into_iter().all(|name| KindName::EACH.contains(&name)));
    }
}
