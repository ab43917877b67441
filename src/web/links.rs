//! Links to the site's other pages take the reader's choices along.

use web_sys::Element;

use super::{Page, dom};

impl Page {
    /// Writes the choices into every such link anew.
    pub(super) fn keep(&self) {
        let kept = self.app.kept();
        for link in dom::all::<Element>(&self.parts.body, "a.keeps") {
            let href = dom::attribute(&link, "href");
            let path = href.split('?').next().unwrap_or_default();
            dom::set(&link, "href", &format!("{path}{kept}"));
        }
    }
}
