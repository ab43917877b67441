//! A workbook as a publisher's spreadsheet saved it, as the text of a table
//! whose lines are the rows of the sheet: what is wrong is told by them.

use std::io::Cursor;

use calamine::{Data, Range, Reader, Xlsx};

use super::{ABOUT, DIGEST, ROWS};
use crate::source::{File, Problem};

/// What the workbook says.
#[derive(Debug)]
pub struct Sheet {
    /// The rows as CSV, a line for each row of the sheet.
    pub csv: String,
    /// The mark of what it was written from; empty where it is gone.
    pub mark: String,
}

impl Sheet {
    /// The digest of the rows that it was written from.
    pub fn base(&self) -> &str {
        self.mark.split('-').next().unwrap_or_default()
    }
}

/// # Errors
/// A workbook that does not open or has lost its sheet, and every cell that
/// holds neither text nor number.
pub fn read(bytes: Vec<u8>) -> Result<Sheet, Vec<Problem>> {
    let told = |line, reason: String| Problem {
        file: File::Sheet,
        line,
        reason,
    };
    let anew =
        "Supprimez-le et relancez make donnees : il sera écrit de nouveau d’après observations.csv";
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes))
        .map_err(|_| vec![told(0, format!("le classeur ne s’ouvre pas (enregistrement interrompu, mot de passe ou autre format). {anew}"))])?;
    let sheet = book.worksheet_range(ROWS).map_err(|_| {
        vec![told(
            0,
            format!("le classeur n’a plus sa feuille « {ROWS} ». {anew}"),
        )]
    })?;
    let mut problems = Vec::new();
    let csv = csv(&sheet, |line, reason| problems.push(told(line, reason)));
    if !problems.is_empty() {
        return Err(problems);
    }
    let about = book.worksheet_range(ABOUT).unwrap_or_default();
    let mark = about.rows().find_map(|row| match row {
        [Data::String(name), Data::String(mark), ..] if name == DIGEST => Some(mark.clone()),
        _ => None,
    });
    Ok(Sheet {
        csv,
        mark: mark.unwrap_or_default(),
    })
}

fn csv(sheet: &Range<Data>, mut refuse: impl FnMut(usize, String)) -> String {
    let (last_row, last_column) = sheet.end().unwrap_or_default();
    let mut writer = csv::Writer::from_writer(Vec::new());
    for row in 0..=last_row {
        let cells = (0..=last_column).map(|column| {
            let cell = sheet.get_value((row, column)).unwrap_or(&Data::Empty);
            text(cell).unwrap_or_else(|what| {
                let name = sheet.get_value((0, column)).unwrap_or(&Data::Empty);
                refuse(
                    row as usize + 1,
                    format!("colonne « {name} » : la cellule contient {what} ; mettez-la au format Texte et tapez-la de nouveau"),
                );
                String::new()
            })
        });
        let cells: Vec<String> = cells.collect();
        // Into memory, and every row has as many cells: nothing to fail.
        let _ = writer.write_record(&cells);
    }
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}

/// What a cell says, or what it holds instead of text or number.
fn text(cell: &Data) -> Result<String, &'static str> {
    match cell {
        Data::Empty => Ok(String::new()),
        Data::Int(number) => Ok(number.to_string()),
        // What a formula computed has more digits than it means.
        Data::Float(number) => Ok(((number * 1e6).round() / 1e6).to_string()),
        // A row of the sheet is a line of the table.
        Data::String(text) => Ok(text.trim().replace(['\r', '\n'], " ")),
        Data::Bool(_) => Err("VRAI ou FAUX"),
        Data::DateTime(_) | Data::DateTimeIso(_) | Data::DurationIso(_) => Err("une date"),
        Data::Error(_) => Err("une erreur de calcul"),
    }
}
