//! What the browser reports, as events.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::Array;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{
    Element, EventTarget, HtmlInputElement, IntersectionObserver, IntersectionObserverEntry,
    IntersectionObserverInit, MediaQueryList, ResizeObserver, ResizeObserverEntry,
};

use super::{Page, dispatch, dom, with};
use crate::app::Event;
use crate::data::Size;
use crate::selection::Comparison;

/// What stands above and below the chapters.
const ABOVE: &str = ".opening";
const BELOW: &str = ".end";

/// Starts to listen, for as long as the page lives.
pub fn all() {
    with(|page| {
        controls(page);
        chapters(page);
        travel(page);
        preferences(page);
        figures(page);
        sizes(page);
        super::pointing::listen(page);
        super::presentation::listen(page);
        super::print::listen(page);
        super::terms::listen(page);
        super::buttons::listen(page);
        motifs(page);
    });
}

/// Calls `act` on every event of that name.
pub fn on(target: &EventTarget, name: &str, act: impl Fn(web_sys::Event) + 'static) {
    let callback = Closure::<dyn Fn(web_sys::Event)>::new(act);
    let _ = target.add_event_listener_with_callback(name, callback.as_ref().unchecked_ref());
    callback.forget();
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
                if let Some(size) = Size::from_slug(&input.value()) {
                    dispatch(Event::Sized(size));
                }
            }
            _ => dispatch(Event::Compared(if input.checked() {
                Comparison::Since2011
            } else {
                Comparison::Off
            })),
        }
    });
    on(form, "submit", |event| event.prevent_default());
}

fn chapters(page: &Page) {
    let study = page.app.study();
    on(&page.parts.chapters, "click", move |event| {
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
            let title = web_sys::window().and_then(|w| {
                w.document()?
                    .get_element_by_id(&format!("titre-{}", study.chapter(chapter).slug))
            });
            if let Some(title) = title.and_then(|t| t.dyn_into::<web_sys::HtmlElement>().ok()) {
                // The next Tab goes on from the chapter, not from the bar.
                let _ = title.set_attribute("tabindex", "-1");
                let _ = title.focus();
            }
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

fn travel(page: &Page) {
    on(&page.parts.window, "popstate", |_| {
        dispatch(Event::Travelled(dom::query()))
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
                with(|page| {
                    page.palettes =
                        super::palette::Palettes::read(&page.parts.window, &page.parts.document);
                });
                stale();
            });
        }
    }
    // The device's pixel ratio changes with zoom and screen.
    on(&page.parts.window, "resize", |_| stale());
}

/// Draws again what is on screen.
fn stale() {
    let figures = with(|page| {
        page.stages
            .iter()
            .enumerate()
            .filter_map(|(figure, stage)| Some((figure, stage.as_ref()?.format())))
            .filter(|&(figure, _)| page.app.on_screen(figure))
            .collect::<Vec<_>>()
    });
    for (figure, format) in figures.unwrap_or_default() {
        dispatch(Event::Stale { figure, format });
    }
}

/// Which figure a stage belongs to.
pub fn figure_of(page: &Page, stage: &Element) -> Option<usize> {
    page.stages
        .iter()
        .position(|s| s.as_ref().is_some_and(|s| s.stage == *stage))
}

fn figures(page: &Page) {
    let first = Rc::new(Cell::new(true));
    let callback = Closure::<dyn Fn(Array)>::new(move |entries: Array| {
        let already_seen = first.replace(false);
        for entry in entries
            .iter()
            .filter_map(|e| e.dyn_into::<IntersectionObserverEntry>().ok())
        {
            let found = with(|page| {
                let figure = figure_of(page, &entry.target())?;
                Some((
                    figure,
                    page.stages[figure].as_ref()?.format(),
                    page.app.on_screen(figure),
                ))
            });
            let Some((figure, format, on_screen)) = found.flatten() else {
                continue;
            };
            if entry.is_intersecting() && !on_screen {
                dispatch(Event::Appeared {
                    figure,
                    format,
                    already_seen,
                });
            } else if !entry.is_intersecting() && on_screen {
                dispatch(Event::Vanished(figure));
            }
        }
    });
    let options = IntersectionObserverInit::new();
    // A little of the figure must be there before it enters.
    options.set_root_margin("0px 0px -6% 0px");
    if let Ok(observer) =
        IntersectionObserver::new_with_options(callback.as_ref().unchecked_ref(), &options)
    {
        for stage in page.stages.iter().flatten() {
            observer.observe(&stage.stage);
        }
    }
    callback.forget();
}

fn sizes(page: &Page) {
    let callback = Closure::<dyn Fn(Array)>::new(move |entries: Array| {
        let mut changed = Vec::new();
        for entry in entries
            .iter()
            .filter_map(|e| e.dyn_into::<ResizeObserverEntry>().ok())
        {
            let found = with(|page| {
                let figure = figure_of(page, &entry.target())?;
                let on_screen = page.app.on_screen(figure);
                let stage = page.stages[figure].as_mut()?;
                let width = entry.content_rect().width();
                let changed = (stage.width - width).abs() > 0.1;
                stage.width = width;
                (changed && on_screen).then_some((figure, stage.format()))
            });
            changed.extend(found.flatten());
        }
        if changed.is_empty() {
            return;
        }
        // Drawing may change what is observed: not within the observer's own
        // round.
        let later = Closure::once_into_js(move |_: f64| {
            for (figure, format) in changed {
                dispatch(Event::Stale { figure, format });
            }
        });
        with(|page| {
            let window = &page.parts.window;
            window
                .request_animation_frame(later.unchecked_ref())
                .is_ok()
        });
    });
    if let Ok(observer) = ResizeObserver::new(callback.as_ref().unchecked_ref()) {
        for stage in page.stages.iter().flatten() {
            observer.observe(&stage.stage);
        }
    }
    callback.forget();
}

/// A chapter's motif is drawn once, when it first comes on screen.
fn motifs(page: &Page) {
    let callback = Closure::<dyn Fn(Array, IntersectionObserver)>::new(
        |entries: Array, observer: IntersectionObserver| {
            for entry in entries
                .iter()
                .filter_map(|e| e.dyn_into::<IntersectionObserverEntry>().ok())
                .filter(IntersectionObserverEntry::is_intersecting)
            {
                dom::set(&entry.target(), "data-drawn", "true");
                observer.unobserve(&entry.target());
            }
        },
    );
    let options = IntersectionObserverInit::new();
    options.set_root_margin("0px 0px -15% 0px");
    if let Ok(observer) =
        IntersectionObserver::new_with_options(callback.as_ref().unchecked_ref(), &options)
        && let Some(root) = page.parts.document.document_element()
    {
        for motif in dom::all::<Element>(&root, ".motif") {
            observer.observe(&motif);
        }
    }
    callback.forget();
}
