//! A crew: as many seats as the share has parts, those that are certain
//! taken, the rest empty, or hatched where a bound leaves them open.

use crate::chart::scene::{Enter, Outline, Part, Place, Point, Scene, Style};
use crate::data::Reading;
use crate::plate::geometry::{Path, closed, cut, dashes, hatch, join, strokes};
use crate::plate::shapes::Pen;
use crate::plate::stand::Stand;
use crate::theme::Tone;

/// From one seat to the next, and from a crew's ends to its boat's.
const PITCH: f32 = 25.0;
const BOW: f32 = 36.0;

/// The outlines of a crew, its first seat at the origin.
#[derive(Clone, Debug)]
pub struct Rowers {
    seats: u8,
    taken: Outline,
    open: Outline,
    /// Seats that are empty, or that nothing is known of.
    rest: Outline,
    paddles: Outline,
    hull: Outline,
}

fn person(x: f32) -> Vec<Point> {
    Path::from(x - 8.0, 0.0)
        .curve((x - 8.0, -9.0), (x - 6.0, -14.0), (x - 1.5, -15.5))
        .curve((x - 7.0, -19.0), (x - 5.5, -27.3), (x + 1.0, -27.3))
        .curve((x + 7.5, -27.3), (x + 8.5, -19.0), (x + 3.0, -15.5))
        .curve((x + 6.5, -14.0), (x + 8.0, -9.0), (x + 8.0, 0.0))
        .points()
}

/// The fewest seats that show a share that is given in words, or else ten.
fn seats(reading: Reading) -> u8 {
    let Reading::About(amount) = reading else {
        return 10;
    };
    let fits = |seats: &u8| {
        let taken = amount.units() / 100.0 * f32::from(*seats);
        (taken - taken.round()).abs() / f32::from(*seats) < 0.005
    };
    (2..10).find(fits).unwrap_or(10)
}

impl Rowers {
    /// The crew of a reading; of a lost one every seat is dashed.
    pub fn new(reading: Reading) -> Self {
        let seats = seats(reading);
        let share = reading
            .amount()
            .map_or(0.0, |a| a.units())
            .clamp(0.0, 100.0)
            / 100.0;
        let full = share * f32::from(seats);
        let full = if (full - full.round()).abs() < 0.05 {
            full.round()
        } else {
            full
        };
        let (mut taken, mut open, mut rest) = (Vec::new(), Vec::new(), Vec::new());
        for seat in 0..seats {
            let x = f32::from(seat) * PITCH;
            let body = person(x);
            // A seat may be taken in part: from its left.
            let part = (full - f32::from(seat)).clamp(0.0, 1.0);
            let edge = x - 8.0 + 16.5 * part;
            let (sure, beyond) = match part {
                p if p <= 0.0 => (Vec::new(), body.clone()),
                p if p >= 1.0 => (body.clone(), Vec::new()),
                _ => (cut(&body, |p| edge - p.0), cut(&body, |p| p.0 - edge)),
            };
            let (solid, unsure) = match reading {
                Reading::Exact(_) | Reading::About(_) => (sure, Vec::new()),
                Reading::Above(_) => (sure, beyond),
                Reading::Below(_) => (Vec::new(), sure),
                Reading::Lost => (Vec::new(), Vec::new()),
            };
            if part < 1.0 || solid.is_empty() {
                rest.extend(dashes(&closed(body), 2.4, 2.6));
            }
            open.extend(hatch(&unsure, -0.8, 4.2));
            taken.push(solid);
        }
        let end = f32::from(seats - 1) * PITCH;
        let paddles = (0..seats).map(|seat| {
            let x = f32::from(seat) * PITCH;
            [(x + 5.0, -13.0), (x + 14.0, 17.0)]
        });
        let hull = Path::from(-34.0, -14.0)
            .curve((-24.0, -3.0), (-14.0, -2.0), (0.0, -2.0))
            .line(end, -2.0)
            .curve((end + 14.0, -2.0), (end + 26.0, -6.0), (end + BOW, -16.0))
            .curve((end + 32.0, 8.0), (end + 16.0, 12.0), (end - 6.0, 12.0))
            .line(4.0, 12.0)
            .curve((-18.0, 12.0), (-30.0, 6.0), (-34.0, -14.0));
        Self {
            seats,
            taken: join(taken.into_iter().filter(|area| !area.is_empty())),
            open: strokes(open, 1.6),
            rest: strokes(rest, 1.5),
            paddles: strokes(paddles, 1.8),
            hull: hull.outline(),
        }
    }

    /// How wide its boat is, in its own units.
    pub fn wide(&self) -> f32 {
        f32::from(self.seats - 1) * PITCH + 2.0 * BOW
    }

    /// Sets it with the stern of its boat at a place.
    pub fn draw(&self, scene: &mut Scene, row: u16, place: Place, stand: Stand, start: f32) {
        let place = Place {
            x: place.x + 34.0 * place.scale,
            ..place
        };
        let mut pen = Pen::new(scene, row, place, Enter::Late(start));
        let line = stand.pick(Tone::Accent, Tone::Rim, Tone::Edge);
        match stand {
            Stand::Chosen | Stand::Full => {
                let fill = stand.pick(Tone::Accent, Tone::Upon, Tone::UponSoft);
                pen.fill(Part::Body, 0, &self.taken, fill);
            }
            Stand::Open => {
                pen.draw(Part::Edge, 0, &self.taken, Style::Stroke(3.0), line);
            }
            Stand::Quiet => {
                pen.draw(Part::Edge, 0, &self.taken, Style::Stroke(1.5), line);
            }
        }
        pen.fill(Part::Bound, 0, &self.open, line);
        pen.fill(Part::Edge, 1, &self.rest, line);
        pen.fill(Part::Core, 1, &self.paddles, line);
        pen.fill(Part::Core, 0, &self.hull, Tone::Body);
        pen.rim(Part::Edge, 2, &self.hull, 1.3, line);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::Tenths;

    #[test]
    fn words_have_the_fewest_seats_and_figures_ten() {
        assert_eq!(seats(Reading::About(Tenths(667))), 3);
        assert_eq!(seats(Reading::About(Tenths(500))), 2);
        assert_eq!(seats(Reading::About(Tenths(750))), 4);
        assert_eq!(seats(Reading::Exact(Tenths(800))), 10);
        assert_eq!(seats(Reading::Lost), 10);
    }

    #[test]
    fn a_bound_takes_the_seats_below_it_and_hatches_those_beyond() {
        let above = Rowers::new(Reading::Above(Tenths(500)));
        assert!(!above.taken.points().is_empty() && !above.open.points().is_empty());
        let lost = Rowers::new(Reading::Lost);
        assert!(lost.taken.points().is_empty() && lost.open.points().is_empty());
        assert!(!lost.rest.points().is_empty());
    }
}
