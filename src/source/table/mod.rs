//! The rows of `observations.csv`, as a spreadsheet saves them: comma, semicolon
//! or tab, decimal point or comma, with or without a byte-order mark.

use crate::source::problem::{File, Problem};
use columns::places;

pub mod columns;
mod quote;

pub use columns::{COLUMNS, Row};

/// A spreadsheet leaves out the last cells of a row where they are empty: these.
const MAY_END_BEFORE: [&str; 2] = ["source", "note"];

/// A text as the rows are read from it: no mark of byte order, lines that end
/// in one way, and no first line that only names the separator for Excel.
/// The number of lines stays.
fn plain(text: &str) -> (String, Option<u8>) {
    // With CR LF the reader counts a record's line from the one before it.
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    let first = text.lines().next().unwrap_or_default();
    let named = first.trim_matches('"').strip_prefix("sep=");
    match named.map(str::as_bytes) {
        Some(&[separator]) if separator.is_ascii() => {
            (text.replacen(first, "", 1), Some(separator))
        }
        Some(_) | None => (text, None),
    }
}

/// What parts the cells of a table: what its first line has most of.
pub fn separator(text: &str) -> u8 {
    let (text, named) = plain(text);
    named.unwrap_or_else(|| {
        let header = text.lines().next().unwrap_or_default();
        let count = |d: u8| header.bytes().filter(|&b| b == d).count();
        // The first of equals: a header without any is told as a comma's.
        let by_count = [b'\t', b';', b','].into_iter().max_by_key(|&d| count(d));
        by_count.unwrap_or(b',')
    })
}

