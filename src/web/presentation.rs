//! One figure alone on the screen. The style sheet hides the rest of the page,
//! which puts it out of reach of keyboard and screen reader too.

use super::browser::Report;
use super::dom::on;
use super::pointing::by_touch;
use super::{Page, dispatch, dom, with};
use crate::app::{Event, Turn};
use crate::data::PanelId;
use crate::text;

/// A finger that moves that far sideways, and less than half of it up or
/// down, turns the page.
const SWIPE: f64 = 60.0;

pub fn listen(page: &Page) {
    let document = &page.parts.document;
    on(document, "keydown", |event| {
        let elsewhere = dom::within(event, "canvas,input").is_some();
        let shown = with(|page| page.app.selection().shown.is_some()).unwrap_or(false);
        if !shown || event.ctrl() || event.alt() || event.meta() {
            return;
        }
        match event.key().unwrap_or_default().as_str() {
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
                figure.scroll_to();
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
    on(document, "pointerdown", |event| {
        with(|page| page.touched = place(event));
    });
    on(document, "pointerup", |event| {
        let start = with(|page| page.touched.take()).flatten();
        let (Some((x, y)), Some((to_x, to_y))) = (start, place(event)) else {
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

/// Where a finger is.
fn place(event: &Report) -> Option<(f64, f64)> {
    by_touch(event).then(|| (f64::from(event.client_x()), f64::from(event.client_y())))
}

impl Page {
    /// Shows a figure alone, or the page as it was.
    pub(super) fn show(&mut self, shown: Option<PanelId>) {
        let last = self.shown.take();
        if let Some(figure) = &last {
            figure.classes().toggle("shown", false);
            figure.unset("tabindex");
        }
        let figure = shown.and_then(|id| {
            let stage = self.stages[usize::from(id.0)].as_ref()?;
            Some(stage.figure.clone())
        });
        let Some(figure) = figure else {
            self.parts.root.unset("data-show");
            if self.parts.document.fullscreen_element().is_some() {
                self.full_screen = false;
                self.returned = last.clone();
                self.parts.document.exit_fullscreen();
            }
            // Back to the button that opened it, or its neighbour's.
            if let Some(figure) = last {
                figure.scroll_to();
                if let Some(button) = figure.find("[data-act=menu]") {
                    button.focus();
                }
            }
            return;
        };
        self.parts.root.set("data-show", "true");
        figure.classes().toggle("shown", true);
        figure.set("tabindex", "-1");
        figure.focus();
        figure.set_scroll_top(0);
        if let Some((rank, count)) = self.app.rank() {
            let place = [rank, count].map(|n| n.to_string());
            let place = text::join(place.iter().map(|n| &**n), " sur ");
            self.parts.write("rang", &place);
            for (id, end) in [("precedente", 1), ("suivante", count)] {
                if let Some(button) = self.parts.document.by_id(id) {
                    // Not `disabled`: the focus would be lost on the way.
                    let at_end = if rank == end { "true" } else { "false" };
                    button.set("aria-disabled", at_end);
                }
            }
        }
        self.shown = Some(figure);
    }

    /// Full screen, where the browser gives it; the mode works without.
    pub(super) fn ask_full_screen(&self) {
        let _ = self.parts.root.request_fullscreen();
    }
}
