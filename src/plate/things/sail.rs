//! A crab-claw sail of four cloths, a quarter of its surface each: it is
//! filled from the foot, as far as its share.

use std::f32::consts::FRAC_PI_2;

use crate::chart::scene::{Enter, Outline, Part, Place, Point, Ribbon, Scene, Style};
use crate::data::Reading;
use crate::plate::geometry::{
    Path, closed, cut, dashes, hatch, join, lerp, spine, strokes, surface,
};
use crate::plate::shapes::Pen;
use crate::plate::stand::Stand;
use crate::theme::Tone;

/// How far it leans, in radians.
const RAKE: f32 = -0.3;

/// Where the cloths are sewn join, in points.
const SEAMS: [f32; 3] = [25.0, 50.0, 75.0];

/// A sail of height one, its tack at the origin, filled for one reading.
#[derive(Clone, Debug)]
pub struct Sail {
    /// What is certain, what may be, and what is not.
    sure: Option<Outline>,
    unsure: Option<(Outline, Outline)>,
    none: Option<Outline>,
    /// Seams on filled cloth and on the rest.
    seams: [Outline; 2],
    head: Outline,
    spars: Outline,
    rim: Outline,
    lost: bool,
}

fn luff() -> Path {
    Path::from(0.0, 0.0).fine(20, (-0.25, -0.20), (-0.47, -0.58), (-0.52, -1.02))
}

fn head() -> Path {
    Path::from(-0.52, -1.02).fine(24, (-0.30, -0.70), (0.26, -0.68), (0.56, -0.94))
}

fn leech() -> Path {
    Path::from(0.56, -0.94).fine(20, (0.44, -0.54), (0.24, -0.18), (0.0, 0.0))
}

/// Its edge, once around.
fn edge() -> Vec<Point> {
    let mut edge = luff().points();
    edge.extend(head().points().into_iter().skip(1));
    edge.extend(leech().points().into_iter().skip(1));
    edge.pop();
    edge
}

/// The height below which a share of the surface lies, upwards from the tack.
fn height(edge: &[Point], level: f32) -> f32 {
    let all = surface(edge);
    let (mut low, mut high) = (0.0f32, 1.1);
    for _ in 0..24 {
        let middle = (low + high) / 2.0;
        let below = surface(&cut(edge, |(_, y)| y + middle));
        if below < all * level / 100.0 {
            low = middle;
        } else {
            high = middle;
        }
    }
    (low + high) / 2.0
}

/// What lies between two levels; nothing where they are the same.
fn between(edge: &[Point], from: f32, to: f32) -> Option<Vec<Point>> {
    if to - from < 0.05 {
        return None;
    }
    let mut area = edge.to_vec();
    if to < 100.0 {
        let top = height(edge, to);
        area = cut(&area, |(_, y)| y + top);
    }
    if from > 0.0 {
        let foot = height(edge, from);
        area = cut(&area, |(_, y)| -y - foot);
    }
    Some(area)
}

/// Where a seam runs, from luff to leech.
fn seam(edge: &[Point], level: f32) -> Option<[Point; 2]> {
    let at = height(edge, level);
    let below = cut(edge, |(_, y)| y + at);
    let on = below.iter().filter(|p| (p.1 + at).abs() < 1e-4);
    let ends = on.fold(None, |ends: Option<[Point; 2]>, &p| {
        Some(ends.map_or([p, p], |[l, r]| {
            [if p.0 < l.0 { p } else { l }, if p.0 > r.0 { p } else { r }]
        }))
    });
    ends.filter(|[l, r]| r.0 > l.0)
}

/// Where the seams reach the leech of a sail in its place, for its scale.
pub fn scale(place: Place) -> impl Iterator<Item = (f32, Point)> {
    let (edge, put) = (edge(), place.turned(RAKE).put());
    SEAMS
        .into_iter()
        .filter_map(move |level| seam(&edge, level).map(|[_, end]| (level, put(end))))
}

