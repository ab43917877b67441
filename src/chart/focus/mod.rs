//! What a reader points at: hit-testing and walking, which read the layout's
//! own hit areas; and how a chart shows it.

mod highlight;

use super::scene::{HitArea, Spot};
pub use highlight::{highlight, ring};

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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::Area;

    /// Two rows of two columns.
    pub(super) fn grid() -> Vec<HitArea> {
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
}
