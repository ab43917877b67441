//! Definitions on demand: the tooltip beside a word that leads to the glossary.

use web_sys::{Element, Event as DomEvent, FocusEvent, MouseEvent};

use super::dom;
use super::events::{self, on};
use super::{Page, dispatch, with};
use crate::app::Event;
use crate::chart::focus::Means;
use crate::view::words::uncapital;

pub fn listen(page: &Page) {
    let document = &page.parts.document;
    on(document, "click", |event: &MouseEvent| {
        if let Some(term) = term_of(event) {
            // The definition is here: no need to go to it.
            event.prevent_default();
            say(&term);
        }
    });
    on(document, "focusin", |event: &FocusEvent| {
        if let Some(term) = term_of(event) {
            say(&term);
        }
    });
    on(document, "focusout", |event: &FocusEvent| {
        if term_of(event).is_some() {
            leave();
        }
    });
}

/// Shows a definition to who asked for it, and says it.
fn say(term: &Element) {
    with(|page| {
        if let Some(text) = page.define(term, Means::Keyboard) {
            page.parts.status.set_text_content(Some(&text));
        }
    });
}

fn term_of(event: &DomEvent) -> Option<Element> {
    events::within(event, ".term")
}

/// Whether the pointer is over a word, whose definition then shows.
pub fn under(mouse: &MouseEvent) -> bool {
    let Some(term) = term_of(mouse) else {
        leave();
        return false;
    };
    let shown = with(|page| page.defined.as_ref() == Some(&term)).unwrap_or(false);
    if !shown {
        dispatch(Event::Unpointed);
        with(|page| page.define(&term, Means::Pointer));
    }
    true
}

/// Takes a definition away.
pub fn leave() {
    with(|page| {
        if page.defined.take().is_some() {
            page.parts.tooltip.remove();
        }
    });
}

impl Page {
    /// Shows the definition of a word, and gives it.
    fn define(&mut self, term: &Element, means: Means) -> Option<String> {
        let href = term.get_attribute("href")?;
        let entry = (self.parts.document).get_element_by_id(href.strip_prefix('#')?)?;
        let part = |name: &str| dom::find(&entry, name)?.text_content();
        let (word, definition) = (part("dt")?, uncapital(&part("dd")?));
        let text = format!("{word}\u{a0}: {definition}");
        let rect = term.get_bounding_client_rect();
        self.put_tooltip(
            &text,
            [rect.left(), rect.top(), rect.width(), rect.height()],
            means,
        );
        self.defined = Some(term.clone());
        Some(text)
    }
}
