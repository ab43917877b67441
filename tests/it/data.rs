//! What the build publishes for other programs, read back as they would.

use std::collections::HashSet;

use barometre::STUDY;
use barometre::export::data::{csv, json, package, readme, schema};
use barometre::export::record::{COLUMNS, Dialect};

use crate::support::{FIGURES, Record, WORDING, cells, read, records, reworded};

const HEADER: &str = "page,chapitre,indicateur,libelle,modalite,base,population,annee,mesure,\
                      comparateur,valeur,unite,provenance,source,note";
const POPULATIONS: &str = "ensemble moins-20 20-plus moins-50 50-100 50-plus moins-100 100-plus";

fn bytes() -> Vec<u8> {
    csv(&STUDY, Dialect::Plain).into_bytes()
}

#[test]
fn the_file_is_utf8_rfc_4180_with_the_agreed_columns() {
    let text = String::from_utf8(bytes()).expect("UTF-8");
    assert_eq!(text.lines().next(), Some(HEADER), "no byte order mark");
    assert!(text.ends_with("\r\n"));
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    for record in records(text.as_bytes()) {
        assert_eq!(record.len(), 15);
    }
}

/// The levels of 2011 that the source allows, counted from the publisher's
/// rows: a change in points beside an exact share of the same thing.
fn derivable(source: &[Record]) -> usize {
    let whose = |row| cells(row, "indicateur modalite population");
    let changes = source
        .iter()
        .filter(|r| cells(r, "mesure unite") == ["evolution", "point"]);
    changes
        .filter(|change| {
            source.iter().any(|level| {
                whose(level) == whose(change)
                    && cells(level, "mesure comparateur") == ["niveau", "="]
            })
        })
        .count()
}

#[test]
fn every_row_of_the_source_is_published_as_it_was_read() {
    let (published, source) = (records(&bytes()), records(FIGURES.as_bytes()));
    assert_eq!(published.len(), source.len() + derivable(&source));
    let same = |row| {
        let what = "page chapitre indicateur modalite population annee mesure";
        let read = "comparateur valeur unite provenance note";
        [cells(row, what), cells(row, read)]
    };
    for row in &source {
        let copies = published.iter().filter(|copy| same(copy) == same(row));
        assert_eq!(copies.count(), 1, "{row:?}");
    }
    let derived = published.iter().filter(|r| r["provenance"] == "calcule");
    for row in derived.clone() {
        let kind = cells(row, "annee mesure comparateur unite");
        assert_eq!(kind, ["2011", "niveau", "~", "%"]);
        assert!(!row["note"].is_empty(), "{row:?}");
    }
    assert_eq!(derived.count(), derivable(&source));
}

#[test]
fn cells_keep_to_their_vocabularies() {
    for row in records(&bytes()) {
        let among = |column: &str, allowed: &str| {
            let cell = row[column].as_str();
            let known = allowed.split(' ').any(|a| a == cell);
            assert!(known, "{column} « {cell} »: {row:?}");
        };
        among("population", POPULATIONS);
        among("annee", "2011 2018");
        among("mesure", "niveau evolution composition");
        among("unite", "% point par-agent");
        if row["provenance"] == "manquant" {
            assert_eq!(cells(&row, "comparateur valeur"), ["", ""], "{row:?}");
            assert!(!row["note"].is_empty(), "a reason: {row:?}");
        } else {
            among("provenance", "imprime en-mots ailleurs calcule");
            among("comparateur", "= > < ~");
            assert!(row["valeur"].parse::<f64>().is_ok(), "{row:?}");
        }
        let elsewhere = row["provenance"] == "ailleurs";
        assert_eq!(elsewhere, !row["source"].is_empty(), "{row:?}");
        if row["mesure"] == "composition" {
            assert_eq!(row["population"], "ensemble");
            among("modalite", &POPULATIONS["ensemble ".len()..]);
        }
        for page in row["page"].split(';') {
            let page: u16 = page.parse().expect("a page");
            assert!((7..=53).contains(&page), "{row:?}");
        }
    }
}

