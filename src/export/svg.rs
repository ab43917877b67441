//! A scene as SVG for the page.
//!
//! Not through plotters: its SVG fixes colours in attributes. Here a tone is
//! a class, so that the prerendered page follows light and dark without a
//! script, at a third of the bytes.

use std::fmt::Write;

use crate::chart::Scene;
use crate::chart::outline::{Segment, corners, dashes, hatching};
use crate::chart::scene::{Anchor, Mark, Shape, Style, Symbol, Weight};
use crate::theme::Tone;

/// An `<svg>` with `label` as its accessible name.
pub fn svg(scene: &Scene, label: &str) -> String {
    let mut out = format!(
        "<svg class=\"{}\" viewBox=\"0 0 {} {}\" role=\"img\" aria-label=\"{}\">",
        scene.format.name(),
        number(scene.format.width()),
        number(scene.height),
        escape(label)
    );
    body(&mut out, &scene.marks);
    out.push_str("</svg>");
    out
}

/// The marks alone.
pub fn body(out: &mut String, marks: &[Mark]) {
    for mark in marks.iter().filter(|m| m.opacity > 0.0) {
        element(out, mark);
    }
}

fn element(out: &mut String, mark: &Mark) {
    let fade = if mark.opacity < 1.0 {
        format!(" opacity=\"{:.2}\"", mark.opacity)
    } else {
        String::new()
    };
    let tone = if mark.paint.mix < 0.5 {
        mark.paint.from
    } else {
        mark.paint.to
    };
    let n = number;
    // Writing to a String cannot fail.
    let _ = match &mark.shape {
        &Shape::Bar { x, y, w, h, r } => {
            let rx = if r > 0.0 {
                format!(" rx=\"{}\"", n(r))
            } else {
                String::new()
            };
            write!(
                out,
                "<rect {}{fade} x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"{rx}/>",
                fill(tone),
                n(x),
                n(y),
                n(w),
                n(h)
            )
        }
        &Shape::Hatch { x, y, w, h } => {
            let frame = format!("M{} {}h{}v{}h{}z", n(x), n(y), n(w), n(h), n(-w));
            write!(
                out,
                "<path {}{fade} d=\"{}{frame}\"/>",
                stroke(tone, 1.5),
                path(&hatching(x, y, w, h))
            )
        }
        &Shape::Line {
            x1,
            y1,
            x2,
            y2,
            width,
            dashed,
        } => {
            let line = [x1, y1, x2, y2];
            let parts = if dashed { dashes(line) } else { vec![line] };
            write!(
                out,
                "<path {}{fade} d=\"{}\"/>",
                stroke(tone, width),
                path(&parts)
            )
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
            };
            if symbol == Symbol::Circle {
                write!(
                    out,
                    "<circle {paint}{fade} cx=\"{}\" cy=\"{}\" r=\"{}\"/>",
                    n(x),
                    n(y),
                    n(r)
                )
            } else {
                let points: Vec<String> = corners(symbol, x, y, r)
                    .into_iter()
                    .map(|(x, y)| format!("{} {}", n(x), n(y)))
                    .collect();
                write!(out, "<path {paint}{fade} d=\"M{}z\"/>", points.join("L"))
            }
        }
        Shape::Text(text) => {
            let anchor = match text.anchor {
                Anchor::Start => "",
                Anchor::Middle => " text-anchor=\"middle\"",
                Anchor::End => " text-anchor=\"end\"",
            };
            let bold = match text.weight {
                Weight::Regular => "",
                Weight::Bold => " font-weight=\"700\"",
            };
            write!(
                out,
                "<text {}{fade} x=\"{}\" y=\"{}\" dy=\".35em\" font-size=\"{}\"{anchor}{bold}>{}</text>",
                fill(tone),
                n(text.x),
                n(text.y),
                n(text.size),
                escape(&text.content)
            )
        }
    };
}

fn fill(tone: Tone) -> String {
    format!("class=\"f-{}\"", tone.name())
}

fn stroke(tone: Tone, width: f32) -> String {
    format!(
        "class=\"s-{}\" stroke-width=\"{}\"",
        tone.name(),
        number(width)
    )
}

fn path(parts: &[Segment]) -> String {
    parts
        .iter()
        .map(|[a, b, c, d]| {
            format!(
                "M{} {}L{} {}",
                number(*a),
                number(*b),
                number(*c),
                number(*d)
            )
        })
        .collect()
}

/// One decimal at most: a tenth of a pixel.
fn number(v: f32) -> String {
    let tenths = (v * 10.0).round() as i32;
    if tenths % 10 == 0 {
        (tenths / 10).to_string()
    } else {
        format!(
            "{}{}.{}",
            if tenths < 0 { "-" } else { "" },
            tenths.abs() / 10,
            tenths.abs() % 10
        )
    }
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
    fn numbers_are_short() {
        assert_eq!(number(12.04), "12");
        assert_eq!(number(-0.55), "-0.6");
        assert_eq!(number(-12.5), "-12.5");
    }

    #[test]
    fn text_is_escaped() {
        assert_eq!(
            escape("<a href=\"x\">&"),
            "&lt;a href=&quot;x&quot;&gt;&amp;"
        );
    }
}
