//! Pointer, touch and keyboard over the figures, and the tooltip with the
//! sentence of what they point at.

use web_sys::{
    Document, Element, Event as DomEvent, FocusEvent, HtmlElement, KeyboardEvent, MouseEvent,
    PointerEvent,
};

use super::canvas::Stage;
use super::events::{self, by_touch, on};
use super::{Page, dispatch, dom, with};
use crate::app::{Event, Tooltip};
use crate::chart::focus::{Means, Step};
use crate::data::FigureId;

/// Between a tooltip and the edge of the window.
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
            dispatch(Event::PointerLeft);
        }
    });
    on(document, "focusout", |event: &FocusEvent| {
        if canvas_of(event).is_some() {
            dispatch(Event::Unpointed);
            // Once a page is enough.
            with(|page| {
                page.stages
                    .iter()
                    .flatten()
                    .for_each(Stage::walking_is_known)
            });
        }
    });
    on(document, "keydown", |event: &KeyboardEvent| {
        let key = events::key(event);
        if key == "Escape" {
            let told = with(|page| page.parts.tooltip.parent_element().is_some());
            if told == Some(true) && !event.default_prevented() {
                // Escape closes one thing at a time.
                event.prevent_default();
                super::terms::leave();
                dispatch(Event::Unpointed);
            }
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
    dispatch(place.unwrap_or(Event::PointerLeft));
}

impl Page {
    /// Shows a sentence at its number, or takes it away.
    pub(super) fn show_tooltip(&mut self, tooltip: Option<Tooltip>) {
        let Some(tooltip) = tooltip else {
            self.parts.tooltip.remove();
            return;
        };
        let Tooltip {
            figure,
            area,
            text,
            means,
        } = tooltip;
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
            means,
        );
    }

    /// Shows a text over a rectangle of the window, or under it where there is
    /// no room above. The keyboard has both in sight.
    pub(super) fn put_tooltip(&self, text: &str, [x, y, w, h]: [f64; 4], means: Means) {
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
        let [from, to] = self.clear();
        let (top, margin) = match y - high > from + MARGIN {
            true => (y - high, "scroll-margin-bottom"),
            false => (y + h, "scroll-margin-top"),
        };
        let window = &self.parts.window;
        let (x, y) = (window.page_x_offset(), window.page_y_offset());
        dom::place(tooltip, "left", left + x.unwrap_or_default());
        dom::place(tooltip, "top", top + y.unwrap_or_default());
        match means {
            Means::Pointer => {}
            Means::Keyboard => {
                // With as much of what it is about as fits beside it.
                dom::place(tooltip, "scroll-margin", 0.0);
                dom::place(tooltip, margin, h.min(to - from - high).max(0.0));
                dom::reveal(tooltip);
            }
        }
    }

    /// From where to where the window is clear of the bar.
    fn clear(&self) -> [f64; 2] {
        let high = f64::from(self.parts.root.client_height());
        let bar = dom::find(&self.parts.root, ".bar").map(|bar| bar.get_bounding_client_rect());
        match bar {
            Some(bar) if bar.top() <= 0.0 => [bar.bottom().max(0.0), high],
            Some(bar) if bar.bottom() >= high => [0.0, bar.top().min(high)],
            Some(_) | None => [0.0, high],
        }
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
