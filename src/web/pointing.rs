//! Pointer, touch and keyboard over the figures, and the bubble with the
//! sentence of what they point at.

use super::browser::{Document, Element, Report};
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
        // A finger that moves is scrolling.
        if !by_touch(event) {
            point(event);
        }
    });
    on(document, "click", point);
    on(document, "pointerout", |event| {
        if event.related_target().is_none() && !by_touch(event) {
            dispatch(Event::Unpointed);
        }
    });
    on(document, "focusout", |event| {
        if canvas_of(event).is_some() {
            dispatch(Event::Unpointed);
        }
    });
    on(document, "keydown", |event| {
        let key = event.key().unwrap_or_default();
        if key == "Escape" {
            super::terms::leave();
            dispatch(Event::Unpointed);
            return;
        }
        let (Some(figure), Some(step)) = (figure_at(event), step(&key)) else {
            return;
        };
        if canvas_of(event).is_some() && !event.ctrl() && !event.alt() && !event.meta() {
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

/// Whether a pointer is a finger.
pub fn by_touch(event: &Report) -> bool {
    event.pointer().as_deref() == Some("touch")
}

fn canvas_of(event: &Report) -> Option<Element> {
    dom::within(event, "canvas")
}

/// The figure that an event happened in.
fn figure_at(event: &Report) -> Option<usize> {
    let stage = dom::within(event, ".stage")?;
    with(|page| super::observe::figure_of(page, &stage))?
}

fn point(mouse: &Report) {
    if dom::within(mouse, ".tip").is_some() {
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
        let rect = stage.canvas.rect();
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
        if bubble.parent().is_none() {
            self.parts.body.append(bubble);
        }
        bubble.set_text(text);
        let (wide, high) = (
            f64::from(bubble.offset_width()),
            f64::from(bubble.offset_height()),
        );
        let most = f64::from(self.parts.root.client_width()) - wide - MARGIN;
        let left = (x + w / 2.0 - wide / 2.0).min(most).max(MARGIN);
        let bar = match self.talk {
            // Nothing stays at the top of a frame.
            Some(_) => MARGIN,
            None => BAR,
        };
        let top = if y - high > bar { y - high } else { y + h };
        let window = &self.parts.window;
        dom::place(bubble, "left", left + window.scrolled_x());
        dom::place(bubble, "top", top + window.scrolled_y());
    }
}

/// The bubble, not yet in the page.
pub fn bubble(document: &Document) -> Element {
    let bubble = document.create("div");
    bubble.set("class", "tip");
    // The status region speaks for it.
    bubble.set("aria-hidden", "true");
    bubble
}
