//! One canvas: its size, its scale and its ink.

use plotters_canvas::CanvasBackend;
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, Document, HtmlCanvasElement};

use super::dom;
use crate::chart::scene::Mark;
use crate::chart::{Area, Format};
use crate::ink::{Ink, Pace, STEPS};
use crate::motion::Damage;
use crate::theme::Palette;

/// Phones give no canvas of more pixels.
const MOST_PIXELS: f64 = 4_000_000.0;

/// How sharp a canvas has to be: its width in CSS pixels, and the device
/// pixels of one.
#[derive(Clone, Copy, Debug)]
pub struct Sharpness {
    pub css: f64,
    pub density: f64,
}

/// A canvas and what it shows.
pub struct Surface {
    pub canvas: HtmlCanvasElement,
    /// Draws all marks.
    backend: CanvasBackend,
    /// The same canvas', for what plotters has no word for: scale, clearing,
    /// clipping, round ends.
    context: CanvasRenderingContext2d,
    /// The canvas' own pixels.
    size: (u32, u32),
    /// The marks of the last frame of a motion, and the colours they are drawn
    /// in; none at rest, and after what the canvas may not have kept.
    drawn: Vec<Mark>,
    palette: Option<Palette>,
    /// Whether lines have round ends and corners: a plate's.
    round: bool,
    /// The format of what is drawn once.
    format: Option<Format>,
}

impl Surface {
    /// A canvas that is not yet in the page; `None` where the browser gives
    /// none.
    pub fn new(document: &Document) -> Option<Self> {
        let canvas: HtmlCanvasElement = dom::create(document, "canvas")?;
        let context = canvas.get_context("2d").ok()??.dyn_into().ok()?;
        let backend = CanvasBackend::with_canvas_object(canvas.clone())?;
        Some(Self {
            canvas,
            backend,
            context,
            size: (0, 0),
            drawn: Vec::new(),
            palette: None,
            round: false,
            format: None,
        })
    }

    /// Takes another size, which clears it.
    pub fn resize(&mut self, size: (u32, u32)) {
        if self.size != size {
            self.size = size;
            self.canvas.set_width(size.0);
            self.canvas.set_height(size.1);
            let shape = format!("{}/{}", size.0, size.1);
            // Fails for a style that is only computed.
            let _ = self.canvas.style().set_property("--shape", &shape);
            self.drawn.clear();
            self.format = None;
        }
    }

    /// Takes the size for a plane, and the colours; returns device pixels a
    /// nominal unit.
    fn prepare(
        &mut self,
        (format, height): (Format, f32),
        sharp: Sharpness,
        palette: &Palette,
    ) -> f64 {
        self.round = matches!(format, Format::Plate(_));
        let nominal = (f64::from(format.width()), f64::from(height));
        let css = sharp.css.max(1.0) / nominal.0;
        let wanted = css * sharp.density;
        let most = (MOST_PIXELS / (nominal.0 * nominal.1)).sqrt();
        let scale = wanted.min(most);
        let pixels = |nominal: f64| (nominal * scale).round() as u32;
        self.resize((pixels(nominal.0), pixels(nominal.1)));
        if self.palette != Some(*palette) {
            self.palette = Some(*palette);
            self.drawn.clear();
            self.format = None;
        }
        scale
    }

    /// Draws what changes with format and colours alone, unless it is there;
    /// `None` where the browser refuses.
    pub fn once(
        &mut self,
        plane: (Format, f32),
        marks: &[Mark],
        sharp: Sharpness,
        palette: &Palette,
    ) -> Option<()> {
        let scale = self.prepare(plane, sharp, palette);
        if self.format != Some(plane.0) {
            self.format = Some(plane.0);
            let pace = Pace::Still;
            self.draw_all(Ink { palette, pace }, marks, scale)?;
        }
        Some(())
    }

    /// Draws marks. While they move, only what changed since the last frame;
    /// the last one draws all. `None` where the browser refuses.
    pub fn draw(
        &mut self,
        plane: (Format, f32),
        (marks, moves): (&[Mark], bool),
        sharp: Sharpness,
        palette: &Palette,
    ) -> Option<()> {
        let scale = self.prepare(plane, sharp, palette);
        let damage = Damage::between(&self.drawn, marks, plane.0.width() * plane.1);
        self.drawn.clear();
        if moves {
            self.drawn.extend_from_slice(marks);
        }
        let pace = match moves {
            true => Pace::Moving,
            false => Pace::Still,
        };
        let ink = Ink { palette, pace };
        match damage.filter(|_| moves) {
            Some(damage) => damage
                .areas()
                .iter()
                .try_for_each(|&area| self.draw_part(ink, marks, area, scale)),
            None => self.draw_all(ink, marks, scale),
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
        // A chart's lines end where they end.
        if self.round {
            self.context.set_line_cap("round");
            self.context.set_line_join("round");
        }
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
