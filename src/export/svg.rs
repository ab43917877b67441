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
                    Style::Fill => fill(tone(mark)),
                    Style::Stroke(width) => stroke(tone(mark), width * FINE),
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
        used.extend([tone(mark)].into_iter().chain(halo));
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
fn tone(mark: &Mark) -> Tone {
    if mark.paint.mix < 0.5 {
        mark.paint.from
    } else {
        mark.paint.to
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
    use crate::chart::scene::{Halo, Part, Place, Text};

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

    /// A plate with two texts, a pair of twins and three more of one outline.
    fn plate() -> Scene {
        let mut scene = Scene::new(Format::Plate(390), 80.0);
        let often: Outline = [(0.0, 0.0), (1.0, 0.0), (0.5, 1.25)].into_iter().collect();
        let once: Outline = [(0.0, 0.0), (9.0, 9.0)].into_iter().collect();
        let path = |outline: &Outline, x, turn, style| Shape::Path {
            outline: outline.clone(),
            place: Place::at(x, 30.0, 12.5).turned(turn),
            style,
        };
        scene.lay(path(&often, 10.0, 0.0, Style::Fill), Tone::Leaf);
        scene.lay(path(&often, 30.0, 0.5, Style::Stroke(0.1)), Tone::Leaf);
        scene.lay(path(&once, 0.0, 0.0, Style::Stroke(0.2)), Tone::Edge);
        for (nth, content) in ["61\u{202f}% & plus", "<Site>"].into_iter().enumerate() {
            let text = Text {
                x: 20.0,
                y: 20.0 + 30.0 * nth as f32,
                size: 16.0,
                weight: Weight::Bold,
                anchor: Anchor::Start,
                content: content.into(),
                halo: Some(Halo {
                    tone: Tone::Rim,
                    width: 2.0,
                }),
            };
            scene.put(nth as u16, Part::Caption, Shape::Text(text), Tone::Ink);
        }
        let shape = path(&often, 50.0, 0.0, Style::Fill);
        scene.put(2, Part::Dot, shape, Tone::Accent).opacity = 0.5;
        scene
    }

    #[test]
    fn a_picture_of_its_own_writes_a_shared_outline_once() {
        let svg = standalone(&plate(), Form::Branches);
        let tree = roxmltree::Document::parse(&svg).expect("well formed");
        let named = |name: &str| {
            let all = tree.descendants();
            let all = all.filter(|node| node.tag_name().name() == name);
            all.collect::<Vec<_>>()
        };
        // One outline in three places, and one in one, beside the field.
        assert_eq!(svg.matches(" id=\"o").count(), 1, "{svg}");
        let places = named("use");
        assert_eq!(places.len(), 3, "{svg}");
        assert!(places.iter().all(|u| u.attribute("href") == Some("#o0")));
        assert_eq!(named("path").len(), 3);
        // In hundredths of its unit, and put back by its scale.
        assert!(svg.contains("M0 0l100 0l-50 125"), "{svg}");
        let first = places[0].attribute("transform");
        assert_eq!(first, Some("translate(10 30)rotate(0)scale(.125)"));
        let turned = places[1].attribute("transform").unwrap_or_default();
        assert!(turned.contains("rotate(28.6)"), "{turned}");
        assert_eq!(places[1].attribute("stroke-width"), Some("10"));
        assert_eq!(places[2].attribute("opacity"), Some("0.50"));
    }

    /// It loads no font and no style sheet, and asks for nothing.
    #[test]
    fn a_picture_of_its_own_has_its_colours_by_day_and_by_night() {
        let svg = standalone(&plate(), Form::Branches);
        let hex = |light, tone| {
            let (r, g, b) = Palette::of_plate(Form::Branches, light).rgb(tone);
            format!("--{}:#{r:02x}{g:02x}{b:02x};", tone.name())
        };
        let (day, night) = svg
            .split_once("@media(prefers-color-scheme:dark)")
            .expect("a field that is light by day");
        for tone in [
            Tone::Surface,
            Tone::Leaf,
            Tone::Ink,
            Tone::Rim,
            Tone::Accent,
        ] {
            assert!(day.contains(&hex(Light::Day, tone)), "{tone:?}");
            assert!(night.contains(&hex(Light::Night, tone)), "{tone:?}");
        }
        // What it does not use it does not name, and every class has its rule.
        assert!(!svg.contains("--loss:"), "{svg}");
        for part in svg.split("class=\"").skip(1) {
            let classes = part.split('"').next().unwrap_or_default();
            for class in classes.split(' ') {
                assert!(svg.contains(&format!(".{class}{{")), "{class}");
            }
        }
        assert!(!svg.contains("url(") && !svg.contains("://www.w3.org/1999"));
        // A field that is dark by day stays as it is.
        let whale = Palette::of_plate(Form::Depths, Light::Day);
        let same = whale == Palette::of_plate(Form::Depths, Light::Night);
        let depths = standalone(&plate(), Form::Depths);
        assert_eq!(same, !depths.contains("@media"));
    }

    #[test]
    fn a_picture_of_its_own_has_every_text() {
        let svg = standalone(&plate(), Form::Branches);
        let tree = roxmltree::Document::parse(&svg).expect("well formed");
        let texts: Vec<_> = tree
            .descendants()
            .filter(|node| node.tag_name().name() == "text")
            .filter_map(|node| node.text())
            .collect();
        assert_eq!(texts, ["61\u{202f}% & plus", "<Site>"]);
    }

    #[test]
    fn text_is_escaped() {
        assert_eq!(
            escape("<a href=\"x\">&"),
            "&lt;a href=&quot;x&quot;&gt;&amp;"
        );
    }
}
