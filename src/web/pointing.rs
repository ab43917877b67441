//! Pointer, touch and keyboard over the figures, and the tooltip with the
//! sentence of what they point at.

use web_sys::{
    Document, Element, Event as DomEvent, FocusEvent, HtmlElement, KeyboardEvent, MouseEvent,
    PointerEvent,
};

use super::events::{self, by_touch, on};
use super::{Page, dispatch, dom, with};
use crate::app::{Event, Tooltip};
use crate::chart::focus::Step;
use crate::data::FigureId;

/// What a tooltip must not cover: the bar, and the edge of the window.
const BAR: f64 = 110.0;
const MARGIN: f64 = 8.0;

/// Listens on the whole document: one set of listeners for all figures.
pub fn listen(page: &Page) {
    let document = &page.parts.document;
    on(document, "pointermove", |event: &PointerEvent| {
        // A finger that moves is scrolling.
        if !by_touch(event) {
            point(event);
        }
    });
    on(document, "click", point);
    on(document, "pointerout", |event: &PointerEvent| {
        if event.related_target().is_none() && !by_touch(event) {
            dispatch(Event::Unpointed);
        }
    });
    on(document, "focusout", |event: &FocusEvent| {
        if canvas_of(event).is_some() {
            dispatch(Event::Unpointed);
        }
    });
    on(document, "keydown", |event: &KeyboardEvent| {
        let key = events::key(event);
        if key == "Escape" {
            super::terms::leave();
            dispatch(Event::Unpointed);
            return;
        }
        let (Some(figure), Some(step)) = (figure_at(event), step(&key)) else {
            return;
        };
        if canvas_of(event).is_some() && !events::commands(event) {
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

fn canvas_of(event: &DomEvent) -> Option<Element> {
    events::within(event, "canvas")
}

/// The figure that an event happened in.
fn figure_at(event: &DomEvent) -> Option<FigureId> {
    let stage = events::within(event, ".stage")?;
    with(|page| super::observe::figure_of(page, &stage))?
}

fn point(mouse: &MouseEvent) {
    if events::within(mouse, ".tooltip").is_some() {
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
    pub(super) fn show_tooltip(&mut self, tooltip: Option<Tooltip>) {
        let Some(Tooltip { figure, area, text }) = tooltip else {
            self.parts.tooltip.remove();
            return;
        };
        let Some(stage) = self.stages[figure].as_ref() else {
            return;
        };
        let css = 1.0 / stage.scale();
        let rect = stage.front.canvas.get_bounding_client_rect();
        let place = [area.x, area.y, area.w, area.h].map(|v| f64::from(v) * css);
        self.put_tooltip(
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
    pub(super) fn put_tooltip(&self, text: &str, [x, y, w, h]: [f64; 4]) {
        let tooltip = &self.parts.tooltip;
        if tooltip.parent_element().is_none() {
            // Fails for what cannot stand in a body: this can.
            let _ = self.parts.body.append_child(tooltip);
        }
        tooltip.set_text_content(Some(text));
        let (wide, high) = (
            f64::from(tooltip.offset_width()),
            f64::from(tooltip.offset_height()),
        );
        let most = f64::from(self.parts.root.client_width()) - wide - MARGIN;
        let left = (x + w / 2.0 - wide / 2.0).min(most).max(MARGIN);
        let bar = match self.app.embed().scope {
            // Nothing stays at the top of an embed.
            Some(_) => MARGIN,
            None => BAR,
        };
        let top = if y - high > bar { y - high } else { y + h };
        let window = &self.parts.window;
        let (x, y) = (window.page_x_offset(), window.page_y_offset());
        dom::place(tooltip, "left", left + x.unwrap_or_default());
        dom::place(tooltip, "top", top + y.unwrap_or_default());
    }
}

/// The tooltip, not yet in the page.
pub fn tooltip(document: &Document) -> Option<HtmlElement> {
    let tooltip: HtmlElement = dom::create(document, "div")?;
    tooltip.set_class_name("tooltip");
    // The status region speaks for it.
    dom::set(&tooltip, "aria-hidden", "true");
    Some(tooltip)
}
