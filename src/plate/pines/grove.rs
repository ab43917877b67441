//! What is told of an indicator, and who is ahead.

use crate::chart::{PlatePart, Row};
use crate::data::{Reading, Unit};
use crate::plate::rows::{classes, level, step, whole_value};

/// An indicator: a pine a class.
#[derive(Clone, Debug)]
pub struct Grove<'a> {
    pub part: &'a PlatePart,
    pub trees: Vec<Tree<'a>>,
    pub order: Order,
    /// All join, where that is a value.
    pub whole: Option<(&'a Row, f32)>,
}

/// A class of an indicator.
#[derive(Clone, Copy, Debug)]
pub struct Tree<'a> {
    pub row: &'a Row,
    /// A share or a bound; `None` where it is lost.
    pub level: Option<f32>,
    /// Which crown it has.
    pub crown: usize,
}

/// How the classes follow each other, from small to large.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Order {
    Rising,
    Largest,
    Middle,
    Smallest,
    /// As high as each other, or not all are known.
    Open,
}

impl Order {
    fn of(levels: &[f32]) -> Self {
        let (Some(&first), Some(&last)) = (levels.first(), levels.last()) else {
            return Self::Open;
        };
        let most = levels.iter().copied().fold(first, f32::max);
        if levels.len() < 2 || levels.iter().all(|level| *level == most) {
            Self::Open
        } else if levels.is_sorted() {
            Self::Rising
        } else if first < most && last < most {
            Self::Middle
        } else if first < last {
            Self::Largest
        } else if last < first {
            Self::Smallest
        } else {
            Self::Open
        }
    }

    /// What stands over groves of this order.
    pub const fn title(self) -> &'static str {
        match self {
            Self::Rising => "Plus grand, plus haut",
            Self::Largest => "Les grands devant",
            Self::Middle => "Les moyens devant",
            Self::Smallest => "Les petits devant",
            Self::Open => "Sans ordre certain",
        }
    }
}

impl<'a> Grove<'a> {
    /// The grove of a part: its classes and their order.
    pub fn new(part: &'a PlatePart) -> Self {
        let rows: Vec<&Row> = classes(part).collect();
        let count = rows.len();
        let share = |row: &Row| level(row).filter(|_| row.unit == Unit::Share);
        let trees: Vec<Tree<'a>> = rows
            .into_iter()
            .enumerate()
            .map(|(nth, row)| Tree {
                row,
                level: share(row).map(|level| level.clamp(0.0, 100.0)),
                crown: step(nth, count),
            })
            .collect();
        // What is missing, or certain only to a bound, is in no order.
        let known = |row: &Row| matches!(row.reading, Reading::Exact(_) | Reading::About(_));
        let levels: Option<Vec<f32>> = trees
            .iter()
            .map(|tree| tree.level.filter(|_| known(tree.row)))
            .collect();
        let whole = whole_value(part).filter(|(row, _)| row.unit == Unit::Share);
        Self {
            part,
            order: levels.map_or(Order::Open, |levels| Order::of(&levels)),
            trees,
            whole,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Order;

    #[test]
    fn who_is_ahead_follows_from_the_values() {
        for (levels, order) in [
            (&[2.0, 11.0, 41.0][..], Order::Rising),
            (&[86.0, 100.0, 100.0], Order::Rising),
            (&[60.0, 40.0, 80.0], Order::Largest),
            (&[58.0, 90.0, 71.0], Order::Middle),
            (&[61.0, 55.0, 50.0], Order::Smallest),
            (&[61.0, 61.0, 50.0], Order::Smallest),
            (&[61.0, 50.0, 61.0], Order::Open),
            (&[61.0, 61.0], Order::Open),
            (&[61.0], Order::Open),
            (&[], Order::Open),
        ] {
            assert_eq!(Order::of(levels), order, "{levels:?}");
        }
    }
}
