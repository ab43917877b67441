use barometre::export::data;
use barometre::export::record::Dialect;

use super::study::HOSTILE;
use crate::support::records;

/// Another program reads the same texts out of the published files.
#[test]
fn published_files_hold_hostile_texts_as_they_are() {
    let table = data::csv(HOSTILE.study, Dialect::Plain);
    let table = records(table.as_bytes());
    let cells: Vec<&String> = table.iter().flat_map(|record| record.values()).collect();
    let shown = |text: &String| cells.iter().any(|cell| cell.contains(text.as_str()));
    let texts = HOSTILE.texts.iter().filter(|text| shown(text)).count();
    assert!(texts > 50, "only {texts} texts are in the table");
    let package = serde_json::to_string(&data::package(HOSTILE.study)).expect("a value");
    let back: serde_json::Value = serde_json::from_str(&package).expect("JSON");
    assert_eq!(back, data::package(HOSTILE.study));
}
