//! How much of the study a document holds, or an embedder shows.

use crate::data::{ChapterId, FigureId, Span, Study};

/// How much of the study a document holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Scope {
    /// The first page: the plates of all chapters.
    #[default]
    Whole,
    /// The page in one file: all chapters with all their figures.
    File,
    /// A chapter's page: its plate and its figures.
    Chapter(ChapterId),
    /// One figure, in a document for embeds.
    Figure(FigureId),
}

impl Scope {
    /// The page that shows a figure among others: plates are on the first one,
    /// all else is on its chapter's.
    pub fn home(study: &Study, id: FigureId) -> Self {
        let figure = study.figure(id);
        match figure.span {
            Span::Opening | Span::Plate => Self::Whole,
            Span::Single | Span::Double | Span::Lead => Self::Chapter(figure.chapter),
        }
    }

    /// The name that a document carries in its `data-scope`: `tout`, `fichier`,
    /// `chapitre:services`, `figure:site`.
    pub fn name(self, study: &Study) -> String {
        match self {
            Self::Whole => "tout".into(),
            Self::File => "fichier".into(),
            Self::Chapter(id) => format!("chapitre:{}", study.chapter(id).slug),
            Self::Figure(id) => format!("figure:{}", study.figure(id).slug),
        }
    }

    /// Reads such a name. Anything else is the first page: what it lacks is then
    /// passed over piece by piece.
    pub fn of(study: &Study, name: &str) -> Self {
        if name == "fichier" {
            return Self::File;
        }
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
            Self::Whole | Self::File => String::new(),
            Self::Chapter(id) => format!("chapitre/{}/", study.chapter(id).slug),
            Self::Figure(id) => format!("figure/{}/", study.figure(id).slug),
        }
    }

    /// Whether such a document holds a figure.
    pub fn holds(self, study: &Study, id: FigureId) -> bool {
        match self {
            Self::Whole => Self::home(study, id) == Self::Whole,
            Self::File => true,
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
            Self::Whole | Self::File => "./",
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
        let all = [Scope::Whole, Scope::File].into_iter();
        for scope in all.chain(chapters).chain(figures) {
            assert_eq!(Scope::of(&STUDY, &scope.name(&STUDY)), scope);
        }
        for name in ["", "chapitre:", "figure:x", "chapitre", "autre:services"] {
            assert_eq!(Scope::of(&STUDY, name), Scope::Whole, "{name}");
        }
    }

    #[test]
    fn every_figure_is_at_home_in_one_page_which_holds_it() {
        for id in STUDY.figure_ids() {
            let home = Scope::home(&STUDY, id);
            assert!(home.holds(&STUDY, id) && Scope::File.holds(&STUDY, id));
            let plate = STUDY.figure(id).form().is_some();
            assert_eq!(home == Scope::Whole, plate);
        }
    }

    #[test]
    fn a_folder_is_as_deep_as_the_way_back() {
        let scopes = [
            Scope::Whole,
            Scope::File,
            Scope::Chapter(ChapterId(0)),
            Scope::Figure(FigureId(1)),
        ];
        for scope in scopes {
            let depth = scope.folder(&STUDY).matches('/').count();
            assert_eq!(scope.root().matches("../").count(), depth);
        }
    }
}
