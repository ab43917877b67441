//! A figure's canvas: its size, its scale and its ink.

use plotters_canvas::CanvasBackend;
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, Document, Element, HtmlCanvasElement, SvgsvgElement};

use super::dom;
use crate::chart::scene::Mark;
use crate::chart::{Area, Format};
use crate::data::{Figure, Span};
use crate::fragment::PARTS;
use crate::ink::{Ink, STEPS};
use crate::motion::Damage;
use crate::theme::{Palette, WIDE_FROM};

/// At least this many device pixels a CSS pixel, so that zooming in stays
/// sharp until the next drawing.
const DENSEST: f64 = 2.0;
/// Phones give no canvas of more pixels.
const MOST_PIXELS: f64 = 4_000_000.0;

/// A figure of the page and its canvas.
pub struct Stage {
    pub figure: Element,
    pub stage: Element,
    pub canvas: HtmlCanvasElement,
    /// Draws all marks.
    backend: CanvasBackend,
    /// The same canvas', for what plotters has no word for: scale, clearing and
    /// clipping.
    context: CanvasRenderingContext2d,
    pub span: Span,
    /// Width of the stage in CSS pixels, as last observed.
    pub width: f64,
    /// The parts of the words as they were last written.
    pub said: [Option<String>; PARTS],
    /// The canvas' own pixels.
    size: (u32, u32),
    /// The marks of the last frame of a motion, and the colours they are drawn
    /// in; none at rest, and after what the canvas may not have kept.
    drawn: Vec<Mark>,
    palette: Option<Palette>,
}

/// The figure of this name, where the page has it.
pub fn figure(document: &Document, slug: &str) -> Option<Element> {
    document.get_element_by_id(&format!("figure-{slug}"))
}

impl Stage {
    /// A canvas for the figure of a figure, not yet in the page; `None` where
    /// the browser gives none.
    pub fn new(document: &Document, element: Element, figure: &Figure) -> Option<Self> {
        let stage = dom::find(&element, ".stage")?;
        let canvas: HtmlCanvasElement = dom::create(document, "canvas")?;
        let context = canvas.get_context("2d").ok()??.dyn_into().ok()?;
        let backend = CanvasBackend::with_canvas_object(canvas.clone())?;
        dom::set(&canvas, "role", "img");
        Some(Self {
            width: f64::from(stage.client_width()),
            figure: element,
            stage,
            canvas,
            backend,
            context,
            span: figure.span,
            said: Default::default(),
            size: (0, 0),
            drawn: Vec::new(),
            palette: None,
        })
    }

    /// Nominal units a CSS pixel.
    pub fn scale(&self) -> f64 {
        f64::from(self.format().width()) / f64::from(self.canvas.client_width().max(1))
    }

    /// The format for the stage's width.
    pub fn format(&self) -> Format {
        if self.span.wide() && self.width >= f64::from(WIDE_FROM) {
            Format::Wide
        } else {
            Format::Narrow
        }
    }

    /// Puts the canvas in, with the shape and the label of the SVG that it
    /// replaces: nothing on the page moves, and nothing is laid out before it
    /// is seen.
    pub fn reserve(&mut self) {
        let drawn = dom::find(&self.stage, &format!("svg.{}", self.format().name()));
        if let Some(svg) = drawn {
            dom::set(
                &self.canvas,
                "aria-label",
                &dom::attribute(&svg, "aria-label"),
            );
            if let Some(svg) = svg.dyn_ref::<SvgsvgElement>()
                && let Some(view_box) = svg.view_box().base_val()
            {
                self.resize(view_box.width() as u32, view_box.height() as u32);
            }
        }
        // The first screen's has nothing to walk through.
        if self.span != Span::Opening {
            dom::set(&self.canvas, "tabindex", "0");
            dom::set(&self.canvas, "aria-describedby", "parcours");
        }
        // Fails for what cannot stand there, as a parent within its child.
        let _ = self.stage.append_child(&self.canvas);
    }