impl Sail {
    /// The sail of a reading; of a lost one only the dashed edge is drawn.
    pub fn new(reading: Reading) -> Self {
        let edge = edge();
        let level = reading
            .amount()
            .map_or(0.0, |amount| amount.units())
            .clamp(0.0, 100.0);
        let (sure, unsure, none) = match reading {
            Reading::Exact(_) | Reading::About(_) => ((0.0, level), None, (level, 100.0)),
            Reading::Above(_) => ((0.0, level), Some((level, 100.0)), (100.0, 100.0)),
            Reading::Below(_) => ((0.0, 0.0), Some((0.0, level)), (level, 100.0)),
            Reading::Lost => ((0.0, 0.0), None, (0.0, 100.0)),
        };
        let seams = |filled: bool| {
            let on = SEAMS.into_iter().filter(|seam| (*seam <= sure.1) == filled);
            let lines = on.filter_map(|level| seam(&edge, level));
            strokes(lines.flat_map(|line| dashes(&line, 0.022, 0.018)), 0.008)
        };
        let spar = |line: Vec<Point>, foot: bool| {
            let width = |t: f32| {
                let t = if foot { t } else { 1.0 - t };
                if t < 0.5 {
                    lerp(0.022, 0.028, t * 2.0)
                } else {
                    lerp(0.028, 0.013, t * 2.0 - 1.0)
                }
            };
            let corners: Vec<Point> = Ribbon::new(spine(&line, width)).corners().collect();
            corners
        };
        let rim = closed(edge.clone());
        Self {
            sure: between(&edge, sure.0, sure.1).map(|area| area.into_iter().collect()),
            unsure: unsure.and_then(|(from, to)| {
                let area = between(&edge, from, to)?;
                let stripes = strokes(hatch(&area, FRAC_PI_2 - 0.5, 0.036), 0.013);
                Some((area.into_iter().collect(), stripes))
            }),
            none: between(&edge, none.0, none.1).map(|area| area.into_iter().collect()),
            seams: [seams(true), seams(false)],
            head: head().outline(),
            spars: join([spar(luff().points(), true), spar(leech().points(), false)]),
            rim: if reading.is_lost() {
                strokes(dashes(&rim, 0.05, 0.035), 0.018)
            } else {
                rim.into_iter().collect()
            },
            lost: reading.is_lost(),
        }
    }

    /// Sets it by its tack, as high as the place's scale.
    pub fn draw(&self, scene: &mut Scene, row: u16, place: Place, stand: Stand, start: f32) {
        let place = place.turned(RAKE);
        let line = stand.pick(Tone::Ink, Tone::Ink, Tone::Loss);
        let cloth = match stand {
            Stand::Full => Tone::Data,
            Stand::Chosen => Tone::Accent,
            Stand::Open => Tone::Open,
            Stand::Quiet => Tone::Tint1,
        };
        let mut pen = Pen::new(scene, row, place, Enter::Grow(start));
        if self.is_lost() {
            pen.fill(Part::Edge, 0, &self.rim, line);
            return;
        }
        if stand == Stand::Open {
            pen.draw(Part::Ring, 0, &self.rim, Style::Stroke(0.085), Tone::Ink);
        }
        if let Some(none) = &self.none {
            pen.fill(Part::Body, 0, none, Tone::Surface);
        }
        if let Some(sure) = &self.sure {
            pen.fill(Part::Body, 1, sure, cloth)
                .entering(Enter::Grow(start + 0.1));
        }
        if let Some((area, stripes)) = &self.unsure {
            let (under, over) = match stand {
                Stand::Full => (Tone::Surface, Tone::Data),
                Stand::Chosen | Stand::Open => (Tone::Surface, Tone::Accent),
                Stand::Quiet => (Tone::Surface, Tone::Loss),
            };
            pen.fill(Part::Body, 2, area, under)
                .entering(Enter::Grow(start + 0.1));
            pen.fill(Part::Bound, 0, stripes, over)
                .entering(Enter::Grow(start + 0.15));
        }
        let [on, off] = &self.seams;
        let seam = stand.pick(Tone::Body, Tone::Body, Tone::Loss);
        pen.fill(Part::Detail, 0, on, seam)
            .entering(Enter::Grow(start + 0.15));
        pen.fill(Part::Detail, 1, off, line)
            .entering(Enter::Grow(start + 0.15));
        pen.draw(Part::Edge, 0, &self.head, Style::Stroke(0.012), line);
        pen.fill(Part::Edge, 1, &self.spars, line);
        if stand == Stand::Open {
            pen.draw(Part::Ring, 1, &self.rim, Style::Stroke(0.034), Tone::Accent);
        }
    }

    fn is_lost(&self) -> bool {
        self.lost
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::Tenths;

    #[test]
    fn each_cloth_is_a_quarter_and_a_share_is_a_part_of_the_surface() {
        let edge = edge();
        let all = surface(&edge);
        for level in [10.0, 25.0, 61.0, 75.0] {
            let below = between(&edge, 0.0, level).map_or(0.0, |area| surface(&area));
            assert!(
                (below / all * 100.0 - level).abs() < 0.1,
                "{level}: {below}"
            );
        }
        assert_eq!(scale(Place::ORIGIN).count(), 3);
    }

    #[test]
    fn a_bound_is_never_filled_beyond() {
        let above = Sail::new(Reading::Above(Tenths(750)));
        assert!(above.sure.is_some() && above.unsure.is_some() && above.none.is_none());
        let below = Sail::new(Reading::Below(Tenths(250)));
        assert!(below.sure.is_none() && below.unsure.is_some() && below.none.is_some());
        assert!(Sail::new(Reading::Lost).is_lost());
        assert!(!Sail::new(Reading::Exact(Tenths(0))).is_lost());
    }
}
