//! What plates ask of the rows of a part, and how they put it in words.

use crate::chart::{Emphasis, Plate, PlatePart, Row};
use crate::view::words;

/// Where a value or a bound is on its scale, in its own unit; `None` when
/// lost.
pub fn level(row: &Row) -> Option<f32> {
    row.reading.amount().map(|amount| amount.units())
}

/// Whether a number is of all, not of a class.
pub fn is_whole(row: &Row) -> bool {
    row.emphasis == Emphasis::Whole
}

/// The number of a part that is of all; `None` where it has none.
pub fn whole(part: &PlatePart) -> Option<&Row> {
    part.rows.iter().find(|row| is_whole(row))
}

/// As [`whole`], with its value; `None` where that is a bound, about or lost,
/// too.
pub fn whole_value(part: &PlatePart) -> Option<(&Row, f32)> {
    let row = whole(part)?;
    Some((row, row.reading.exact()?.units()))
}

/// The classes of a part from small to large: of those that overlap, the
/// narrowest, and the one that answers.
pub fn classes(part: &PlatePart) -> impl Iterator<Item = &Row> {
    let shown = |row: &&Row| !is_whole(row) && !row.overlaps;
    part.rows.iter().filter(shown)
}

/// Which of three sizes names the nth class of so many: 0 the first, 2 the
/// last, 1 all between.
pub fn step(nth: usize, count: usize) -> usize {
    match nth {
        0 => 0,
        nth if nth + 1 == count => 2,
        _ => 1,
    }
}

/// The class that a number is of, within a line.
pub fn class_name(row: &Row) -> String {
    if is_whole(row) {
        "ensemble".into()
    } else {
        words::uncapital(&row.short)
    }
}

/// What stands for a number that our copy of the report does not have.
pub const MISSING: &str = "manquant";

/// A number as it is printed; what is lost is called missing.
pub fn printed(row: &Row) -> &str {
    if row.reading.is_lost() {
        MISSING
    } else {
        &row.text
    }
}

/// What is known of a number since the compared year, in words; empty where
/// nothing is, or where the reader does not compare.
pub fn since(row: &Row, plate: &Plate) -> String {
    match (plate.compared, row.before, &row.change) {
        (Some(year), Some(before), _) => {
            format!("≈\u{a0}{}\u{202f}% en {year}", before.french())
        }
        (Some(year), None, Some(change)) => format!("{change} depuis {year}"),
        _ => String::new(),
    }
}

/// Words about a number, and after a comma what is known of it since the
/// compared year.
pub fn with_since(words: &str, row: &Row, plate: &Plate) -> String {
    match since(row, plate) {
        since if since.is_empty() => words.to_owned(),
        since => format!("{words}, {since}"),
    }
}
