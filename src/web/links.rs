//! Links to the site's other pages take the reader's choices along.

use web_sys::HtmlElement;

use super::{Page, dom};

impl Page {
    /// Writes the choices into every such link anew.
    pub(super) fn keep(&self) {
        let Some(body) = self.parts.document.body() else {
            return;
        };
        let kept = self.app.kept();
        for link in dom::all::<HtmlElement>(&body, "a.keeps") {
            let href = link.get_attribute("href").unwrap_or_default();
            let path = href.split('?').next().unwrap_or_default();
            dom::set(&link, "href", &format!("{path}{kept}"));
        }
    }
}
