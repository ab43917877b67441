//! What comes on screen, leaves it and changes its size.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::Array;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{
    Element, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit,
    ResizeObserver, ResizeObserverEntry,
};

use super::{Page, dispatch, dom, with};
use crate::app::Event;

/// Which figure a stage belongs to.
pub fn figure_of(page: &Page, stage: &Element) -> Option<usize> {
    page.stages
        .iter()
        .position(|s| s.as_ref().is_some_and(|s| s.stage == *stage))
}

pub fn figures(page: &Page) {
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

pub fn sizes(page: &Page) {
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
pub fn motifs(page: &Page) {
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
