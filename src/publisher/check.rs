//! The check of a study before anything is built: every fault of every file,
//! or what was read.

use std::{env, fs};

use crate::data::{Kind, Study};
use crate::examples;
use crate::folder::Folder;
use crate::sheet::merge::{Change, merge};
use crate::sheet::write::Content;
use crate::source::encoding::unreadable;
use crate::source::{self, File, Problem, table};
use crate::sync::{self, Rows};

/// What the study is checked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To be looked at: rows of an example may be in it.
    Look,
    /// To be put on a server.
    Publish,
}

/// What is told of a study without a fault.
#[derive(Debug)]
pub struct Report {
    pub summary: String,
    /// Numbers typed in the spreadsheet, which the table now has.
    pub changes: Vec<Change>,
    /// What stops nothing.
    pub remarks: Vec<String>,
}

/// Checks a study, and makes one of its table and its workbook.
///
/// # Errors
/// Every fault, in the order of files and lines. Nothing is written then.
pub fn check(folder: &Folder, purpose: Purpose) -> Result<Report, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut text = |file| {
        folder
            .text(file)
            .map_err(|problem| problems.push(problem))
            .ok()
    };
    let (csv, words, site) = (
        text(File::Observations),
        text(File::Study),
        text(File::Site),
    );
    let variable = env::var("BAROMETRE_ADDRESS").ok();
    let site = site.and_then(|site| {
        source::site::read(&site, variable.as_deref())
            .map_err(|found| problems.extend(found))
            .ok()
    });
    let rows = csv.as_deref().and_then(|csv| {
        sync::rows(folder, csv)
            .map_err(|found| problems.extend(found))
            .ok()
    });
    // Where it is not known which of the two counts, neither is read further.
    let (typed_in, typed) = match &rows {
        Some(Rows::Sheet(sheet)) => (File::Sheet, Some(sheet.csv.as_str())),
        Some(Rows::Table) => (File::Observations, csv.as_deref()),
        None => (File::Observations, None),
    };
    let study = study(typed_in, typed, words.as_deref(), &mut problems);
    let of_the_example = match (typed, words.as_deref()) {
        (Some(csv), Some(words)) => examples::undeclared(csv, words),
        (Some(_) | None, _) => Vec::new(),
    };
    problems.retain(|p| p.file != typed_in || !of_the_example.contains(&p.line));
    let examples = examples::left(
        typed_in,
        typed.unwrap_or_default(),
        words.as_deref().unwrap_or_default(),
        site.as_ref().map_or("", |site| &site.address),
    );
    match purpose {
        Purpose::Publish => problems.extend(examples.iter().cloned()),
        Purpose::Look => problems.extend(examples::foreign(typed_in, &of_the_example)),
    }
    let (Some(csv), Some(words), Some(rows), Some(study), Some(site), []) =
        (csv, words, rows, study, site, problems.as_slice())
    else {
        problems.sort();
        return Err(problems);
    };
    let (csv, changes) =
        one(folder, csv, &words, &rows, &study).map_err(|problem| vec![problem])?;
    let count = |plates: bool| {
        let kinds = study.figures.iter().map(|figure| &figure.kind);
        kinds
            .filter(|kind| matches!(kind, Kind::Plate(_)) == plates)
            .count()
    };
    let lines = table::read(&csv, &mut Vec::new()).unwrap_or_default().len();
    let mut remarks = remarks(folder, &site.address);
    let unanswered = source::site::remarks(&site);
    remarks.extend(unanswered.iter().map(|remark| folder.told(remark)));
    // What the last build published, where there is one.
    let published = fs::read_to_string(format!("dist/donnees/{}.csv", study.survey.file)).ok();
    let to_read = source::remarks(&csv, &words, published.as_deref());
    remarks.extend(to_read.iter().map(|remark| folder.told(remark)));
    remarks.extend(examples.iter().map(|left| folder.told(left)));
    Ok(Report {
        summary: format!(
            "{} : {}, {} et {}, sans faute",
            folder.name(),
            counted(lines, "ligne"),
            counted(count(false), "figure"),
            counted(count(true), "planche")
        ),
        changes,
        remarks,
    })
}

/// The study, or its faults by the file that was typed in. Where one of the
/// files does not read, the other is still checked for what it says alone.
fn study(
    typed_in: File,
    typed: Option<&str>,
    words: Option<&str>,
    problems: &mut Vec<Problem>,
) -> Option<Study> {
    let faults = match source::read(typed.unwrap_or_default(), words.unwrap_or_default()) {
        Ok(study) => return Some(study),
        Err(faults) => faults,
    };
    problems.extend(faults.into_iter().filter_map(|fault| match fault.file {
        File::Observations => typed.map(|_| Problem {
            file: typed_in,
            ..fault
        }),
        File::Study => words.map(|_| fault),
        File::Sheet | File::Site | File::Address => Some(fault),
    }));
    None
}

/// Makes one of the table and the workbook: the table's text, and what changed in it.
fn one(
    folder: &Folder,
    csv: String,
    words: &str,
    rows: &Rows,
    study: &Study,
) -> Result<(String, Vec<Change>), Problem> {
    let failed = |file| {
        move |error| Problem {
            file,
            line: 0,
            reason: unreadable(&error),
        }
    };
    let (csv, changes) = match rows {
        Rows::Table => (csv, Vec::new()),
        Rows::Sheet(sheet) => {
            let typed = table::read(&sheet.csv, &mut Vec::new()).unwrap_or_default();
            let merged = merge(&csv, &typed);
            fs::write(folder.path(File::Observations), &merged.csv)
                .map_err(failed(File::Observations))?;
            (merged.csv, merged.changes)
        }
    };
    let table = table::read(&csv, &mut Vec::new()).unwrap_or_default();
    if folder.sheet_is_open() {
        if let Rows::Sheet(sheet) = rows {
            sync::taken(folder, sheet, &table).map_err(failed(File::Sheet))?;
        }
        return Ok((csv, changes));
    }
    // The words beside a row are those of its observation: the table's order.
    let ordered = match rows {
        Rows::Table => None,
        Rows::Sheet(_) => source::read(&csv, words).ok(),
    };
    let content = Content::new(&table, ordered.as_ref().unwrap_or(study));
    sync::write(folder, &content.mark(), || content.workbook().ok())
        .map_err(failed(File::Sheet))?;
    Ok((csv, changes))
}

fn counted(count: usize, noun: &str) -> String {
    let plural = if count > 1 { "s" } else { "" };
    format!("{count}\u{a0}{noun}{plural}")
}

/// What is worth a look and stops nothing.
fn remarks(folder: &Folder, address: &str) -> Vec<String> {
    let mut remarks = Vec::new();
    if !folder.has_own_site() {
        remarks.push(format!(
            "{} n’a pas de site.toml : l’adresse de l’édition publiée sert aussi à celle-ci ({address})",
            folder.name()
        ));
    }
    for stray in folder.strays().unwrap_or_default() {
        remarks.push(format!(
            "{}/{stray} : ce fichier n’est d’aucune étude, et n’est pas lu",
            folder.name()
        ));
    }
    if folder.sheet_is_open() {
        remarks.push(format!(
            "{}/observations.xlsx est ouvert : une fois fermé, make donnees le mettra à jour",
            folder.name()
        ));
    }
    remarks
}
