//! Paper: figures as SVG of the state on screen, so that they are sharp and
//! take the black and white of the style sheet; tables open; the address.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlDetailsElement};

use super::dom::on;
use super::{Page, dom, with};
use crate::chart::Format;
use crate::export::svg::svg;

pub fn listen(page: &Page) {
    on(&page.parts.window, "beforeprint", |_| {
        with(Page::prepare_paper);
    });
    on(&page.parts.window, "afterprint", |_| {
        with(Page::put_paper_away);
    });
}

impl Page {
    /// Prints the chapter that an element stands in.
    pub(super) fn print_chapter(&mut self, element: &Element) {
        if let Ok(Some(chapter)) = element.closest(".chapter") {
            let _ = chapter.class_list().add_1("printed");
            if let Some(root) = self.parts.document.document_element() {
                dom::set(&root, "data-print", "true");
            }
        }
    }

    fn prepare_paper(&mut self) {
        self.write_some(usize::MAX);
        for (index, stage) in self.stages.iter().enumerate() {
            let Some(stage) = stage else { continue };
            let sentence = self.app.words(index).sentence;
            for drawn in dom::all::<Element>(&stage.stage, "svg") {
                let wide = drawn.class_list().contains("wide");
                let format = if wide { Format::Wide } else { Format::Narrow };
                drawn.set_outer_html(&svg(&self.app.scene(index, format), &sentence));
            }
        }
        let all = |selector: &str| match self.parts.document.document_element() {
            Some(root) => dom::all::<Element>(&root, selector),
            None => Vec::new(),
        };
        for details in all("details.data:not([open])") {
            if let Ok(details) = details.dyn_into::<HtmlDetailsElement>() {
                details.set_open(true);
                self.opened.push(details);
            }
        }
        let base = self.parts.address();
        for line in all(".address") {
            let chapter = line.closest(".chapter").ok().flatten();
            let study = self.app.study();
            let id = study.chapter_ids().find(|&id| {
                chapter
                    .as_ref()
                    .is_some_and(|c| c.id() == study.chapter(id).slug)
            });
            let query = self.app.place(id.unwrap_or_default());
            line.set_text_content(Some(&format!("{base}{query}")));
        }
    }

    fn put_paper_away(&mut self) {
        for details in self.opened.drain(..) {
            details.set_open(false);
        }
        if let Some(root) = self.parts.document.document_element() {
            let _ = root.remove_attribute("data-print");
            for chapter in dom::all::<Element>(&root, ".printed") {
                let _ = chapter.class_list().remove_1("printed");
            }
        }
    }
}
