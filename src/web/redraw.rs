//! Pictures that no longer fit the screen are drawn again, whatever asked for it: once a frame.

use js_sys::Function;

use super::{Page, dispatch, events, with};
use crate::app::Event;

/// What draws again, and whether it is on its way.
pub struct Redraw {
    task: Function,
    /// The frame that was asked for, by the browser's number.
    asked: Option<i32>,
}

impl Redraw {
    pub fn new() -> Self {
        Self {
            task: events::task(now),
            asked: None,
        }
    }
}

/// With the next frame. A hidden page gets none before it is shown, and needs none.
pub fn soon() {
    with(|page: &mut Page| {
        if page.redraw.asked.is_none() {
            let frame = page.parts.window.request_animation_frame(&page.redraw.task);
            page.redraw.asked = frame.ok();
        }
    });
}

/// At once, for a page that comes back: what it shows first is right, even where a frame that was
/// asked for before it left never comes.
pub fn if_shown() {
    if with(|page| page.parts.document.hidden()) == Some(false) {
        now();
    }
}

/// Draws what is on screen; what is not keeps the place that it will need.
fn now() {
    let figures = with(|page| {
        if let Some(frame) = page.redraw.asked.take() {
            // Fails for what is no number of a frame.
            let _ = page.parts.window.cancel_animation_frame(frame);
        }
        page.reshape();
        let stages = page.stages.entries();
        stages
            .filter_map(|(figure, stage)| Some((figure, stage.as_ref()?.format)))
            .filter(|&(figure, _)| page.app.on_screen(figure))
            .collect::<Vec<_>>()
    });
    for (figure, format) in figures.unwrap_or_default() {
        dispatch(Event::Stale { figure, format });
    }
}

impl Page {
    /// Gives the canvases that are not on screen the shape for their width.
    fn reshape(&mut self) {
        for figure in self.app.study().figure_ids() {
            let stage = self.stages[figure].as_mut();
            let Some((stage, format)) = stage.and_then(|s| s.outgrown().map(|f| (s, f))) else {
                continue;
            };
            if !self.app.on_screen(figure) {
                let height = self.app.scene(figure, format).height;
                stage.take_shape((format, height));
            }
        }
    }
}
