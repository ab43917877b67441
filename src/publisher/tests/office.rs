//! The workbook opened and saved by LibreOffice Calc, set to French. Needs
//! scripts/office.sh.

use std::fs;
use std::process::Command;

use publisher::check::{Purpose, check};

use crate::support::{Copy, row_of};

mod support;

/// Comma, double quote, UTF-8, from the first line, as shown, French.
const CSV: &str = "csv:Text - txt - csv (StarCalc):44,34,76,1,,1036,false,false";

/// The workbook saved as something else, in its place.
fn saved(study: &Copy, format: &str, extension: &str) -> Vec<u8> {
    let out = study.path.join("sortie");
    let done = Command::new("soffice")
        .arg(format!(
            "-env:UserInstallation=file://{}",
            study.path.join("profil").display()
        ))
        .args(["--headless", "--convert-to", format, "--outdir"])
        .arg(&out)
        .arg(study.path.join("observations.xlsx"))
        .output();
    let done = done.unwrap_or_else(|error| panic!("soffice: {error} (scripts/office.sh)"));
    let read = fs::read(out.join(format!("observations.{extension}")));
    read.unwrap_or_else(|error| panic!("{error}: {done:?}"))
}

#[test]
fn a_workbook_that_libreoffice_saved_is_the_same_study() {
    let study = Copy::published();
    let csv = study.text("observations.csv");
    let good = || check(&study.folder(), Purpose::Look).unwrap_or_else(|p| panic!("{p:#?}"));
    good();
    study.put("observations.xlsx", saved(&study, "xlsx", "xlsx"));
    assert_eq!(good().changes, []);
    assert_eq!(study.text("observations.csv"), csv);
    // Typed in what LibreOffice saved, and saved by it once more.
    let row = row_of(&csv, "15,equipement,serveur-interne,,services,100-plus");
    study.put("observations.xlsx", saved(&study, "xlsx", "xlsx"));
    study.type_number(&format!("J{row}"), "83.5");
    study.put("observations.xlsx", saved(&study, "xlsx", "xlsx"));
    let changes = good().changes;
    assert_eq!((changes.len(), changes[0].after.as_str()), (1, "83.5"));
}

/// Saved as CSV it is the table, with columns beside it that are not read.
#[test]
fn the_sheet_saved_as_csv_is_the_table() {
    let study = Copy::published();
    let good = || check(&study.folder(), Purpose::Look).unwrap_or_else(|p| panic!("{p:#?}"));
    let figures = good().summary;
    study.put("observations.csv", saved(&study, CSV, "csv"));
    let report = good();
    assert_eq!((report.summary, report.changes), (figures, Vec::new()));
}
