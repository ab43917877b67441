//! A card as a PNG, drawn on a canvas of its own.

use js_sys::{Array, Uint8Array};
use plotters_canvas::CanvasBackend;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CanvasRenderingContext2d, Element, HtmlCanvasElement};

use super::file::{Sandbox, file};
use super::{call, dialog, settle, tell};
use crate::export::card::Card;
use crate::export::png;
use crate::ink::{Ink, Pace, STEPS};
use crate::theme::Palette;
use crate::web::{dom, with};

/// Pixels a nominal unit.
const SHARP: f32 = 2.0;

const NOT_DRAWN: &str = "Ce navigateur n’a pas pu dessiner l’image\u{a0}: essayez «\u{a0}Image \
                         SVG\u{a0}».";

/// Hands a card over as a PNG that carries its words.
pub fn picture(figure: Element, card: Card, palette: &Palette, name: String) {
    let Some(canvas) = drawn(&card, palette) else {
        tell(&figure, NOT_DRAWN);
        return;
    };
    let (kept, place) = (canvas.clone(), figure.clone());
    let ready = Closure::once_into_js(move |blob: JsValue| {
        let again = figure.clone();
        settle(
            call(&blob, "arrayBuffer", &JsValue::UNDEFINED),
            move |buffer| {
                let texts = [
                    ("Title", card.title.as_str()),
                    ("Description", &card.description),
                    ("Source", &card.source),
                ];
                let bytes = png::with_text(&Uint8Array::new(&buffer).to_vec(), &texts);
                let parts = Array::of1(&Uint8Array::from(bytes.as_slice()));
                if file(&figure, &parts, "image/png", &name) == Some(Sandbox::Opaque) {
                    dialog::show(&figure, &kept, &card.description);
                }
            },
            // No picture came: the canvas is too large for this device.
            move |_| tell(&again, NOT_DRAWN),
        );
    });
    if call(&canvas, "toBlob", &ready).is_err() {
        tell(&place, NOT_DRAWN);
    }
}

/// The marks of a card on a canvas of its own: no picture is loaded, so
/// nothing keeps the canvas from being read.
fn drawn(card: &Card, palette: &Palette) -> Option<HtmlCanvasElement> {
    let document = with(|page| page.parts.document.clone())?;
    let canvas: HtmlCanvasElement = dom::create(&document, "canvas")?;
    let (width, height) = card.size;
    canvas.set_width((width * SHARP) as u32);
    canvas.set_height((height * SHARP) as u32);
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    // What a plate is drawn with has round ends.
    context.set_line_cap("round");
    context.set_line_join("round");
    let mut backend = CanvasBackend::with_canvas_object(canvas.clone())?;
    for layer in &card.layers {
        let step = f64::from(layer.scale * SHARP / STEPS);
        let (x, y) = (f64::from(layer.x * SHARP), f64::from(layer.y * SHARP));
        context.set_transform(step, 0.0, 0.0, step, x, y).ok()?;
        (Ink {
            palette,
            pace: Pace::Still,
        })
        .draw(&mut backend, &layer.marks)
        .ok()?;
    }
    Some(canvas)
}