    fn resize(&mut self, width: u32, height: u32) {
        if self.size != (width, height) {
            self.size = (width, height);
            self.canvas.set_width(width);
            self.canvas.set_height(height);
            self.drawn.clear();
        }
    }

    /// Draws marks of a scene of this format and height. While they move, only
    /// what changed since the last frame; the last one draws all.
    ///
    /// # Panics
    /// Throws an exception when the browser refuses to draw.
    pub fn draw(
        &mut self,
        (format, height): (Format, f32),
        (marks, moves): (&[Mark], bool),
        density: f64,
        palette: &Palette,
    ) {
        let nominal = (f64::from(format.width()), f64::from(height));
        let css = self.width.max(1.0) / nominal.0;
        let wanted = css * density.max(DENSEST);
        let most = (MOST_PIXELS / (nominal.0 * nominal.1)).sqrt();
        let scale = wanted.min(most);
        self.resize(
            (nominal.0 * scale).round() as u32,
            (nominal.1 * scale).round() as u32,
        );
        if self.palette != Some(*palette) {
            self.palette = Some(*palette);
            self.drawn.clear();
        }
        let damage = Damage::between(&self.drawn, marks, format.width() * height);
        self.drawn.clear();
        if moves {
            self.drawn.extend_from_slice(marks);
        }
        let ink = Ink { palette };
        let drawn = match damage.filter(|_| moves) {
            Some(damage) => damage
                .areas()
                .iter()
                .try_for_each(|&area| self.draw_part(ink, marks, area, scale)),
            None => self.draw_all(ink, marks, scale),
        };
        if drawn.is_none() {
            // Half a picture beside whole words: the page without canvases is better.
            wasm_bindgen::throw_str("Baromètre : dessin impossible");
        }
    }

    /// Clears the canvas and draws every mark; `None` where the browser
    /// refuses.
    fn draw_all(&mut self, ink: Ink<'_>, marks: &[Mark], scale: f64) -> Option<()> {
        let (width, height) = self.size;
        self.begin([0, 0, width, height].map(f64::from), scale)?;
        ink.draw(&mut self.backend, marks).ok()
    }

    /// Clears an area and draws what reaches into it; nothing is seen outside.
    fn draw_part(&mut self, ink: Ink<'_>, marks: &[Mark], area: Area, scale: f64) -> Option<()> {
        let part = self.pixels(area, scale).map(f64::from);
        let [x, y, width, height] = part;
        self.context.save();
        self.context.reset_transform().ok()?;
        self.context.begin_path();
        self.context.rect(x, y, width, height);
        self.context.clip();
        self.begin(part, scale)?;
        ink.draw_within(&mut self.backend, marks, area).ok()?;
        self.context.restore();
        Some(())
    }

    /// Clears a part of the canvas, as left, top, width and height in its own
    /// pixels. What follows is in ink's units.
    fn begin(&self, [x, y, width, height]: [f64; 4], scale: f64) -> Option<()> {
        let step = scale / f64::from(STEPS);
        self.context.reset_transform().ok()?;
        self.context.clear_rect(x, y, width, height);
        self.context.scale(step, step).ok()
    }

    /// The whole pixels that an area lies in, as left, top, width and height:
    /// the edge of a part that is drawn anew must not show.
    fn pixels(&self, area: Area, scale: f64) -> [u32; 4] {
        // A cast takes what lies outside to the edge.
        let low = |v: f32| (f64::from(v) * scale).floor() as u32;
        let high = |v: f32, most: u32| ((f64::from(v) * scale).ceil() as u32).min(most);
        let (x, y) = (low(area.x), low(area.y));
        let right = high(area.x + area.w, self.size.0);
        let lower = high(area.y + area.h, self.size.1);
        [x, y, right.saturating_sub(x), lower.saturating_sub(y)]
    }
}
