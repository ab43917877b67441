//! What the browser reports, as events.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event as DomEvent, HtmlInputElement, KeyboardEvent};

use super::events::{self, on};
use super::{Page, dispatch, dom, observe, redraw, with};
use crate::app::{Effect, Event};
use crate::selection::Comparison;

/// Steps between the densities of screens, and between those that zooming gives them.
const DENSITIES: [&str; 9] = [
    "(min-resolution: 1.2dppx)",
    "(min-resolution: 1.4dppx)",
    "(min-resolution: 1.7dppx)",
    "(min-resolution: 1.9dppx)",
    "(min-resolution: 2.1dppx)",
    "(min-resolution: 2.4dppx)",
    "(min-resolution: 2.8dppx)",
    "(min-resolution: 3.2dppx)",
    "(min-resolution: 3.8dppx)",
];

/// A run of arrow keys through the sizes, which is one step of the history.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Run {
    #[default]
    No,
    /// An arrow is pressed, and has chosen nothing yet.
    Begins,
    /// An arrow has chosen.
    On,
}

impl Run {
    const fn after(self, arrow: bool) -> Self {
        match (arrow, self) {
            (false, _) => Self::No,
            (true, Self::On) => Self::On,
            (true, Self::No | Self::Begins) => Self::Begins,
        }
    }

    const fn chosen(self) -> Self {
        match self {
            Self::No => Self::No,
            Self::Begins | Self::On => Self::On,
        }
    }
}

/// Starts to listen, for as long as the page lives.
pub fn all() {
    with(|page| {
        controls(page);
        super::chapters::listen(page);
        super::plan::listen(page);
        travel(page);
        preferences(page);
        observe::figures(page);
        observe::sizes(page);
        observe::plates(page);
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
    let document = &page.parts.document;
    on(document, "keydown", |event: &KeyboardEvent| {
        let arrow = events::key(event).starts_with("Arrow");
        with(|page| page.run = page.run.after(arrow));
    });
    on(document, "pointerdown", |_: &DomEvent| {
        with(|page| page.run = Run::No);
    });
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
                let before = with(|page| {
                    let run = page.run;
                    page.run = run.chosen();
                    run
                });
                match (size.flatten(), before) {
                    (Some(size), Some(Run::On)) => dispatch(Event::SizedOn(size)),
                    (Some(size), Some(Run::No | Run::Begins) | None) => {
                        dispatch(Event::Sized(size));
                    }
                    (None, _) => {}
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
    // Until the font has come, canvases are drawn in what stands in for it.
    on(
        &page.parts.document.fonts(),
        "loadingdone",
        |_: &DomEvent| {
            redraw::soon();
        },
    );
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
