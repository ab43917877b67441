//! What many marks have in common is written once: a crowd is one path.

use super::element::{body, fill, outlined, path, stroke};
use crate::chart::scene::{Mark, Shape, Style};
use crate::export::svg_path::PathData;

/// Marks, those of a crowd together.
pub(in crate::export) fn marks(out: &mut String, mut marks: &[Mark]) {
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

#[cfg(test)]
mod tests {
    use super::super::svg;
    use crate::chart::scene::{Part, Shape, Style, Symbol};
    use crate::chart::{Format, Scene};
    use crate::theme::Tone;

    #[test]
    fn a_crowd_is_one_path_with_every_symbol() {
        let mut scene = Scene::new(Format::Narrow, 40.0);
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
            scene.put(0, Part::Dot, shape, Tone::Data);
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
}
