//! What the module needs of the page, and what it writes there of a choice.

use js_sys::Reflect;

use super::browser::{Document, Element, Window};
use super::dom::{self, attribute};
use crate::data::{SizeId, Study};
use crate::embed::Scope;
use crate::selection::{Comparison, Motion, Selection, Theme};

/// What the module needs of the page.
pub struct Parts {
    pub window: Window,
    pub document: Document,
    pub root: Element,
    pub body: Element,
    pub status: Element,
    /// The forms with choices that the document has: the question of the first
    /// screen, the bar.
    pub controls: Vec<Element>,
    /// The links to the chapters, in a document that has several.
    pub chapters: Option<Element>,
    pub bubble: Element,
}

impl Parts {
    pub fn find() -> Option<Self> {
        let window = dom::window();
        let document = window.document();
        Some(Self {
            status: document.by_id(dom::STATUS)?,
            controls: ["question", "reglages"]
                .into_iter()
                .filter_map(|id| document.by_id(id))
                .collect(),
            chapters: document.by_id("chapitres"),
            bubble: super::pointing::bubble(&document),
            root: document.root(),
            body: document.body(),
            window,
            document,
        })
    }

    /// The document's address without query. A file on a disk has none that
    /// another could open: there it is the published one.
    pub fn address(&self) -> String {
        let location = self.window.location();
        if location.protocol() == "file:" {
            let published = self.root.find("link[rel=canonical]");
            return published.map_or_else(String::new, |link| attribute(&link, "href"));
        }
        location.origin() + &location.pathname()
    }

    /// Writes a text where the page has that place.
    pub fn write(&self, id: &str, text: &str) {
        if let Some(place) = self.document.by_id(id) {
            place.set_text(text);
        }
    }

    /// Tells the style sheet whether the reader chose a size.
    pub fn mark_size(&self, study: &Study, size: SizeId) {
        let chosen = (size != SizeId::ALL).then(|| study.size(size).slug);
        dom::mark(&self.root, "data-size", chosen);
    }

    /// Leads the source line of a frame to the same choices on the whole page.
    pub fn lead_back(&self, app: &crate::app::App) {
        let Some(frame) = app.embed().frame else {
            return;
        };
        if let Some(line) = self.root.find(".locked") {
            line.set_text(&app.fixed());
        }
        let Some(link) = self.root.find(".source a") else {
            return;
        };
        let study = app.study();
        let selection = Selection {
            motion: Motion::AsDevice,
            theme: Theme::Auto,
            ..app.selection()
        };
        let mut place = attribute(&link, "data-root") + &selection.query(study);
        if let Scope::Figure(id) = frame {
            place += "#figure-";
            place += study.panel(id).slug;
        }
        link.set("href", &place);
        // A sandbox opens no window: there the frame itself goes to the page.
        let origin = self.window.location().origin();
        let opaque = Reflect::get(&self.window, &"origin".into());
        if opaque.is_ok_and(|o| o.as_string() == Some(origin)) && link.get("target").is_none() {
            link.set("target", "_blank");
            link.set("rel", "noopener");
            link.set_text(&(link.text() + " (nouvelle fenêtre)"));
        }
    }

    /// Sets the controls to a selection.
    pub fn set_controls(&self, study: &Study, selection: Selection) {
        let size = study.size(selection.size).slug;
        for form in &self.controls {
            for input in dom::all::<Element>(form, "input") {
                let on = match input.kind().as_str() {
                    "radio" => input.value() == size,
                    _ => selection.comparison == Comparison::On,
                };
                input.set_checked(on);
            }
        }
    }
}
