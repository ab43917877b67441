//! What is chosen, by its name: of a study, or of the outline that a document
//! has of one.

use super::outline::Outline;
use super::panel::{PanelId, Span};
use super::population::SizeId;
use super::study::{ChapterId, Study};

/// Leads from the names of addresses and messages to ids, and back.
pub trait Names {
    /// See [`super::Survey::compared`].
    fn compared(&self) -> Option<u16>;

    /// See [`super::Survey::before`].
    fn before(&self) -> u16;

    fn size_slug(&self, id: SizeId) -> &'static str;

    /// An id of no chapter gives the first one: an address may hold anything.
    fn chapter_slug(&self, id: ChapterId) -> &'static str;

    fn panel_slug(&self, id: PanelId) -> &'static str;

    /// The chapter that a figure stands in.
    fn chapter_of(&self, id: PanelId) -> ChapterId;

    fn size_named(&self, slug: &str) -> Option<SizeId>;

    fn chapter_named(&self, slug: &str) -> Option<ChapterId>;

    fn panel_named(&self, slug: &str) -> Option<PanelId>;

    /// The figure of this name, if it can be shown alone: all but the first
    /// screen's.
    fn show_named(&self, slug: &str) -> Option<PanelId>;
}

impl Names for Study {
    fn compared(&self) -> Option<u16> {
        self.survey.compared
    }

    fn before(&self) -> u16 {
        self.survey.before()
    }

    fn size_slug(&self, id: SizeId) -> &'static str {
        self.size(id).slug
    }

    fn chapter_slug(&self, id: ChapterId) -> &'static str {
        self.chapter(id).slug
    }

    fn panel_slug(&self, id: PanelId) -> &'static str {
        self.panel(id).slug
    }

    fn chapter_of(&self, id: PanelId) -> ChapterId {
        self.panel(id).chapter
    }

    fn size_named(&self, slug: &str) -> Option<SizeId> {
        self.size_id(slug)
    }

    fn chapter_named(&self, slug: &str) -> Option<ChapterId> {
        let mut ids = self.chapter_ids();
        ids.find(|&id| self.chapter(id).slug == slug)
    }

    fn panel_named(&self, slug: &str) -> Option<PanelId> {
        self.panel_id(slug)
    }

    fn show_named(&self, slug: &str) -> Option<PanelId> {
        self.shows().find(|&id| self.panel(id).slug == slug)
    }
}

impl Names for Outline {
    fn compared(&self) -> Option<u16> {
        self.compared
    }

    fn before(&self) -> u16 {
        self.compared.unwrap_or(self.edition)
    }

    fn size_slug(&self, id: SizeId) -> &'static str {
        let found = self.sizes.get(usize::from(id.0));
        found.map_or("", |size| size.slug)
    }

    fn chapter_slug(&self, id: ChapterId) -> &'static str {
        let found = self.chapters.get(usize::from(id.0));
        found.or(self.chapters.first()).copied().unwrap_or_default()
    }

    fn panel_slug(&self, id: PanelId) -> &'static str {
        self.panel(id).slug
    }

    fn chapter_of(&self, id: PanelId) -> ChapterId {
        self.panel(id).chapter
    }

    fn size_named(&self, slug: &str) -> Option<SizeId> {
        let at = self.sizes.iter().position(|size| size.slug == slug)?;
        Some(SizeId(at as u8))
    }

    fn chapter_named(&self, slug: &str) -> Option<ChapterId> {
        let at = self.chapters.iter().position(|&chapter| chapter == slug)?;
        Some(ChapterId(at as u16))
    }

    fn panel_named(&self, slug: &str) -> Option<PanelId> {
        let at = self.panels.iter().position(|panel| panel.slug == slug)?;
        Some(PanelId(at as u16))
    }

    fn show_named(&self, slug: &str) -> Option<PanelId> {
        let found = self.panel_named(slug)?;
        (self.panel(found).span != Span::Opening).then_some(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::STUDY;

    fn lead_back(names: &impl Names) {
        for id in STUDY.size_ids() {
            assert_eq!(names.size_named(names.size_slug(id)), Some(id));
        }
        for id in STUDY.chapter_ids() {
            assert_eq!(names.chapter_named(names.chapter_slug(id)), Some(id));
            assert_eq!(names.chapter_slug(id), STUDY.chapter(id).slug);
        }
        for id in STUDY.shows() {
            assert_eq!(names.show_named(names.panel_slug(id)), Some(id));
            assert_eq!(names.panel_named(names.panel_slug(id)), Some(id));
            assert_eq!(names.chapter_of(id), STUDY.panel(id).chapter);
        }
        assert_eq!(names.size_named("géante"), None);
        assert_eq!(names.chapter_named(""), None);
        assert_eq!(names.show_named("ouverture"), None, "the first screen's");
        assert!(names.panel_named("ouverture").is_some());
        let astray = names.chapter_slug(ChapterId(u16::MAX));
        assert_eq!(astray, STUDY.chapters[0].slug);
        assert_eq!((names.compared(), names.before()), (Some(2011), 2011));
    }

    #[test]
    fn a_study_and_its_outline_have_the_same_names() {
        lead_back(&STUDY);
        lead_back(&STUDY.outline());
    }

    #[test]
    fn what_has_no_choices_names_nothing() {
        let nothing = Outline::default();
        assert_eq!(nothing.chapter_slug(ChapterId(0)), "");
        assert_eq!(nothing.size_slug(SizeId::ALL), "");
    }
}
