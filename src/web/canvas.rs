//! A figure's canvas: its size, its scale and its ink.

use plotters_backend::DrawingBackend;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlCanvasElement};

use super::pen::Pen;
use crate::chart::scene::Mark;
use crate::chart::{Format, Scene};
use crate::data::Panel;
use crate::ink::{Ink, STEPS};
use crate::page::fragment::PARTS;
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
    pen: Pen,
    wide: bool,
    /// Light on dark, whatever the scheme.
    pub deep: bool,
    /// Width of the stage in CSS pixels, as last observed.
    pub width: f64,
    /// The parts of the words as they were last written.
    pub said: [Option<String>; PARTS],
    /// Height of the picture in nominal units, by format.
    size: (u32, u32),
}

/// The figure of a panel, where the page has it.
pub fn figure(document: &Document, panel: &Panel) -> Option<Element> {
    document.get_element_by_id(&format!("figure-{}", panel.slug))
}

impl Stage {
    /// A canvas for the figure of a panel, not yet in the page; `None` where
    /// the browser gives none.
    pub fn new(document: &Document, figure: Element, panel: &Panel) -> Option<Self> {
        let stage = figure.query_selector(".stage").ok()??;
        let canvas: HtmlCanvasElement = document.create_element("canvas").ok()?.dyn_into().ok()?;
        let pen = Pen::new(canvas.clone())?;
        canvas.set_attribute("role", "img").ok()?;
        Some(Self {
            width: f64::from(stage.client_width()),
            figure,
            stage,
            canvas,
            pen,
            wide: panel.wide(),
            deep: panel.deep(),
            said: Default::default(),
            size: (0, 0),
        })
    }

    /// Nominal units a CSS pixel.
    pub fn scale(&self) -> f64 {
        f64::from(self.format().width()) / f64::from(self.canvas.client_width().max(1))
    }

    /// The format for the stage's width.
    pub fn format(&self) -> Format {
        if self.wide && self.width >= f64::from(WIDE_FROM) {
            Format::Wide
        } else {
            Format::Narrow
        }
    }

    /// Gives the canvas the shape of a picture before it is drawn, so that
    /// nothing on the page moves when it replaces the SVG.
    pub fn reserve(&mut self, scene: &Scene) {
        if self.canvas.parent_node().is_none() {
            self.resize(scene.format.width() as u32, scene.height as u32);
            if !scene.targets.is_empty() {
                let _ = self.canvas.set_attribute("tabindex", "0");
                let _ = self.canvas.set_attribute("aria-describedby", "parcours");
            }
            let _ = self.stage.append_child(&self.canvas);
        }
    }

    fn resize(&mut self, width: u32, height: u32) {
        if self.size != (width, height) {
            self.size = (width, height);
            self.canvas.set_width(width);
            self.canvas.set_height(height);
        }
    }

    /// Draws marks of a scene of this format and height.
    ///
    /// # Panics
    /// Throws an exception when the browser refuses to draw.
    pub fn draw(
        &mut self,
        format: Format,
        height: f32,
        marks: &[Mark],
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
        self.pen.begin(self.size, scale / f64::from(STEPS));
        let ink = Ink { palette };
        let drawn = ink.draw(&mut self.pen, marks);
        if let Err(error) = drawn.and_then(|()| self.pen.present()) {
            // Half a picture beside whole words: the page without canvases is better.
            wasm_bindgen::throw_str(&format!("Baromètre : dessin impossible ({error})"));
        }
    }
}
