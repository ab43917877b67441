//! How far marks reach: what has to be drawn anew when one of them moves.

use super::Area;
use super::scene::{Anchor, Mark, Shape, Style, Weight};
use super::text;

/// What rounding and smoothed edges may add on each side, in nominal units.
const MARGIN: f32 = 1.0;

/// How much wider than the room that is left for a text a reader's own face
/// may run.
const WIDER: f32 = 1.25;

/// The farthest corner of a symbol, in its half size.
const FARTHEST: f32 = 1.25;

/// How far a mitred corner reaches beyond its outline, in widths of the
/// stroke: half of a canvas' and SVG's limits.
const MITRE: f32 = 5.0;

impl Mark {
    /// A rectangle that holds all that the mark paints, in nominal units;
    /// rather too large than too small.
    pub fn extent(&self) -> Area {
        match self.shape {
            Shape::Bar { x, y, w, h, .. } => around([x, y, x + w, y + h], 0.0),
            Shape::Hatch { x, y, w, h } => around([x, y, x + w, y + h], 1.0),
            Shape::Line {
                x1,
                y1,
                x2,
                y2,
                width,
                ..
            } => around([x1, y1, x2, y2], width),
            Shape::Symbol { x, y, r, style, .. } => {
                let stroke = match style {
                    Style::Fill => 0.0,
                    Style::Stroke(width) => width * MITRE,
                };
                around([x, y, x, y], r * FARTHEST + stroke)
            }
            Shape::Path {
                ref outline,
                place,
                style,
            } => {
                let stroke = match style {
                    Style::Fill => 0.0,
                    Style::Stroke(width) => width * place.scale * MITRE,
                };
                let reach = outline.reach() * place.scale.abs() + stroke;
                around([place.x, place.y, place.x, place.y], reach)
            }
            Shape::Ribbon(ref ribbon) => {
                let mut knots = ribbon.spine.iter().copied();
                let (x, y, width) = knots.next().unwrap_or_default();
                let ends = ([x, y, x, y], width);
                let ([x1, y1, x2, y2], widest) = knots.fold(ends, |(ends, widest), (x, y, w)| {
                    let [x1, y1, x2, y2] = ends;
                    ([x1.min(x), y1.min(y), x2.max(x), y2.max(y)], w.max(widest))
                });
                around([x1, y1, x2, y2], widest)
            }
            Shape::Text(ref t) => {
                let bold = t.weight == Weight::Bold;
                let w = text::width(&t.content, t.size, bold) * WIDER;
                let left = match t.anchor {
                    Anchor::Start => t.x,
                    Anchor::Middle => t.x - w / 2.0,
                    Anchor::End => t.x - w,
                };
                let halo = t.halo.map_or(0.0, |halo| halo.width);
                around([left, t.y, left + w, t.y], t.size * 0.8 + halo)
            }
        }
    }
}

/// The rectangle of two opposite corners, and this much around it.
fn around([x1, y1, x2, y2]: [f32; 4], more: f32) -> Area {
    let more = more + MARGIN;
    Area {
        x: x1.min(x2) - more,
        y: y1.min(y2) - more,
        w: (x2 - x1).abs() + 2.0 * more,
        h: (y2 - y1).abs() + 2.0 * more,
    }
}
