//! Two files that say the same: `observations.csv`, which git keeps, and
//! `observations.xlsx`, which a spreadsheet opens. Which of them a publisher
//! typed in follows from the rows that the workbook was written from.

use std::fs;

use crate::folder::Folder;
use crate::sheet::read::Sheet;
use crate::sheet::{digest, read};
use crate::source::table::{self, Row};
use crate::source::{File, Problem};

/// Remembers, while the workbook is open elsewhere and so not written anew,
/// which rows of it `observations.csv` has already taken.
const TAKEN: &str = ".observations.repris";

/// Where the rows of the study are.
#[derive(Debug)]
pub enum Rows {
    /// In the table, and in the workbook where there is one.
    Table,
    /// In the workbook: the table has not followed yet.
    Sheet(Sheet),
}

/// Which file the publisher typed in.
///
/// # Errors
/// A workbook that does not read, or both of them changed.
pub fn rows(folder: &Folder, csv: &str) -> Result<Rows, Vec<Problem>> {
    let path = folder.path(File::Sheet);
    if !path.exists() {
        return Ok(Rows::Table);
    }
    let told = |reason: String| {
        vec![Problem {
            file: File::Sheet,
            line: 0,
            reason,
        }]
    };
    let bytes = fs::read(path).map_err(|e| told(crate::source::encoding::unreadable(&e)))?;
    let sheet = read::read(bytes)?;
    let in_table = table::read(csv, &mut Vec::new()).map(|rows| digest(&rows));
    let mut problems = Vec::new();
    let in_sheet = table::read(&sheet.csv, &mut problems).map(|rows| digest(&rows));
    // A table that does not read is told, whatever the workbook says.
    let Some(in_table) = in_table else {
        return Ok(Rows::Table);
    };
    let base = base(folder, &sheet);
    let unread = in_sheet.is_none() || !problems.is_empty();
    let sheet_changed = in_sheet.as_ref() != Some(&base);
    match (sheet_changed, in_table == base) {
        (false, _) => Ok(Rows::Table),
        (true, _) if !unread && in_sheet.as_ref() == Some(&in_table) => Ok(Rows::Table),
        (true, true) => Ok(Rows::Sheet(sheet)),
        (true, false) => Err(told(
            "ce classeur et observations.csv ont changé tous les deux, et aucun n’est touché. Pour garder le CSV, supprimez observations.xlsx. Pour garder le classeur, enregistrez sa feuille « Nombres » à la place de observations.csv, au format CSV UTF-8, puis supprimez observations.xlsx. Relancez ensuite make donnees"
                .into(),
        )),
    }
}

/// The digest of the rows that both files had when they last said the same.
fn base(folder: &Folder, sheet: &Sheet) -> String {
    let taken = fs::read_to_string(folder.file(TAKEN)).unwrap_or_default();
    match taken.split_once(' ') {
        Some((of, rows)) if of == sheet.base() => rows.to_owned(),
        Some(_) | None => sheet.base().to_owned(),
    }
}

/// Notes that the table has these rows of a workbook that stays as it is.
pub fn taken(folder: &Folder, sheet: &Sheet, rows: &[Row]) -> std::io::Result<()> {
    fs::write(
        folder.file(TAKEN),
        format!("{} {}", sheet.base(), digest(rows)),
    )
}

/// Writes the workbook, where it does not say the same already.
pub fn write(
    folder: &Folder,
    mark: &str,
    workbook: impl FnOnce() -> Option<Vec<u8>>,
) -> std::io::Result<()> {
    let path = folder.path(File::Sheet);
    let there = fs::read(&path)
        .ok()
        .and_then(|bytes| read::read(bytes).ok());
    let said = there.as_ref().and_then(|sheet| {
        let rows = table::read(&sheet.csv, &mut Vec::new())?;
        Some(digest(&rows))
    });
    let same =
        there.is_some_and(|sheet| sheet.mark == mark && said.as_deref() == Some(sheet.base()));
    if let (false, Some(bytes)) = (same, (!same).then(workbook).flatten()) {
        fs::write(path, bytes)?;
    }
    match fs::remove_file(folder.file(TAKEN)) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error),
        Ok(()) | Err(_) => Ok(()),
    }
}
