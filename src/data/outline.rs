//! What a reader can choose from, by name and without what was found. With the
//! states of the figures it is all that the page's module knows of a study: so
//! it comes with them, and the module is the same for every study.

use super::panel::{PanelId, Span};
use super::population::SizeId;
use super::study::{ChapterId, Study};

/// A size by its names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SizeName {
    /// The name in addresses and of the control's value.
    pub slug: &'static str,
    /// Without its noun: "20 à 49 agents"; empty for all. See
    /// [`super::Size::bare`].
    pub bare: &'static str,
}

/// A figure by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PanelName {
    pub slug: &'static str,
    pub chapter: ChapterId,
    pub span: Span,
}

/// The names of what a document holds. Sizes and chapters are those of the
/// study, figures those of the document: there a [`PanelId`] is the position
/// among these.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outline {
    pub edition: u16,
    /// See [`super::Survey::compared`].
    pub compared: Option<u16>,
    pub sizes: Vec<SizeName>,
    pub chapters: Vec<&'static str>,
    pub panels: Vec<PanelName>,
}

impl Outline {
    /// A size without its noun; empty for all, and for an id of none.
    pub fn bare(&self, id: SizeId) -> &'static str {
        let found = self.sizes.get(usize::from(id.0));
        found.map_or("", |size| size.bare)
    }

    /// Ids of the chapters, in order.
    pub fn chapter_ids(&self) -> impl DoubleEndedIterator<Item = ChapterId> + use<> {
        (0..self.chapters.len() as u16).map(ChapterId)
    }

    /// The figure behind an id of this outline.
    pub fn panel(&self, id: PanelId) -> PanelName {
        self.panels[usize::from(id.0)]
    }

    /// The figures that can be shown one at a time: all but the first
    /// screen's.
    pub fn shows(&self) -> impl Iterator<Item = PanelId> {
        let panels = self.panels.iter().enumerate();
        panels
            .filter(|(_, panel)| panel.span != Span::Opening)
            .map(|(at, _)| PanelId(at as u16))
    }
}

impl Study {
    /// The outline of a document with all figures.
    pub fn outline(&self) -> Outline {
        let sizes = self.sizes.iter().map(|size| SizeName {
            slug: size.slug,
            bare: size.bare(),
        });
        let panels = self.panels.iter().map(|panel| PanelName {
            slug: panel.slug,
            chapter: panel.chapter,
            span: panel.span,
        });
        Outline {
            edition: self.survey.edition,
            compared: self.survey.compared,
            sizes: sizes.collect(),
            chapters: self.chapters.iter().map(|c| c.slug).collect(),
            panels: panels.collect(),
        }
    }

    /// The outline of a document with these figures.
    pub fn outline_of(&self, panels: &[PanelId]) -> Outline {
        let whole = self.outline();
        Outline {
            panels: panels.iter().map(|&id| whole.panel(id)).collect(),
            ..whole
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::STUDY;
    use crate::data::Names;

    #[test]
    fn a_document_names_its_own_figures() {
        let last = PanelId(STUDY.panels.len() as u16 - 1);
        let one = STUDY.outline_of(&[last]);
        assert_eq!(one.panel_named(STUDY.panel(last).slug), Some(PanelId(0)));
        assert_eq!(one.panel_named(STUDY.panels[0].slug), None);
        assert_eq!(one.chapters.len(), STUDY.chapters.len());
    }
}
