//! A mark as an element, with its tone as a class.

use super::escape;
use crate::chart::outline::{DASH, hatching};
use crate::chart::scene::{Anchor, Mark, Shape, Style, Symbol, Weight};
use crate::export::svg_path::{PathData, number};
use crate::theme::Tone;

/// The marks alone, one element each.
pub fn body(out: &mut String, marks: &[Mark]) {
    for mark in marks.iter().filter(|m| m.opacity > 0.0) {
        element(out, mark);
    }
}

/// A mark as an element.
pub(super) fn element(out: &mut String, mark: &Mark) {
    let (fade, tone) = (fade(mark.opacity), tone(mark));
    match &mark.shape {
        &Shape::Bar { x, y, w, h, r } => {
            *out += &format!("<rect {}{fade}", fill(tone));
            attributes(out, &[("x", x), ("y", y), ("width", w), ("height", h)]);
            if r > 0.0 {
                attributes(out, &[("rx", r)]);
            }
            *out += "/>";
        }
        &Shape::Hatch { x, y, w, h } => {
            let mut data = PathData::default();
            for line in hatching(x, y, w, h) {
                data.stroke(line);
            }
            let [x, y, w, h, back] = [x, y, w, h, -w].map(number);
            data.d += &format!("M{x} {y}h{w}v{h}h{back}z");
            path(out, &(stroke(tone, 1.5) + &fade), &data.d);
        }
        &Shape::Line {
            x1,
            y1,
            x2,
            y2,
            width,
            dashed,
        } => {
            let mut paint = stroke(tone, width) + &fade;
            if dashed {
                attributes(&mut paint, &[("stroke-dasharray", DASH)]);
            }
            let mut data = PathData::default();
            data.stroke([x1, y1, x2, y2]);
            path(out, &paint, &data.d);
        }
        &Shape::Symbol {
            x,
            y,
            r,
            symbol,
            style,
        } => {
            let paint = match style {
                Style::Fill => fill(tone),
                Style::Stroke(width) => stroke(tone, width),
            } + &fade;
            if symbol == Symbol::Circle {
                *out += "<circle ";
                *out += &paint;
                attributes(out, &[("cx", x), ("cy", y), ("r", r)]);
                *out += "/>";
            } else {
                let mut data = PathData::default();
                data.symbol(symbol, x, y, r);
                path(out, &paint, &data.d);
            }
        }
        Shape::Path {
            outline,
            place,
            style,
        } => {
            let put = place.put();
            let mut data = PathData::default();
            data.corners(outline.points().iter().map(|&corner| put(corner)));
            path(out, &(outlined(tone, *style, place.scale) + &fade), &data.d);
        }
        Shape::Ribbon(ribbon) => {
            let mut data = PathData::default();
            data.corners(ribbon.corners());
            path(out, &(fill(tone) + &fade), &data.d);
        }
        Shape::Text(text) => {
            let paint = match text.halo {
                Some(halo) => {
                    let mut paint = format!("class=\"f-{} h-{}\"", tone.name(), halo.tone.name());
                    attributes(&mut paint, &[("stroke-width", 2.0 * halo.width)]);
                    paint
                }
                None => fill(tone),
            };
            *out += &format!("<text {paint}{fade}");
            attributes(out, &[("x", text.x), ("y", text.y)]);
            *out += " dy=\".35em\"";
            attributes(out, &[("font-size", text.size)]);
            *out += match text.anchor {
                Anchor::Start => "",
                Anchor::Middle => " text-anchor=\"middle\"",
                Anchor::End => " text-anchor=\"end\"",
            };
            *out += match text.weight {
                Weight::Regular => "",
                Weight::Bold => " font-weight=\"700\"",
            };
            *out += &format!(">{}</text>", escape(&text.content));
        }
    }
}

/// The tone of a mark: between two, the nearer.
pub(super) fn tone(mark: &Mark) -> Tone {
    if mark.paint.mix < 0.5 {
        mark.paint.from
    } else {
        mark.paint.to
    }
}

/// The attribute of what is not opaque.
pub(super) fn fade(opacity: f32) -> String {
    if opacity >= 1.0 {
        return String::new();
    }
    let hundredths = ((opacity * 100.0).round() as u32).min(99);
    format!(" opacity=\"0.{hundredths:02}\"")
}

/// Attributes with numbers.
fn attributes(out: &mut String, values: &[(&str, f32)]) {
    for &(name, value) in values {
        *out += &format!(" {name}=\"{}\"", number(value));
    }
}

/// A path with its paint.
pub(super) fn path(out: &mut String, paint: &str, d: &str) {
    *out += &format!("<path {paint} d=\"{d}\"/>");
}

/// The class of what is filled.
pub(super) fn fill(tone: Tone) -> String {
    format!("class=\"f-{}\"", tone.name())
}

/// The class and the width of what is stroked.
pub(super) fn stroke(tone: Tone, width: f32) -> String {
    let mut paint = format!("class=\"s-{}\"", tone.name());
    attributes(&mut paint, &[("stroke-width", width)]);
    paint
}

/// The paint of an outline that is drawn at a scale.
pub(super) fn outlined(tone: Tone, style: Style, scale: f32) -> String {
    match style {
        Style::Fill => fill(tone),
        Style::Stroke(width) => stroke(tone, width * scale),
    }
}