/// Every row that has the right columns; the others become problems. `None`
/// where the file as a whole is not the table: one problem says why.
pub fn read(text: &str, problems: &mut Vec<Problem>) -> Option<Vec<Row>> {
    let delimiter = separator(text);
    let (text, _) = plain(text);
    let mut refuse = |line: usize, reason: String| {
        problems.push(Problem {
            file: File::Observations,
            line,
            reason,
        });
    };
    if let Some(line) = quote::lone(&text, char::from(delimiter)) {
        refuse(
            line,
            "guillemet droit (\") ouvert et mal refermé : il avale les lignes qui suivent. Effacez-le ; dans un texte, employez « » ; une cellule entre guillemets les a au début et à la fin".into(),
        );
        return None;
    }
    let mut records = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .trim(csv::Trim::All)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes())
        .into_records()
        .filter_map(Result::ok);
    let line = |record: &csv::StringRecord| record.position().map_or(0, |p| p.line() as usize);
    let header = records.next().unwrap_or_default();
    let places = match places(&header) {
        Ok(places) => places,
        Err(reason) => {
            refuse(line(&header).max(1), reason);
            return None;
        }
    };
    let least = COLUMNS.iter().zip(places);
    let least = least.filter(|(name, _)| !MAY_END_BEFORE.contains(name));
    let least = least.map(|(_, at)| at + 1).max().unwrap_or_default();
    let mut rows = Vec::new();
    for record in records {
        let cell = |at: usize| record.get(at).unwrap_or_default();
        // The Delete key empties a row's own cells; those beside it stay.
        let emptied = record.len() <= header.len() && places.iter().all(|&at| cell(at).is_empty());
        if emptied || record.iter().all(str::is_empty) {
        } else if !(least..=header.len()).contains(&record.len()) {
            refuse(
                line(&record),
                format!(
                    "{} cellules pour {} colonnes : une cellule qui contient le séparateur s’écrit entre guillemets droits (\"8;14\"), et il n’y a pas de séparateur de trop",
                    record.len(),
                    header.len()
                ),
            );
        } else {
            rows.push(Row::new(
                line(&record),
                places.map(|at| cell(at).to_owned()),
            ));
        }
    }
    Some(rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header() -> String {
        COLUMNS.join(",")
    }

    #[test]
    fn reads_what_a_french_spreadsheet_saves() {
        for first in ["\u{feff}", "\u{feff}sep=;\r\n", "\"sep=;\"\r\n"] {
            let text = format!(
                "{first}{}\r\n\"8;17\";c;i;;b;p;2018;niveau;=;1,2;%;imprime;;\r\n;;;;;;;;;;;;;\r\n",
                header().replace(',', ";")
            );
            let mut problems = Vec::new();
            let rows = read(&text, &mut problems).expect("a table");
            assert_eq!(problems, []);
            assert_eq!(rows.len(), 1);
            let line = first.matches('\n').count() + 2;
            assert_eq!(
                (rows[0].page.as_str(), rows[0].valeur.as_str(), rows[0].line),
                ("8;17", "1,2", line)
            );
        }
    }

    #[test]
    fn a_row_whose_own_cells_are_empty_is_passed_over() {
        let aside = format!("{},état {1},libellé {1}", header(), columns::ASIDE);
        let emptied = ",".repeat(COLUMNS.len());
        for (row, rows, told) in [
            (format!("{emptied},Site internet"), 0, 0),
            (format!("{emptied},,Site internet"), 0, 1),
            (format!(",{emptied}"), 0, 0),
            ("8,c,i,,b,p,2018,niveau,=,12,%,imprime,,,,Site".into(), 1, 0),
        ] {
            let mut problems = Vec::new();
            let read = read(&format!("{aside}\n{row}\n"), &mut problems).expect("a table");
            assert_eq!((read.len(), problems.len()), (rows, told), "{row}");
        }
    }

    #[test]
    fn last_empty_cells_may_be_left_out_and_no_others() {
        let row = "8,c,i,,b,p,2018,niveau,=,12,%,imprime";
        for (row, cells) in [
            (row, None),
            ("1,2,3", Some(3)),
            ("8,c,i,,b,p,2018,niveau,=,1,2,%,imprime,,", Some(15)),
        ] {
            let mut problems = Vec::new();
            let rows = read(&format!("{}\n{row}\n", header()), &mut problems).expect("a table");
            assert_eq!(rows.len(), usize::from(cells.is_none()), "{row}");
            let told: Vec<&Problem> = problems.iter().collect();
            match (cells, told.as_slice()) {
                (None, []) => {}
                (Some(cells), [told]) => {
                    assert_eq!(told.line, 2);
                    assert!(
                        told.reason.starts_with(&format!("{cells} cellules")),
                        "{told}"
                    );
                }
                (_, told) => panic!("{row}: {told:?}"),
            }
        }
    }

    /// One cause, one message, whatever the number of rows behind it.
    #[test]
    fn what_is_wrong_with_the_whole_file_is_told_once() {
        let rows = "8,c,i,,b,p,2018,niveau,=,12,%,imprime,,\n".repeat(3);
        let good = format!("{}\n{rows}", header());
        let cases = [
            (
                good.replace(",base,", ",bases,"),
                1,
                "manquantes : « base » ; colonnes inconnues ou en double : « bases »",
            ),
            (
                good.replace(",note", ",note,note"),
                1,
                "en double : « note »",
            ),
            (good.replace(',', "|"), 1, "ne nomme aucune des colonnes"),
            (String::new(), 1, "ne nomme aucune des colonnes"),
            (
                good.replacen("imprime,,\n", "imprime,,\"un mot\n", 1),
                2,
                "guillemet droit",
            ),
            (
                good.replacen("imprime,,\n", "imprime,,\"un\" mot\n", 1),
                2,
                "guillemet droit",
            ),
        ];
        for (text, line, reason) in cases {
            let mut problems = Vec::new();
            assert!(read(&text, &mut problems).is_none(), "{reason}");
            assert_eq!(
                problems.iter().map(|p| p.line).collect::<Vec<_>>(),
                [line],
                "{reason}"
            );
            assert!(
                problems[0].reason.replace('\u{202f}', " ").contains(reason),
                "{problems:?}"
            );
        }
    }
}
