//! The grooves of the belly are the scale: a line every five points, level
//! wherever values stand, bent only towards the edges.

use crate::chart::Scene;
use crate::chart::scene::Point;
use crate::plate::geometry::mix;
use crate::plate::shapes::stroked;
use crate::theme::Tone;

/// Whether a point lies within an area.
fn within(area: &[Point], (x, y): Point) -> bool {
    let next = area.iter().cycle().skip(1);
    let crossed = area
        .iter()
        .zip(next)
        .filter(|(a, b)| (a.1 > y) != (b.1 > y) && x < a.0 + (y - a.1) / (b.1 - a.1) * (b.0 - a.0));
    crossed.count() % 2 == 1
}

/// Where an area begins and ends on an upright line.
pub fn span(area: &[Point], x: f32) -> Option<(f32, f32)> {
    let next = area.iter().cycle().skip(1);
    let cuts = area.iter().zip(next).filter_map(|(a, b)| {
        let crosses = (a.0 > x) != (b.0 > x);
        crosses.then(|| a.1 + (x - a.0) / (b.0 - a.0) * (b.1 - a.1))
    });
    cuts.fold(None, |span, y| match span {
        None => Some((y, y)),
        Some((top, bottom)) => Some((y.min(top), y.max(bottom))),
    })
}

/// Where a line runs within an area, cut at its edge.
pub fn clipped(area: &[Point], line: &[Point]) -> Vec<Vec<Point>> {
    let mut runs: Vec<Vec<Point>> = Vec::new();
    let mut open = false;
    for pair in line.windows(2) {
        let &[a, b] = pair else { continue };
        let (from, to) = (within(area, a), within(area, b));
        if from && !open {
            runs.push(vec![a]);
        }
        match (from, to) {
            (true, true) => {}
            (false, true) => runs.push(vec![edge(area, b, a)]),
            (true, false) => {
                if let Some(run) = runs.last_mut() {
                    run.push(edge(area, a, b));
                }
            }
            (false, false) => {}
        }
        if to && let Some(run) = runs.last_mut() {
            run.push(b);
        }
        open = to;
    }
    runs
}

/// Where the way from a point inside to one outside leaves the area.
fn edge(area: &[Point], inside: Point, outside: Point) -> Point {
    let (mut low, mut high) = (0.0, 1.0);
    for _ in 0..8 {
        let middle = (low + high) / 2.0;
        if within(area, mix(inside, outside, middle)) {
            low = middle;
        } else {
            high = middle;
        }
    }
    mix(inside, outside, low)
}

/// Between which abscissas grooves are level, and how wide the bends beside
/// them are.
#[derive(Clone, Copy, Debug)]
pub struct Grooves {
    pub level: [f32; 2],
    pub bends: [f32; 2],
    pub rise: f32,
    pub zero: f32,
    pub scale: f32,
}

impl Grooves {
    /// Lays them, cut to the belly.
    pub fn lay(&self, scene: &mut Scene, belly: &[Point]) {
        let left = belly.iter().map(|p| p.0).fold(f32::MAX, f32::min);
        let right = belly.iter().map(|p| p.0).fold(f32::MIN, f32::max);
        for nth in 0..=24u16 {
            let value = f32::from(nth) * 5.0 - 20.0;
            for run in clipped(belly, &self.line(value, [left, right])) {
                let shape = stroked(run.into_iter().collect(), 1.4);
                scene.lay(shape, Tone::Track);
            }
        }
    }

    /// The groove of a value, between two abscissas.
    fn line(&self, value: f32, [left, right]: [f32; 2]) -> Vec<Point> {
        let steps = ((right - left) / 12.0).ceil().max(1.0) as u16;
        let nth = (0..=steps).map(f32::from);
        nth.map(|nth| {
            let x = left + (right - left) * nth / f32::from(steps);
            (x, self.at(x, value))
        })
        .collect()
    }

    fn at(&self, x: f32, value: f32) -> f32 {
        let off = |d: f32, wide: f32| (d / wide).max(0.0).powi(2);
        let left = off(self.level[0] - x, self.bends[0]);
        let right = off(x - self.level[1], self.bends[1]);
        let rise = self.rise * (50.0 + (100.0 - value) * 0.6);
        self.zero - value * self.scale - (left + right) * rise
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SQUARE: [Point; 4] = [(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0)];

    #[test]
    fn a_line_is_cut_at_the_edge_of_an_area() {
        let runs = clipped(&SQUARE, &[(-5.0, 5.0), (5.0, 5.0), (15.0, 5.0)]);
        let ends = runs.first().map(|run| (run[0].0, run[run.len() - 1].0));
        let (from, to) = ends.unwrap_or_default();
        assert!(
            runs.len() == 1 && from.abs() < 0.1 && (to - 10.0).abs() < 0.1,
            "{runs:?}"
        );
    }

    #[test]
    fn an_area_spans_an_upright_line() {
        assert_eq!(span(&SQUARE, 5.0), Some((0.0, 10.0)));
        assert_eq!(span(&SQUARE, 15.0), None);
    }
}
