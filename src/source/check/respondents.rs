//! How sentences name those who were asked, what they answered and what an
//! average counts.

use toml::Spanned;

use super::Check;
use crate::data::*;
use crate::source::{keep, wording};

impl Check<'_> {
    pub(super) fn respondents(&mut self) -> Respondents {
        let words = &self.wording.respondents;
        let short = keep(&words.short);
        Respondents {
            many: keep(&words.many),
            short,
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
                    format!("[[mean]] « {slug} » : unité réservée, ou échelle nulle"),
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
