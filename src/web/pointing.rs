//! Pointer, touch and keyboard over the figures, and the bubble with the
//! sentence of what they point at.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent, MouseEvent, PointerEvent};

use super::dom::on;
use super::{Page, dispatch, dom, with};
use crate::app::{Event, Tip};
use crate::chart::focus::Step;

/// What a bubble must not cover: the bar, and the edge of the window.
const BAR: f64 = 110.0;
const MARGIN: f64 = 8.0;

/// Listens on the whole document: one set of listeners for all figures.
pub fn listen(page: &Page) {
    let document = &page.parts.document;
    on(document, "pointermove", |event| {
        let Some(pointer) = event.dyn_ref::<PointerEvent>() else {
            return;
        };
        // A finger that moves is scrolling.
        if pointer.pointer_type() != "touch" {
            point(pointer);
        }
    });
    on(document, "click", |event| {
        if let Some(mouse) = event.dyn_ref::<MouseEvent>() {
            point(mouse);
        }
    });
    on(document, "pointerout", |event| {
        let left = event
            .dyn_ref::<PointerEvent>()
            .is_some_and(|e| e.related_target().is_none() && e.pointer_type() != "touch");
        if left {
            dispatch(Event::Unpointed);
        }
    });
    on(document, "focusout", |event| {
        if canvas_of(&event).is_some() {
            dispatch(Event::Unpointed);
        }
    });
    on(document, "keydown", |event| {
        let Some(key) = event.dyn_ref::<KeyboardEvent>() else {
            return;
        };
        if key.key() == "Escape" {
            super::terms::leave();
            dispatch(Event::Unpointed);
            return;
        }
        let (Some(figure), Some(step)) = (figure_at(&event), step(&key.key())) else {
            return;
        };
        if canvas_of(&event).is_some() && !key.ctrl_key() && !key.alt_key() && !key.meta_key() {
            event.prevent_default();
            dispatch(Event::Walked { figure, step });
        }
    });
}

fn step(key: &str) -> Option<Step> {
    Some(match key {
        "ArrowLeft" => Step::Left,
        "ArrowRight" => Step::Right,
        "ArrowUp" => Step::Up,
        "ArrowDown" => Step::Down,
        "Home" => Step::First,
        "End" => Step::Last,
        _ => return None,
    })
}

/// The element that an event is about.
fn target(event: &web_sys::Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

fn canvas_of(event: &web_sys::Event) -> Option<Element> {
    target(event)?.closest("canvas").ok()?
}

/// The figure that an event happened in.
fn figure_at(event: &web_sys::Event) -> Option<usize> {
    let stage = target(event)?.closest(".stage").ok()??;
    with(|page| super::observe::figure_of(page, &stage))?
}

fn point(mouse: &MouseEvent) {
    let over_bubble = target(mouse)
        .and_then(|t| t.closest(".tip").ok()?)
        .is_some();
    if over_bubble {
        return;
    }
    let place = canvas_of(mouse).and_then(|_| {
        let figure = figure_at(mouse)?;
        let scale = with(|page| page.stages[figure].as_ref().map(|s| s.scale()))??;
        Some(Event::Pointed {
            figure,
            x: (f64::from(mouse.offset_x()) * scale) as f32,
            y: (f64::from(mouse.offset_y()) * scale) as f32,
        })
    });
    if super::terms::under(mouse) {
        return;
    }
    dispatch(place.unwrap_or(Event::Unpointed));
}

impl Page {
    /// Shows a sentence at its number, or takes it away.
    pub(super) fn tip(&mut self, tip: Option<Tip>) {
        let Some(Tip { figure, area, text }) = tip else {
            self.parts.bubble.remove();
            return;
        };
        let Some(stage) = self.stages[figure].as_ref() else {
            return;
        };
        let css = 1.0 / stage.scale();
        let rect = stage.canvas.get_bounding_client_rect();
        let place = [area.x, area.y, area.w, area.h].map(|v| f64::from(v) * css);
        self.bubble(
            &text,
            [
                rect.left() + place[0],
                rect.top() + place[1],
                place[2],
                place[3],
            ],
        );
    }

    /// Shows a text over a rectangle of the window, or under it where there is
    /// no room above.
    pub(super) fn bubble(&self, text: &str, [x, y, w, h]: [f64; 4]) {
        let bubble = &self.parts.bubble;
        let (Some(body), Some(root)) = (
            self.parts.document.body(),
            self.parts.document.document_element(),
        ) else {
            return;
        };
        if bubble.parent_element().is_none() {
            let _ = body.append_child(bubble);
        }
        bubble.set_text_content(Some(text));
        let (wide, high) = (
            f64::from(bubble.offset_width()),
            f64::from(bubble.offset_height()),
        );
        let most = f64::from(root.client_width()) - wide - MARGIN;
        let left = (x + w / 2.0 - wide / 2.0).min(most).max(MARGIN);
        let bar = match self.talk {
            // Nothing stays at the top of a frame.
            Some(_) => MARGIN,
            None => BAR,
        };
        let top = if y - high > bar { y - high } else { y + h };
        let scrolled = |v: Result<f64, _>| v.unwrap_or_default();
        dom::place(
            bubble,
            "left",
            left + scrolled(self.parts.window.page_x_offset()),
        );
        dom::place(
            bubble,
            "top",
            top + scrolled(self.parts.window.page_y_offset()),
        );
    }
}

/// The bubble, not yet in the page.
pub fn bubble(document: &web_sys::Document) -> Option<HtmlElement> {
    let bubble: HtmlElement = document.create_element("div").ok()?.dyn_into().ok()?;
    bubble.set_class_name("tip");
    // The status region speaks for it.
    dom::set(&bubble, "aria-hidden", "true");
    Some(bubble)
}
