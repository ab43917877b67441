//! How much of the study a document holds, or an embedder shows.

use crate::data::{ChapterId, FigureId, Span, Study};

/// The whole, a chapter or one figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Scope {
    #[default]
    Whole,
    Chapter(ChapterId),
    Figure(FigureId),
}

impl Scope {
    /// The name that a document carries in its `data-scope`: `tout`,
    /// `chapitre:services`, `figure:site`.
    pub fn name(self, study: &Study) -> String {
        match self {
            Self::Whole => "tout".into(),
            Self::Chapter(id) => format!("chapitre:{}", study.chapter(id).slug),
            Self::Figure(id) => format!("figure:{}", study.figure(id).slug),
        }
    }

    /// Reads such a name. Anything else is a document that holds everything:
    /// what it lacks is then passed over piece by piece.
    pub fn of(study: &Study, name: &str) -> Self {
        let found = match name.split_once(':') {
            Some(("chapitre", slug)) => study.chapter_id(slug).map(Self::Chapter),
            Some(("figure", slug)) => study.figure_id(slug).map(Self::Figure),
            Some(_) | None => None,
        };
        found.unwrap_or_default()
    }

    /// The folder of the document that holds this and nothing else, from the
    /// root of the site; empty for the whole.
    pub fn folder(self, study: &Study) -> String {
        match self {
            Self::Whole => String::new(),
            Self::Chapter(id) => format!("chapitre/{}/", study.chapter(id).slug),
            Self::Figure(id) => format!("figure/{}/", study.figure(id).slug),
        }
    }

    /// Whether such a document holds a figure.
    pub fn holds(self, study: &Study, id: FigureId) -> bool {
        match self {
            Self::Whole => true,
            Self::Chapter(chapter) => {
                let figure = study.figure(id);
                figure.chapter == chapter && figure.span != Span::Opening
            }
            Self::Figure(figure) => figure == id,
        }
    }

    /// The way from that folder back to the root.
    pub fn root(self) -> &'static str {
        match self {
            Self::Whole => "./",
            Self::Chapter(_) | Self::Figure(_) => "../../",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::STUDY;

    #[test]
    fn every_scope_survives_its_name() {
        let chapters = STUDY.chapter_ids().map(Scope::Chapter);
        let figures = STUDY.shows().map(Scope::Figure);
        for scope in [Scope::Whole].into_iter().chain(chapters).chain(figures) {
            assert_eq!(Scope::of(&STUDY, &scope.name(&STUDY)), scope);
        }
        for name in ["", "chapitre:", "figure:x", "chapitre", "autre:services"] {
            assert_eq!(Scope::of(&STUDY, name), Scope::Whole, "{name}");
        }
    }

    #[test]
    fn a_folder_is_as_deep_as_the_way_back() {
        let scopes = [
            Scope::Whole,
            Scope::Chapter(ChapterId(0)),
            Scope::Figure(FigureId(1)),
        ];
        for scope in scopes {
            let depth = scope.folder(&STUDY).matches('/').count();
            assert_eq!(scope.root().matches("../").count(), depth);
        }
    }
}
