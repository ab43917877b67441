//! A figure's canvases: which there are, and what is drawn on which.

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, SvgsvgElement};

use super::dom;
use super::room::Room;
use super::surface::{Sharpness, Surface};
use crate::chart::Format;
use crate::chart::scene::Mark;
use crate::data::{Figure, Form, Span};
use crate::fragment::PARTS;
use crate::theme::{Palette, WIDE_FROM};

/// What a scrollbar may take of the window, in CSS pixels.
const SCROLLBAR: f64 = 20.0;
/// The figure that is shown alone.
const SHOWN: &str = ".shown";
/// What says how a figure is walked.
const WALKING: &str = "parcours";

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
    /// Width of the stage in CSS pixels, as last observed, and the format for it.
    width: f64,
    pub format: Format,
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
    pub fn new(document: &Document, element: Element, figure: &Figure, room: Room) -> Option<Self> {
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
        // Arrow keys walk through it: no image, but a widget.
        dom::set(&front.canvas, "role", "application");
        let called = match look {
            Look::Plate(_) => "planche interactive",
            Look::Page | Look::Deep => "figure interactive",
        };
        dom::set(&front.canvas, "aria-roledescription", called);
        let mut made = Self {
            width: 0.0,
            format: Format::Narrow,
            figure: element,
            stage,
            front,
            back,
            look,
            span: figure.span,
            shape: None,
            said: Default::default(),
        };
        let width = f64::from(made.stage.client_width());
        made.fit(width, room);
        Some(made)
    }

    /// Nominal units a CSS pixel.
    pub fn scale(&self) -> f64 {
        f64::from(self.format.width()) / f64::from(self.front.canvas.client_width().max(1))
    }

    /// Takes the stage's width, and the format for it; whether either is another.
    pub fn fit(&mut self, width: f64, room: Room) -> bool {
        let before = (self.width, self.format);
        self.width = width;
        // Alone on a screen that is no larger, a figure must not be smaller than on the page, where
        // it may just have been too narrow for the wide format.
        let most = match self.figure.matches(SHOWN) {
            Ok(true) => f64::from(Format::Wide.width()),
            Ok(false) | Err(_) => f64::from(WIDE_FROM),
        };
        self.format = match self.look {
            // A plate is as wide as the window, but for a frame that is too low for it.
            Look::Plate(_) => {
                let own = (width + SCROLLBAR) / room.letter;
                room.plate.min(Format::of_plate(own as f32))
            }
            Look::Page | Look::Deep if self.span.wide() && width >= most * room.letter => {
                Format::Wide
            }
            Look::Page | Look::Deep => Format::Narrow,
        };
        (before.0 - width).abs() > 0.1 || before.1 != self.format
    }

    /// Puts the canvases in, with the shape and the label of the SVG that they
    /// replace: nothing on the page moves, and nothing is laid out before it
    /// is seen.
    pub fn reserve(&mut self) {
        self.shape = Some(self.format);
        let drawn = dom::find(&self.stage, &format!("svg.{}", self.format.name()));
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
        } else if let Some(sentence) = dom::find(&self.figure, ".sentence") {
            // Also in one file, where a plate has no picture before its canvas.
            let label = sentence.text_content().unwrap_or_default();
            dom::set(&self.front.canvas, "aria-label", &label);
        }
        dom::set(&self.front.canvas, "tabindex", "0");
        dom::set(&self.front.canvas, "aria-describedby", WALKING);
        if let Some(back) = &self.back {
            dom::set(&back.canvas, "aria-hidden", "true");
            // Fails for what cannot stand there, as a parent within its child.
            let _ = self.stage.append_child(&back.canvas);
        }
        let _ = self.stage.append_child(&self.front.canvas);
    }

    /// How it is walked has been said.
    pub fn walking_is_known(&self) {
        dom::unset(&self.front.canvas, "aria-describedby");
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
        let own = matches!(self.look, Look::Plate(_));
        (!own && self.shape != Some(self.format)).then_some(self.format)
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
