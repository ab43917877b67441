//! Definitions on demand: the bubble beside a word that leads to the glossary.

use super::browser::{Element, Report};
use super::dom::{self, on};
use super::{Page, dispatch, with};
use crate::app::Event;
use crate::text;
use crate::view::words::uncapital;

pub fn listen(page: &Page) {
    let document = &page.parts.document;
    on(document, "click", |event| {
        if let Some(term) = term_of(event) {
            // The definition is here: no need to go to it.
            event.prevent_default();
            with(|page| {
                if let Some(text) = page.define(&term) {
                    page.parts.status.set_text(&text);
                }
            });
        }
    });
    on(document, "focusin", |event| {
        if let Some(term) = term_of(event) {
            with(|page| page.define(&term));
        }
    });
    on(document, "focusout", |event| {
        if term_of(event).is_some() {
            leave();
        }
    });
}

fn term_of(event: &Report) -> Option<Element> {
    dom::within(event, ".term")
}

/// Whether the pointer is over a word, whose definition then shows.
pub fn under(mouse: &Report) -> bool {
    let Some(term) = term_of(mouse) else {
        leave();
        return false;
    };
    let shown = with(|page| page.defined.as_ref() == Some(&term)).unwrap_or(false);
    if !shown {
        dispatch(Event::Unpointed);
        with(|page| page.define(&term));
    }
    true
}

/// Takes a definition away.
pub fn leave() {
    with(|page| {
        if page.defined.take().is_some() {
            page.parts.bubble.remove();
        }
    });
}

impl Page {
    /// Shows the definition of a word, and gives it.
    fn define(&mut self, term: &Element) -> Option<String> {
        let href = term.get("href")?;
        let entry = self.parts.document.by_id(href.strip_prefix('#')?)?;
        let definition = uncapital(&entry.find("dd")?.text());
        let word = entry.find("dt")?.text();
        let text = text::of(&[&word, "\u{202f}: ", &definition]);
        let rect = term.rect();
        self.bubble(
            &text,
            [rect.left(), rect.top(), rect.width(), rect.height()],
        );
        self.defined = Some(term.clone());
        Some(text)
    }
}
