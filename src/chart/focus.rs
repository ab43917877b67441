//! What a reader points at, and how a chart shows it: a glow behind the row
//! and the column, and the lines of the row drawn stronger. Hit-testing and
//! walking read the layout's own hit areas.

use super::scene::{Area, Enter, HitArea, Key, Mark, Outline, Part, Place, Shape, Spot, Style};
use crate::theme::Tone;

/// How a reader points: the keyboard needs to be seen where it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Means {
    Pointer,
    Keyboard,
}

/// A step of a walk through a chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Left,
    Right,
    Up,
    Down,
    First,
    Last,
}

/// The hit area under a point of the plane: of several that hold it, the one
/// whose middle is nearest.
pub fn hit(hit_areas: &[HitArea], x: f32, y: f32) -> Option<HitArea> {
    let far = |t: &HitArea| {
        let (cx, cy) = t.area.middle();
        (cx - x).hypot(cy - y)
    };
    let under = hit_areas.iter().copied().filter(|t| t.area.holds(x, y));
    under.min_by(|a, b| far(a).total_cmp(&far(b)))
}

/// The hit area that a step leads to; a step that leads nowhere stays. From
/// nowhere every step leads to the first, but for [`Step::Last`]. `None` only
/// where there is nothing to point at.
pub fn walk(hit_areas: &[HitArea], from: Option<Spot>, step: Step) -> Option<HitArea> {
    let (first, last) = (hit_areas.first()?, hit_areas.last()?);
    let at = from.and_then(|spot| hit_areas.iter().position(|t| t.spot == spot));
    let Some(at) = at else {
        return Some(if step == Step::Last { *last } else { *first });
    };
    let (x, y) = hit_areas[at].area.middle();
    // The nearest whose middle lies that way: along the step first.
    let towards = |dx: f32, dy: f32| {
        let ahead = |t: &&HitArea| {
            let (tx, ty) = t.area.middle();
            (tx - x) * dx + (ty - y) * dy > 1.0
        };
        let cost = |t: &HitArea| {
            let (tx, ty) = t.area.middle();
            let (along, across) = match dx == 0.0 {
                true => ((ty - y).abs(), (tx - x).abs()),
                false => ((tx - x).abs(), (ty - y).abs()),
            };
            along + 4.0 * across
        };
        let mut best: Option<&HitArea> = None;
        for hit_area in hit_areas.iter().filter(ahead) {
            if best.is_none_or(|b| cost(hit_area) < cost(b)) {
                best = Some(hit_area);
            }
        }
        best.copied()
    };
    let next = match step {
        Step::First => Some(*first),
        Step::Last => Some(*last),
        Step::Left => towards(-1.0, 0.0),
        Step::Right => towards(1.0, 0.0),
        Step::Up => towards(0.0, -1.0),
        Step::Down => towards(0.0, 1.0),
    };
    Some(next.unwrap_or(hit_areas[at]))
}

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
    Mark {
        key: Key {
            row: 0,
            part,
            index: nth as u16,
        },
        shape,
        paint: tone.into(),
        opacity: 1.0,
        enter: Enter::Present,
        column: None,
    }
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

    /// Two rows of two columns.
    fn grid() -> Vec<HitArea> {
        let hit_area = |row: u16, column: u16| HitArea {
            spot: Spot {
                row,
                column: Some(column),
            },
            area: Area {
                x: f32::from(column) * 50.0,
                y: f32::from(row) * 40.0,
                w: 50.0,
                h: 40.0,
            },
        };
        vec![
            hit_area(0, 0),
            hit_area(0, 1),
            hit_area(1, 0),
            hit_area(1, 1),
        ]
    }

    #[test]
    fn points_hit_what_they_lie_in() {
        let hit_areas = grid();
        assert_eq!(hit(&hit_areas, 49.9, 40.0), Some(hit_areas[2]));
        assert_eq!(hit(&hit_areas, 50.0, 0.0), Some(hit_areas[1]));
        assert_eq!(hit(&hit_areas, 100.0, 0.0), None);
    }

    /// On a plate areas may share a strip: the nearer middle has it, whichever
    /// comes first.
    #[test]
    fn of_two_areas_the_one_with_the_nearer_middle_is_hit() {
        let area = |row: u16, x: f32, w: f32| HitArea {
            spot: Spot { row, column: None },
            area: Area {
                x,
                y: 0.0,
                w,
                h: 40.0,
            },
        };
        let (left, right) = (area(0, 0.0, 60.0), area(1, 40.0, 60.0));
        for order in [[left, right], [right, left]] {
            assert_eq!(hit(&order, 45.0, 20.0), Some(left));
            assert_eq!(hit(&order, 55.0, 20.0), Some(right));
        }
        // A small one upon a large one, and the large one around it.
        let (large, small) = (area(2, 0.0, 200.0), area(3, 20.0, 30.0));
        assert_eq!(hit(&[large, small], 35.0, 20.0), Some(small));
        assert_eq!(hit(&[large, small], 120.0, 20.0), Some(large));
    }

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
    fn steps_go_where_they_point_and_stay_at_the_edge() {
        let hit_areas = grid();
        let walked = |from: usize, step| walk(&hit_areas, Some(hit_areas[from].spot), step);
        assert_eq!(walk(&hit_areas, None, Step::Down), Some(hit_areas[0]));
        assert_eq!(walk(&hit_areas, None, Step::Last), Some(hit_areas[3]));
        assert_eq!(walked(0, Step::Right), Some(hit_areas[1]));
        assert_eq!(walked(0, Step::Down), Some(hit_areas[2]));
        assert_eq!(walked(3, Step::Up), Some(hit_areas[1]));
        assert_eq!(walked(3, Step::Right), Some(hit_areas[3]));
        assert_eq!(walked(3, Step::First), Some(hit_areas[0]));
        assert_eq!(walk(&[], None, Step::First), None);
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
