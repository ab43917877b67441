//! The publisher's two files, as a person edits them: what is embedded is
//! what they say, a spreadsheet may save them, and every mistake is named.

use std::collections::HashSet;

use barometre::STUDY;
use barometre::data::{Kind, Study, Tenths};
use barometre::export::data::package;
use barometre::export::record::{Dialect, fact};
use barometre::selection::Selection;
use barometre::source;
use barometre::view::View;

use crate::html::tags;
use crate::page::documents;
use crate::support::{FIGURES, WORDING, read, reworded};

/// Names the first difference: a whole study is too long to read.
fn assert_same(a: &Study, b: &Study) {
    let [a_lines, b_lines] = [a, b].map(|study| format!("{study:#?}"));
    for (a, b) in a_lines.lines().zip(b_lines.lines()) {
        assert_eq!(a, b);
    }
    assert!(a == b, "one study is longer than the other");
}

/// The build writes the study as Rust: nothing is lost or changed on the way.
#[test]
fn the_embedded_study_is_what_the_files_say() {
    assert_same(&STUDY, read(FIGURES, WORDING));
}

/// What LibreOffice or Excel saves in French: a byte order mark, semicolons,
/// decimal commas, CR LF.
#[test]
fn a_french_spreadsheet_may_save_the_figures() {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(FIGURES.as_bytes());
    for record in reader.records() {
        let record = record.expect("RFC 4180");
        let cells = record
            .iter()
            .enumerate()
            .map(|(column, cell)| match column {
                9 => cell.replace('.', ","),
                _ => cell.to_owned(),
            });
        writer.write_record(cells).expect("CSV in memory");
    }
    let bytes = writer.into_inner().expect("CSV in memory");
    let text = String::from_utf8(bytes).expect("UTF-8");
    assert!(text.contains(";1,2;par-agent"), "a decimal comma");
    let mut saved = read(&format!("\u{feff}{text}"), WORDING).clone();
    assert_ne!(saved.revision, STUDY.revision, "another file");
    saved.revision = STUDY.revision;
    assert_same(&STUDY, &saved);
}

/// What a reader quotes and a publisher freezes follows every correction, and
/// stands where both look for it.
#[test]
fn a_correction_is_another_revision() {
    let corrected = FIGURES.replacen(
        "100-plus,2018,niveau,=,82,",
        "100-plus,2018,niveau,=,83,",
        1,
    );
    let corrected = read(&corrected, WORDING);
    let reworded = read(
        FIGURES,
        &reworded(WORDING, "term", "adsl", "word", "L’ADSL"),
    );
    let states = [&STUDY, corrected, reworded];
    for (nth, study) in states.iter().enumerate() {
        let same = states.iter().filter(|s| s.revision == study.revision);
        assert_eq!(same.count(), 1, "{nth}");
        assert_eq!(
            package(study)["version"],
            format!("2018-{}", study.revision)
        );
    }
}

/// A fact of the survey may be a margin of error, which counts nobody.
#[test]
fn a_margin_with_a_decimal_is_told_as_such() {
    let lost = "page = 5\nreason = \"absent de notre copie du rapport\"\n\n# ---";
    let (before, after) = WORDING.split_once(lost).expect("the last fact");
    let study = read(
        FIGURES,
        &format!("{before}page = 5\nvalue = 4.5\n\n# ---{after}"),
    );
    let margin = study.facts.last().expect("the margin");
    assert_eq!(margin.value, Some(Tenths(45)));
    assert_eq!(fact(study, margin, Dialect::French)[10], "4,5");
    assert_eq!(study.asked(), STUDY.asked());
    let survey = study.figures.iter().find(|f| f.kind == Kind::Survey);
    let view = View::new(study, survey.expect("who was asked"), Selection::default());
    let told = view.table.rows.last().expect("the margin's row");
    assert_eq!(told.cells[0], "4,5");
}

fn line_of(text: &str, part: &str) -> usize {
    let at = text.lines().position(|line| line.contains(part));
    at.unwrap_or_else(|| panic!("{part}")) + 1
}

