//! What is already covered on a plate, so that words find a free place.

use crate::chart::Area;

/// Breathing space kept around what is placed, in nominal units.
const APART: f32 = 2.0;

/// The areas that are taken, and the plane's own edges.
#[derive(Clone, Debug)]
pub struct Room {
    taken: Vec<Area>,
    width: f32,
    height: f32,
}

impl Room {
    /// A free plane of this size.
    pub const fn new(width: f32, height: f32) -> Self {
        Self {
            taken: Vec::new(),
            width,
            height,
        }
    }

    /// Nothing else may stand here.
    pub fn take(&mut self, area: Area) {
        self.taken.push(area);
    }

    /// A round thing, as the square within which most of it lies.
    pub fn take_round(&mut self, x: f32, y: f32, r: f32) {
        let r = r * 0.88;
        self.take(Area {
            x: x - r,
            y: y - r,
            w: 2.0 * r,
            h: 2.0 * r,
        });
    }

    /// How much of an area is covered, or lies off the plane, in square units.
    pub fn covered(&self, area: Area) -> f32 {
        let wide = Area {
            x: area.x - APART,
            y: area.y - APART,
            w: area.w + 2.0 * APART,
            h: area.h + 2.0 * APART,
        };
        let inside = common(
            wide,
            Area {
                x: 0.0,
                y: 0.0,
                w: self.width,
                h: self.height,
            },
        );
        let off = wide.surface() - inside;
        // What is cut off cannot be read at all.
        self.taken
            .iter()
            .map(|taken| common(wide, *taken))
            .sum::<f32>()
            + 4.0 * off
    }

    /// How high what is taken reaches between two abscissas; the plane's foot
    /// where nothing is.
    pub fn over(&self, from: f32, to: f32) -> f32 {
        let within = self
            .taken
            .iter()
            .filter(|taken| taken.x < to && taken.x + taken.w > from);
        within.map(|taken| taken.y).fold(self.height, f32::min)
    }

    /// The first of these areas that is free, or else the one that is covered
    /// least; 0 where there is none.
    pub fn best(&self, areas: &[Area]) -> usize {
        let mut best = (0, f32::MAX);
        for (nth, &area) in areas.iter().enumerate() {
            let covered = self.covered(area);
            if covered <= 0.5 {
                return nth;
            }
            if covered < best.1 {
                best = (nth, covered);
            }
        }
        best.0
    }

    /// As [`Self::best`], and takes that area.
    pub fn take_best(&mut self, areas: &[Area]) -> usize {
        let best = self.best(areas);
        if let Some(&area) = areas.get(best) {
            self.take(area);
        }
        best
    }
}

/// The surface that two areas have in common.
fn common(a: Area, b: Area) -> f32 {
    let w = (a.x + a.w).min(b.x + b.w) - a.x.max(b.x);
    let h = (a.y + a.h).min(b.y + b.h) - a.y.max(b.y);
    w.max(0.0) * h.max(0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_go_where_it_is_free_and_never_off_the_plane() {
        let mut room = Room::new(100.0, 100.0);
        let at = |x: f32, y: f32| Area {
            x,
            y,
            w: 20.0,
            h: 10.0,
        };
        room.take(at(40.0, 40.0));
        assert_eq!(room.best(&[at(45.0, 42.0), at(70.0, 40.0)]), 1);
        assert_eq!(
            room.best(&[at(95.0, 42.0), at(45.0, 49.0)]),
            1,
            "the one covered least"
        );
        assert_eq!(room.best(&[]), 0);
    }
}
