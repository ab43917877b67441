//! How what is pointed at is shown: in a chart a glow behind the row and the
//! column, and the lines of the row drawn stronger; on a plate a ring.

use super::Means;
use crate::chart::scene::{Area, HitArea, Key, Mark, Outline, Part, Place, Shape, Spot, Style};
use crate::theme::Tone;

/// The marks with one hit area highlighted.
pub fn highlight(
    marks: &[Mark],
    hit_areas: &[HitArea],
    hit_area: HitArea,
    means: Means,
) -> Vec<Mark> {
    let Spot { row, column } = hit_area.spot;
    // The row in its whole length and the column in its whole height: where
    // they cross is the number.
    let bands: Vec<Area> = hit_areas
        .iter()
        .filter(|t| t.spot.row == row || (column.is_some() && t.spot.column == column))
        .map(|t| t.area)
        .collect();
    let mut highlighted: Vec<Mark> = bands
        .iter()
        .enumerate()
        .map(|(nth, band)| added(Part::Glow, nth, fill(*band), Tone::Glow))
        .collect();
    for mark in marks {
        let mut mark = mark.clone();
        if mark.key.row == row || (column.is_some() && mark.column == column) {
            strengthen(&mut mark, &bands);
        }
        highlighted.push(mark);
    }
    if means == Means::Keyboard {
        for (nth, side) in outline(hit_area.area).into_iter().enumerate() {
            highlighted.push(added(Part::Ring, nth, Shape::line(side, 2.5), Tone::Ink));
        }
    }
    highlighted
}

/// The marks of a plate with a ring around one hit area, dark and light, so
/// that it is seen on any field.
pub fn ring(marks: &[Mark], hit_area: HitArea) -> Vec<Mark> {
    let outline: Outline = rounded(hit_area.area, 8.0).collect();
    let around = |nth, width: f32, tone| {
        let shape = Shape::Path {
            outline: outline.clone(),
            place: Place::ORIGIN,
            style: Style::Stroke(width),
        };
        added(Part::Ring, nth, shape, tone)
    };
    let mut ringed = marks.to_vec();
    ringed.push(around(0, 7.0, Tone::Rim));
    ringed.push(around(1, 3.5, Tone::Ink));
    ringed
}

/// The outline of a rectangle with round corners, back to where it began.
fn rounded(area: Area, r: f32) -> impl Iterator<Item = (f32, f32)> {
    const STEPS: u16 = 6;
    let Area { x, y, w, h } = area;
    let r = r.min(w / 2.0).min(h / 2.0);
    let corners = [
        (x + w - r, y + r),
        (x + w - r, y + h - r),
        (x + r, y + h - r),
        (x + r, y + r),
    ];
    let points = corners
        .into_iter()
        .enumerate()
        .flat_map(move |(nth, (cx, cy))| {
            (0..=STEPS).map(move |step| {
                let quarter = nth as f32 - 1.0 + f32::from(step) / f32::from(STEPS);
                let (sin, cos) = (quarter * std::f32::consts::FRAC_PI_2).sin_cos();
                (cx + cos * r, cy + sin * r)
            })
        });
    points.chain(std::iter::once((x + w - r, y)))
}

/// Lines that join are drawn stronger; what hides something takes the glow.
fn strengthen(mark: &mut Mark, bands: &[Area]) {
    if mark.key.part == Part::Link {
        if let Shape::Line { width, .. } = &mut mark.shape {
            *width += 1.5;
        }
        if mark.paint.to == Tone::Mist {
            mark.paint = Tone::Data.into();
        }
    } else if matches!(mark.key.part, Part::Ground | Part::Halo)
        && mark.paint.to == Tone::Surface
        && let Some((x, y)) = middle(&mark.shape)
        && bands.iter().any(|band| band.holds(x, y))
    {
        mark.paint = Tone::Glow.into();
    }
}

/// The middle of what can hide something.
fn middle(shape: &Shape) -> Option<(f32, f32)> {
    match *shape {
        Shape::Bar { x, y, w, h, .. } => Some((x + w / 2.0, y + h / 2.0)),
        Shape::Symbol { x, y, .. } => Some((x, y)),
        Shape::Hatch { .. }
        | Shape::Line { .. }
        | Shape::Path { .. }
        | Shape::Ribbon(_)
        | Shape::Text(_) => None,
    }
}

fn added(part: Part, nth: usize, shape: Shape, tone: Tone) -> Mark {
    let key = Key {
        row: 0,
        part,
        index: nth as u16,
    };
    Mark::new(key, shape, tone)
}

fn fill(Area { x, y, w, h }: Area) -> Shape {
    Shape::Bar { x, y, w, h, r: 0.0 }
}

/// The four sides, their strokes within the area.
fn outline(Area { x, y, w, h }: Area) -> [[f32; 4]; 4] {
    let (l, t, r, b) = (x + 1.25, y + 1.25, x + w - 1.25, y + h - 1.25);
    [[l, t, r, t], [r, t, r, b], [r, b, l, b], [l, b, l, t]]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::focus::tests::grid;

    #[test]
    fn a_ring_lies_around_its_area_and_moves_nothing() {
        let area = grid()[3];
        let below = vec![added(Part::Dot, 0, fill(area.area), Tone::Data)];
        let ringed = ring(&below, area);
        assert_eq!(ringed[..1], below);
        // Dark upon light, so that one of them is seen on any field.
        let of = |mark: &Mark| {
            let Shape::Path { outline, style, .. } = &mark.shape else {
                panic!("{mark:?} is no ring");
            };
            let Style::Stroke(width) = style else {
                panic!("{mark:?} is filled");
            };
            (outline.points().to_vec(), *width)
        };
        let [(outer, wide), (inner, narrow)] = [of(&ringed[1]), of(&ringed[2])];
        assert_eq!(outer, inner);
        assert!(wide > narrow, "the light one shows on both sides");
        assert_ne!(ringed[1].paint, ringed[2].paint);
        assert_eq!(outer.first(), outer.last(), "it is closed");
        let reach = |of: fn(f32, f32) -> f32, start: f32| {
            let xs = outer.iter().map(|p| p.0).fold(start, of);
            (xs, outer.iter().map(|p| p.1).fold(start, of))
        };
        let Area { x, y, w, h } = area.area;
        assert_eq!(reach(f32::min, f32::MAX), (x, y));
        assert_eq!(reach(f32::max, f32::MIN), (x + w, y + h));
        // Its marks are its own: none takes another's place.
        assert!(ringed[1..].iter().all(|mark| mark.key.part == Part::Ring));
        assert_ne!(ringed[1].key, ringed[2].key);
    }

    /// An area that is smaller than two corners has rounder ones.
    #[test]
    fn a_ring_is_never_turned_inside_out() {
        let small = Area {
            x: 10.0,
            y: 10.0,
            w: 6.0,
            h: 30.0,
        };
        let mut points = rounded(small, 8.0);
        let within =
            |(x, y): (f32, f32)| (9.99..=16.01).contains(&x) && (9.99..=40.01).contains(&y);
        assert!(points.all(within));
    }

    #[test]
    fn row_and_column_are_highlighted_and_the_keyboard_has_a_ring() {
        let hit_areas = grid();
        let glows = |means| {
            let highlighted = highlight(&[], &hit_areas, hit_areas[0], means);
            let of = |part| highlighted.iter().filter(|m| m.key.part == part).count();
            (of(Part::Glow), of(Part::Ring))
        };
        assert_eq!(glows(Means::Pointer), (3, 0));
        assert_eq!(glows(Means::Keyboard), (3, 4));
    }
}
