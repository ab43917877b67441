//! The changes of a plate, sorted by where they are drawn.

use crate::chart::{Plate, PlatePart, Row};
use crate::data::{Reading, Role};
use crate::plate::geometry::put_in_order;
use crate::plate::parts;
use crate::plate::rows::{MISSING, level};

/// One change in points.
#[derive(Clone, Copy, Debug)]
pub struct Change<'a> {
    pub part: &'a PlatePart,
    pub row: &'a Row,
    /// `None` when lost.
    pub points: Option<f32>,
}

/// All of them, each where it is drawn.
#[derive(Clone, Debug, Default)]
pub struct Changes<'a> {
    /// The largest gain.
    pub lead: Option<Change<'a>>,
    /// Gains of all who were asked, the largest first, then lost ones.
    pub own: Vec<Change<'a>>,
    /// Gains of some, and of whom.
    pub among: Vec<Change<'a>>,
    pub whom: &'a str,
    pub falls: Vec<Change<'a>>,
    /// What has not changed.
    pub still: Vec<Change<'a>>,
}

impl<'a> Changes<'a> {
    /// Sorts the changes of a plate: the largest gain, gains, falls and what
    /// stayed the same.
    pub fn of(plate: &'a Plate) -> Self {
        let mut sorted = Self::default();
        for part in parts(plate, Role::Drop) {
            let Some(row) = part.rows.first() else {
                continue;
            };
            let points = level(row);
            let change = Change { part, row, points };
            match points {
                Some(points) if points < 0.0 => sorted.falls.push(change),
                Some(0.0) => sorted.still.push(change),
                Some(_) | None if part.among.is_empty() => sorted.own.push(change),
                Some(_) | None => {
                    sorted.whom = &part.among;
                    sorted.among.push(change);
                }
            }
        }
        let up = |change: &Change<'_>| change.points.unwrap_or(-1.0);
        for list in [&mut sorted.own, &mut sorted.among] {
            put_in_order(list, |a, b| up(a) > up(b));
        }
        put_in_order(&mut sorted.falls, |a, b| up(a) < up(b));
        // The spout has one tallest jet, whomever it is of.
        let first = |list: &[Change<'_>]| list.first().and_then(|change| change.points);
        let (own, among) = (first(&sorted.own), first(&sorted.among));
        if own.is_some() && own >= among {
            sorted.lead = Some(sorted.own.remove(0));
        } else if among.is_some() {
            sorted.lead = Some(sorted.among.remove(0));
        }
        sorted
    }

    /// The most points that any jet of the sides has.
    pub fn most(&self) -> f32 {
        let sides = self.own.iter().chain(&self.among);
        sides.filter_map(|change| change.points).fold(1.0, f32::max)
    }
}

impl<'a> Change<'a> {
    /// The number apart from its unit: "+29" and "points".
    pub fn split(&self) -> (&'a str, &'a str) {
        let text = self.row.text.as_str();
        if self.row.reading.is_lost() {
            return (MISSING, "");
        }
        text.rsplit_once([' ', '\u{a0}', '\u{202f}'])
            .unwrap_or((text, ""))
    }

    /// Its name in full: after its unit, where it has one.
    pub fn words(&self) -> String {
        match self.split().1 {
            "" => self.part.label.clone(),
            unit => format!("{unit}\u{a0}: {}", self.part.label),
        }
    }

    /// How many points beyond the drops may be meant: a bound is open.
    pub fn open(&self) -> u16 {
        match self.row.reading {
            Reading::Above(_) | Reading::Below(_) => 2,
            Reading::Exact(_) | Reading::About(_) | Reading::Lost => 0,
        }
    }
}
