//! What can be asked for, and the file that answers.

use crate::data::{SizeId, Study};
use crate::embed::Scope;
use crate::selection::Comparison;

/// What an answer shows, and in which state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    pub scope: Scope,
    pub size: SizeId,
    pub comparison: Comparison,
}

impl Asked {
    /// Without a choice: what a document leads to.
    pub fn plain(scope: Scope) -> Self {
        Self {
            scope,
            size: SizeId::ALL,
            comparison: Comparison::Off,
        }
    }

    /// Whatever can be embedded, in every state.
    pub fn each(study: &Study) -> Vec<Self> {
        let comparisons = Comparison::each(study.survey.compared);
        let mut all = Vec::new();
        for scope in [Scope::Whole]
            .into_iter()
            .chain(study.chapter_ids().map(Scope::Chapter))
            .chain(study.shows().map(Scope::Figure))
        {
            for size in study.size_ids() {
                all.extend(comparisons.iter().map(|&comparison| Self {
                    scope,
                    size,
                    comparison,
                }));
            }
        }
        all
    }

    /// The file of the answer, from the root of the site. The configurations
    /// of `deploy/` make the same names from an address.
    pub fn file(self, study: &Study) -> String {
        let part = match self.scope {
            Scope::Whole | Scope::File => "tout/".to_owned(),
            Scope::Chapter(_) | Scope::Figure(_) => self.scope.folder(study),
        };
        let size = study.size(self.size).slug;
        let state = match self.comparison {
            Comparison::Off if self.size == SizeId::ALL => {
                return format!("oembed/{}.json", part.trim_end_matches('/'));
            }
            Comparison::Off => size.to_owned(),
            Comparison::On => format!("{size}-{}", study.survey.before()),
        };
        format!("oembed/{part}{state}.json")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::STUDY;
    use crate::data::ChapterId;
    use std::collections::BTreeSet;

    #[test]
    fn every_state_has_a_file_of_its_own() {
        let all = Asked::each(&STUDY);
        let files: BTreeSet<String> = all.iter().map(|asked| asked.file(&STUDY)).collect();
        assert_eq!(files.len(), all.len());
        let scopes = 1 + STUDY.chapters.len() + STUDY.shows().count();
        assert_eq!(all.len(), scopes * STUDY.sizes.len() * 2);
    }

    #[test]
    fn a_file_is_named_by_what_is_asked() {
        let figure = Scope::Figure(STUDY.figure_id("site").expect("a figure"));
        for (scope, size, comparison, file) in [
            (Scope::Whole, SizeId::ALL, Comparison::Off, "tout"),
            (
                Scope::Chapter(ChapterId(0)),
                SizeId::ALL,
                Comparison::On,
                "chapitre/synthese/toutes-2011",
            ),
            (
                figure,
                SizeId::UNDER_50,
                Comparison::Off,
                "figure/site/moins-50",
            ),
            (
                figure,
                SizeId::UNDER_50,
                Comparison::On,
                "figure/site/moins-50-2011",
            ),
        ] {
            let asked = Asked {
                scope,
                size,
                comparison,
            };
            assert_eq!(asked.file(&STUDY), format!("oembed/{file}.json"));
        }
        assert_eq!(Asked::plain(figure).file(&STUDY), "oembed/figure/site.json");
    }
}
