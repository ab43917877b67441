//! Carries the app's effects out.

use js_sys::Function;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{History, HtmlElement, console};

use super::palette::Palettes;
use super::{Page, dispatch, dom};
use crate::app::{Effect, Event, warnings};
use crate::data::{ChapterId, FigureId};
use crate::selection::{Ignored, Theme};

/// Names in the console what the address had of no sense.
pub fn warn(ignored: Vec<Ignored>) {
    for line in warnings(&ignored) {
        console::warn_1(&line.into());
    }
}

/// What a frame calls.
pub fn frame() -> Function {
    let act = Closure::<dyn Fn(f64)>::new(|now| {
        super::with(|page| page.frame_asked = false);
        dispatch(Event::Tick(now));
    });
    act.into_js_value().unchecked_into()
}

impl Page {
    pub fn carry_out(&mut self, effect: Effect) {
        match effect {
            Effect::Push(query) => self.write(&query, History::push_state_with_url),
            Effect::Replace(query) => self.write(&query, History::replace_state_with_url),
            Effect::Controls => {
                let app = &self.app;
                self.parts.set_controls(app.study(), app.selection());
                self.parts.lead_back(app);
                self.keep();
            }
            Effect::Words => self.words(),
            Effect::Mark(chapter) => self.mark(chapter),
            Effect::Scroll(chapter) => {
                let slug = self.app.study().chapter(chapter).slug;
                if let Some(section) = self.parts.document.get_element_by_id(slug) {
                    section.scroll_into_view();
                }
            }
            Effect::Draw(figure) => self.draw(figure),
            Effect::Frame => self.ask_for_frame(),
            Effect::Say(text) => self.parts.status.set_text_content(Some(&text)),
            Effect::Tooltip(tooltip) => self.show_tooltip(tooltip),
            Effect::Motion { moves, why } => {
                self.motion(moves, why);
                self.keep();
            }
            Effect::Show(shown) => self.show(shown),
            Effect::Tour(tour) => self.tour(tour),
            Effect::Theme(theme) => self.theme(theme),
            Effect::Narrow(scope) => self.narrow(scope),
            Effect::Announce => self.announce(),
            Effect::Warn(ignored) => warn(ignored),
        }
    }

    /// Takes a scheme: the style sheet's, and the canvases'.
    fn theme(&mut self, theme: Theme) {
        let root = &self.parts.root;
        let scheme = match theme {
            // On a ground that is not ours, the start script has chosen already.
            Theme::Auto => root.get_attribute("data-ground").map(|_| Theme::Light),
            Theme::Light | Theme::Dark => Some(theme),
        };
        dom::mark(root, "data-theme", scheme.map(Theme::slug));
        self.recolour();
        for figure in self.app.study().figure_ids() {
            if self.app.on_screen(figure) {
                self.draw(figure);
            }
        }
    }

    /// Reads the colours that canvases are drawn with.
    pub(super) fn recolour(&mut self) {
        self.palettes = Palettes::read(&self.parts.window, &self.parts.root);
    }

    /// Marks a chapter's link, and brings it into sight where the links do not
    /// all fit.
    fn mark(&self, chapter: ChapterId) {
        if let Some(number) = dom::find(&self.parts.root, "#plan .nth") {
            number.set_text_content(Some(&(chapter.0 + 1).to_string()));
        }
        let current = format!("#{}", self.app.study().chapter(chapter).slug);
        let Some(bar) = &self.parts.chapters else {
            return;
        };
        for link in dom::all::<HtmlElement>(bar, "a") {
            if dom::attribute(&link, "href") == current {
                dom::set(&link, "aria-current", "true");
                let middle = link.offset_left() + link.offset_width() / 2 - bar.client_width() / 2;
                bar.set_scroll_left(middle);
            } else {
                dom::unset(&link, "aria-current");
            }
        }
    }

    /// Writes a query into the history. Without one, the bare path stands.
    fn write(
        &self,
        query: &str,
        write: fn(&History, &JsValue, &str, Option<&str>) -> Result<(), JsValue>,
    ) {
        let window = &self.parts.window;
        let path = window.location().pathname().unwrap_or_default();
        let url = if query.is_empty() { &path } else { query };
        // A sandboxed embed may refuse: the page works without its address.
        if let Ok(history) = window.history() {
            let _ = write(&history, &JsValue::NULL, "", Some(url));
        }
    }

    fn draw(&mut self, figure: FigureId) {
        let Some(stage) = &mut self.stages[figure] else {
            return;
        };
        let density = self.parts.window.device_pixel_ratio();
        let palette = self.palettes.of(stage.look);
        let format = stage.format;
        let height = self.app.height(figure);
        let marks = &self.app.pose(figure);
        let moves = self.app.moves(figure);
        let ground = self.app.ground(figure);
        stage.draw((format, height), ground, (marks, moves), density, palette);
    }

    fn ask_for_frame(&mut self) {
        if !self.frame_asked {
            let frame = self.parts.window.request_animation_frame(&self.frame);
            self.frame_asked = frame.is_ok();
        }
    }
}
