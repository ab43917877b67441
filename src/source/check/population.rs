//! The classes of those who were asked, and the sizes that a reader may choose.

use toml::Spanned;

use super::name::Thing;
use super::{ALL_SIZES, ALL_SIZES_LABEL, Check, WHOLE, WHOLE_LABEL};
use crate::data::*;
use crate::source::keep;

/// `resolve` looks at every set of an indicator's classes: a dozen are a few
/// thousand sets.
pub(super) const MOST_POPULATIONS: usize = 12;

impl Check<'_> {
    /// The population of a name: the whole, or one that is declared.
    pub(super) fn population_id(&self, slug: &str) -> Option<PopulationId> {
        if slug == WHOLE {
            return Some(PopulationId::WHOLE);
        }
        let at = u8::try_from(self.populations.id(slug)?).ok()?;
        Some(PopulationId(at.checked_add(1)?))
    }

    /// The population that a text names, or a problem.
    pub(super) fn known_population(&mut self, name: &Spanned<String>) -> Option<PopulationId> {
        let known = self.population_id(name.get_ref());
        self.refer(Thing::Population, name, known.map(|id| u16::from(id.0)));
        known
    }

    /// The classes that make a population; of unknown names, none.
    pub(super) fn classes_of(&self, id: PopulationId) -> Classes {
        let class =
            |name: &Spanned<String>| Classes::one(usize::from(self.classes.id(name.get_ref())?));
        let set = |names: &[Spanned<String>]| {
            (names.iter().filter_map(class)).fold(Classes::NONE, Classes::with)
        };
        match usize::from(id.0).checked_sub(1) {
            Some(at) => set(&self.wording.population[at].classes),
            None => (0..self.wording.class.len())
                .filter_map(Classes::one)
                .fold(Classes::NONE, Classes::with),
        }
    }

    /// The disjoint classes that all others are made of, by name.
    pub(super) fn classes(&mut self) -> &'static [&'static str] {
        for class in self.wording.class.iter().skip(Classes::MOST) {
            self.word_problem(
                &class.slug,
                format!(
                    "[[class]] « {} » : {} classes au plus",
                    class.slug.get_ref(),
                    Classes::MOST
                ),
            );
        }
        super::leak(self.wording.class.iter().map(|c| keep(c.slug.get_ref())))
    }

    /// The set of some classes; of a name that is none, a problem.
    fn set(&mut self, names: &[Spanned<String>]) -> Classes {
        names.iter().fold(Classes::NONE, |set, name| {
            let at = self.classes.id(name.get_ref());
            self.refer(Thing::Class, name, at);
            let class = at.and_then(|at| Classes::one(usize::from(at)));
            set.with(class.unwrap_or_default())
        })
    }

    /// What a reader may choose: sizes that do not overlap and make the whole.
    pub(super) fn sizes(&mut self, whole: Classes) -> Vec<Size> {
        let mut sizes = vec![Size {
            slug: ALL_SIZES,
            label: ALL_SIZES_LABEL,
            short: ALL_SIZES_LABEL,
            complement: "",
            classes: whole,
        }];
        let mut covered = Classes::NONE;
        for size in &self.wording.size {
            let slug = size.slug.get_ref();
            let classes = self.set(&size.classes);
            let reason = if slug == ALL_SIZES {
                Some(format!("« {ALL_SIZES} » ne se déclare pas"))
            } else if size.classes.is_empty() {
                Some("aucune classe".to_owned())
            } else if classes.overlaps(covered) {
                Some("une de ses classes est déjà d’une autre taille".to_owned())
            } else {
                None
            };
            if let Some(reason) = reason {
                self.word_problem(&size.slug, format!("[[size]] « {slug} » : {reason}"));
            }
            covered = covered.with(classes);
            sizes.push(Size {
                slug: keep(slug),
                label: keep(&size.label),
                short: keep(&size.short),
                complement: complement(&size.complement),
                classes,
            });
        }
        for (at, class) in self.wording.class.iter().enumerate() {
            if Classes::one(at).is_some_and(|class| !class.within(covered)) {
                self.word_problem(
                    &class.slug,
                    format!(
                        "[[class]] « {} » : dans aucune taille, alors qu’elles forment ensemble le tout",
                        class.slug.get_ref()
                    ),
                );
            }
        }
        sizes
    }

    /// The classes that the report publishes numbers for, the whole first.
    pub(super) fn populations(&mut self, whole: Classes) -> Vec<Population> {
        let mut populations = vec![Population {
            slug: WHOLE,
            label: WHOLE_LABEL,
            short: WHOLE_LABEL,
            complement: "",
            classes: whole,
        }];
        for (nth, population) in self.wording.population.iter().enumerate() {
            let classes = self.set(&population.classes);
            let reason = if nth >= MOST_POPULATIONS {
                Some(format!("{MOST_POPULATIONS} populations au plus"))
            } else if population.slug.get_ref() == WHOLE {
                Some("l’ensemble ne se déclare pas".to_owned())
            } else if population.classes.is_empty() {
                Some("aucune classe".to_owned())
            } else if populations.iter().any(|p| p.classes == classes) {
                Some("mêmes classes qu’une autre population, ou que l’ensemble".to_owned())
            } else {
                None
            };
            if let Some(reason) = reason {
                let slug = population.slug.get_ref();
                self.word_problem(
                    &population.slug,
                    format!("[[population]] « {slug} » : {reason}"),
                );
            }
            populations.push(Population {
                slug: keep(population.slug.get_ref()),
                label: keep(&population.label),
                short: keep(&population.short),
                complement: complement(&population.complement),
                classes,
            });
        }
        populations
    }

    /// An address may name a size, a population or a class: what shares a name
    /// is made of the same classes.
    pub(super) fn namesakes(&mut self, sizes: &[Size], populations: &[Population]) {
        let class = |check: &Self, slug: &str| Classes::one(usize::from(check.classes.id(slug)?));
        let declared = self.wording.population.iter().map(|p| &p.slug);
        for (name, population) in declared.zip(populations.iter().skip(1)) {
            let other = class(self, population.slug);
            self.same("population", name, population.classes, other);
        }
        let declared = self.wording.size.iter().map(|s| &s.slug);
        for (name, size) in declared.zip(sizes.iter().skip(1)) {
            let other = populations.iter().find(|p| p.slug == size.slug);
            let other = other.map(|p| p.classes);
            let other = other.or_else(|| class(self, size.slug));
            self.same("size", name, size.classes, other);
        }
    }

    fn same(&mut self, kind: &str, name: &Spanned<String>, own: Classes, other: Option<Classes>) {
        if other.is_some_and(|other| other != own) {
            self.word_problem(
                name,
                format!(
                    "[[{kind}]] « {} » : un autre bloc du même nom n’a pas les mêmes classes",
                    name.get_ref()
                ),
            );
        }
    }
}

/// As sentences take it: after a noun and a space.
fn complement(text: &str) -> &'static str {
    keep(&format!(" {}", text.trim()))
}
