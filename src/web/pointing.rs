//! Pointer, touch and keyboard over the figures, and the bubble with the
//! sentence of what they point at.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent, MouseEvent, PointerEvent};

use super::listen::on;
use super::{Page, dispatch, dom, with};
use crate::app::{Event, Tip};
use crate::chart::focus::Step;

/// A bubble is set over its number where that many pixels are free below the
/// bar, else under it.
const ROOM: f64 = 190.0;

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
    with(|page| super::listen::figure_of(page, &stage))?
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
    dispatch(place.unwrap_or(Event::Unpointed));
}

impl Page {
    /// Shows a sentence at its number, or takes it away.
    pub(super) fn tip(&mut self, tip: Option<Tip>) {
        let bubble = self.parts.bubble.clone();
        let old = bubble.parent_element();
        if let Some(stage) = &old {
            let _ = stage.class_list().remove_1("tipped");
        }
        let Some(Tip { figure, area, text }) = tip else {
            bubble.remove();
            return;
        };
        let Some(stage) = self.stages[figure].as_ref() else {
            return;
        };
        if old.as_ref() != Some(&stage.stage) {
            let _ = stage.stage.append_child(&bubble);
        }
        let _ = stage.stage.class_list().add_1("tipped");
        bubble.set_text_content(Some(&text));
        let css = 1.0 / stage.scale();
        let rect = stage.stage.get_bounding_client_rect();
        let (top, bottom) = (f64::from(area.y) * css, f64::from(area.y + area.h) * css);
        let middle = f64::from(area.x + area.w / 2.0) * css + f64::from(stage.canvas.offset_left());
        let half = f64::from(bubble.offset_width()) / 2.0;
        let left = (middle - half).clamp(0.0, (stage.width - 2.0 * half).max(0.0));
        let above = rect.top() + top > ROOM;
        place(&bubble, "left", left);
        place(
            &bubble,
            "top",
            if above {
                top - f64::from(bubble.offset_height())
            } else {
                bottom
            },
        );
    }
}

/// Through the object model, which the policy against inline styles allows.
fn place(bubble: &HtmlElement, side: &str, pixels: f64) {
    let _ = bubble
        .style()
        .set_property(side, &format!("{}px", pixels.round() as i32));
}

/// The bubble, not yet in the page.
pub fn bubble(document: &web_sys::Document) -> Option<HtmlElement> {
    let bubble: HtmlElement = document.create_element("div").ok()?.dyn_into().ok()?;
    bubble.set_class_name("tip");
    // The status region speaks for it.
    dom::set(&bubble, "aria-hidden", "true");
    Some(bubble)
}
