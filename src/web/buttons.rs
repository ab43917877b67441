//! The page's buttons, by what their `data-act` says.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement};

use super::dom::on;
use super::{Page, dispatch, with};
use crate::app::{Event, Tour, Turn};

pub fn listen(page: &Page) {
    switch(page);
    on(&page.parts.document, "click", |event| {
        let button = event
            .target()
            .and_then(|t| t.dyn_into::<Element>().ok()?.closest("[data-act]").ok()?);
        if let Some(button) = button {
            let act = button.get_attribute("data-act").unwrap_or_default();
            press(&button, &act);
        }
    });
}

fn switch(page: &Page) {
    if let Some(switch) = page.parts.document.get_element_by_id("animations") {
        on(&switch, "change", |event| {
            let input = event
                .target()
                .and_then(|t| t.dyn_into::<HtmlInputElement>().ok());
            if let Some(input) = input {
                dispatch(Event::Moving(input.checked()));
            }
        });
    }
}

fn press(button: &Element, act: &str) {
    match act {
        "show" => {
            let figure = button.closest(".panel").ok().flatten();
            let slug = figure.and_then(|f| f.get_attribute("data-panel"));
            let id = with(|page| page.app.study().panel_id(&slug?)).flatten();
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
        "print" => {
            let window = with(|page| {
                page.print_chapter(button);
                page.parts.window.clone()
            });
            // Outside of the page's own borrow: printing calls back.
            if let Some(window) = window {
                let _ = window.print();
            }
        }
        // The others' doing: `takeaway`.
        _ => {}
    }
}

impl Page {
    /// Sets the switch of motion, and tells the style sheet.
    pub(super) fn motion(&self, moves: bool, why: &str) {
        let document = &self.parts.document;
        if let Some(root) = document.document_element() {
            let _ = match moves {
                true => root.remove_attribute("data-still"),
                false => root.set_attribute("data-still", "true"),
            };
        }
        let switch = document.get_element_by_id("animations");
        if let Some(switch) = switch.and_then(|s| s.dyn_into::<HtmlInputElement>().ok()) {
            switch.set_checked(moves);
        }
        if let Some(reason) = document.get_element_by_id("raison") {
            reason.set_text_content(Some(why));
        }
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
        let _ = button.set_attribute("data-act", act);
        if let Ok(Some(words)) = button.query_selector("span") {
            words.set_text_content(Some(word));
        }
        if let Ok(button) = button.dyn_into::<HtmlElement>() {
            button.set_hidden(false);
        }
    }
}
