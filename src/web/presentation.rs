//! One figure alone on the screen. The style sheet hides the rest of the page,
//! which puts it out of reach of keyboard and screen reader too.

use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent, PointerEvent};

use super::dom::on;
use super::{Page, dispatch, dom, with};
use crate::app::{Event, Turn};
use crate::data::PanelId;

/// A finger that moves that far sideways, and less than half of it up or
/// down, turns the page.
const SWIPE: f64 = 60.0;

pub fn listen(page: &Page) {
    let document = &page.parts.document;
    on(document, "keydown", |event| {
        let Some(key) = event.dyn_ref::<KeyboardEvent>() else {
            return;
        };
        let elsewhere = event
            .target()
            .and_then(|t| t.dyn_into::<Element>().ok()?.closest("canvas,input").ok()?)
            .is_some();
        let shown = with(|page| page.app.selection().shown.is_some()).unwrap_or(false);
        if !shown || key.ctrl_key() || key.alt_key() || key.meta_key() {
            return;
        }
        match key.key().as_str() {
            "Escape" => dispatch(Event::Shown(None)),
            "ArrowRight" | "PageDown" if !elsewhere => dispatch(Event::Turned(Turn::Next)),
            "ArrowLeft" | "PageUp" if !elsewhere => dispatch(Event::Turned(Turn::Previous)),
            _ => return,
        }
        event.prevent_default();
    });
    // Escape in full screen is the browser's own: it only says that it left.
    on(document, "fullscreenchange", |_| {
        let left = with(|page| {
            let full = page.parts.document.fullscreen_element().is_some();
            let was = std::mem::replace(&mut page.full_screen, full);
            // The page has its own width back only now.
            if !full && let Some(figure) = page.returned.take() {
                figure.scroll_into_view();
            }
            was && !full
        });
        if left == Some(true) {
            dispatch(Event::Shown(None));
        }
    });
    swipes(page);
}

fn swipes(page: &Page) {
    let document = &page.parts.document;
    let start = Rc::new(Cell::new(None));
    let begun = Rc::clone(&start);
    let place = |event: &web_sys::Event| {
        let pointer = event.dyn_ref::<PointerEvent>()?;
        let touch = pointer.pointer_type() == "touch";
        touch.then(|| (f64::from(pointer.client_x()), f64::from(pointer.client_y())))
    };
    on(document, "pointerdown", move |event| {
        begun.set(place(&event))
    });
    on(document, "pointerup", move |event| {
        let (Some((x, y)), Some((to_x, to_y))) = (start.take(), place(&event)) else {
            return;
        };
        let (dx, dy) = (to_x - x, to_y - y);
        if dx.abs() > SWIPE && dy.abs() < dx.abs() / 2.0 {
            dispatch(Event::Turned(if dx < 0.0 {
                Turn::Next
            } else {
                Turn::Previous
            }));
        }
    });
}

impl Page {
    /// Shows a figure alone, or the page as it was.
    pub(super) fn show(&mut self, shown: Option<PanelId>) {
        let root = self.parts.document.document_element();
        let last = self.shown.take();
        if let Some(figure) = &last {
            let _ = figure.class_list().remove_1("shown");
            let _ = figure.remove_attribute("tabindex");
        }
        let figure = shown.and_then(|id| {
            let stage = self.stages[usize::from(id.0)].as_ref()?;
            stage.figure.clone().dyn_into::<HtmlElement>().ok()
        });
        let Some(figure) = figure else {
            if let Some(root) = root {
                let _ = root.remove_attribute("data-show");
            }
            if self.parts.document.fullscreen_element().is_some() {
                self.full_screen = false;
                self.returned = last.clone();
                self.parts.document.exit_fullscreen();
            }
            // Back to the button that opened it, or its neighbour's.
            if let Some(figure) = last {
                figure.scroll_into_view();
                let button = figure.query_selector("[data-act=menu]").ok().flatten();
                if let Some(button) = button.and_then(|b| b.dyn_into::<HtmlElement>().ok()) {
                    let _ = button.focus();
                }
            }
            return;
        };
        if let Some(root) = root {
            dom::set(&root, "data-show", "true");
        }
        let _ = figure.class_list().add_1("shown");
        dom::set(&figure, "tabindex", "-1");
        let _ = figure.focus();
        figure.set_scroll_top(0);
        if let Some((rank, count)) = self.app.rank() {
            let place = format!("{rank} sur {count}");
            if let Some(output) = self.parts.document.get_element_by_id("rang") {
                output.set_text_content(Some(&place));
            }
            for (id, end) in [("precedente", 1), ("suivante", count)] {
                if let Some(button) = self.parts.document.get_element_by_id(id) {
                    // Not `disabled`: the focus would be lost on the way.
                    dom::set(
                        &button,
                        "aria-disabled",
                        if rank == end { "true" } else { "false" },
                    );
                }
            }
        }
        self.shown = Some(figure);
    }

    /// Full screen, where the browser gives it; the mode works without.
    pub(super) fn ask_full_screen(&self) {
        if let Some(root) = self.parts.document.document_element() {
            let _ = root.request_fullscreen();
        }
    }
}
