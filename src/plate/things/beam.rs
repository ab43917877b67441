//! The light of a lighthouse: a hundred rays from the left horizon to the
//! right one, of which as many shine as the share has points.

use std::f32::consts::PI;

use crate::chart::scene::{Enter, Outline, Part, Place, Point, Scene, Style};
use crate::data::Reading;
use crate::plate::geometry::{closed, dashes, join, lerp, strokes};
use crate::plate::shapes::Pen;
use crate::plate::stand::Stand;
use crate::theme::Tone;

/// How many rays there are: a point each.
const RAYS: u8 = 100;

/// How rays look: each has a shape of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Light {
    /// Whole, from the lamp outwards.
    Whole,
    /// Broken twice on their way.
    Broken,
}

/// How large a beam is: on a small one only the ends of rays can be told
/// apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    Great,
    Small,
}

/// The rays from one level to another, the lamp at the origin, one unit long.
#[derive(Clone, Debug)]
pub struct Beam {
    inner: Outline,
    middle: Outline,
    outer: Outline,
    /// The edge of what shines.
    rim: Outline,
    /// Thin rays: what a bound leaves open, and what is not asked for.
    thin: Outline,
    open: Outline,
    /// The rest, up to a hundred.
    rest: Outline,
    ticks: Outline,
    light: Light,
}

fn at(level: f32, r: f32) -> Point {
    let (sin, cos) = (PI * (1.0 - level / 100.0)).sin_cos();
    (cos * r, -sin * r)
}

/// What lies between two levels and two radii.
fn sector(from: f32, to: f32, near: f32, far: f32) -> Vec<Point> {
    if to <= from {
        return Vec::new();
    }
    let steps = ((to - from) / 3.0).ceil().max(1.0) as u16;
    let way = move |r: f32| {
        (0..=steps).map(move |nth| at(lerp(from, to, f32::from(nth) / f32::from(steps)), r))
    };
    way(far).chain(way(near).rev()).collect()
}

/// Each point of a level as a ray this wide; the last may be a part of one.
fn rays(from: f32, to: f32, near: f32, far: f32, wide: f32) -> Outline {
    let each = (0..RAYS).map(f32::from).filter_map(|ray| {
        let (low, high) = (ray.max(from), (ray + 1.0).min(to));
        let part = high - low;
        (part > 0.01).then(|| {
            let (middle, half) = (low + part / 2.0, part * wide / 2.0);
            vec![
                at(middle - half, near),
                at(middle - half, far),
                at(middle + half, far),
                at(middle + half, near),
            ]
        })
    });
    join(each)
}

impl Beam {
    /// The beam of a reading that begins at a level; `lamp`: how near the lamp
    /// it begins.
    pub fn new(reading: Reading, start: f32, lamp: f32, light: Light, size: Size) -> Self {
        let amount = reading.amount().map_or(0.0, |amount| amount.units());
        let end = (start + amount).clamp(start, 100.0);
        let (sure, open) = match reading {
            Reading::Exact(_) | Reading::About(_) => ((start, end), (end, end)),
            Reading::Above(_) => ((start, end), (end, 100.0)),
            Reading::Below(_) => ((start, start), (start, end)),
            Reading::Lost => ((start, start), (start, start)),
        };
        let cuts = match light {
            Light::Whole => [0.0, 0.32, 0.32, 0.66, 0.66, 1.0],
            Light::Broken => [0.0, 0.32, 0.38, 0.66, 0.72, 1.0],
        };
        let [a, b, c, d, e, f] = cuts.map(|cut| lerp(lamp, 1.0, cut));
        let (from, to) = sure;
        Self {
            inner: sector(from, to, a, b).into_iter().collect(),
            middle: match size {
                Size::Great => rays(from, to, c, d, 0.78),
                Size::Small => sector(from, to, c, d).into_iter().collect(),
            },
            outer: rays(from, to, e, f, 0.6),
            rim: closed(sector(from, to, lamp, 1.0)).into_iter().collect(),
            thin: rays(from, to, 0.8, 0.985, 0.34),
            open: strokes(
                rays_of(open.0, open.1).flat_map(|[a, b]| dashes(&[a, b], 0.045, 0.045)),
                0.012,
            ),
            rest: sector(to.max(open.1), 100.0, lamp, 1.0)
                .into_iter()
                .collect(),
            ticks: rays(to.max(open.1), 100.0, 0.93, 1.0, 0.36),
            light,
        }
    }

