//! A scene as SVG for the page.
//!
//! Not through plotters: its SVG fixes colours in attributes. Here a tone is
//! a class, so that the prerendered page follows light and dark without a
//! script, at a third of the bytes.

use super::svg_path::{PathData, number};
use crate::chart::outline::{DASH, hatching};
use crate::chart::scene::{Anchor, Mark, Outline, Shape, Style, Symbol, Weight};
use crate::chart::{Format, Scene};
use crate::data::Form;
use crate::theme::{FONT, Light, Palette, Tone};

/// An `<svg>` with `label` as its accessible name.
pub fn svg(scene: &Scene, label: &str) -> String {
    let [width, height] = [scene.format.width(), scene.height].map(number);
    // A plate fills the place that is kept for its width.
    let fit = match scene.format {
        Format::Plate(_) => " preserveAspectRatio=\"none\"",
        Format::Narrow | Format::Wide => "",
    };
    let mut out = format!(
        "<svg class=\"{}\" viewBox=\"0 0 {width} {height}\"{fit} role=\"img\" aria-label=\"{}\">",
        scene.format.name(),
        escape(label)
    );
    marks(&mut out, &scene.ground);
    marks(&mut out, &scene.marks);
    out.push_str("</svg>");
    out
}

/// A plate's picture as a file: with its own colours, for day and night, and
/// texts that keep their width in whatever face the reader has, because a
/// picture loads no font.
pub fn standalone(scene: &Scene, form: Form) -> String {
    let [width, height] = [scene.format.width(), scene.height].map(number);
    let mut body = String::new();
    let all = || scene.ground.iter().chain(&scene.marks);
    // What is set in many places is written once.
    let mut outlines: Vec<(&Outline, usize)> = Vec::new();
    for mark in all() {
        if let Shape::Path { outline, .. } = &mark.shape {
            match outlines.iter_mut().find(|(known, _)| known.shared(outline)) {
                Some((_, count)) => *count += 1,
                None => outlines.push((outline, 1)),
            }
        }
    }
    outlines.retain(|(_, count)| *count > 2);
    for (nth, (outline, _)) in outlines.iter().enumerate() {
        // In thousandths: its own unit may be its whole length.
        let mut data = PathData::default();
        data.corners(outline.points().iter().map(|(x, y)| (x * FINE, y * FINE)));
        body += &format!("<path id=\"o{nth}\" d=\"{}\"/>", data.d);
    }
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" \
         preserveAspectRatio=\"none\"><style>{}</style><defs>{body}</defs>\
         <path class=\"f-surface\" d=\"M0 0h{width}v{height}H0z\"/>",
        dress(form, all())
    );
    for mark in all().filter(|mark| mark.opacity > 0.0) {
        let again = match &mark.shape {
            Shape::Path {
                outline,
                place,
                style,
            } => outlines
                .iter()
                .position(|(known, _)| known.shared(outline))
                .map(|nth| (nth, place, style)),
            Shape::Bar { .. }
            | Shape::Hatch { .. }
            | Shape::Line { .. }
            | Shape::Symbol { .. }
            | Shape::Ribbon(_)
            | Shape::Text(_) => None,
        };
        match again {
            Some((nth, place, style)) => {
                let paint = match style {
                    Style::Fill => fill(mark.paint.to),
                    Style::Stroke(width) => stroke(mark.paint.to, width * FINE),
                };
                out += &format!(
                    "<use href=\"#o{nth}\" {paint}{} transform=\"translate({} {})rotate({})scale({})\"/>",
                    fade(mark.opacity),
                    number(place.x),
                    number(place.y),
                    number(place.turn.to_degrees()),
                    thousandths(place.scale / FINE)
                );
            }
            None => element(&mut out, mark),
        }
    }
    out.push_str("</svg>");
    out
}

/// Units of a written outline in one of its own.
const FINE: f32 = 100.0;

fn thousandths(v: f32) -> String {
    let text = format!("{v:.3}");
    text.trim_end_matches('0')
        .trim_end_matches('.')
        .trim_start_matches('0')
        .into()
}

/// The tones that marks of a plate have, as classes.
fn dress<'a>(form: Form, marks: impl Iterator<Item = &'a Mark>) -> String {
    let mut used = vec![Tone::Surface];
    for mark in marks {
        let halo = match &mark.shape {
            Shape::Text(text) => text.halo.map(|halo| halo.tone),
            Shape::Bar { .. }
            | Shape::Hatch { .. }
            | Shape::Line { .. }
            | Shape::Symbol { .. }
            | Shape::Path { .. }
            | Shape::Ribbon(_) => None,
        };
        used.extend([mark.paint.to].into_iter().chain(halo));
    }
    used.sort_unstable();
    used.dedup();
    let rules = |light: Light| -> String {
        let palette = Palette::of_plate(form, light);
        let rule = |tone: &Tone| {
            let (r, g, b) = palette.rgb(*tone);
            format!("--{}:#{r:02x}{g:02x}{b:02x};", tone.name())
        };
        used.iter().map(rule).collect()
    };
    let classes: String = used
        .iter()
        .map(|tone| {
            let name = tone.name();
            format!(
                ".f-{name}{{fill:var(--{name})}}.s-{name}{{stroke:var(--{name});fill:none}}\
                 .h-{name}{{stroke:var(--{name})}}"
            )
        })
        .collect();
    let (day, night) = (rules(Light::Day), rules(Light::Night));
    let night = match day == night {
        true => String::new(),
        false => format!("@media(prefers-color-scheme:dark){{svg{{{night}}}}}"),
    };
    format!(
        "svg{{{day}stroke-linejoin:round;stroke-linecap:round;font-family:{FONT};font-weight:500}}{night}\
         text{{paint-order:stroke}}{classes}"
    )
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

/// Whether two symbols, two solid lines or two of the same outline differ by
/// their place alone.
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
            Shape::Path {
                outline,
                place,
                style,
            },
            Shape::Path {
                outline: outline2,
                place: place2,
                style: style2,
            },
        ) => {
            let same = (place.scale, place.turn, style) == (place2.scale, place2.turn, style2);
            same && outline.shared(outline2)
        }
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

/// A crowd of symbols, lines or outlines as one path.
fn run(out: &mut String, marks: &[Mark]) {
    let mut data = PathData::default();
    let mut paint = String::new();
    for mark in marks {
        match &mark.shape {
            &Shape::Symbol {
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
            &Shape::Line {
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
            Shape::Path {
                outline,
                place,
                style,
            } => {
                paint = outlined(mark.paint.to, *style, place.scale);
                let put = place.put();
                data.alike(outline.points().iter().map(|&corner| put(corner)));
            }
            Shape::Bar { .. } | Shape::Hatch { .. } | Shape::Ribbon(_) | Shape::Text(_) => {}
        }
    }
    path(out, &paint, &data.d);
}

/// The paint of an outline that is drawn at a scale.
fn outlined(tone: Tone, style: Style, scale: f32) -> String {
    match style {
        Style::Fill => fill(tone),
        Style::Stroke(width) => stroke(tone, width * scale),
    }
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
