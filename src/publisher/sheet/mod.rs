//! `observations.xlsx`: the rows of `observations.csv` for a spreadsheet, with
//! what each column means and where each row is shown.

pub mod columns;
pub mod merge;
pub mod read;
pub mod write;

use crate::source::revision;
use crate::source::table::{COLUMNS, Row};

pub const ROWS: &str = "Nombres";
pub const ABOUT: &str = "Colonnes";
pub const LISTS: &str = "Listes";

/// Names the cell that says which rows the file was written from.
pub const DIGEST: &str = "empreinte";

/// A cell as it compares: one number may be written in several ways.
pub fn plain(column: &str, cell: &str) -> String {
    let cell = cell.trim();
    let number = || {
        let digits: String = cell
            .chars()
            .filter(|c| !c.is_whitespace())
            .map(|c| match c {
                ',' => '.',
                '−' => '-',
                c => c,
            })
            .collect();
        let written = digits
            .chars()
            .all(|c| c.is_ascii_digit() || ".-+".contains(c));
        let read = digits.parse::<f64>().ok().filter(|_| written)?;
        Some(read.to_string())
    };
    let number = match column {
        "valeur" | "annee" => number(),
        _ => None,
    };
    number.unwrap_or_else(|| cell.to_owned())
}

/// A name for what some rows say, whatever their order and the way of writing.
pub fn digest(rows: &[Row]) -> String {
    let mut lines: Vec<String> = rows
        .iter()
        .map(|row| {
            let cells = COLUMNS.iter().zip(row.cells());
            let cells: Vec<String> = cells.map(|(name, cell)| plain(name, cell)).collect();
            cells.join("\u{1f}")
        })
        .collect();
    lines.sort();
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    revision::of(&lines)
}

/// What a row measures: no two rows of a study share it.
pub fn key(row: &Row) -> [&str; 4] {
    [&row.indicateur, &row.modalite, &row.population, &row.mesure]
}
