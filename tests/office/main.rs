//! The table for French spreadsheets, opened by one: LibreOffice Calc, set to
//! French. Needs scripts/office.sh.

use std::path::Path;
use std::process::Command;

use barometre::STUDY;
use barometre::export::record::{COLUMNS, Dialect};
use barometre::export::{data, figure};
use barometre::selection::{Comparison, Selection};
use barometre::view::View;

/// Semicolon, double quote, UTF-8, from the first line, no columns of a type of their own, French.
const IMPORT: &str = "Text - txt - csv (StarCalc):59,34,76,1,,1036";

/// A cell as the spreadsheet holds it.
#[derive(Debug, PartialEq)]
enum Cell {
    Empty,
    Number(f64),
    Text(String),
}

/// Opens a table and gives its rows; a formula is a failure.
fn opened(name: &str, csv: &str) -> Vec<Vec<Cell>> {
    let folder =
        std::env::temp_dir().join(format!("barometre-office-{name}-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder of our own");
    let file = folder.join("tableau.csv");
    std::fs::write(&file, csv).expect("the table");
    let done = Command::new("soffice")
        // A profile of its own: two at once would refuse each other.
        .arg(format!(
            "-env:UserInstallation=file://{}",
            folder.join("profile").display()
        ))
        .args([
            "--headless",
            &format!("--infilter={IMPORT}"),
            "--convert-to",
            "fods",
            "--outdir",
        ])
        .args([&folder, &file])
        .output();
    let done = done.unwrap_or_else(|error| panic!("soffice: {error} (scripts/office.sh)"));
    let read = std::fs::read_to_string(folder.join("tableau.fods"));
    let fods = read.unwrap_or_else(|error| panic!("{error}: {done:?}"));
    let _ = std::fs::remove_dir_all(Path::new(&folder));
    let document = roxmltree::Document::parse(&fods).expect("flat OpenDocument");
    let named = |name: &'static str| move |n: &roxmltree::Node| n.tag_name().name() == name;
    let attribute = |node: roxmltree::Node, name: &str| {
        node.attributes()
            .find(|a| a.name() == name)
            .map(|a| a.value().to_owned())
    };
    let mut rows = Vec::new();
    for row in document.descendants().filter(named("table-row")) {
        let mut cells = Vec::new();
        for cell in row.children().filter(named("table-cell")) {
            assert_eq!(attribute(cell, "formula"), None, "a formula");
            let times = attribute(cell, "number-columns-repeated");
            let times: usize = times.and_then(|t| t.parse().ok()).unwrap_or(1);
            for _ in 0..times.min(COLUMNS.len() + 1) {
                let text: Vec<&str> = cell
                    .descendants()
                    .filter(roxmltree::Node::is_text)
                    .filter_map(|n| n.text())
                    .collect();
                cells.push(match attribute(cell, "value-type").as_deref() {
                    Some("float" | "percentage") => Cell::Number(
                        attribute(cell, "value")
                            .and_then(|v| v.parse().ok())
                            .expect("a number"),
                    ),
                    Some(_) => Cell::Text(text.concat().trim().to_owned()),
                    None => Cell::Empty,
                });
            }
        }
        if cells.iter().any(|cell| *cell != Cell::Empty) {
            rows.push(cells);
        }
    }
    rows
}

fn at(column: &str) -> usize {
    COLUMNS
        .iter()
        .position(|name| *name == column)
        .expect("a column")
}

/// Columns, numbers and accents are those of the set; nothing is a formula or
/// a date.
#[test]
fn the_whole_set_opens_in_french() {
    let rows = opened("ensemble", &data::csv(&STUDY, Dialect::French));
    assert_eq!(rows.len(), STUDY.observations.len() + 1);
    let header: Vec<&Cell> = rows[0].iter().take(COLUMNS.len()).collect();
    let names: Vec<Cell> = COLUMNS.map(|name| Cell::Text(name.into())).into();
    assert_eq!(
        header,
        names.iter().collect::<Vec<_>>(),
        "no mark before the first name"
    );
    let (mut falls, mut fractions, mut lost) = (0, 0, 0);
    for (row, observation) in rows[1..].iter().zip(STUDY.observations) {
        let text = |column: &str| match &row[at(column)] {
            Cell::Text(text) => text.clone(),
            Cell::Empty | Cell::Number(_) => panic!("{column} of {row:?}"),
        };
        assert_eq!(text("libelle"), STUDY.label(observation));
        assert_eq!(
            text("population"),
            STUDY.population(observation.population).slug
        );
        assert_eq!(row[at("annee")], Cell::Number(f64::from(observation.year)));
        let value = match observation.reading.amount() {
            Some(amount) => Cell::Number(f64::from(amount.0) / 10.0),
            None => Cell::Empty,
        };
        assert_eq!(row[at("valeur")], value, "{row:?}");
        match observation.reading.amount() {
            None => lost += 1,
            Some(amount) if amount.0 < 0 => falls += 1,
            Some(amount) if amount.0 % 10 != 0 => fractions += 1,
            Some(_) => {}
        }
    }
    assert!(
        falls > 0 && fractions > 0 && lost > 0,
        "{falls}, {fractions}, {lost}"
    );
}

#[test]
fn a_figure_opens_in_french() {
    let figure = STUDY
        .figures
        .iter()
        .find(|p| p.slug == "site")
        .expect("the figure");
    let selection = Selection {
        size: STUDY.size_meant("moins-50").expect("the size"),
        comparison: Comparison::On,
        ..Selection::default()
    };
    let view = View::new(&STUDY, figure, selection);
    let rows = opened(
        "figure",
        &figure::csv(&STUDY, &view, Comparison::On, Dialect::French),
    );
    assert_eq!(rows[0][COLUMNS.len()], Cell::Text(figure::CHOICE.into()));
    let chosen = rows
        .iter()
        .find(|row| row.get(COLUMNS.len()) == Some(&Cell::Text("exact".into())));
    let chosen = chosen.expect("the row that answers the choice");
    assert_eq!(chosen[at("valeur")], Cell::Number(61.0));
    assert_eq!(chosen[at("comparateur")], Cell::Text("égal".into()));
    assert_eq!(chosen[at("unite")], Cell::Text("%".into()));
}
