//! Paper: figures as SVG of the state on screen, so that they are sharp and
//! take the black and white of the style sheet; tables open; the address.

use web_sys::{Element, Event as DomEvent};

use super::canvas::Look;
use super::events::on;
use super::{Page, dom, with};
use crate::chart::Format;
use crate::chart::scene::format::TABLET;
use crate::export::svg::svg;

pub fn listen(page: &Page) {
    on(&page.parts.window, "beforeprint", |_: &DomEvent| {
        with(Page::prepare_paper);
    });
    on(&page.parts.window, "afterprint", |_: &DomEvent| {
        with(Page::put_paper_away);
    });
}

impl Page {
    /// Prints the chapter that an element stands in.
    pub(super) fn print_chapter(&mut self, element: &Element) {
        if let Some(chapter) = dom::closest(element, ".chapter") {
            dom::class(&chapter, "printed", true);
            dom::set(&self.parts.root, "data-print", "true");
        }
    }

    fn prepare_paper(&mut self) {
        self.write_some(usize::MAX);
        for (figure, stage) in self.stages.entries() {
            let Some(stage) = stage else { continue };
            let view = self.app.view(figure);
            if let Look::Plate(_) = stage.look {
                if let Some(old) = dom::find(&stage.stage, "svg") {
                    old.remove();
                }
                let scene = view.chart.layout(Format::Plate(TABLET));
                // Fails for what is no HTML: this is.
                let _ = stage
                    .stage
                    .insert_adjacent_html("beforeend", &svg(&scene, &view.sentence));
                continue;
            }
            for drawn in dom::all::<Element>(&stage.stage, "svg") {
                let format = if drawn.matches(".wide") == Ok(true) {
                    Format::Wide
                } else {
                    Format::Narrow
                };
                drawn.set_outer_html(&svg(&view.chart.layout(format), &view.sentence));
            }
        }
        let root = &self.parts.root;
        for details in dom::all::<Element>(root, "details.data:not([open])") {
            dom::set(&details, "open", "");
            self.opened.push(details);
        }
        let base = self.parts.address();
        for line in dom::all::<Element>(root, ".address") {
            let chapter = dom::closest(&line, ".chapter");
            let slug = chapter.map_or_else(String::new, |chapter| chapter.id());
            let id = self.app.study().chapter_id(&slug);
            let query = self.app.place(id.unwrap_or_default());
            line.set_text_content(Some(&format!("{base}{query}")));
        }
    }

    fn put_paper_away(&mut self) {
        for details in self.opened.drain(..) {
            dom::unset(&details, "open");
        }
        let root = &self.parts.root;
        dom::unset(root, "data-print");
        for chapter in dom::all::<Element>(root, ".printed") {
            dom::class(&chapter, "printed", false);
        }
    }
}
