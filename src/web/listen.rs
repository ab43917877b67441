//! What the browser reports, as events.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event as DomEvent, HtmlInputElement};

use super::events::{self, on};
use super::{Page, dispatch, dom, observe, observer, redraw, with};
use crate::app::{Effect, Event};
use crate::data::ChapterId;
use crate::selection::Comparison;

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
        super::integrate::listen(page);
        super::menu::listen(page);
        super::embed::listen(page);
    });
}

fn controls(page: &Page) {
    for form in &page.parts.controls {
        choices(form);
    }
}

fn choices(form: &Element) {
    on(form, "change", |event: &DomEvent| {
        let input = events::within(event, "input");
        let Some(input) = input.and_then(|input| input.dyn_into::<HtmlInputElement>().ok()) else {
            return;
        };
        match input.name().as_str() {
            "taille" => {
                let value = input.value();
                let size = with(|page| page.app.study().size_id(&value));
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
    on(form, "submit", |event: &DomEvent| event.prevent_default());
}

fn chapters(page: &Page) {
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
    let outside = [ABOVE, BELOW].map(|place| dom::find(&parts.root, place));
    for section in outside.iter().flatten() {
        observer.observe(section);
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
    /// The title of a chapter.
    pub(super) fn title(&self, chapter: ChapterId) -> Option<Element> {
        let slug = self.app.study().chapter(chapter).slug;
        let id = format!("titre-{slug}");
        self.parts.document.get_element_by_id(&id)
    }
}

fn travel(page: &Page) {
    on(&page.parts.window, "popstate", |_: &DomEvent| {
        dispatch(Event::Travelled(dom::query()))
    });
    // WebKit resets the controls of a page that it brings back as it was,
    // after it has told of it.
    let again = events::task(|| {
        with(|page| page.carry_out(Effect::Controls));
    });
    let window = page.parts.window.clone();
    on(&page.parts.window, "pageshow", move |_: &DomEvent| {
        // Without a timer the controls are as WebKit left them.
        let _ = window.set_timeout_with_callback(&again);
    });
}

fn preferences(page: &Page) {
    changed(page, dom::REDUCED, || {
        dispatch(Event::ReducedMotion(dom::reduced_motion()));
    });
    for query in super::palette::OWN.into_iter().chain([dom::DARK]) {
        changed(page, query, || {
            with(Page::recolour);
            redraw::soon();
        });
    }
    // The device's pixel ratio changes with zoom, and with the screen that a
    // window is moved to: then nothing is resized.
    for query in DENSITIES {
        changed(page, query, redraw::soon);
    }
    on(&page.parts.window, "resize", |_: &DomEvent| redraw::soon());
    // A page that was away may come back with its canvases blank.
    on(&page.parts.window, "pageshow", |_: &DomEvent| {
        redraw::if_shown();
    });
    on(&page.parts.document, "visibilitychange", |_: &DomEvent| {
        redraw::if_shown();
    });
}

/// Calls `act` whenever a media query begins or ceases to hold.
fn changed(page: &Page, query: &str, act: impl Fn() + 'static) {
    if let Ok(Some(list)) = page.parts.window.match_media(query) {
        on(&list, "change", move |_: &DomEvent| act());
    }
}
