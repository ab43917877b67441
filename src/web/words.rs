//! The words of the figures: at once for those on screen, for the others as
//! soon as nothing moves. So a choice costs what is on screen, and all words
//! agree with it before a reader can come to them.

use js_sys::Function;
use web_sys::Element;

use super::{Page, dom, events, with};
use crate::data::FigureId;
use crate::fragment;

/// Figures in a task: some milliseconds on a slow phone.
const SLICE: usize = 6;

/// Which words wait, and who writes them.
pub struct Writing {
    /// Figures whose words are of the choice before, the next one last.
    waiting: Vec<FigureId>,
    asked: bool,
    task: Function,
}

impl Writing {
    pub fn new() -> Self {
        Self {
            waiting: Vec::new(),
            asked: false,
            task: events::task(|| {
                with(|page| {
                    page.writing.asked = false;
                    page.write_some(SLICE);
                    page.write_on();
                });
            }),
        }
    }
}

impl Page {
    /// After a choice.
    pub(super) fn words(&mut self) {
        self.parts
            .mark_size(self.app.study(), self.app.selection().size);
        let figures = self.app.study().figure_ids();
        let (seen, others): (Vec<_>, Vec<_>) =
            figures.partition(|&figure| self.app.on_screen(figure));
        // Nothing is on screen before the page is taken over: then all is written.
        let start = seen.is_empty();
        self.in_place(|page| {
            for figure in seen {
                page.put_words(figure);
            }
        });
        self.writing.waiting = others;
        self.writing.waiting.reverse();
        if start {
            self.write_some(usize::MAX);
        }
    }

    /// The words of a figure that comes on screen.
    pub(super) fn words_of(&mut self, figure: FigureId) {
        if let Some(at) = self.writing.waiting.iter().position(|&f| f == figure) {
            self.writing.waiting.remove(at);
            self.put_words(figure);
        }
    }

    /// Writes so many of those that wait.
    pub(super) fn write_some(&mut self, count: usize) {
        self.in_place(|page| {
            for _ in 0..count.min(page.writing.waiting.len()) {
                if let Some(figure) = page.writing.waiting.pop() {
                    page.put_words(figure);
                }
            }
        });
    }

    /// Writes, and keeps what the reader looks at where it is: words above it
    /// may take more lines or fewer. Not every browser does so by itself.
    pub(super) fn in_place(&mut self, write: impl FnOnce(&mut Self)) {
        let window = self.parts.window.clone();
        let scrolled = window.page_y_offset().is_ok_and(|y| y > 0.0);
        let read = scrolled.then(|| self.read_element()).flatten();
        let top = |element: &Element| element.get_bounding_client_rect().top();
        let before = read.as_ref().map(top);
        write(self);
        if let (Some(element), Some(before)) = (read, before) {
            let moved = top(&element) - before;
            if moved.abs() > 0.5 {
                window.scroll_by_with_x_and_y(0.0, moved);
            }
        }
    }

    /// What stands at the middle of the window.
    fn read_element(&self) -> Option<Element> {
        let root = &self.parts.root;
        let (wide, high) = (root.client_width(), root.client_height());
        let at = (wide as f32 / 2.0, high as f32 / 2.0);
        let found = self.parts.document.element_from_point(at.0, at.1)?;
        // The bar stands in the page before the module comes, and then at its edge.
        if dom::closest(&found, ".bar").is_some() {
            return None;
        }
        let whole = dom::closest(&found, ".stage, .figure, .chapter>*");
        whole.or(Some(found))
    }

    /// Sees to it that those that wait are written, once nothing moves.
    pub(super) fn write_on(&mut self) {
        if self.frame_asked || self.writing.asked || self.writing.waiting.is_empty() {
            return;
        }
        let window = &self.parts.window;
        let timer = window.set_timeout_with_callback(&self.writing.task);
        self.writing.asked = timer.is_ok();
    }

    fn put_words(&mut self, figure: FigureId) {
        let Some(stage) = &mut self.stages[figure] else {
            return;
        };
        let view = self.app.view(figure);
        for ((class, markup), said) in fragment::parts(view).into_iter().zip(&mut stage.said) {
            let html = markup.into_string();
            if said.as_ref() == Some(&html) {
                continue;
            }
            if class == "sentence" {
                dom::set(&stage.front.canvas, "aria-label", &view.sentence);
            }
            if let Some(element) = dom::find(&stage.figure, &format!(".{class}")) {
                // Writing the same again would make screen readers start over.
                if element.inner_html() != html {
                    element.set_inner_html(&html);
                }
            }
            *said = Some(html);
        }
    }
}