/// Mistakes in both files come out together, each with its file, its line
/// and a reason, in order, as the build prints them.
#[test]
fn mistakes_in_both_files_are_named_with_file_and_line() {
    let figures = FIGURES
        .replacen(
            "18,equipement,visioconference,",
            "181,equipement,visioconference,",
            1,
        )
        .replacen(
            "moins-100,2018,niveau,>,90,",
            "moins-100,2018,niveau,>,neuf,",
            1,
        );
    let wording = reworded(WORDING, "figure", "site", "kind", "camembert");
    let wording = reworded(&wording, "indicator", "adsl", "chapter", "nulle-part");
    let problems = source::read(&figures, &wording).expect_err("four mistakes");
    let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
    let expected = [
        (
            "observations.csv",
            line_of(&figures, "181,"),
            "page « 181 » hors du rapport",
        ),
        (
            "observations.csv",
            line_of(&figures, ",neuf,"),
            "valeur « neuf »",
        ),
        (
            "study.toml",
            line_of(&wording, "'''nulle-part'''"),
            "« nulle-part »",
        ),
        (
            "study.toml",
            line_of(&wording, "'''camembert'''"),
            "[[figure]] « site » : kind",
        ),
    ];
    let mut at = 0;
    for (file, line, reason) in expected {
        let start = format!("assets/data/{file}:{line} : ");
        let found = told[at..]
            .iter()
            .position(|p| p.starts_with(&start) && p.contains(reason));
        at += found.unwrap_or_else(|| panic!("{start}{reason} after {at} in {told:#?}")) + 1;
    }
}

/// A chart would draw what lies beyond its scale at the end of it: a wrong
/// picture of a right number.
#[test]
fn a_value_beyond_the_scale_of_its_chart_is_refused() {
    let row = "51,equipement,equipements-par-agent,,services,100-plus,2018,niveau,=,1.2,";
    let beyond = FIGURES.replacen(row, &row.replace("1.2", "2.3"), 1);
    let problems = source::read(&beyond, WORDING).err().unwrap_or_default();
    let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
    let line = format!("observations.csv:{} : ", line_of(FIGURES, row));
    assert!(told.iter().any(|p| p.contains(&line)), "{told:?}");
}

/// A chapter is an element of the page under its own name, and has a picture
/// and an answer for other sites: no other part of the site has that name.
#[test]
fn a_chapter_takes_no_name_of_the_page() {
    let own = |id: &&str| !STUDY.chapters.iter().any(|c| c.slug == *id);
    let pages = documents();
    let ids = pages.iter().flat_map(|page| tags(page));
    let ids: HashSet<String> = ids
        .filter_map(|tag| tag.attribute("id").map(str::to_owned))
        .collect();
    let ids = ids.iter().map(String::as_str).filter(own);
    let files = ["ensemble", "tout"];
    let mut count = 0;
    for name in ids.chain(files) {
        count += 1;
        let chapter = "[[chapter]]\nslug = \"usages\"";
        let named = WORDING.replacen(chapter, &chapter.replace("usages", name), 1);
        let problems = source::read(FIGURES, &named).expect_err(name);
        let told = format!("« {name} » : nom réservé");
        assert!(problems.iter().any(|p| p.reason.contains(&told)), "{name}");
    }
    assert!(count > 30, "{count} names");
}

/// A keyboard has one space: typed before the double signs of French and within
/// its quotation marks, it gives the same study.
#[test]
fn ordinary_spaces_give_the_same_study() {
    let mut typed = WORDING.to_owned();
    for sign in [";", "!", "?", "%"] {
        typed = typed.replace(&format!("\u{202f}{sign}"), &format!(" {sign}"));
    }
    typed = typed
        .replace("\u{a0}:", " :")
        .replace("«\u{a0}", "« ")
        .replace("\u{a0}»", " »");
    assert!(WORDING.chars().count() == typed.chars().count() && WORDING != typed);
    let mut study = read(FIGURES, &typed).clone();
    study.revision = STUDY.revision;
    assert_same(&STUDY, &study);
}
