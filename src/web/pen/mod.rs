//! The canvas as plotters sees it, with a memory: a colour, a font or a text
//! crosses into JavaScript when it is new, not at every stroke.

mod backend;
mod memory;

use js_sys::JsString;
use plotters_backend::{BackendColor, BackendCoord, BackendStyle};
use plotters_canvas::CanvasBackend;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

use crate::text;
use memory::Memory;

#[wasm_bindgen]
extern "C" {
    /// A context that takes strings which are JavaScript's already.
    #[wasm_bindgen(extends = CanvasRenderingContext2d)]
    type Context;
    #[wasm_bindgen(method, setter, js_name = fillStyle)]
    fn fill_with(this: &Context, colour: &JsString);
    #[wasm_bindgen(method, setter, js_name = strokeStyle)]
    fn stroke_with(this: &Context, colour: &JsString);
    #[wasm_bindgen(method, setter, js_name = font)]
    fn write_in(this: &Context, font: &JsString);
    #[wasm_bindgen(method, setter, js_name = textAlign)]
    fn align(this: &Context, side: &JsString);
    #[wasm_bindgen(method, js_name = fillText)]
    fn write(this: &Context, text: &JsString, x: f64, y: f64);
}

type Rgb = (u8, u8, u8);

/// A canvas' context, and what it was last told.
pub struct Pen {
    context: Context,
    /// Tells the canvas' size.
    canvas: CanvasBackend,
    fill: Option<Rgb>,
    stroke: Option<Rgb>,
    width: Option<u32>,
    alpha: f64,
    font: Option<(u32, bool)>,
    side: Option<&'static str>,
    /// Whether a path with lines of one stroke is waiting for more of them.
    open: bool,
    colours: Memory<Rgb>,
    fonts: Memory<(u32, bool)>,
    sides: Memory<&'static str>,
    texts: Memory<String>,
}

impl Pen {
    /// `None` where the browser gives no context.
    pub fn new(canvas: &HtmlCanvasElement) -> Option<Self> {
        let context = canvas.get_context("2d").ok()??;
        Some(Self {
            context: context.unchecked_into(),
            canvas: CanvasBackend::with_canvas_object(canvas.clone())?,
            fill: None,
            stroke: None,
            width: None,
            alpha: f64::NAN,
            font: None,
            side: None,
            open: false,
            colours: Memory::new(),
            fonts: Memory::new(),
            sides: Memory::new(),
            texts: Memory::new(),
        })
    }

    /// Clears a part of the canvas, as left, top, width and height in its own
    /// pixels; a unit of what follows is `step` of them. What the context was
    /// told is not relied on from one frame to the next: a browser may have
    /// lost it.
    pub fn begin(&mut self, part: [u32; 4], step: f64) {
        let [x, y, width, height] = part.map(f64::from);
        let _ = self.context.set_transform(1.0, 0.0, 0.0, 1.0, 0.0, 0.0);
        self.context.clear_rect(x, y, width, height);
        let _ = self.context.set_transform(step, 0.0, 0.0, step, 0.0, 0.0);
        self.context.set_text_baseline("middle");
        self.forget();
    }

    /// Lets what follows be seen within a part alone, until [`Self::widen`].
    pub fn narrow(&mut self, part: [u32; 4]) {
        let [x, y, width, height] = part.map(f64::from);
        self.context.save();
        let _ = self.context.set_transform(1.0, 0.0, 0.0, 1.0, 0.0, 0.0);
        self.context.begin_path();
        self.context.rect(x, y, width, height);
        self.context.clip();
    }

    /// Lets all be seen again.
    pub fn widen(&mut self) {
        self.flush();
        self.context.restore();
        self.forget();
    }

    fn forget(&mut self) {
        (self.fill, self.stroke, self.width) = (None, None, None);
        (self.font, self.side) = (None, None);
        self.alpha = f64::NAN;
        self.open = false;
    }

    /// Draws the lines that wait.
    fn flush(&mut self) {
        if self.open {
            self.open = false;
            self.context.stroke();
        }
    }

    fn fade(&mut self, alpha: f64) {
        if self.alpha != alpha {
            self.alpha = alpha;
            self.context.set_global_alpha(alpha);
        }
    }

    fn fill_style(&mut self, BackendColor { alpha, rgb }: BackendColor) {
        self.flush();
        self.fade(alpha);
        if self.fill != Some(rgb) {
            self.fill = Some(rgb);
            self.context
                .fill_with(self.colours.recall(|c| *c == rgb, || (rgb, css(rgb))));
        }
    }

    fn stroke_style(&mut self, style: &impl BackendStyle) {
        self.flush();
        let BackendColor { alpha, rgb } = style.color();
        let width = style.stroke_width();
        self.fade(alpha);
        if self.stroke != Some(rgb) {
            self.stroke = Some(rgb);
            self.context
                .stroke_with(self.colours.recall(|c| *c == rgb, || (rgb, css(rgb))));
        }
        if self.width != Some(width) {
            self.width = Some(width);
            self.context.set_line_width(f64::from(width));
        }
    }

    /// A new path from corner to corner.
    fn trace(&self, corners: impl IntoIterator<Item = BackendCoord>) {
        self.context.begin_path();
        for (nth, (x, y)) in corners.into_iter().map(point).enumerate() {
            if nth == 0 {
                self.context.move_to(x, y);
            } else {
                self.context.line_to(x, y);
            }
        }
    }
}

fn css((r, g, b): Rgb) -> String {
    let [r, g, b] = [r, g, b].map(|part| u32::from(part).to_string());
    text::of(&["rgb(", &r, ",", &g, ",", &b, ")"])
}

fn point((x, y): BackendCoord) -> (f64, f64) {
    (f64::from(x), f64::from(y))
}
