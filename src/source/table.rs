//! The rows of `observations.csv`, as a spreadsheet saves them: comma, semicolon
//! or tab, decimal point or comma, with or without a byte-order mark.

use serde::Deserialize;

use super::problem::{File, Problem};

/// One line, not yet checked. The fields are the columns of the file.
#[derive(Debug, Deserialize)]
pub struct Row {
    #[serde(skip)]
    pub line: usize,
    pub page: String,
    pub chapitre: String,
    pub indicateur: String,
    pub modalite: String,
    pub base: String,
    pub population: String,
    pub annee: String,
    pub mesure: String,
    pub comparateur: String,
    pub valeur: String,
    pub unite: String,
    pub provenance: String,
    pub source: String,
    pub note: String,
}

/// Every row that has the right columns; the others become problems.
pub fn read(text: &str, problems: &mut Vec<Problem>) -> Vec<Row> {
    // With CR LF the reader counts a record's line from the one before it.
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    let header = text.lines().next().unwrap_or_default();
    let delimiter = [b',', b';', b'\t']
        .into_iter()
        .max_by_key(|&d| header.bytes().filter(|&b| b == d).count())
        .unwrap_or(b',');
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let mut refuse = |line: usize, error: csv::Error| {
        problems.push(Problem {
            file: File::Observations,
            line,
            reason: format!("cette ligne ne se lit pas\u{a0}: {error}"),
        });
    };
    let headers = match reader.headers() {
        Ok(headers) => headers.clone(),
        Err(error) => {
            refuse(1, error);
            return Vec::new();
        }
    };
    let mut rows = Vec::new();
    for record in reader.records() {
        let line = |p: Option<&csv::Position>| p.map_or(0, |p| p.line() as usize);
        match record {
            Ok(record) if record.iter().all(str::is_empty) => {}
            Ok(record) => match record.deserialize::<Row>(Some(&headers)) {
                Ok(row) => rows.push(Row {
                    line: line(record.position()),
                    ..row
                }),
                Err(error) => refuse(line(record.position()), error),
            },
            Err(error) => refuse(line(error.position()), error),
        }
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADER: &str = "page,chapitre,indicateur,modalite,base,population,annee,mesure,\
                          comparateur,valeur,unite,provenance,source,note";

    #[test]
    fn reads_what_a_french_spreadsheet_saves() {
        let text = format!(
            "\u{feff}{}\r\n\"8;17\";c;i;;b;p;2018;niveau;=;1,2;%;imprime;;\r\n;;;;;;;;;;;;;\r\n",
            HEADER.replace(',', ";")
        );
        let mut problems = Vec::new();
        let rows = read(&text, &mut problems);
        assert_eq!(problems, []);
        assert_eq!(rows.len(), 1);
        assert_eq!(
            (rows[0].page.as_str(), rows[0].valeur.as_str(), rows[0].line),
            ("8;17", "1,2", 2)
        );
    }

    #[test]
    fn names_the_line_of_a_broken_row() {
        let mut problems = Vec::new();
        let rows = read(&format!("{HEADER}\n1,2,3\n"), &mut problems);
        assert!(rows.is_empty());
        assert_eq!(problems[0].line, 2);
    }

    #[test]
    fn names_a_missing_column() {
        let mut problems = Vec::new();
        read("page,chapitre\n8,equipement\n", &mut problems);
        assert!(problems[0].reason.contains("indicateur"), "{problems:?}");
    }
}
