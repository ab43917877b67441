//! What the browser reports, as events.

use super::browser::Element;
use super::dom::on;
use super::{Page, dispatch, dom, observe, redraw, with};
use crate::app::{Effect, Event};
use crate::data::ChapterId;
use crate::selection::Comparison;
use crate::text;

/// What stands above and below the chapters.
const ABOVE: &str = ".opening";
const BELOW: &str = ".end";

/// Steps between the densities of screens; up to 2 all pictures are the same.
const DENSITIES: [&str; 5] = [
    "(min-resolution: 2.01dppx)",
    "(min-resolution: 2.4dppx)",
    "(min-resolution: 2.8dppx)",
    "(min-resolution: 3.2dppx)",
    "(min-resolution: 3.8dppx)",
];

/// Starts to listen, for as long as the page lives.
pub fn all() {
    with(|page| {
        controls(page);
        chapters(page);
        travel(page);
        preferences(page);
        observe::figures(page);
        observe::sizes(page);
        observe::motifs(page);
        super::pointing::listen(page);
        super::presentation::listen(page);
        super::print::listen(page);
        super::terms::listen(page);
        super::buttons::listen(page);
        super::frame::listen(page);
    });
}

fn controls(page: &Page) {
    for form in &page.parts.controls {
        choices(form);
    }
}

fn choices(form: &Element) {
    on(form, "change", |event| {
        let Some(input) = dom::input(event) else {
            return;
        };
        match input.name().as_str() {
            "taille" => {
                let size = with(|page| page.app.study().size_id(&input.value()));
                if let Some(size) = size.flatten() {
                    dispatch(Event::Sized(size));
                }
            }
            _ => dispatch(Event::Compared(if input.checked() {
                Comparison::On
            } else {
                Comparison::Off
            })),
        }
    });
    on(form, "submit", |event| event.prevent_default());
}

fn chapters(page: &Page) {
    let Some(links) = &page.parts.chapters else {
        return;
    };
    on(links, "click", |event| {
        let link = dom::within(event, "a");
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
    let observer = dom::crossings("-45% 0px -54% 0px", |entries, _| {
        for entry in entries {
            if entry.intersects() {
                let section = entry.observed();
                let slug = dom::attribute(&section, "id");
                let chapter = with(|page| {
                    let study = page.app.study();
                    // What stands above the chapters belongs to the first, what
                    // stands below to the last.
                    let mut ids = study.chapter_ids();
                    study.chapter_id(&slug).or(match section.is(BELOW) {
                        true => ids.next_back(),
                        false => ids.next(),
                    })
                });
                dispatch(Event::Reached(chapter.flatten().unwrap_or_default()));
            }
        }
    });
    let parts = &page.parts;
    let outside = [ABOVE, BELOW].map(|place| parts.root.find(place));
    for section in outside.iter().flatten() {
        observer.observe(section);
    }
    for chapter in page.app.study().chapters {
        if let Some(section) = parts.document.by_id(chapter.slug) {
            observer.observe(&section);
        }
    }
}

/// The next Tab goes on from the chapter, not from where it was asked for.
pub fn read_from(chapter: ChapterId) {
    with(|page| {
        if let Some(title) = page.title(chapter) {
            title.set("tabindex", "-1");
            title.focus();
        }
    });
}

impl Page {
    /// The title of a chapter.
    pub(super) fn title(&self, chapter: ChapterId) -> Option<Element> {
        let slug = self.app.study().chapter(chapter).slug;
        self.parts.document.by_id(&text::of(&["titre-", slug]))
    }
}

fn travel(page: &Page) {
    on(&page.parts.window, "popstate", |_| {
        dispatch(Event::Travelled(dom::query()))
    });
    // WebKit resets the controls of a page that it brings back as it was,
    // after it has told of it.
    on(&page.parts.window, "pageshow", |_| {
        let again = dom::task(|| {
            with(|page| page.carry_out(Effect::Controls));
        });
        dom::window().after(&again, 0);
    });
}

fn preferences(page: &Page) {
    let media = |query: &str| page.parts.window.media(query);
    on(&media(dom::REDUCED), "change", |_| {
        dispatch(Event::ReducedMotion(dom::reduced_motion()))
    });
    for query in super::palette::OWN.into_iter().chain([dom::DARK]) {
        on(&media(query), "change", |_| {
            with(Page::recolour);
            redraw::soon();
        });
    }
    // The device's pixel ratio changes with zoom, and with the screen that a
    // window is moved to: then nothing is resized.
    for query in DENSITIES {
        on(&media(query), "change", |_| redraw::soon());
    }
    on(&page.parts.window, "resize", |_| redraw::soon());
    // A page that was away may come back with its canvases blank.
    on(&page.parts.window, "pageshow", |_| redraw::if_shown());
    on(&page.parts.document, "visibilitychange", |_| {
        redraw::if_shown()
    });
}
