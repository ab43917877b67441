//! The canvas as plotters sees it, with a memory: a colour, a font or a text
//! crosses into JavaScript when it is new, not at every stroke.

use std::convert::Infallible;

use js_sys::JsString;
use plotters_backend::text_anchor::HPos;
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
    FontStyle,
};
use plotters_canvas::CanvasBackend;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

use super::browser::Element;
use crate::text;

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
type Drawn = Result<(), DrawingErrorKind<Infallible>>;

/// As many strings as a figure has texts, and some of its last state.
const MOST: usize = 160;

/// What was said before, by what it was made of.
struct Memory<K> {
    known: Vec<(K, JsString)>,
    /// Where the next is expected: a frame says the same in the same order.
    next: usize,
}

impl<K> Memory<K> {
    const fn new() -> Self {
        Self {
            known: Vec::new(),
            next: 0,
        }
    }

    fn recall(&mut self, is: impl Fn(&K) -> bool, make: impl FnOnce() -> (K, String)) -> &JsString {
        let count = self.known.len();
        let found = (0..count)
            .map(|nth| (self.next + nth) % count)
            .find(|&at| is(&self.known[at].0));
        let at = found.unwrap_or_else(|| {
            if count >= MOST {
                self.known.clear();
            }
            let (key, text) = make();
            self.known.push((key, text.into()));
            self.known.len() - 1
        });
        self.next = at + 1;
        &self.known[at].1
    }
}

/// A canvas' context, and what it was last told.
pub struct Pen {
    context: Context,
    /// For what is rarely drawn.
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
    pub fn new(canvas: &Element) -> Option<Self> {
        let canvas: &HtmlCanvasElement = canvas.unchecked_ref();
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

impl DrawingBackend for Pen {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.canvas.get_size()
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        self.flush();
        Ok(())
    }

    fn draw_pixel(&mut self, at: BackendCoord, color: BackendColor) -> Drawn {
        self.fill_style(color);
        let (x, y) = point(at);
        self.context.fill_rect(x, y, 1.0, 1.0);
        Ok(())
    }

    fn draw_line<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
    ) -> Drawn {
        let BackendColor { alpha, rgb } = style.color();
        let strokes = self.stroke == Some(rgb) && self.width == Some(style.stroke_width());
        let same = self.alpha == alpha && strokes;
        if !(self.open && same) {
            self.stroke_style(style);
            self.context.begin_path();
            self.open = true;
        }
        let ((x1, y1), (x2, y2)) = (point(from), point(to));
        self.context.move_to(x1, y1);
        self.context.line_to(x2, y2);
        Ok(())
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
        fill: bool,
    ) -> Drawn {
        let ((x1, y1), (x2, y2)) = (point(from), point(to));
        if fill {
            self.fill_style(style.color());
            self.context.fill_rect(x1, y1, x2 - x1, y2 - y1);
        } else {
            self.stroke_style(style);
            self.context.stroke_rect(x1, y1, x2 - x1, y2 - y1);
        }
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        self.stroke_style(style);
        self.trace(path);
        self.context.stroke();
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        centre: BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Drawn {
        if fill {
            self.fill_style(style.color());
        } else {
            self.stroke_style(style);
        }
        let (x, y) = point(centre);
        self.context.begin_path();
        // Fails for a negative radius only.
        let _ = self
            .context
            .arc(x, y, f64::from(radius), 0.0, std::f64::consts::TAU);
        if fill {
            self.context.fill();
        } else {
            self.context.stroke();
        }
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        corners: I,
        style: &S,
    ) -> Drawn {
        self.fill_style(style.color());
        self.trace(corners);
        self.context.fill();
        Ok(())
    }

    fn draw_text<S: BackendTextStyle>(
        &mut self,
        words: &str,
        style: &S,
        at: BackendCoord,
    ) -> Drawn {
        self.fill_style(style.color());
        let side = match style.anchor().h_pos {
            HPos::Left => "start",
            HPos::Center => "center",
            HPos::Right => "end",
        };
        if self.side != Some(side) {
            self.side = Some(side);
            let known = self.sides.recall(|s| *s == side, || (side, side.into()));
            self.context.align(known);
        }
        let bold = matches!(style.style(), FontStyle::Bold);
        let font = (style.size() as u32, bold);
        if self.font != Some(font) {
            self.font = Some(font);
            let make = || {
                let weight = if bold { "bold " } else { "" };
                let (size, family) = (font.0.to_string(), style.family());
                (font, text::of(&[weight, &size, "px ", family.as_str()]))
            };
            let known = self.fonts.recall(|f| *f == font, make);
            self.context.write_in(known);
        }
        let known = self
            .texts
            .recall(|t| t == words, || (words.into(), words.into()));
        let (x, y) = point(at);
        self.context.write(known, x, y);
        Ok(())
    }
}
