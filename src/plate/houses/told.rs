//! Which number answers, and what it says of each house.

use crate::chart::{Emphasis, Plate, PlatePart, Row};
use crate::data::{PopulationId, Reading};
use crate::plate::rows::{is_whole, whole};
use crate::plate::things::house::Lamp;
use crate::view::words::uncapital;

/// How many houses there are: one a percent.
pub const HOUSES: u16 = 100;

/// The number that the houses tell.
#[derive(Clone, Copy, Debug)]
pub struct Told<'a> {
    pub part: &'a PlatePart,
    pub row: &'a Row,
    /// Houses that are lit for certain, and the first beyond those that may
    /// be.
    certain: u16,
    possible: u16,
    /// Of a lit house.
    lit: Lamp,
}

impl<'a> Told<'a> {
    /// Of the size that was asked for, or of all, or else of the first that
    /// there is.
    pub fn new(plate: &Plate, part: &'a PlatePart) -> Option<Self> {
        let row = part
            .rows
            .iter()
            .find(|row| row.emphasis.answers())
            .or_else(|| whole(part))
            .or(part.rows.first())?;
        let (certain, possible) = match (row.reading, part.range.filter(|_| is_whole(row))) {
            (Reading::Exact(v) | Reading::About(v), _) => ((v.0 + 5) / 10, (v.0 + 5) / 10),
            (Reading::Above(v), _) => (v.0 / 10, i32::from(HOUSES)),
            (Reading::Below(v), _) => (0, (v.0 + 9) / 10),
            (Reading::Lost, Some(range)) => (range.low.0 / 10, (range.high.0 + 9) / 10),
            (Reading::Lost, None) => (0, 0),
        };
        let houses = |count: i32| count.clamp(0, i32::from(HOUSES)) as u16;
        Some(Self {
            part,
            row,
            certain: houses(certain),
            possible: houses(possible),
            lit: match (plate.asked.is_some(), row.emphasis) {
                (true, Emphasis::Chosen) => Lamp::Chosen,
                // Asked for a size, all of them answer as a wider class does.
                (true, Emphasis::Wider | Emphasis::Whole | Emphasis::Plain) => Lamp::Wide,
                (false, _) => Lamp::Lit,
            },
        })
    }

    /// How a house is seen, by its place on the cable.
    pub fn lamp(&self, nth: u16) -> Lamp {
        if self.lost() {
            Lamp::Unknown
        } else if nth < self.certain {
            self.lit
        } else if nth < self.possible {
            Lamp::Possible
        } else {
            Lamp::Dark
        }
    }

    /// Whether nothing is known, not even a range.
    pub fn lost(&self) -> bool {
        self.row.reading.is_lost() && self.certain == self.possible
    }

    /// Whether it was asked for, and is published for just that.
    pub fn chosen(&self) -> bool {
        self.lit == Lamp::Chosen
    }

    /// The whole, where its level or its change is compared.
    pub fn before(&self) -> Option<&'a Row> {
        let compared = |row: &&Row| row.before.is_some() || row.change.is_some();
        self.part.rows.iter().find(compared)
    }
}

/// Of whom a number is published.
pub fn whom(row: &Row) -> String {
    match row.observation.population {
        PopulationId::WHOLE => "toutes tailles".into(),
        _ => uncapital(&row.label),
    }
}
