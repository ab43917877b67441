//! What a reader takes away of a figure, in the state on screen.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlAnchorElement};

use super::{Page, dom};
use crate::data::PanelId;
use crate::export::card::Caption;
use crate::selection::{Motion, Selection};
use crate::view::View;

impl Page {
    /// A figure in the state on screen, with the words that only the document
    /// has; `None` where the document has no such figure.
    pub(super) fn taken(&self, id: PanelId) -> Option<(View, Caption)> {
        let index = usize::from(id.0);
        let figure = &self.stages.get(index)?.as_ref()?.figure;
        let title = match figure.query_selector("h3") {
            Ok(Some(title)) => title.text_content(),
            // The first screen's figure is called, not titled.
            Ok(None) | Err(_) => figure.get_attribute("aria-label"),
        };
        let caption = Caption {
            title: title.unwrap_or_default(),
            notes: dom::all::<Element>(figure, ".notes li")
                .iter()
                .filter_map(|note| note.text_content())
                .collect(),
            address: self.link(id).unwrap_or_default(),
        };
        Some((self.app.view(index), caption))
    }

    /// The address of a figure in the state on screen, on the whole page. Made
    /// from the state: nothing that others put into the address is kept.
    pub(super) fn link(&self, id: PanelId) -> Option<String> {
        let document = &self.parts.document;
        let study = self.app.study();
        let shown = study.shows().find(|&shown| shown == id);
        let query = Selection {
            shown,
            motion: Motion::AsDevice,
            ..self.app.selection()
        }
        .query(study);
        // A document of a part says where the whole is.
        let root = document.query_selector("[data-root]").ok().flatten();
        let root = root.and_then(|r| r.get_attribute("data-root"));
        let root = root.filter(|r| !r.is_empty()).unwrap_or("./".into());
        let link: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
        link.set_href(&format!("{root}{query}"));
        Some(link.href())
    }
}
