//! From one shape to another: what can move does, and nothing passes by a
//! false fact on the way.

use crate::chart::scene::{Place, Ribbon, Shape, Style, Text};

/// Whether one shape can become the other without showing a false fact.
pub(super) fn alike(a: &Shape, b: &Shape) -> bool {
    match (a, b) {
        (Shape::Bar { .. }, Shape::Bar { .. })
        | (Shape::Hatch { .. }, Shape::Hatch { .. })
        | (Shape::Line { dashed: false, .. }, Shape::Line { dashed: false, .. })
        | (Shape::Line { dashed: true, .. }, Shape::Line { dashed: true, .. }) => true,
        (
            Shape::Symbol {
                symbol: s,
                style: p,
                ..
            },
            Shape::Symbol {
                symbol: t,
                style: q,
                ..
            },
        ) => s == t && std::mem::discriminant(p) == std::mem::discriminant(q),
        (
            Shape::Path { outline, style, .. },
            Shape::Path {
                outline: other,
                style: q,
                ..
            },
        ) => outline == other && std::mem::discriminant(style) == std::mem::discriminant(q),
        (Shape::Ribbon(a), Shape::Ribbon(b)) => {
            Ribbon {
                from: b.from,
                to: b.to,
                ..a.clone()
            } == *b
        }
        (Shape::Text(a), Shape::Text(b)) => (a.anchor, &a.content) == (b.anchor, &b.content),
        (
            Shape::Bar { .. }
            | Shape::Hatch { .. }
            | Shape::Line { .. }
            | Shape::Symbol { .. }
            | Shape::Path { .. }
            | Shape::Ribbon(_)
            | Shape::Text(_),
            _,
        ) => false,
    }
}

pub(super) fn lerp(a: f32, b: f32, t: f32) -> f32 {
    a + (b - a) * t
}

/// The shape with no extent along the abscissa, at `to`.
pub(super) fn folded(shape: &Shape, to: f32) -> Shape {
    let mut folded = shape.clone();
    match &mut folded {
        Shape::Bar { x, w, .. } | Shape::Hatch { x, w, .. } => (*x, *w) = (to, 0.0),
        Shape::Line { x1, x2, .. } => (*x1, *x2) = (to, to),
        Shape::Symbol { x, .. } => *x = to,
        Shape::Path { place, .. } => place.x = to,
        Shape::Ribbon(ribbon) => ribbon.to = ribbon.from,
        Shape::Text(text) => text.x = to,
    }
    folded
}

/// The shape as far as it has grown, from nothing at 0: a ribbon along its
/// spine, what is drawn around a point from there.
pub(super) fn sprout(shape: &Shape, t: f32) -> Shape {
    let mut grown = shape.clone();
    match &mut grown {
        Shape::Symbol { r, .. } => *r *= t,
        Shape::Path { place, .. } => place.scale *= t,
        Shape::Ribbon(ribbon) => ribbon.to = lerp(ribbon.from, ribbon.to, t),
        Shape::Bar { .. } | Shape::Hatch { .. } | Shape::Line { .. } | Shape::Text(_) => {}
    }
    grown
}

pub(super) fn between(a: &Shape, b: &Shape, t: f32) -> Shape {
    let l = |a: f32, b: f32| lerp(a, b, t);
    match (a, b) {
        (
            &Shape::Bar { x, y, w, h, r },
            &Shape::Bar {
                x: x2,
                y: y2,
                w: w2,
                h: h2,
                r: r2,
            },
        ) => Shape::Bar {
            x: l(x, x2),
            y: l(y, y2),
            w: l(w, w2),
            h: l(h, h2),
            r: l(r, r2),
        },
        (
            &Shape::Hatch { x, y, w, h },
            &Shape::Hatch {
                x: x2,
                y: y2,
                w: w2,
                h: h2,
            },
        ) => Shape::Hatch {
            x: l(x, x2),
            y: l(y, y2),
            w: l(w, w2),
            h: l(h, h2),
        },
        (
            &Shape::Line {
                x1,
                y1,
                x2,
                y2,
                width,
                ..
            },
            &Shape::Line {
                x1: a1,
                y1: b1,
                x2: a2,
                y2: b2,
                width: width2,
                dashed,
            },
        ) => Shape::Line {
            x1: l(x1, a1),
            y1: l(y1, b1),
            x2: l(x2, a2),
            y2: l(y2, b2),
            width: l(width, width2),
            dashed,
        },
        (
            &Shape::Symbol { x, y, r, .. },
            &Shape::Symbol {
                x: x2,
                y: y2,
                r: r2,
                symbol,
                style,
            },
        ) => Shape::Symbol {
            x: l(x, x2),
            y: l(y, y2),
            r: l(r, r2),
            symbol,
            style,
        },
        (
            &Shape::Path {
                place, style: a, ..
            },
            Shape::Path {
                outline,
                place: to,
                style: b,
            },
        ) => Shape::Path {
            outline: outline.clone(),
            place: Place {
                x: l(place.x, to.x),
                y: l(place.y, to.y),
                scale: l(place.scale, to.scale),
                turn: l(place.turn, to.turn),
            },
            style: match (a, *b) {
                (Style::Stroke(a), Style::Stroke(b)) => Style::Stroke(l(a, b)),
                (_, style) => style,
            },
        },
        (Shape::Ribbon(a), Shape::Ribbon(b)) => Shape::Ribbon(Ribbon {
            spine: b.spine.clone(),
            from: l(a.from, b.from),
            to: l(a.to, b.to),
        }),
        (Shape::Text(a), Shape::Text(b)) => Shape::Text(Text {
            x: l(a.x, b.x),
            y: l(a.y, b.y),
            size: l(a.size, b.size),
            weight: if t < 0.5 { a.weight } else { b.weight },
            halo: if t < 0.5 { a.halo } else { b.halo },
            ..b.clone()
        }),
        (
            Shape::Bar { .. }
            | Shape::Hatch { .. }
            | Shape::Line { .. }
            | Shape::Symbol { .. }
            | Shape::Path { .. }
            | Shape::Ribbon(_)
            | Shape::Text(_),
            other,
        ) => other.clone(),
    }
}
