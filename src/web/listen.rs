//! What the browser reports, as events.

use js_sys::Array;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{
    Element, HtmlInputElement, IntersectionObserver, IntersectionObserverEntry,
    IntersectionObserverInit, MediaQueryList,
};

use super::dom::on;
use super::{Page, dispatch, dom, observe, redraw, with};
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
        let Some(input) = event
            .target()
            .and_then(|t| t.dyn_into::<HtmlInputElement>().ok())
        else {
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
    let study = page.app.study();
    let Some(links) = &page.parts.chapters else {
        return;
    };
    on(links, "click", move |event| {
        let link = event
            .target()
            .and_then(|t| t.dyn_into::<Element>().ok()?.closest("a").ok()?);
        let href = link
            .and_then(|a| a.get_attribute("href"))
            .unwrap_or_default();
        let asked = study
            .chapter_ids()
            .find(|&id| href.strip_prefix('#') == Some(study.chapter(id).slug));
        if let Some(chapter) = asked {
            event.prevent_default();
            dispatch(Event::Visited(chapter));
            read_from(chapter);
        }
    });
    // A chapter is the current one when it crosses the middle of the screen.
    let callback = Closure::<dyn Fn(Array)>::new(move |entries: Array| {
        for entry in entries
            .iter()
            .filter_map(|e| e.dyn_into::<IntersectionObserverEntry>().ok())
        {
            if entry.is_intersecting() {
                let slug = entry.target().id();
                let found = study
                    .chapter_ids()
                    .find(|&id| study.chapter(id).slug == slug);
                // What stands above the chapters belongs to the first, what
                // stands below to the last.
                let outside = if entry.target().matches(BELOW).unwrap_or(false) {
                    study.chapter_ids().last()
                } else {
                    study.chapter_ids().next()
                };
                dispatch(Event::Reached(found.or(outside).unwrap_or_default()));
            }
        }
    });
    let options = IntersectionObserverInit::new();
    options.set_root_margin("-45% 0px -54% 0px");
    if let Ok(observer) =
        IntersectionObserver::new_with_options(callback.as_ref().unchecked_ref(), &options)
    {
        for outside in [ABOVE, BELOW] {
            if let Ok(Some(element)) = page.parts.document.query_selector(outside) {
                observer.observe(&element);
            }
        }
        for id in study.chapter_ids() {
            if let Some(section) = page
                .parts
                .document
                .get_element_by_id(study.chapter(id).slug)
            {
                observer.observe(&section);
            }
        }
    }
    callback.forget();
}

/// The next Tab goes on from the chapter, not from where it was asked for.
pub fn read_from(chapter: ChapterId) {
    with(|page| {
        let slug = page.app.study().chapter(chapter).slug;
        let id = format!("titre-{slug}");
        let title = page.parts.document.get_element_by_id(&id);
        if let Some(title) = title.and_then(|t| t.dyn_into::<web_sys::HtmlElement>().ok()) {
            let _ = title.set_attribute("tabindex", "-1");
            let _ = title.focus();
        }
    });
}

fn travel(page: &Page) {
    on(&page.parts.window, "popstate", |_| {
        dispatch(Event::Travelled(dom::query()))
    });
    // WebKit resets the controls of a page that it brings back as it was,
    // after it has told of it.
    let task = Closure::<dyn Fn()>::new(|| {
        with(|page| page.carry_out(Effect::Controls));
    });
    let task = task.into_js_value();
    let window = page.parts.window.clone();
    on(&page.parts.window, "pageshow", move |_| {
        let _ = window.set_timeout_with_callback(task.unchecked_ref());
    });
}

fn preferences(page: &Page) {
    let media =
        |query: &str| -> Option<MediaQueryList> { page.parts.window.match_media(query).ok()? };
    if let Some(list) = media(dom::REDUCED) {
        on(&list, "change", |_| {
            dispatch(Event::ReducedMotion(dom::reduced_motion()))
        });
    }
    for query in super::palette::OWN.into_iter().chain([dom::DARK]) {
        if let Some(list) = media(query) {
            on(&list, "change", |_| {
                with(Page::recolour);
                redraw::soon();
            });
        }
    }
    // The device's pixel ratio changes with zoom, and with the screen that a
    // window is moved to: then nothing is resized.
    for query in DENSITIES {
        if let Some(list) = media(query) {
            on(&list, "change", |_| redraw::soon());
        }
    }
    on(&page.parts.window, "resize", |_| redraw::soon());
    // A page that was away may come back with its canvases blank.
    on(&page.parts.window, "pageshow", |_| redraw::if_shown());
    on(&page.parts.document, "visibilitychange", |_| {
        redraw::if_shown()
    });
}
