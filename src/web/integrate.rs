//! The dialog « Intégrer »: opened on what stands around a button, it writes
//! the code for what its form says. `prerender::integrate` is its HTML.

use wasm_bindgen::JsCast;
use web_sys::{
    Document, Element, Event as DomEvent, HtmlAnchorElement, HtmlDialogElement, HtmlElement,
    HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement,
};

use super::events::on;
use super::{Page, dom, hand, modal, with};
use crate::STUDY;
use crate::data::SizeId;
use crate::embed::Scope;
use crate::embed::choices::{Choices, Height};
use crate::embed::snippet::{HOST_SCRIPT, Snippet};
use crate::selection::Comparison;

const COPIED: &str = "Code copié.";
const REFUSED: &str = "Le navigateur a refusé la copie\u{a0}: le code est sélectionné, faites Ctrl\u{a0}+\u{a0}C, ou ⌘\u{a0}C.";

/// The dialog's elements, all of them there.
struct Dialog {
    dialog: HtmlDialogElement,
    what: HtmlSelectElement,
    code: HtmlTextAreaElement,
    preview: Element,
    status: Element,
    /// A link to the root of the site.
    home: HtmlAnchorElement,
}

impl Dialog {
    fn find(document: &Document) -> Option<Self> {
        let dialog = document.get_element_by_id("integrer")?;
        let part = |selector: &str| dom::find(&dialog, selector);
        Some(Self {
            what: part("[name=quoi]")?.dyn_into().ok()?,
            code: part("textarea")?.dyn_into().ok()?,
            preview: part(".preview div")?,
            status: part("[role=status]")?,
            home: part("a")?.dyn_into().ok()?,
            dialog: dialog.dyn_into().ok()?,
        })
    }

    fn option(&self) -> Option<Element> {
        dom::find(&self.what, ":checked")
    }

    /// Writes the code and shows it at work.
    fn write(&self) {
        let mut choices = Choices::default();
        for chosen in dom::all::<Element>(&self.dialog, ":checked") {
            let field = dom::closest(&chosen, "[name]");
            let name = field.and_then(|f| f.get_attribute("name"));
            let value = chosen.get_attribute("value").unwrap_or_default();
            // What is left at its default has no value, and is not understood.
            let _ = choices.choose(&STUDY, &name.unwrap_or_default(), &value);
        }
        let form = dom::find(&self.dialog, "form");
        let own = form.and_then(|f| f.get_attribute("data-title"));
        let scope = Scope::of(&STUDY, &self.what.value());
        let mut title = own.unwrap_or_default();
        if scope != Scope::Whole {
            let words = self.option().and_then(|o| o.text_content());
            title = words.unwrap_or_default() + " — " + &title;
        }
        let home = self.home.href();
        let fit = || self.option()?.get_attribute("data-height")?.parse().ok();
        let snippet = Snippet {
            scope,
            choices,
            base: home.trim_end_matches("integrer.html"),
            title: &title,
            height: fit().unwrap_or_default(),
        };
        self.code.set_text_content(Some(&snippet.code(&STUDY)));
        self.status.set_text_content(None);
        // A new iframe each time: another address in the same one would be a step of the history.
        self.preview
            .set_inner_html(&snippet.iframe(&STUDY).into_string());
        let iframe = self.preview.first_element_child();
        if let Some(iframe) = iframe.and_then(|f| f.dyn_into::<HtmlElement>().ok()) {
            if choices.height != Height::Followed {
                // The script, once loaded, stays: here it must change nothing.
                let height = dom::attribute(&iframe, "height") + "px";
                let _ = iframe.style().set_property("min-height", &height);
                let _ = iframe.style().set_property("max-height", &height);
            } else if let Some(document) = iframe.owner_document() {
                host_script(&document, &self.preview, snippet.base);
            }
        }
    }
}

/// Loads our own host script beside the preview, once.
fn host_script(document: &Document, preview: &Element, base: &str) {
    let address = base.to_owned() + HOST_SCRIPT;
    let parent = preview.parent_element();
    let script = dom::create::<Element>(document, "script");
    if let (Some(parent), Some(script)) = (parent, script)
        && dom::find(&parent, "script").is_none()
    {
        dom::set(&script, "src", &address);
        let _ = parent.append_child(&script);
    }
}

fn find_dialog() -> Option<Dialog> {
    with(|page| Dialog::find(&page.parts.document)).flatten()
}

/// Whether the document can be embedded: the page in one file has no dialog.
pub fn offered(document: &Document) -> bool {
    document.get_element_by_id("integrer").is_some()
}

/// Follows the dialog's form.
pub fn listen(page: &Page) {
    let Some(dialog) = page.parts.document.get_element_by_id("integrer") else {
        return;
    };
    on(&dialog, "change", |_: &DomEvent| {
        if let Some(dialog) = find_dialog() {
            dialog.write();
        }
    });
    // The preview stops with the dialog.
    on(&dialog, "close", |_: &DomEvent| {
        if let Some(dialog) = find_dialog() {
            dialog.preview.set_inner_html("");
        }
    });
}

/// Opens the dialog on the figure or the chapter around the button, else on
/// what the document holds, with the reader's own choices.
pub fn open(button: &Element) {
    let around = |selector: &str, name: &str| {
        dom::closest(button, selector).and_then(|found| found.get_attribute(name))
    };
    let what = around(".figure", "data-figure")
        .map(|slug| format!("figure:{slug}"))
        .or_else(|| Some(format!("chapitre:{}", around(".chapter", "id")?)))
        .or_else(|| around("html", "data-scope"));
    let (Some(dialog), Some(selection)) = (find_dialog(), with(|page| page.app.selection())) else {
        return;
    };
    dialog.what.set_value(&what.unwrap_or_default());
    for field in dom::all::<HtmlSelectElement>(&dialog.dialog, "[name=taille]") {
        let size = selection.size;
        field.set_value(if size == SizeId::ALL {
            ""
        } else {
            STUDY.size(size).slug
        });
    }
    for field in dom::all::<HtmlInputElement>(&dialog.dialog, "[name=comparer]") {
        field.set_checked(selection.comparison == Comparison::On);
    }
    dialog.write();
    modal::open(&dialog.dialog, button);
}

/// Copies the code, and says so.
pub fn copy() {
    let (Some(dialog), Some(document)) = (find_dialog(), with(|page| page.parts.document.clone()))
    else {
        return;
    };
    dialog.code.select();
    // The clipboard's own interface wants a secure context and, in an iframe, the partner's leave.
    // This one copies what is selected, and leaves it selected where it may not.
    let told = match hand::copy_selection(&document) {
        true => COPIED,
        false => REFUSED,
    };
    dialog.status.set_text_content(Some(told));
}

/// Puts the dialog away.
pub fn close() {
    if let Some(dialog) = find_dialog() {
        dialog.dialog.close();
    }
}