#[test]
fn the_schema_describes_the_file() {
    let schema = schema(&STUDY, Dialect::Plain);
    let list = |value: &serde_json::Value| value.as_array().cloned().unwrap_or_default();
    let rows = records(&bytes());
    let mut names = Vec::new();
    for field in list(&schema["fields"]) {
        let name = field["name"].as_str().expect("a name").to_owned();
        let empty = rows.iter().any(|r| r[&name].is_empty());
        assert_eq!(field["constraints"]["required"] == true, !empty, "{name}");
        let allowed = list(&field["constraints"]["enum"]);
        let full = rows.iter().map(|r| &r[&name]).filter(|c| !c.is_empty());
        for cell in full.filter(|_| !allowed.is_empty()) {
            assert!(allowed.iter().any(|a| a == cell), "{name}: {cell}");
        }
        names.push(name);
    }
    assert_eq!(names.join(","), HEADER);
    let key: Vec<String> = list(&schema["primaryKey"])
        .iter()
        .filter_map(|k| k.as_str().map(str::to_owned))
        .collect();
    let keys: HashSet<_> = rows.iter().map(|r| cells(r, &key.join(" "))).collect();
    assert_eq!(keys.len(), rows.len(), "{key:?} should name one row");
    let resource = &package(&STUDY)["resources"][0];
    let files = (resource["path"].as_str(), resource["schema"].as_str());
    assert_eq!(files, (Some("barometre-2018.csv"), Some("schema.json")));
}

/// Labels may hold what CSV must quote.
#[test]
fn quotes_commas_and_any_letter_survive() {
    let label = "«\u{a0}Tous\u{a0}», \"vraiment\"\u{202f}; e\u{301} עברית";
    let wording = reworded(WORDING, "indicator", "adsl", "label", label);
    let bytes = csv(read(FIGURES, &wording), Dialect::Plain).into_bytes();
    let mut rows = records(&bytes);
    rows.retain(|r| r["indicateur"] == "adsl");
    assert!(rows.len() > 1 && rows.iter().all(|r| r["libelle"] == label));
}

/// The same readings in both dialects and in JSON.
#[test]
fn the_three_forms_hold_the_same() {
    let plain = records(&bytes());
    let french = csv(&STUDY, Dialect::French);
    assert!(french.starts_with("\u{feff}page;"));
    assert_eq!(french.matches("\r\n").count(), french.lines().count());
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(b';')
        .from_reader(french.trim_start_matches('\u{feff}').as_bytes());
    let french: Vec<crate::support::Record> = reader
        .deserialize()
        .map(|record| record.expect("a record"))
        .collect();
    let json = json(&STUDY);
    assert_eq!(json["revision"], STUDY.revision);
    assert_eq!(json["schema"], schema(&STUDY, Dialect::Plain));
    let objects = json["donnees"].as_array().expect("rows");
    assert_eq!((french.len(), objects.len()), (plain.len(), plain.len()));
    let words = [
        ("=", "égal"),
        (">", "plus de"),
        ("<", "moins de"),
        ("~", "environ"),
        ("", ""),
    ];
    for ((plain, french), object) in plain.iter().zip(&french).zip(objects) {
        for name in COLUMNS {
            let cell = plain[name].as_str();
            let expected = match name {
                "valeur" => cell.replace('.', ","),
                "comparateur" => {
                    let found = words.iter().find(|(sign, _)| *sign == cell);
                    found.expect("a known sign").1.to_owned()
                }
                _ => cell.to_owned(),
            };
            assert_eq!(french[name], expected, "{name}");
            let value = &object[name];
            let value = match value.as_str() {
                Some(text) => text.to_owned(),
                None if value.is_null() => String::new(),
                None => value.to_string(),
            };
            assert_eq!(value, cell, "{name}");
        }
        let number = &object["valeur"];
        assert!(number.is_number() || number.is_null() && plain["provenance"] == "manquant");
    }
}

/// What a spreadsheet would run.
#[test]
fn no_cell_is_a_formula() {
    for dialect in Dialect::EACH {
        for row in csv(&STUDY, dialect).lines().skip(1) {
            for cell in row.split(dialect.delimiter()) {
                let cell = cell.trim_start_matches('"');
                let sign = cell.starts_with(['=', '+', '-', '@']);
                let number = cell.replace(',', ".").parse::<f64>().is_ok();
                // A sign alone is no formula; spreadsheets have words instead.
                let alone = cell == "=" && dialect == Dialect::Plain;
                assert!(!sign || number || alone, "{row}");
            }
        }
    }
}

#[test]
fn the_readme_knows_every_column_and_word() {
    let readme = readme(&STUDY);
    for name in COLUMNS {
        assert!(readme.contains(&format!("- **`{name}`**")), "{name}");
    }
    for field in schema(&STUDY, Dialect::Plain)["fields"]
        .as_array()
        .expect("fields")
    {
        for word in field["constraints"]["enum"]
            .as_array()
            .into_iter()
            .flatten()
        {
            let word = word.as_str().expect("a word");
            assert!(readme.contains(&format!("  - `{word}`\u{a0}: ")), "{word}");
        }
    }
    assert!(readme.contains(STUDY.revision));
}
