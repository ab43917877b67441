//! One figure alone on the screen. The style sheet hides the rest of the page,
//! which puts it out of reach of keyboard and screen reader too.

use web_sys::{Element, Event as DomEvent, KeyboardEvent, PointerEvent};

use super::events::{self, by_touch, on};
use super::{Page, dispatch, dom, with};
use crate::app::{Event, Turn};
use crate::data::FigureId;

/// A finger that moves that far sideways, and less than half of it up or
/// down, turns the page.
const SWIPE: f64 = 60.0;

pub fn listen(page: &Page) {
    let document = &page.parts.document;
    on(document, "keydown", |event: &KeyboardEvent| {
        let elsewhere = events::within(event, "canvas,input").is_some();
        let shown = with(|page| page.app.selection().shown.is_some()).unwrap_or(false);
        if !shown || events::commands(event) || event.default_prevented() {
            return;
        }
        match events::key(event).as_str() {
            "Escape" => dispatch(Event::Shown(None)),
            "ArrowRight" | "PageDown" if !elsewhere => dispatch(Event::Turned(Turn::Next)),
            "ArrowLeft" | "PageUp" if !elsewhere => dispatch(Event::Turned(Turn::Previous)),
            _ => return,
        }
        event.prevent_default();
    });
    // Escape in full screen is the browser's own: it only says that it left.
    on(document, "fullscreenchange", |_: &DomEvent| {
        let left = with(|page| {
            let full = page.parts.document.fullscreen_element().is_some();
            let was = std::mem::replace(&mut page.full_screen, full);
            // The page has its own width back only now.
            if !full && let Some(figure) = page.returned.take() {
                page.bring_back(&figure);
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
    on(document, "pointerdown", |event: &PointerEvent| {
        let place = place(event);
        with(|page| page.touched = place);
    });
    on(document, "pointerup", |event: &PointerEvent| {
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
fn place(event: &PointerEvent) -> Option<(f64, f64)> {
    by_touch(event).then(|| (f64::from(event.client_x()), f64::from(event.client_y())))
}

/// While a figure is alone, its title is the page's.
fn head(figure: &Element, level: Option<&str>) {
    if let Some(title) = dom::find(figure, "h2,h3,figcaption p") {
        dom::mark(&title, "role", level.map(|_| "heading"));
        dom::mark(&title, "aria-level", level);
    }
}

impl Page {
    /// Shows a figure alone, or the page as it was.
    pub(super) fn show(&mut self, shown: Option<FigureId>) {
        self.dress();
        let last = self.shown.take();
        if let Some(figure) = &last {
            dom::class(figure, "shown", false);
            dom::unset(figure, "tabindex");
            head(figure, None);
        }
        let figure = shown.and_then(|id| {
            let stage = self.stages[id].as_ref()?;
            Some(stage.figure.clone())
        });
        let Some(figure) = figure else {
            dom::unset(&self.parts.root, "data-show");
            if self.parts.document.fullscreen_element().is_some() {
                self.full_screen = false;
                self.returned = last.clone();
                self.parts.document.exit_fullscreen();
            }
            let opener = self.opener.take();
            if let Some(figure) = last {
                // Back to what it was opened with; after a turn, to what opens the
                // figure's commands. The first screen's picture has none.
                let back = opener.filter(|opener| figure.contains(Some(opener)));
                let back = back.or_else(|| dom::find(&figure, "summary,[data-act=menu]"));
                let back = back.or_else(|| dom::find(&figure, "canvas"));
                if let Some(back) = back {
                    dom::focus(&back);
                }
                self.bring_back(&figure);
            }
            return;
        };
        if last.is_none() {
            self.opener = self.parts.document.active_element();
        }
        dom::set(&self.parts.root, "data-show", "true");
        dom::class(&figure, "shown", true);
        dom::set(&figure, "tabindex", "-1");
        head(&figure, Some("1"));
        dom::focus(&figure);
        self.parts.window.scroll_to_with_x_and_y(0.0, 0.0);
        if let Some((rank, count)) = self.app.rank() {
            self.parts.write("rang", &format!("{rank} sur {count}"));
            for (id, end) in [("precedente", 1), ("suivante", count)] {
                if let Some(button) = self.parts.document.get_element_by_id(id) {
                    // Not `disabled`: the focus would be lost on the way.
                    let at_end = if rank == end { "true" } else { "false" };
                    dom::set(&button, "aria-disabled", at_end);
                }
            }
        }
        self.shown = Some(figure);
    }

    /// Scrolls to a figure of the page, and to what has the focus in it.
    fn bring_back(&self, figure: &Element) {
        figure.scroll_into_view();
        if let Some(focused) = self.parts.document.active_element() {
            dom::reveal(&focused);
        }
    }

    /// Full screen, where the browser gives it; the mode works without.
    pub(super) fn ask_full_screen(&self) {
        let _ = self.parts.root.request_fullscreen();
    }
}
