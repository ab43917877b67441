//! The bar as part of the page: it takes the colours of the plate that passes
//! beneath it, stays away while the first screen asks for the same, and on a
//! phone opens the links to the chapters.

use web_sys::{Element, Event as DomEvent, HtmlElement, KeyboardEvent};

use super::chapters::BELOW;
use super::events::{self, on};
use super::{Page, dom, observer, with};

/// How far below the window's head, and above its foot, what is read begins
/// beside a bar that stands there, in CSS pixels (`--row` in controls.css).
pub const BESIDE: [f64; 2] = [62.0, 56.0];

pub fn listen(page: &Page) {
    let root = &page.parts.root;
    let [head, foot] = BESIDE;
    for line in [
        format!("-{head}px 0px -80% 0px"),
        format!("-80% 0px -{foot}px 0px"),
    ] {
        let observer = observer::crossings(&line, |_, _| {
            with(|page| page.dress());
        });
        for place in [".chapter", BELOW] {
            for section in dom::all::<Element>(root, place) {
                if let Some(observer) = &observer {
                    observer.observe(&section);
                }
            }
        }
    }
    let asks = observer::crossings("0px", |entries, _| {
        let asks = entries.last().is_some_and(|e| e.is_intersecting());
        with(|page| dom::mark(&page.parts.root, "data-asks", asks.then_some("true")));
    });
    if let (Some(observer), Some(question)) = (asks, dom::find(root, "#question")) {
        observer.observe(&question);
    }
    // Whoever was among the links before the module came is not left without a place.
    let focused = dom::find(root, "#chapitres a:focus");
    if focused.is_some_and(|link| link.get_bounding_client_rect().width() == 0.0)
        && let Some(button) = dom::find(root, "#plan")
    {
        dom::focus(&button);
    }
    let document = &page.parts.document;
    on(document, "click", |event: &DomEvent| {
        if events::within(event, "#plan").is_none() {
            close();
        }
    });
    on(document, "keydown", |event: &KeyboardEvent| {
        if events::key(event) == "Escape"
            && let Some(button) = close()
        {
            // Escape closes one thing at a time.
            event.prevent_default();
            let _ = button.focus();
        }
    });
}

/// Opens the links, or closes them.
pub fn toggle(button: &Element) {
    let open = dom::attribute(button, "aria-expanded") == "true";
    dom::set(button, "aria-expanded", if open { "false" } else { "true" });
}

/// Closes the links, and gives the button that had opened them.
fn close() -> Option<HtmlElement> {
    let open = "#plan[aria-expanded=true]";
    let button = with(|page| dom::all::<HtmlElement>(&page.parts.root, open).pop())??;
    dom::set(&button, "aria-expanded", "false");
    Some(button)
}

impl Page {
    /// Gives the bar the colours of the chapter beside it, or of the last one
    /// that passed; in large, of the figure's.
    pub(super) fn dress(&self) {
        let (root, study) = (&self.parts.root, self.app.study());
        let Some(bar) = dom::find(root, ".bar") else {
            return;
        };
        let high = self.parts.window.inner_height().ok();
        let high = high.and_then(|high| high.as_f64()).unwrap_or_default();
        let [head, foot] = BESIDE;
        let line = if bar.get_bounding_client_rect().top() > high / 2.0 {
            high - foot
        } else {
            head
        };
        // An embed shows one chapter: the others have no place.
        let passed = |c: &Element| {
            let place = c.get_bounding_client_rect();
            place.height() > 0.0 && place.top() <= line
        };
        let chapters = dom::all::<Element>(root, ".chapter");
        let shown = self.app.selection().shown;
        let chapter = shown.map(|id| study.figure(id).chapter).or_else(|| {
            let beside = chapters.into_iter().rfind(passed)?;
            study.chapter_id(&beside.id())
        });
        let form = chapter.and_then(|chapter| study.plate_of(chapter));
        if let Some(form) = form {
            bar.set_class_name(&format!("bar plate-{}", form.slug()));
        }
    }
}
