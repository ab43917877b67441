//! Whom a number is about, and what a reader may choose.
//!
//! A report cuts those it asked into populations that may overlap. All of them
//! are unions of a few disjoint classes, and so are the sizes that a reader may
//! choose: both are sets of those. Which there are, the publisher says.

/// A set of the study's disjoint classes, the smallest in the lowest bit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Classes(u8);

impl Classes {
    /// How many disjoint classes a study may have.
    pub const MOST: usize = u8::BITS as usize;
    pub const NONE: Self = Self(0);

    /// The class at a position; `None` beyond [`Self::MOST`].
    pub const fn one(position: usize) -> Option<Self> {
        if position < Self::MOST {
            Some(Self(1 << position))
        } else {
            None
        }
    }

    /// The set that [`Self::bits`] gives: for constants.
    pub const fn from_bits(bits: u8) -> Self {
        Self(bits)
    }

    pub const fn bits(self) -> u8 {
        self.0
    }

    /// Both sets together.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether nothing of it lies outside the other.
    pub const fn within(self, other: Self) -> bool {
        self.0 & !other.0 == 0
    }

    pub const fn overlaps(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// How many classes it holds.
    pub const fn count(self) -> u32 {
        self.0.count_ones()
    }

    /// The position of its smallest class; [`Self::MOST`] when it has none.
    pub const fn smallest(self) -> u32 {
        self.0.trailing_zeros()
    }
}

/// Position of a [`Population`] in [`super::Study::populations`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PopulationId(pub u8);

impl PopulationId {
    /// All that were asked: the first population of every study.
    pub const WHOLE: Self = Self(0);
}

/// A class, or several together, for which the report publishes numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Population {
    /// The name in files and addresses.
    pub slug: &'static str,
    /// For a row of a chart or a table: "Moins de 50 agents".
    pub label: &'static str,
    /// Where there is little room: "Moins de 50".
    pub short: &'static str,
    /// After a noun: "services publics" + " de moins de 50 agents"; empty for
    /// the whole.
    pub complement: &'static str,
    pub classes: Classes,
}

/// Position of a [`Size`] in [`super::Study::sizes`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct SizeId(pub u8);

impl SizeId {
    /// No size in particular: the first choice of every study, and where a
    /// reader starts.
    pub const ALL: Self = Self(0);
}

/// What a reader chooses: all, or one of a few sizes that do not overlap. A
/// size is a class or several; what is published may be wider or narrower: see
/// [`super::resolve`] for what is shown then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Size {
    /// The name in addresses and of the control's value.
    pub slug: &'static str,
    /// The label of the control.
    pub label: &'static str,
    /// The label where there is little room.
    pub short: &'static str,
    /// After "services": " de 50 à 100 agents"; empty for all.
    pub complement: &'static str,
    pub classes: Classes,
}

impl Size {
    /// Without its noun: "50 à 100 agents", "une personne"; empty for all.
    pub fn bare(&self) -> &'static str {
        let of = [" de ", " d’"];
        of.iter()
            .find_map(|of| self.complement.strip_prefix(of))
            .unwrap_or(self.complement.trim_start())
    }
}

/// The sizes of the study that tests know by heart.
#[cfg(test)]
impl SizeId {
    pub const UNDER_50: Self = Self(1);
    pub const FROM_50_TO_100: Self = Self(2);
    pub const OVER_100: Self = Self(3);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::STUDY;

    #[test]
    fn slugs_round_trip() {
        for (at, population) in STUDY.populations.iter().enumerate() {
            let id = STUDY.population_id(population.slug);
            assert_eq!(id, Some(PopulationId(at as u8)));
        }
        for id in STUDY.size_ids() {
            assert_eq!(STUDY.size_id(STUDY.size(id).slug), Some(id));
        }
        assert_eq!(STUDY.population_id("Ensemble"), None);
    }

    #[test]
    fn tests_know_the_sizes() {
        let known = [
            SizeId::ALL,
            SizeId::UNDER_50,
            SizeId::FROM_50_TO_100,
            SizeId::OVER_100,
        ];
        let slugs = known.map(|id| STUDY.size(id).slug);
        assert_eq!(slugs, ["toutes", "moins-50", "50-100", "plus-100"]);
        assert_eq!(STUDY.sizes.len(), known.len());
    }

    #[test]
    fn complementary_classes_make_the_whole() {
        let classes = |slug| {
            let id = STUDY.population_id(slug).expect("a population");
            STUDY.population(id).classes
        };
        for (a, b) in [
            ("moins-20", "20-plus"),
            ("moins-50", "50-plus"),
            ("moins-100", "100-plus"),
        ] {
            assert_eq!(classes(a).with(classes(b)), classes("ensemble"));
            assert!(!classes(a).overlaps(classes(b)));
        }
    }

    #[test]
    fn sizes_are_disjoint_and_make_the_whole() {
        let mut covered = Classes::NONE;
        for id in STUDY.size_ids().skip(1) {
            let classes = STUDY.size(id).classes;
            assert_ne!(classes, Classes::NONE);
            assert!(!classes.overlaps(covered), "{id:?}");
            covered = covered.with(classes);
        }
        assert_eq!(covered, STUDY.size(SizeId::ALL).classes);
        assert_eq!(covered, STUDY.population(PopulationId::WHOLE).classes);
        assert_eq!(Classes::one(Classes::MOST), None);
    }
}
