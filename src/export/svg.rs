//! A scene as SVG for the page.
//!
//! Not through plotters: its SVG fixes colours in attributes. Here a tone is
//! a class, so that the prerendered page follows light and dark without a
//! script, at a third of the bytes.

use super::svg_path::{PathData, number};
use crate::chart::Scene;
use crate::chart::outline::{DASH, hatching};
use crate::chart::scene::{Anchor, Mark, Shape, Style, Symbol, Weight};
use crate::theme::Tone;

/// An `<svg>` with `label` as its accessible name.
pub fn svg(scene: &Scene, label: &str) -> String {
    let [width, height] = [scene.format.width(), scene.height].map(number);
    let mut out = format!(
        "<svg class=\"{}\" viewBox=\"0 0 {width} {height}\" role=\"img\" aria-label=\"{}\">",
        scene.format.name(),
        escape(label)
    );
    marks(&mut out, &scene.ground);
    marks(&mut out, &scene.marks);
    out.push_str("</svg>");
    out
}

/// Marks, those of a crowd together.
pub(super) fn marks(out: &mut String, mut marks: &[Mark]) {
    while let Some(first) = marks.first() {
        let same = marks.iter().take_while(|m| twins(first, m)).count();
        match same {
            0 | 1 => body(out, &marks[..1]),
            _ => run(out, &marks[..same]),
        }
        marks = &marks[same.max(1)..];
    }
}

/// Whether two symbols, or two solid lines, differ by their place alone.
fn twins(a: &Mark, b: &Mark) -> bool {
    let alike = match (&a.shape, &b.shape) {
        (
            Shape::Symbol {
                r, symbol, style, ..
            },
            Shape::Symbol {
                r: r2,
                symbol: symbol2,
                style: style2,
                ..
            },
        ) => (r, symbol, style) == (r2, symbol2, style2),
        (
            Shape::Line { width, dashed, .. },
            Shape::Line {
                width: width2,
                dashed: dashed2,
                ..
            },
        ) => width == width2 && !dashed && !dashed2,
        (
            Shape::Symbol { .. }
            | Shape::Bar { .. }
            | Shape::Hatch { .. }
            | Shape::Line { .. }
            | Shape::Path { .. }
            | Shape::Ribbon(_)
            | Shape::Text(_),
            _,
        ) => false,
    };
    alike && (a.paint, a.opacity) == (b.paint, b.opacity) && a.opacity == 1.0
}

/// A crowd of symbols or lines as one path.
fn run(out: &mut String, marks: &[Mark]) {
    let mut data = PathData::default();
    let mut paint = String::new();
    for mark in marks {
        match mark.shape {
            Shape::Symbol {
                x,
                y,
                r,
                symbol,
                style,
            } => {
                paint = match style {
                    Style::Fill => fill(mark.paint.to),
                    Style::Stroke(width) => stroke(mark.paint.to, width),
                };
                data.symbol(symbol, x, y, r);
            }
            Shape::Line {
                x1,
                y1,
                x2,
                y2,
                width,
                ..
            } => {
                paint = stroke(mark.paint.to, width);
                data.stroke([x1, y1, x2, y2]);
            }
            Shape::Bar { .. }
            | Shape::Hatch { .. }
            | Shape::Path { .. }
            | Shape::Ribbon(_)
            | Shape::Text(_) => {}
        }
    }
    path(out, &paint, &data.d);
}

/// The marks alone, one element each.
pub fn body(out: &mut String, marks: &[Mark]) {
    for mark in marks.iter().filter(|m| m.opacity > 0.0) {
        element(out, mark);
    }
}

fn element(out: &mut String, mark: &Mark) {
    let fade = fade(mark.opacity);
    let tone = if mark.paint.mix < 0.5 {
        mark.paint.from
    } else {
        mark.paint.to
    };
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
            let paint = match style {
                Style::Fill => fill(tone),
                Style::Stroke(width) => stroke(tone, width * place.scale),
            };
            path(out, &(paint + &fade), &data.d);
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

/// The attribute of what is not opaque.
fn fade(opacity: f32) -> String {
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

fn path(out: &mut String, paint: &str, d: &str) {
    *out += &format!("<path {paint} d=\"{d}\"/>");
}

fn fill(tone: Tone) -> String {
    format!("class=\"f-{}\"", tone.name())
}

fn stroke(tone: Tone, width: f32) -> String {
    let mut paint = format!("class=\"s-{}\"", tone.name());
    attributes(&mut paint, &[("stroke-width", width)]);
    paint
}

/// For text and for attributes in double quotes.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_crowd_is_one_path_with_every_symbol() {
        let mut scene = Scene::new(crate::chart::Format::Narrow, 40.0);
        for (x, symbol) in [
            (10.0, Symbol::Circle),
            (30.0, Symbol::Circle),
            (50.0, Symbol::Building),
            (70.0, Symbol::Building),
        ] {
            let shape = Shape::Symbol {
                x,
                y: 20.0,
                r: 5.0,
                symbol,
                style: Style::Fill,
            };
            scene.put(0, crate::chart::scene::Part::Dot, shape, Tone::Data);
        }
        let svg = svg(&scene, "");
        assert_eq!(svg.matches("<path").count(), 2);
        assert!(
            svg.contains("M5 20a5 5 0 1 0 10 0a5 5 0 1 0-10 0m20 0a5"),
            "{svg}"
        );
        assert!(svg.contains("M46 25v-6l4 -3.8l4 3.8v6"), "{svg}");
        assert!(svg.contains("zm20 0v-6l4 "), "{svg}");
        assert_eq!(svg.matches('z').count(), 2);
    }

    #[test]
    fn text_is_escaped() {
        assert_eq!(
            escape("<a href=\"x\">&"),
            "&lt;a href=&quot;x&quot;&gt;&amp;"
        );
    }
}
