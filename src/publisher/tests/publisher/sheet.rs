//! The table and the workbook say the same, whichever was typed in.

use publisher::check::{Purpose, check};
use publisher::sheet::{digest, read};
use publisher::source::table;

use crate::support::{Copy, differing, row_of};

/// A row of the published table whose number no text quotes.
const ROW: &str = "15,equipement,serveur-interne,,services,100-plus";

fn good(study: &Copy) -> publisher::check::Report {
    check(&study.folder(), Purpose::Look).unwrap_or_else(|p| panic!("{p:#?}"))
}

#[test]
fn what_nobody_changed_stays_byte_for_byte() {
    for study in [Copy::published(), Copy::of("tests/etude-essai")] {
        let csv = study.text("observations.csv");
        good(&study);
        let sheet = study.bytes("observations.xlsx");
        assert_eq!(good(&study).changes, []);
        assert_eq!(study.text("observations.csv"), csv);
        assert_eq!(study.bytes("observations.xlsx"), sheet, "written once");
    }
}

/// What spreadsheets and hands make of the same table: only the cell changes.
#[test]
fn a_number_typed_in_the_sheet_is_the_same_as_in_the_table() {
    let plain = |text: &str| text.to_owned();
    let french = |text: &str| {
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .from_reader(text.as_bytes());
        let mut writer = csv::WriterBuilder::new()
            .delimiter(b';')
            .terminator(csv::Terminator::CRLF)
            .from_writer(Vec::new());
        for record in reader.records() {
            let record = record.expect("CSV");
            let cells = record.iter().enumerate().map(|(at, cell)| match at {
                9 => cell.replace('.', ","),
                _ => cell.to_owned(),
            });
            writer.write_record(cells).expect("CSV");
        }
        "\u{feff}".to_owned()
            + &String::from_utf8(writer.into_inner().expect("CSV")).expect("UTF-8")
    };
    let unended = |text: &str| text.trim_end().to_owned();
    type Save<'a> = &'a dyn Fn(&str) -> String;
    let dialects: [(Save, &str); 3] = [(&plain, "82.5"), (&french, "82,5"), (&unended, "82.5")];
    for (dialect, written) in dialects {
        let study = Copy::published();
        let row = row_of(&study.text("observations.csv"), ROW);
        study.put("observations.csv", dialect(&study.text("observations.csv")));
        let before = study.text("observations.csv");
        good(&study);
        study.type_number(&format!("J{row}"), "82.5");
        let report = good(&study);
        let after = study.text("observations.csv");
        let (gone, new) = differing(&before, &after);
        let ([gone], [new]) = (gone.as_slice(), new.as_slice()) else {
            panic!("{gone:#?} {new:#?}");
        };
        assert_eq!(&gone.replacen("82", written, 1), new);
        let told = &report.changes[0];
        assert_eq!(
            (told.row.as_str(), told.before.as_str(), told.after.as_str()),
            ("serveur-interne, 100-plus, niveau, valeur", "82", "82.5")
        );
        assert_eq!(good(&study).changes, [], "one with its workbook");
        assert_eq!(study.text("observations.csv"), after);
    }
}

#[test]
fn a_lost_number_typed_in_the_sheet_is_found() {
    let study = Copy::published();
    let csv = study.text("observations.csv");
    good(&study);
    let row = row_of(&csv, "14,equipement,ordinateurs-fixes,,services,ensemble");
    study.type_number(&format!("J{row}"), "98");
    good(&study);
    let after = study.text("observations.csv");
    let (_, new) = differing(&csv, &after);
    let ours = csv.split_inclusive('\n').nth(row - 1).expect("the row");
    assert_eq!(new, [ours.replacen(",niveau,,,%", ",niveau,,98,%", 1)]);
}

#[test]
fn the_table_goes_into_the_sheet() {
    let study = Copy::published();
    good(&study);
    let sheet = study.bytes("observations.xlsx");
    study.edit(
        "observations.csv",
        "100-plus,2018,niveau,=,82,",
        "100-plus,2018,niveau,=,83,",
    );
    assert_eq!(good(&study).changes, []);
    assert_ne!(study.bytes("observations.xlsx"), sheet);
    let csv = study.text("observations.csv");
    let row = row_of(&csv, ROW);
    study.type_number(&format!("J{row}"), "84");
    assert_eq!(good(&study).changes[0].before, "83");
}

/// A spreadsheet that has the workbook open writes it again as it read it.
#[test]
fn an_open_workbook_is_left_alone_and_read_again() {
    let study = Copy::published();
    let row = row_of(&study.text("observations.csv"), ROW);
    good(&study);
    study.put(".~lock.observations.xlsx#", "");
    for (typed, before) in [("83", "82"), ("84", "83"), ("82", "84")] {
        study.type_number(&format!("J{row}"), typed);
        let saved = study.bytes("observations.xlsx");
        let report = good(&study);
        assert_eq!(
            (report.changes[0].before.as_str(), report.changes.len()),
            (before, 1)
        );
        assert_eq!(study.bytes("observations.xlsx"), saved);
        assert!(
            report.remarks.iter().any(|r| r.contains("est ouvert")),
            "{:?}",
            report.remarks
        );
    }
    std::fs::remove_file(study.path.join(".~lock.observations.xlsx#")).expect("closed");
    assert_eq!(good(&study).changes, []);
    assert!(!study.path.join(".observations.repris").exists());
}

