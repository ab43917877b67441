//! What the module needs of the page, and what it writes there of a choice.

use js_sys::Reflect;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement, HtmlInputElement, Window};

use super::dom::{self, attribute};
use crate::data::{SizeId, Study};
use crate::embed::Scope;
use crate::selection::{Comparison, Motion, Selection, Theme};

/// What the module needs of the page.
pub struct Parts {
    pub window: Window,
    pub document: Document,
    pub root: Element,
    pub body: HtmlElement,
    pub status: Element,
    /// The forms with choices that the document has: the question of the first
    /// screen, the bar.
    pub controls: Vec<Element>,
    /// The links to the chapters, in a document that has several.
    pub chapters: Option<HtmlElement>,
    pub tooltip: HtmlElement,
}

impl Parts {
    pub fn find() -> Option<Self> {
        let window = web_sys::window()?;
        let document = window.document()?;
        let chapters = document.get_element_by_id("chapitres");
        Some(Self {
            status: document.get_element_by_id(dom::STATUS)?,
            controls: ["question", "reglages"]
                .into_iter()
                .filter_map(|id| document.get_element_by_id(id))
                .collect(),
            chapters: chapters.and_then(|links| links.dyn_into().ok()),
            tooltip: super::pointing::tooltip(&document)?,
            root: document.document_element()?,
            body: document.body()?,
            window,
            document,
        })
    }

    /// The document's address without query. A file on a disk has none that
    /// another could open: there it is the published one.
    pub fn address(&self) -> String {
        let location = self.window.location();
        if location.protocol().is_ok_and(|scheme| scheme == "file:") {
            let published = dom::find(&self.root, "link[rel=canonical]");
            return published.map_or_else(String::new, |link| attribute(&link, "href"));
        }
        location.origin().unwrap_or_default() + &location.pathname().unwrap_or_default()
    }

    /// Writes a text where the page has that place.
    pub fn write(&self, id: &str, text: &str) {
        if let Some(place) = self.document.get_element_by_id(id) {
            place.set_text_content(Some(text));
        }
    }

    /// Tells the style sheet whether the reader chose a size.
    pub fn mark_size(&self, study: &Study, size: SizeId) {
        let chosen = (size != SizeId::ALL).then(|| study.size(size).slug);
        dom::mark(&self.root, "data-size", chosen);
    }

    /// Leads the source line of an embed to the same choices on the whole page.
    pub fn lead_back(&self, app: &crate::app::App) {
        let Some(scope) = app.embed().scope else {
            return;
        };
        if let Some(line) = dom::find(&self.root, ".locked") {
            line.set_text_content(Some(&app.fixed()));
        }
        let Some(link) = dom::find(&self.root, ".source a") else {
            return;
        };
        let study = app.study();
        let selection = Selection {
            motion: Motion::AsDevice,
            theme: Theme::Auto,
            ..app.selection()
        };
        let mut place = attribute(&link, "data-page") + &selection.query(study);
        if let Scope::Figure(id) = scope {
            place += "#figure-";
            place += study.figure(id).slug;
        }
        dom::set(&link, "href", &place);
        // A sandbox may open no window: there the embed itself goes to the page.
        let origin = self.window.location().origin().ok();
        let own = Reflect::get(&self.window, &"origin".into()).ok();
        let opens = own.and_then(|own| own.as_string()) == origin;
        if opens && !link.has_attribute("target") {
            dom::set(&link, "target", "_blank");
            dom::set(&link, "rel", "noopener");
            let words = link.text_content().unwrap_or_default();
            link.set_text_content(Some(&format!("{words} (nouvelle fenêtre)")));
        }
    }

    /// Sets the controls to a selection.
    pub fn set_controls(&self, study: &Study, selection: Selection) {
        let size = study.size(selection.size).slug;
        for form in &self.controls {
            for input in dom::all::<HtmlInputElement>(form, "input") {
                let on = match input.type_().as_str() {
                    "radio" => input.value() == size,
                    _ => selection.comparison == Comparison::On,
                };
                input.set_checked(on);
            }
        }
    }
}
