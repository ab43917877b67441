//! The rows of the sheet put into `observations.csv`, in its own order and way
//! of writing: what did not change keeps its bytes.

use std::collections::{HashMap, HashSet};

use super::{key, plain};
use crate::source::table::{self, COLUMNS, Row};

/// A number that is another one now: its row, and both as they are written.
#[derive(Debug, PartialEq, Eq)]
pub struct Change {
    pub row: String,
    pub before: String,
    pub after: String,
}

/// What the table becomes.
#[derive(Debug)]
pub struct Merged {
    pub csv: String,
    pub changes: Vec<Change>,
}

/// `rows`: those of the sheet, which make a study.
pub fn merge(csv: &str, rows: &[Row]) -> Merged {
    let before = table::read(csv, &mut Vec::new()).unwrap_or_default();
    let dialect = Dialect::of(csv, &before);
    let raw = raw(csv, dialect.separator);
    let now: HashMap<[&str; 4], &Row> = rows.iter().map(|row| (key(row), row)).collect();
    let mut changes = Vec::new();
    // Each old row's line as it is to be written; an empty one is gone.
    let mut lines: Vec<(Option<[&str; 4]>, String)> = Vec::new();
    let mut old = before.iter().peekable();
    for line in &raw {
        let Some(row) = old.next_if(|row| row.line == line.number) else {
            lines.push((None, line.text.to_owned()));
            continue;
        };
        let text = match now.get(&key(row)) {
            None => {
                changes.push(change(row, &row.valeur, "ligne retirée"));
                String::new()
            }
            Some(new) if same(row, new) => line.text.to_owned(),
            Some(new) => {
                changes.extend(differences(row, new));
                dialect.line(line.text, row, new)
            }
        };
        lines.push((Some(key(row)), text));
    }
    let known: HashSet<[&str; 4]> = before.iter().map(key).collect();
    let mut previous = None;
    for row in rows {
        if !known.contains(&key(row)) {
            changes.push(change(row, "ligne ajoutée", &row.valeur));
            let at = lines
                .iter()
                .position(|(of, _)| of.is_some() && *of == previous);
            let at = at.map_or(lines.len(), |at| at + 1);
            if let Some((_, above)) = lines.get_mut(at.saturating_sub(1))
                && !above.is_empty()
                && !above.ends_with('\n')
            {
                above.push_str(dialect.end);
            }
            lines.insert(at, (Some(key(row)), dialect.written(row)));
        }
        previous = Some(key(row));
    }
    Merged {
        csv: lines.into_iter().map(|(_, text)| text).collect(),
        changes,
    }
}

fn same(a: &Row, b: &Row) -> bool {
    let cells = COLUMNS.iter().zip(a.cells().into_iter().zip(b.cells()));
    cells
        .into_iter()
        .all(|(name, (a, b))| plain(name, a) == plain(name, b))
}

fn differences(before: &Row, after: &Row) -> Vec<Change> {
    COLUMNS
        .iter()
        .zip(before.cells().into_iter().zip(after.cells()))
        .filter(|(name, (a, b))| plain(name, a) != plain(name, b))
        .map(|(name, (a, b))| Change {
            row: format!("{}, {name}", named(before)),
            before: a.to_owned(),
            after: b.to_owned(),
        })
        .collect()
}

fn change(row: &Row, before: &str, after: &str) -> Change {
    Change {
        row: named(row),
        before: before.to_owned(),
        after: after.to_owned(),
    }
}

/// A row as a person would name it.
fn named(row: &Row) -> String {
    let parts = key(row).into_iter().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(", ")
}

/// The lines of a record, with the number of the first.
struct Raw<'a> {
    number: usize,
    text: &'a str,
}

/// The text record by record, so that joined they are the text again.
fn raw(csv: &str, separator: u8) -> Vec<Raw<'_>> {
    let mut records = Vec::new();
    let (mut from, mut number, mut quoted) = (0, 1, false);
    let (mut line, mut closed) = (1, None);
    for (at, c) in csv.char_indices() {
        if c == '"' {
            // A quote inside a cell is doubled: it closes and opens again.
            let again = closed == Some(at);
            if quoted {
                closed = Some(at + 1);
                quoted = false;
            } else {
                quoted = again || starts_cell(&csv[..at], separator);
            }
        }
        if c == '\n' {
            line += 1;
            if !quoted {
                let text = &csv[from..=at];
                records.push(Raw { number, text });
                (from, number) = (at + 1, line);
            }
        }
    }
    if from < csv.len() {
        records.push(Raw {
            number,
            text: &csv[from..],
        });
    }
    records
}

fn starts_cell(before: &str, separator: u8) -> bool {
    let last = before.trim_end_matches(' ').chars().next_back();
    last.is_none_or(|c| c == char::from(separator) || matches!(c, '\n' | '\u{feff}'))
}

/// How a table is written.
struct Dialect {
    separator: u8,
    end: &'static str,
    comma: bool,
    header: Vec<String>,
}

impl Dialect {
    fn of(csv: &str, rows: &[Row]) -> Self {
        let separator = table::separator(csv);
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(separator)
            .trim(csv::Trim::All)
            .has_headers(false)
            .flexible(true)
            .from_reader(csv.trim_start_matches('\u{feff}').as_bytes());
        let header = reader
            .records()
            .filter_map(Result::ok)
            .find(|record| record.iter().any(|cell| cell == COLUMNS[0]));
        Self {
            separator,
            end: if csv.contains("\r\n") { "\r\n" } else { "\n" },
            comma: separator != b',' && rows.iter().any(|row| row.valeur.contains(',')),
            header: header.map_or_else(
                || COLUMNS.map(String::from).to_vec(),
                |header| header.iter().map(str::to_owned).collect(),
            ),
        }
    }

    /// A changed row: of its cells, those that did not change stay as they are.
    fn line(&self, text: &str, before: &Row, after: &Row) -> String {
        let row = Row::new(
            before.line,
            std::array::from_fn(|at| {
                let (name, a, b) = (COLUMNS[at], before.cells()[at], after.cells()[at]);
                match plain(name, a) == plain(name, b) {
                    true => a.to_owned(),
                    false => self.cell(name, b),
                }
            }),
        );
        let written = self.join(&row);
        match text.ends_with('\n') {
            true => written + self.end,
            false => written,
        }
    }

    fn written(&self, row: &Row) -> String {
        let cells = std::array::from_fn(|at| self.cell(COLUMNS[at], row.cells()[at]));
        self.join(&Row::new(row.line, cells)) + self.end
    }

    fn cell(&self, column: &str, cell: &str) -> String {
        let cell = plain(column, cell);
        match column {
            "valeur" if self.comma => cell.replace('.', ","),
            _ => cell,
        }
    }

    fn join(&self, row: &Row) -> String {
        let cells = self.header.iter().map(|name| {
            let at = COLUMNS.iter().position(|column| column == name);
            at.map_or("", |at| row.cells()[at])
        });
        let mut writer = csv::WriterBuilder::new()
            .delimiter(self.separator)
            .from_writer(Vec::new());
        let _ = writer.write_record(cells);
        let bytes = writer.into_inner().unwrap_or_default();
        String::from_utf8(bytes)
            .unwrap_or_default()
            .trim_end_matches('\n')
            .to_owned()
    }
}