/// A bad number names the row of the sheet, and no file is touched.
#[test]
fn what_is_wrong_in_the_sheet_is_told_by_its_row() {
    let cases = [
        ("J", "", "<v>820</v>", "valeur « 820 »"),
        ("J", " t=\"str\"", "<v>8x</v>", "valeur « 8x »"),
        (
            "J",
            " t=\"b\"",
            "<v>1</v>",
            "colonne « valeur » : la cellule contient VRAI ou FAUX",
        ),
        (
            "J",
            " t=\"d\"",
            "<v>2018-08-02T00:00:00</v>",
            "la cellule contient une date",
        ),
        (
            "J",
            " t=\"e\"",
            "<v>#DIV/0!</v>",
            "la cellule contient une erreur de calcul",
        ),
        (
            "F",
            " t=\"str\"",
            "<v>101-plus</v>",
            "population « 101-plus »",
        ),
    ];
    for (column, kind, what, reason) in cases {
        let study = Copy::published();
        let csv = study.text("observations.csv");
        let row = row_of(&csv, ROW);
        good(&study);
        study.type_in(&format!("{column}{row}"), kind, what);
        let saved = study.bytes("observations.xlsx");
        let (went, said) = study.run(&["check"], None);
        let told = format!("DOSSIER/observations.xlsx, feuille « Nombres », ligne {row} : ");
        let found = said
            .lines()
            .any(|l| l.starts_with(&told) && l.contains(reason));
        assert!(!went && found, "{what}: {said}");
        assert!(said.ends_with("Rien n’a été publié.\n"), "{said}");
        assert_eq!(study.text("observations.csv"), csv);
        assert_eq!(study.bytes("observations.xlsx"), saved);
    }
}

#[test]
fn both_changed_is_told_once_and_neither_is_touched() {
    let study = Copy::published();
    let row = row_of(&study.text("observations.csv"), ROW);
    good(&study);
    study.type_number(&format!("J{row}"), "84");
    study.edit(
        "observations.csv",
        "100-plus,2018,niveau,=,82,",
        "100-plus,2018,niveau,=,830,",
    );
    let (csv, sheet) = (
        study.text("observations.csv"),
        study.bytes("observations.xlsx"),
    );
    let (went, said) = study.run(&["check"], None);
    assert!(!went);
    assert_eq!(said.lines().count(), 2, "{said}");
    assert!(said.contains("ont changé tous les deux"), "{said}");
    assert!(!said.contains("git"), "{said}");
    assert_eq!(
        (
            study.text("observations.csv"),
            study.bytes("observations.xlsx")
        ),
        (csv, sheet)
    );
}

/// What a cell keeps from being read says nothing of the table beside it.
#[test]
fn a_workbook_that_does_not_read_is_all_that_is_told() {
    let study = Copy::published();
    good(&study);
    study.type_in("J2", " t=\"e\"", "<v>#DIV/0!</v>");
    study.edit("observations.csv", ",82,%,", ",820,%,");
    let (went, said) = study.run(&["check"], None);
    assert!(!went && said.contains("une erreur de calcul"), "{said}");
    assert_eq!(said.lines().count(), 2, "{said}");
}

/// The way out when both changed: the sheet saved over the table, with the
/// columns that are beside it, as a French spreadsheet writes them.
#[test]
fn the_sheet_saved_as_csv_reads_the_same() {
    for separator in [b',', b';'] {
        let study = Copy::published();
        good(&study);
        let rows = |csv: &str| digest(&table::read(csv, &mut Vec::new()).expect("a table"));
        let before = rows(&study.text("observations.csv"));
        let sheet = read::read(study.bytes("observations.xlsx")).expect("a workbook");
        assert!(sheet.csv.contains("(repère)"));
        let mut writer = csv::WriterBuilder::new()
            .delimiter(separator)
            .terminator(csv::Terminator::CRLF)
            .from_writer(Vec::from("\u{feff}"));
        let mut records = csv::ReaderBuilder::new()
            .has_headers(false)
            .from_reader(sheet.csv.as_bytes());
        for record in records.records() {
            let record = record.expect("CSV");
            let cells = record.iter().enumerate().map(|(at, cell)| match at {
                9 if separator == b';' => cell.replace('.', ","),
                _ => cell.to_owned(),
            });
            writer.write_record(cells).expect("CSV");
        }
        study.put("observations.csv", writer.into_inner().expect("CSV"));
        std::fs::remove_file(study.path.join("observations.xlsx")).expect("gone");
        assert_eq!(good(&study).changes, []);
        assert_eq!(rows(&study.text("observations.csv")), before);
    }
}

/// The Delete key leaves the cells beside a row: the row is gone all the same.
#[test]
fn a_row_emptied_in_the_sheet_is_gone() {
    let study = Copy::published();
    good(&study);
    let csv = study.text("observations.csv");
    let row = row_of(&csv, ROW);
    for column in 'A'..='N' {
        study.type_in(&format!("{column}{row}"), "", "");
    }
    let report = good(&study);
    assert_eq!(report.changes.len(), 1, "{:?}", report.changes);
    assert_eq!(report.changes[0].after, "ligne retirée");
}

/// The lists hold the names of the last good check: a new one may be typed.
#[test]
fn a_list_warns_of_a_new_name_and_takes_it() {
    let study = Copy::published();
    good(&study);
    let sheet = study.part("sheet1.xml");
    let lists = sheet.matches("<dataValidation ").count();
    assert_eq!(sheet.matches("errorStyle=\"warning\"").count(), lists);
    assert!(lists > 0 && sheet.contains("s’il est déclaré dans study.toml, continuez"));
}

#[test]
fn a_file_that_is_no_workbook_is_told_with_the_way_out() {
    let study = Copy::published();
    study.put("observations.xlsx", "PK, ou presque");
    let (went, said) = study.run(&["check"], None);
    assert!(
        !went && said.contains("le classeur ne s’ouvre pas"),
        "{said}"
    );
    assert!(
        said.contains("Supprimez-le et relancez make donnees"),
        "{said}"
    );
}
