//! Whom a number is about, and what a reader may choose.
//!
//! The report cuts its 70 services into overlapping classes. All of them are
//! unions of four disjoint ones, so a population is a set of those four.
//! "Plus de 100" and "100 et plus" name the same class in the report.

/// A class of services for which the report publishes numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Population {
    All,
    Under20,
    From20,
    Under50,
    From50To100,
    From50,
    Under100,
    Over100,
}

/// What a reader chooses. Narrower than most published classes: see
/// [`super::resolve`] for what is shown then.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Size {
    #[default]
    All,
    Under20,
    From20To49,
    From50To100,
    Over100,
}

const A: u8 = 1;
const B: u8 = 2;
const C: u8 = 4;
const D: u8 = 8;

impl Population {
    /// From the smallest services to the largest, the whole first.
    pub const EACH: [Self; 8] = [
        Self::All,
        Self::Under20,
        Self::Under50,
        Self::Under100,
        Self::From20,
        Self::From50To100,
        Self::From50,
        Self::Over100,
    ];

    /// The disjoint classes it is made of, as bits: under 20, 20–49, 50–100,
    /// over 100.
    pub const fn classes(self) -> u8 {
        match self {
            Self::All => A | B | C | D,
            Self::Under20 => A,
            Self::From20 => B | C | D,
            Self::Under50 => A | B,
            Self::From50To100 => C,
            Self::From50 => C | D,
            Self::Under100 => A | B | C,
            Self::Over100 => D,
        }
    }

    /// The name in files and addresses.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::All => "ensemble",
            Self::Under20 => "moins-20",
            Self::From20 => "20-plus",
            Self::Under50 => "moins-50",
            Self::From50To100 => "50-100",
            Self::From50 => "50-plus",
            Self::Under100 => "moins-100",
            Self::Over100 => "100-plus",
        }
    }

    /// The population of that name, if there is one.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::EACH.into_iter().find(|p| p.slug() == slug)
    }

    /// For a row of a chart or a table: "Moins de 50 agents".
    pub const fn label(self) -> &'static str {
        match self {
            Self::All => "Ensemble",
            Self::Under20 => "Moins de 20 agents",
            Self::From20 => "20 agents et plus",
            Self::Under50 => "Moins de 50 agents",
            Self::From50To100 => "50 à 100 agents",
            Self::From50 => "50 agents et plus",
            Self::Under100 => "Moins de 100 agents",
            Self::Over100 => "Plus de 100 agents",
        }
    }

    /// After a noun: "services publics" + " de moins de 50 agents"; empty for
    /// the whole.
    pub const fn complement(self) -> &'static str {
        match self {
            Self::All => "",
            Self::Under20 => " de moins de 20 agents",
            Self::From20 => " de 20 agents et plus",
            Self::Under50 => " de moins de 50 agents",
            Self::From50To100 => " de 50 à 100 agents",
            Self::From50 => " de 50 agents et plus",
            Self::Under100 => " de moins de 100 agents",
            Self::Over100 => " de plus de 100 agents",
        }
    }
}

impl Size {
    /// In the order of the controls.
    pub const EACH: [Self; 5] = [
        Self::All,
        Self::Under20,
        Self::From20To49,
        Self::From50To100,
        Self::Over100,
    ];

    /// As [`Population::classes`].
    pub const fn classes(self) -> u8 {
        match self {
            Self::All => A | B | C | D,
            Self::Under20 => A,
            Self::From20To49 => B,
            Self::From50To100 => C,
            Self::Over100 => D,
        }
    }

    /// The name in addresses and of the control's value.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::All => "toutes",
            Self::Under20 => "moins-20",
            Self::From20To49 => "20-49",
            Self::From50To100 => "50-100",
            Self::Over100 => "plus-100",
        }
    }

    /// The size of that name, if there is one.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::EACH.into_iter().find(|s| s.slug() == slug)
    }

    /// The label of the control.
    pub const fn label(self) -> &'static str {
        match self {
            Self::All => "Toutes",
            Self::Under20 => "Moins de 20",
            Self::From20To49 => "20 à 49",
            Self::From50To100 => "50 à 100",
            Self::Over100 => "Plus de 100",
        }
    }

    /// The label where there is little room.
    pub const fn short(self) -> &'static str {
        match self {
            Self::All => "Toutes",
            Self::Under20 => "<\u{202f}20",
            Self::From20To49 => "20–49",
            Self::From50To100 => "50–100",
            Self::Over100 => ">\u{202f}100",
        }
    }

    /// After "services publics": " de 20 à 49 agents"; empty for all.
    pub const fn complement(self) -> &'static str {
        match self {
            Self::All => "",
            Self::Under20 => " de moins de 20 agents",
            Self::From20To49 => " de 20 à 49 agents",
            Self::From50To100 => " de 50 à 100 agents",
            Self::Over100 => " de plus de 100 agents",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_round_trip() {
        for population in Population::EACH {
            assert_eq!(Population::from_slug(population.slug()), Some(population));
        }
        for size in Size::EACH {
            assert_eq!(Size::from_slug(size.slug()), Some(size));
        }
        assert_eq!(Population::from_slug("Ensemble"), None);
    }

    #[test]
    fn complementary_classes_make_the_whole() {
        for (a, b) in [
            (Population::Under20, Population::From20),
            (Population::Under50, Population::From50),
            (Population::Under100, Population::Over100),
        ] {
            assert_eq!(a.classes() | b.classes(), Population::All.classes());
            assert_eq!(a.classes() & b.classes(), 0);
        }
    }
}
