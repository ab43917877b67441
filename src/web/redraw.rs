//! Pictures that no longer fit the screen are drawn again, whatever asked for it: once a frame.

use wasm_bindgen::JsValue;

use super::{Page, dispatch, dom, with};
use crate::app::Event;

/// What draws again, and whether it is on its way.
pub struct Redraw {
    task: JsValue,
    /// The frame that was asked for, by the browser's number.
    asked: Option<i32>,
}

impl Redraw {
    pub fn new() -> Self {
        Self {
            task: dom::task(now),
            asked: None,
        }
    }
}

/// With the next frame. A hidden page gets none before it is shown, and needs none.
pub fn soon() {
    with(|page: &mut Page| {
        if page.redraw.asked.is_none() {
            page.redraw.asked = Some(page.parts.window.at_frame(&page.redraw.task));
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

/// Draws what is on screen.
fn now() {
    let figures = with(|page| {
        if let Some(frame) = page.redraw.asked.take() {
            page.parts.window.not_at_frame(frame);
        }
        let stages = page.stages.iter().enumerate();
        stages
            .filter_map(|(figure, stage)| Some((figure, stage.as_ref()?.format())))
            .filter(|&(figure, _)| page.app.on_screen(figure))
            .collect::<Vec<_>>()
    });
    for (figure, format) in figures.unwrap_or_default() {
        dispatch(Event::Stale { figure, format });
    }
}
