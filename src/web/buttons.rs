//! The page's buttons, by what their `data-act` says.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event as DomEvent, HtmlInputElement};

use super::events::{self, on};
use super::{Page, dispatch, dom, hand, integrate, menu, sonification, taking, with};
use crate::app::{Event, Tour, Turn};

pub fn listen(page: &Page) {
    if let Some(switch) = switch(page) {
        let input = switch.clone();
        on(&switch, "change", move |_: &DomEvent| {
            dispatch(Event::Moving(input.checked()));
        });
    }
    on(&page.parts.document, "click", |event: &DomEvent| {
        if let Some(button) = events::within(event, "[data-act]") {
            press(&button, &dom::attribute(&button, "data-act"));
        }
    });
}

/// Whether things move.
fn switch(page: &Page) -> Option<HtmlInputElement> {
    let switch = page.parts.document.get_element_by_id("animations")?;
    switch.dyn_into().ok()
}

fn press(button: &Element, act: &str) {
    match act {
        "show" => {
            let figure = dom::closest(button, ".figure");
            let slug = figure.map_or_else(String::new, |f| dom::attribute(&f, "data-figure"));
            let id = with(|page| page.app.study().figure_id(&slug)).flatten();
            if id.is_some() {
                // Only a press may ask for the full screen.
                with(|page| page.ask_full_screen());
                dispatch(Event::Shown(id));
            }
        }
        "leave" => dispatch(Event::Shown(None)),
        "chapters" => super::plan::toggle(button),
        "chapter-before" => super::embed::step(-1),
        "chapter-after" => super::embed::step(1),
        "previous" => dispatch(Event::Turned(Turn::Previous)),
        "next" => dispatch(Event::Turned(Turn::Next)),
        "play" => dispatch(Event::Toured(Tour::Playing)),
        "pause" => dispatch(Event::Toured(Tour::Paused)),
        "print" => {
            let window = with(|page| {
                page.print_chapter(button);
                page.parts.window.clone()
            });
            // Outside of the page's own borrow: printing calls back. Where a
            // browser cannot, it has said so.
            let _ = window.map(|window| window.print());
        }
        "menu" => menu::toggle(button),
        "listen" => sonification::press(button),
        "integrate" => integrate::open(button),
        "integrate-copy" => integrate::copy(),
        "integrate-close" => integrate::close(),
        "hand-close" => hand::close(),
        act => {
            if let Some(item) = taking::Item::named(act) {
                taking::take(button, item);
            }
        }
    }
}

impl Page {
    /// Sets the switch of motion, and tells the style sheet.
    pub(super) fn motion(&self, moves: bool, why: &str) {
        let still = (!moves).then_some("true");
        dom::mark(&self.parts.root, "data-still", still);
        if let Some(switch) = switch(self) {
            switch.set_checked(moves);
        }
        self.parts.write("raison", why);
    }

    /// Offers what can be done about the tour.
    pub(super) fn tour(&self, tour: Tour) {
        let Some(button) = self.parts.document.get_element_by_id("visite") else {
            return;
        };
        let (act, word) = match tour {
            Tour::Playing => ("pause", "Pause"),
            Tour::Paused => ("play", "Reprendre"),
            Tour::Done => ("play", "Rejouer"),
        };
        dom::set(&button, "data-act", act);
        if let Some(words) = dom::find(&button, "span") {
            words.set_text_content(Some(word));
        }
        dom::unset(&button, "hidden");
    }
}
