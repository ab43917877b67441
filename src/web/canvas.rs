//! A figure's canvases: which there are, and what is drawn on which.

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, SvgsvgElement};

use super::dom;
use super::surface::{Sharpness, Surface};
use crate::chart::Format;
use crate::chart::scene::Mark;
use crate::data::{Figure, Form, Span};
use crate::fragment::PARTS;
use crate::theme::{Palette, WIDE_FROM};

/// A figure of the page and its canvases.
pub struct Stage {
    pub figure: Element,
    pub stage: Element,
    /// All marks.
    pub front: Surface,
    /// What lies under them, where the figure is a plate.
    back: Option<Surface>,
    pub look: Look,
    span: Span,
    /// Width of the stage in CSS pixels, as last observed.
    pub width: f64,
    /// The format whose shape the canvas has.
    shape: Option<Format>,
    /// The parts of the words as they were last written.
    pub said: [Option<String>; PARTS],
}

/// Where the colours of a figure come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    Page,
    Deep,
    Plate(Form),
}

/// The figure of this name, where the page has it.
pub fn figure(document: &Document, slug: &str) -> Option<Element> {
    document.get_element_by_id(&format!("figure-{slug}"))
}

impl Stage {
    /// Canvases for a figure, not yet in the page; `None` where the browser
    /// gives none.
    pub fn new(document: &Document, element: Element, figure: &Figure) -> Option<Self> {
        let stage = dom::find(&element, ".stage")?;
        let look = match figure.form() {
            Some(form) => Look::Plate(form),
            None if figure.span.deep() => Look::Deep,
            None => Look::Page,
        };
        let back = match look {
            Look::Plate(_) => Some(Surface::new(document)?),
            Look::Page | Look::Deep => None,
        };
        let front = Surface::new(document)?;
        dom::set(&front.canvas, "role", "img");
        Some(Self {
            width: f64::from(stage.client_width()),
            figure: element,
            stage,
            front,
            back,
            look,
            span: figure.span,
            shape: None,
            said: Default::default(),
        })
    }

    /// Nominal units a CSS pixel.
    pub fn scale(&self) -> f64 {
        f64::from(self.format().width()) / f64::from(self.front.canvas.client_width().max(1))
    }

    /// The format for the stage's width.
    pub fn format(&self) -> Format {
        match self.look {
            Look::Plate(_) => Format::of_plate(self.width as f32),
            Look::Page | Look::Deep => match self.span.wide() && self.width >= f64::from(WIDE_FROM)
            {
                true => Format::Wide,
                false => Format::Narrow,
            },
        }
    }

    /// Puts the canvases in, with the shape and the label of the SVG that they
    /// replace: nothing on the page moves, and nothing is laid out before it
    /// is seen.
    pub fn reserve(&mut self) {
        let format = self.format();
        self.shape = Some(format);
        let drawn = dom::find(&self.stage, &format!("svg.{}", format.name()));
        if let Some(svg) = drawn {
            dom::set(
                &self.front.canvas,
                "aria-label",
                &dom::attribute(&svg, "aria-label"),
            );
            if let Some(svg) = svg.dyn_ref::<SvgsvgElement>()
                && let Some(view_box) = svg.view_box().base_val()
            {
                let size = (view_box.width() as u32, view_box.height() as u32);
                self.front.resize(size);
            }
        } else if let Some(picture) = dom::find(&self.stage, "img") {
            let label = dom::attribute(&picture, "alt");
            dom::set(&self.front.canvas, "aria-label", &label);
        }
        dom::set(&self.front.canvas, "tabindex", "0");
        dom::set(&self.front.canvas, "aria-describedby", "parcours");
        if let Some(back) = &self.back {
            dom::set(&back.canvas, "aria-hidden", "true");
            // Fails for what cannot stand there, as a parent within its child.
            let _ = self.stage.append_child(&back.canvas);
        }
        let _ = self.stage.append_child(&self.front.canvas);
    }

    /// Draws marks over their ground, in a scene of this format and height.
    /// While they move, only what changed since the last frame; the last one
    /// draws all.
    ///
    /// # Panics
    /// Throws an exception when the browser refuses to draw.
    pub fn draw(
        &mut self,
        plane: (Format, f32),
        ground: &[Mark],
        (marks, moves): (&[Mark], bool),
        density: f64,
        palette: &Palette,
    ) {
        self.shape = Some(plane.0);
        let sharp = Sharpness {
            css: self.width,
            density,
        };
        let drawn = match &mut self.back {
            Some(back) => back.once(plane, ground, sharp, palette),
            None => Some(()),
        };
        let drawn = drawn.and_then(|()| self.front.draw(plane, (marks, moves), sharp, palette));
        if drawn.is_none() {
            // Half a picture beside whole words: the page without canvases is better.
            wasm_bindgen::throw_str("Baromètre : dessin impossible");
        }
    }

    /// The format that the stage has become, where the canvas has the shape of
    /// another one. A plate's stage has a shape of its own.
    pub fn outgrown(&self) -> Option<Format> {
        let format = self.format();
        let own = matches!(self.look, Look::Plate(_));
        (!own && self.shape != Some(format)).then_some(format)
    }

    /// Takes the shape of a scene without drawing it: what follows on the page
    /// stands where it will.
    pub fn take_shape(&mut self, (format, height): (Format, f32)) {
        self.shape = Some(format);
        self.front.resize((format.width() as u32, height as u32));
    }

    /// Gives back the memory of what is far from the screen.
    pub fn release(&mut self) {
        if let Some(back) = &mut self.back {
            back.resize((1, 1));
            self.front.resize((1, 1));
        }
    }
}
