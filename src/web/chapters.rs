//! The chapters: the links to them, which of them is on screen, their titles.

use web_sys::{Element, Event as DomEvent};

use super::events::{self, on};
use super::plan::BESIDE;
use super::{Page, dispatch, dom, observer, with};
use crate::app::Event;
use crate::data::ChapterId;

/// What stands above and below the chapters.
const ABOVE: &str = ".opening,.takeaways";
pub const BELOW: &str = ".end";

/// Follows the links, and what comes on screen.
pub fn listen(page: &Page) {
    let Some(links) = &page.parts.chapters else {
        return;
    };
    on(links, "click", |event: &DomEvent| {
        let link = events::within(event, "a");
        let href = link.map_or_else(String::new, |a| dom::attribute(&a, "href"));
        let slug = href.strip_prefix('#').unwrap_or_default();
        let asked = with(|page| page.app.study().chapter_id(slug));
        if let Some(chapter) = asked.flatten() {
            event.prevent_default();
            dispatch(Event::Visited(chapter));
            read_from(chapter);
        }
    });
    // A chapter is the current one when it crosses the middle of the screen.
    let observer = observer::crossings("-45% 0px -54% 0px", |entries, _| {
        for entry in entries {
            if entry.is_intersecting() {
                let section = entry.target();
                let (slug, below) = (section.id(), section.matches(BELOW) == Ok(true));
                let chapter = with(|page| {
                    let study = page.app.study();
                    // What stands above the chapters belongs to the first, what
                    // stands below to the last.
                    let mut ids = study.chapter_ids();
                    study.chapter_id(&slug).or(match below {
                        true => ids.next_back(),
                        false => ids.next(),
                    })
                });
                dispatch(Event::Reached(chapter.flatten().unwrap_or_default()));
            }
        }
    });
    let Some(observer) = observer else {
        return;
    };
    let parts = &page.parts;
    for place in [ABOVE, BELOW] {
        for section in dom::all::<Element>(&parts.root, place) {
            observer.observe(&section);
        }
    }
    for chapter in page.app.study().chapters {
        if let Some(section) = parts.document.get_element_by_id(chapter.slug) {
            observer.observe(&section);
        }
    }
}

/// The next Tab goes on from the chapter, not from where it was asked for.
pub fn read_from(chapter: ChapterId) {
    with(|page| {
        if let Some(title) = page.title(chapter) {
            dom::set(&title, "tabindex", "-1");
            dom::focus(&title);
        }
    });
}

impl Page {
    /// The chapter that begins at the head of the window, under a bar there: a
    /// phone's goes to the foot when the module comes.
    pub(super) fn arrived(&self) -> Option<Element> {
        let scrolled = self.parts.window.page_y_offset().is_ok_and(|y| y > 0.0);
        let head = |chapter: &Element| {
            (0.0..BESIDE[0]).contains(&chapter.get_bounding_client_rect().top())
        };
        let mut chapters = dom::all(&self.parts.root, ".chapter").into_iter();
        chapters.find(|chapter| scrolled && head(chapter))
    }

    /// The title of a chapter.
    pub(super) fn title(&self, chapter: ChapterId) -> Option<Element> {
        let slug = self.app.study().chapter(chapter).slug;
        let id = format!("titre-{slug}");
        self.parts.document.get_element_by_id(&id)
    }
}