    /// Sets it with its lamp at a place, as far as the place's scale reaches.
    /// `rest`: whether the rays that are missing to a hundred are told.
    pub fn draw(
        &self,
        scene: &mut Scene,
        row: u16,
        place: Place,
        (stand, rest): (Stand, bool),
        start: f32,
    ) {
        let mut pen = Pen::new(scene, row, place, Enter::Grow(start));
        // Where nothing shines, there is no mark.
        let mut draw = |part, index, outline: &Outline, style, tone, start| {
            if !outline.points().is_empty() {
                pen.draw(part, index, outline, style, tone)
                    .entering(Enter::Grow(start));
            }
        };
        if rest {
            draw(Part::Ground, 0, &self.rest, Style::Fill, Tone::Glow, 0.0);
            draw(Part::Tick, 0, &self.ticks, Style::Fill, Tone::Track, 0.0);
        }
        let [near, middle, far] = match self.light {
            Light::Whole => [Tone::Spark, Tone::Mist, Tone::Data],
            Light::Broken => [Tone::Flesh, Tone::Vein, Tone::Hot],
        };
        let (thin, width, edge) = match stand {
            Stand::Full | Stand::Chosen | Stand::Open => (far, 3.2, far),
            Stand::Quiet => (Tone::Track, 1.4, Tone::Edge),
        };
        match stand {
            Stand::Full | Stand::Chosen => {
                let later = start + 0.05;
                draw(Part::Core, 0, &self.inner, Style::Fill, near, start);
                draw(Part::Body, 0, &self.middle, Style::Fill, middle, later);
                draw(Part::Body, 1, &self.outer, Style::Fill, far, start + 0.1);
            }
            Stand::Open | Stand::Quiet => {
                let line = Style::Stroke(width / place.scale);
                draw(Part::Detail, 0, &self.thin, Style::Fill, thin, start);
                draw(Part::Edge, 0, &self.rim, line, edge, start);
            }
        }
        draw(Part::Bound, 0, &self.open, Style::Fill, edge, start + 0.1);
    }
}

/// Middles of the rays between two levels.
fn rays_of(from: f32, to: f32) -> impl Iterator<Item = [Point; 2]> {
    let each = (0..RAYS)
        .map(f32::from)
        .filter(move |ray| *ray >= from - 0.5 && *ray < to - 0.5);
    each.map(|ray| [at(ray + 0.5, 0.4), at(ray + 0.5, 0.99)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::Tenths;
    use crate::plate::geometry::surface;

    #[test]
    fn rays_can_be_counted() {
        let beam = Beam::new(
            Reading::Exact(Tenths(770)),
            0.0,
            0.2,
            Light::Whole,
            Size::Great,
        );
        // A ray has four corners, is closed, and is gone back to.
        assert_eq!(beam.outer.points().len(), 77 * 6);
        assert_eq!(beam.ticks.points().len(), 23 * 6);
        let rest = Beam::new(
            Reading::Exact(Tenths(230)),
            77.0,
            0.2,
            Light::Broken,
            Size::Great,
        );
        assert_eq!(rest.outer.points().len(), 23 * 6);
        assert!(rest.ticks.points().is_empty());
        let share =
            surface(beam.inner.points()) / surface(&sector(0.0, 100.0, 0.2, lerp(0.2, 1.0, 0.32)));
        assert!((share - 0.77).abs() < 0.01, "{share}");
    }

    #[test]
    fn a_bound_does_not_shine_beyond() {
        let above = Beam::new(
            Reading::Above(Tenths(500)),
            0.0,
            0.2,
            Light::Whole,
            Size::Great,
        );
        assert_eq!(above.outer.points().len(), 50 * 6);
        assert!(!above.open.points().is_empty());
        let below = Beam::new(
            Reading::Below(Tenths(250)),
            0.0,
            0.2,
            Light::Whole,
            Size::Great,
        );
        assert!(below.outer.points().is_empty() && !below.open.points().is_empty());
    }
}
