//! Paper: figures as SVG of the state on screen, so that they are sharp and
//! take the black and white of the style sheet; tables open; the address.

use super::browser::Element;
use super::dom::on;
use super::{Page, dom, with};
use crate::chart::Format;
use crate::export::svg::svg;
use crate::text;

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
        if let Some(chapter) = element.closest(".chapter") {
            chapter.classes().toggle("printed", true);
            self.parts.root.set("data-print", "true");
        }
    }

    fn prepare_paper(&mut self) {
        self.write_some(usize::MAX);
        for (index, stage) in self.stages.iter().enumerate() {
            let Some(stage) = stage else { continue };
            let view = self.app.view(index);
            for drawn in dom::all::<Element>(&stage.stage, "svg") {
                let format = if drawn.is(".wide") {
                    Format::Wide
                } else {
                    Format::Narrow
                };
                drawn.replace_by(&svg(&view.chart.layout(format), &view.sentence));
            }
        }
        let root = &self.parts.root;
        for details in dom::all::<Element>(root, "details.data:not([open])") {
            details.set("open", "");
            self.opened.push(details);
        }
        let base = self.parts.address();
        for line in dom::all::<Element>(root, ".address") {
            let chapter = line.closest(".chapter");
            let slug = chapter.map_or_else(String::new, |c| dom::attribute(&c, "id"));
            let id = self.app.study().chapter_id(&slug);
            let query = self.app.place(id.unwrap_or_default());
            line.set_text(&text::of(&[&*base, &query]));
        }
    }

    fn put_paper_away(&mut self) {
        for details in self.opened.drain(..) {
            details.unset("open");
        }
        let root = &self.parts.root;
        root.unset("data-print");
        for chapter in dom::all::<Element>(root, ".printed") {
            chapter.classes().toggle("printed", false);
        }
    }
}
