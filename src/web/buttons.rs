//! The page's buttons, by what their `data-act` says.

use super::browser::Element;
use super::dom::{self, on};
use super::{Page, dispatch, with};
use crate::app::{Event, Tour, Turn};

pub fn listen(page: &Page) {
    if let Some(switch) = page.parts.document.by_id(SWITCH) {
        on(&switch, "change", |event| {
            if let Some(input) = dom::input(event) {
                dispatch(Event::Moving(input.checked()));
            }
        });
    }
    on(&page.parts.document, "click", |event| {
        if let Some(button) = dom::within(event, "[data-act]") {
            press(&button, &dom::attribute(&button, "data-act"));
        }
    });
}

/// Whether things move.
const SWITCH: &str = "animations";

fn press(button: &Element, act: &str) {
    match act {
        "show" => {
            let figure = button.closest(".panel");
            let slug = figure.map_or_else(String::new, |f| dom::attribute(&f, "data-panel"));
            let id = with(|page| page.app.study().panel_id(&slug)).flatten();
            if id.is_some() {
                // Only a press may ask for the full screen.
                with(|page| page.ask_full_screen());
                dispatch(Event::Shown(id));
            }
        }
        "leave" => dispatch(Event::Shown(None)),
        "chapter-before" => super::frame::step(-1),
        "chapter-after" => super::frame::step(1),
        "previous" => dispatch(Event::Turned(Turn::Previous)),
        "next" => dispatch(Event::Turned(Turn::Next)),
        "play" => dispatch(Event::Toured(Tour::Playing)),
        "pause" => dispatch(Event::Toured(Tour::Paused)),
        // Outside of the page's own borrow: printing calls back.
        "print" if with(|page| page.print_chapter(button)).is_some() => dom::window().print(),
        // The others' doing: `takeaway`.
        _ => {}
    }
}

impl Page {
    /// Sets the switch of motion, and tells the style sheet.
    pub(super) fn motion(&self, moves: bool, why: &str) {
        let still = (!moves).then_some("true");
        dom::mark(&self.parts.root, "data-still", still);
        if let Some(switch) = self.parts.document.by_id(SWITCH) {
            switch.set_checked(moves);
        }
        self.parts.write("raison", why);
    }

    /// Offers what can be done about the tour.
    pub(super) fn tour(&self, tour: Tour) {
        let Some(button) = self.parts.document.by_id("visite") else {
            return;
        };
        let (act, word) = match tour {
            Tour::Playing => ("pause", "Pause"),
            Tour::Paused => ("play", "Reprendre"),
            Tour::Done => ("play", "Rejouer"),
        };
        button.set("data-act", act);
        if let Some(words) = button.find("span") {
            words.set_text(word);
        }
        button.unset("hidden");
    }
}
