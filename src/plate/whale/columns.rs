//! The classes of a belly, from small to large, and the lines across them.

use crate::chart::{PlatePart, Row};
use crate::plate::geometry::put_in_order;
use crate::plate::rows::{is_whole, level, whole_value};

/// One line: an indicator by size.
#[derive(Clone, Debug)]
pub struct Line<'a> {
    pub part: &'a PlatePart,
    /// A row a column, where there is one.
    pub rows: Vec<Option<&'a Row>>,
    /// The whole, where it is a value.
    pub whole: Option<(&'a Row, f32)>,
}

/// The classes that any line has, smallest first; of those that overlap the
/// first. Each by one of its rows, for its name.
pub fn classes<'a>(parts: &[&'a PlatePart]) -> Vec<&'a Row> {
    let mut classes: Vec<&Row> = Vec::new();
    for row in parts.iter().flat_map(|part| &part.rows) {
        let known = classes.iter().any(|other| class(other) == class(row));
        if !is_whole(row) && !row.overlaps && !known {
            classes.push(row);
        }
    }
    put_in_order(&mut classes, |a, b| class(a) < class(b));
    classes
}

/// Which class a row is about: they are numbered from small to large.
fn class(row: &Row) -> u16 {
    u16::from(row.observation.population.0)
}

impl<'a> Line<'a> {
    /// The line of a part across these classes.
    pub fn new(part: &'a PlatePart, classes: &[&Row]) -> Self {
        let of = |wanted: &&Row| {
            let mut rows = part.rows.iter().filter(|row| !row.overlaps);
            rows.find(|row| class(row) == class(wanted))
        };
        Self {
            part,
            rows: classes.iter().map(of).collect(),
            whole: whole_value(part),
        }
    }

    /// The value or bound in a column.
    pub fn level(&self, column: usize) -> Option<f32> {
        self.rows.get(column).copied().flatten().and_then(level)
    }

    /// The classes that it has, smallest first.
    pub fn known(&self) -> impl DoubleEndedIterator<Item = &'a Row> + '_ {
        self.rows.iter().copied().flatten()
    }
}
