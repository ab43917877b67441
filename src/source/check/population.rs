//! Whom the survey asked, in which classes, and how sentences name them.

use toml::Spanned;

use super::{ALL_SIZES, Check, WHOLE};
use crate::data::*;
use crate::source::{keep, wording};

/// `resolve` looks at every set of an indicator's classes: a dozen are a few
/// thousand sets.
const MOST_POPULATIONS: usize = 12;

impl Check<'_> {
    /// The population of a name: the whole, or one that is declared.
    pub(super) fn population_id(&self, slug: &str) -> Option<PopulationId> {
        if slug == WHOLE {
            return Some(PopulationId::WHOLE);
        }
        let at = u8::try_from(self.populations.id(slug)?).ok()?;
        Some(PopulationId(at.checked_add(1)?))
    }

    pub(super) fn sizes(&mut self) -> Vec<Size> {
        let declared = &self.wording.size;
        let all = (0..declared.len())
            .filter_map(Classes::one)
            .fold(Classes::NONE, Classes::with);
        let mut sizes = vec![Size {
            slug: ALL_SIZES,
            label: "Toutes",
            short: "Toutes",
            complement: "",
            classes: all,
        }];
        for (at, size) in declared.iter().enumerate() {
            let classes = Classes::one(at);
            if classes.is_none() || size.slug.get_ref() == ALL_SIZES {
                self.word_problem(
                    &size.slug,
                    format!(
                        "size « {} » : {} tailles au plus, et « {ALL_SIZES} » ne se déclare pas",
                        size.slug.get_ref(),
                        Classes::MOST
                    ),
                );
            }
            self.slug(&size.slug);
            sizes.push(Size {
                slug: keep(size.slug.get_ref()),
                label: keep(&size.label),
                short: keep(&size.short),
                complement: complement(&size.complement),
                classes: classes.unwrap_or_default(),
            });
        }
        sizes
    }

    pub(super) fn populations(&mut self, sizes: &[Size]) -> Vec<Population> {
        let mut populations = vec![Population {
            slug: WHOLE,
            label: "Ensemble",
            short: "Ensemble",
            complement: "",
            classes: sizes.first().map_or(Classes::NONE, |all| all.classes),
        }];
        for (nth, population) in self.wording.population.iter().enumerate() {
            let mut classes = Classes::NONE;
            for name in &population.sizes {
                let size = sizes.iter().skip(1).find(|s| s.slug == name.get_ref());
                if size.is_none() {
                    self.word_problem(name, format!("size « {} » inconnu(e)", name.get_ref()));
                }
                classes = classes.with(size.map_or(Classes::NONE, |s| s.classes));
            }
            let reason = if nth >= MOST_POPULATIONS {
                Some(format!("{MOST_POPULATIONS} populations au plus"))
            } else if population.slug.get_ref() == WHOLE {
                Some("l’ensemble ne se déclare pas".to_owned())
            } else if populations.iter().any(|p| p.classes == classes) {
                Some("mêmes tailles qu’une autre population, ou que l’ensemble".to_owned())
            } else if classes == Classes::NONE {
                Some("aucune taille".to_owned())
            } else {
                None
            };
            if let Some(reason) = reason {
                let slug = population.slug.get_ref();
                self.word_problem(
                    &population.slug,
                    format!("population « {slug} » : {reason}"),
                );
            }
            self.slug(&population.slug);
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

    pub(super) fn respondents(&mut self) -> Respondents {
        let words = &self.wording.respondents;
        let short = keep(words.short.get_ref());
        if short.is_empty() || words.many.is_empty() {
            self.word_problem(
                &words.short,
                "respondents : « many » et « short » nomment ceux qu’on a interrogés".into(),
            );
        }
        Respondents {
            many: keep(&words.many),
            short,
            of: words.of.as_deref().map_or_else(|| of(short), keep),
            gender: self.gender(&words.gender),
            question: keep(&words.question),
            size: keep(&words.size),
            sizes: keep(&words.sizes),
        }
    }

    pub(super) fn means(&mut self) -> &'static [Mean] {
        for mean in &self.wording.mean {
            let slug = mean.slug.get_ref();
            if matches!(slug.as_str(), "%" | "point") || *mean.scale.get_ref() == 0 {
                self.word_problem(
                    &mean.slug,
                    format!("mean « {slug} » : unité réservée, ou échelle nulle"),
                );
            }
        }
        super::leak(self.wording.mean.iter().map(|mean| Mean {
            slug: keep(mean.slug.get_ref()),
            label: keep(&mean.label),
        }))
    }

    /// The average of this name.
    pub(super) fn mean(&self, slug: &str) -> Option<MeanId> {
        let at = self.means.id(slug)?;
        Some(MeanId {
            at: u8::try_from(at).ok()?,
            end: *self.wording.mean[usize::from(at)].scale.get_ref(),
        })
    }

    /// What the answers of a matrix are called.
    pub(super) fn noun(&mut self, noun: Option<&wording::Noun>) -> Noun {
        match noun {
            None => Noun {
                one: "réponse",
                many: "réponses",
                gender: Gender::Feminine,
            },
            Some(noun) => Noun {
                one: keep(&noun.one),
                many: keep(&noun.many),
                gender: self.gender(&noun.gender),
            },
        }
    }

    fn gender(&mut self, name: &Spanned<String>) -> Gender {
        let gender = Gender::from_slug(name.get_ref());
        if gender.is_none() {
            self.word_problem(
                name,
                format!("genre « {} » inconnu (masculin ou féminin)", name.get_ref()),
            );
        }
        gender.unwrap_or_default()
    }
}

/// As sentences take it: after a noun and a space.
fn complement(text: &str) -> &'static str {
    keep(&format!(" {}", text.trim()))
}

/// "de" before a noun, elided before a vowel. An h is taken as aspirated: a
/// publisher of « habitants » writes « d’habitants ».
fn of(noun: &str) -> &'static str {
    let vowel = noun
        .chars()
        .next()
        .is_some_and(|c| "aàâeéèêëiîïoôuùûAÀÂEÉÈÊËIÎÏOÔUÙÛœŒ".contains(c));
    keep(&match vowel {
        true => format!("d’{noun}"),
        false => format!("de {noun}"),
    })
}
