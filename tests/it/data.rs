//! What the build publishes for other programs, read back as they would.

use std::collections::HashSet;

use barometre::STUDY;
use barometre::export::data::{csv, package, schema};

use crate::support::{FIGURES, Record, WORDING, read, records, reworded};

const HEADER: &str = "page,chapitre,indicateur,libelle,modalite,base,population,annee,mesure,\
                      comparateur,valeur,unite,provenance,source,note";

fn bytes() -> Vec<u8> {
    csv(&STUDY).expect("CSV in memory")
}

/// A record's cells in columns, for comparing.
fn cells<'a>(record: &'a Record, columns: &[&str]) -> Vec<&'a str> {
    columns.iter().map(|&c| record[c].as_str()).collect()
}

#[test]
fn the_file_is_utf8_rfc_4180_with_the_agreed_columns() {
    let bytes = bytes();
    let text = String::from_utf8(bytes.clone()).expect("UTF-8");
    assert!(
        text.starts_with(HEADER),
        "no byte order mark, the columns in order"
    );
    assert_eq!(text.lines().next(), Some(HEADER));
    assert!(text.ends_with("\r\n"));
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    for record in records(&bytes) {
        assert_eq!(record.len(), 15);
    }
}

/// The levels of 2011 that the source allows, counted from the publisher's
/// rows: a change in points beside an exact share of the same thing.
fn derivable() -> usize {
    let source = records(FIGURES.as_bytes());
    let same = ["indicateur", "modalite", "population"];
    let changes = source
        .iter()
        .filter(|r| cells(r, &["mesure", "unite"]) == ["evolution", "point"]);
    changes
        .filter(|change| {
            source.iter().any(|level| {
                cells(level, &same) == cells(change, &same)
                    && cells(level, &["mesure", "comparateur"]) == ["niveau", "="]
            })
        })
        .count()
}

#[test]
fn every_row_of_the_source_is_published_as_it_was_read() {
    let published = records(&bytes());
    let source = records(FIGURES.as_bytes());
    assert_eq!(published.len(), source.len() + derivable());
    let same = [
        "page",
        "chapitre",
        "indicateur",
        "modalite",
        "population",
        "annee",
        "mesure",
        "comparateur",
        "valeur",
        "unite",
        "provenance",
        "note",
    ];
    for row in &source {
        let copies = published
            .iter()
            .filter(|r| cells(r, &same) == cells(row, &same));
        assert_eq!(copies.count(), 1, "{row:?}");
    }
    let derived = published.iter().filter(|r| r["provenance"] == "calcule");
    for row in derived.clone() {
        assert_eq!(
            cells(row, &["annee", "mesure", "comparateur"]),
            ["2011", "niveau", "="]
        );
        assert!(!row["note"].is_empty(), "{row:?}");
    }
    assert_eq!(derived.count(), derivable());
}

#[test]
fn cells_keep_to_their_vocabularies() {
    for row in records(&bytes()) {
        let among = |column: &str, allowed: &[&str]| {
            let cell = row[column].as_str();
            assert!(allowed.contains(&cell), "{column} « {cell} »: {row:?}");
        };
        let populations = [
            "ensemble",
            "moins-20",
            "20-plus",
            "moins-50",
            "50-100",
            "50-plus",
            "moins-100",
            "100-plus",
        ];
        among("population", &populations);
        among("annee", &["2011", "2018"]);
        among("mesure", &["niveau", "evolution", "composition"]);
        among("unite", &["%", "point", "par-agent"]);
        let lost = row["provenance"] == "illisible";
        if lost {
            assert_eq!(cells(&row, &["comparateur", "valeur"]), ["", ""], "{row:?}");
            assert!(!row["note"].is_empty(), "a reason: {row:?}");
        } else {
            among("provenance", &["imprime", "en-mots", "ailleurs", "calcule"]);
            among("comparateur", &["=", ">", "<", "~"]);
            let digits = row["valeur"].trim_start_matches('-');
            assert!(digits.parse::<f64>().is_ok(), "{row:?}");
        }
        assert_eq!(
            row["source"].is_empty(),
            row["provenance"] != "ailleurs",
            "{row:?}"
        );
        assert_eq!(
            row["comparateur"] == "~",
            row["valeur"] == "66.7",
            "{row:?}"
        );
        if row["mesure"] == "composition" {
            assert_eq!(row["population"], "ensemble");
            assert!(
                populations[1..].contains(&row["modalite"].as_str()),
                "{row:?}"
            );
        }
        for page in row["page"].split(';') {
            let page: u16 = page.parse().expect("a page");
            assert!((7..=53).contains(&page), "{row:?}");
        }
    }
}

#[test]
fn the_schema_describes_the_file() {
    let schema = schema();
    let fields = schema["fields"].as_array().expect("fields");
    let names: Vec<&str> = fields.iter().filter_map(|f| f["name"].as_str()).collect();
    assert_eq!(names.join(","), HEADER);
    let rows = records(&bytes());
    for field in fields {
        let name = field["name"].as_str().expect("a name");
        let required = field["constraints"]["required"] == true;
        let empty = rows.iter().any(|r| r[name].is_empty());
        assert_eq!(required, !empty, "{name}");
        if let Some(allowed) = field["constraints"]["enum"].as_array() {
            let cells = rows
                .iter()
                .map(|r| r[name].as_str())
                .filter(|c| !c.is_empty());
            for cell in cells {
                assert!(allowed.iter().any(|a| a == cell), "{name}: {cell}");
            }
        }
    }
    let key: Vec<&str> = schema["primaryKey"]
        .as_array()
        .expect("a key")
        .iter()
        .filter_map(|k| k.as_str())
        .collect();
    let keys: HashSet<_> = rows.iter().map(|r| cells(r, &key)).collect();
    assert_eq!(keys.len(), rows.len(), "{key:?} should name one row");
    let resource = &package(&STUDY)["resources"][0];
    assert_eq!(
        (resource["path"].as_str(), resource["schema"].as_str()),
        (Some("barometre-2018.csv"), Some("schema.json"))
    );
}

/// Copied by hand from the report's text: indicator or answer, population,
/// comparator and value, pages.
const READ_BY_HAND: &str = "\
equipements-par-agent ensemble =17 8
acces-internet ensemble =1 8;17
extinction ensemble =-22 8;20
ordinateurs-portables ensemble =9 14
serveur-interne 100-plus =82 15
serveur-interne moins-20 =47 15
adsl moins-50 =100 17
visioconference 50-plus =70 18
stockage-equipements moins-20 >50 19
stockage-equipements 100-plus =12 19
impressions 100-plus =94 20
teletravail-possible moins-20 =67 23
byod moins-50 =53 24;53
analyse-donnees/100-plus ensemble =80 25
informatique-interne 100-plus >75 26
informatique-interne moins-100 <25 26
besoins-recrutement/100-plus ensemble ~66.7 27
aisance 20-plus =76 30
mal-informes 50-plus =15 31
antivirus 50-plus =94 32
acces-tous-agents ensemble =29 11
cloud moins-100 >90 36
site ensemble =70 11;39
freins-site/competences ensemble =29 39
fonctions-site/documents ensemble =84 40
fonctions-site/documents ensemble =18 40
fonctions-site/paiement ensemble =10 40
freins-application/inutile ensemble =28 42
reseaux-sociaux moins-50 =58 44;53
wifi-public 50-plus =86 45
demarches-en-ligne 100-plus =71 46;51
freins-donnees/temps ensemble =49 48
projets moins-100 =66 49
equipements-par-agent 50-100 =1.2 52
reseaux-sociaux 50-100 =90 52
donnees-ouvertes moins-50 =3 53";

#[test]
fn numbers_are_those_of_the_report() {
    let rows = records(&bytes());
    for line in READ_BY_HAND.lines() {
        let [what, population, reading, pages] = line.split(' ').collect::<Vec<_>>()[..] else {
            panic!("{line}");
        };
        let (indicator, answer) = what.split_once('/').unwrap_or((what, ""));
        let (comparator, value) = reading.split_at(1);
        let expected = [
            indicator, answer, population, "2018", comparator, value, pages,
        ];
        let columns = [
            "indicateur",
            "modalite",
            "population",
            "annee",
            "comparateur",
            "valeur",
            "page",
        ];
        let found = rows.iter().filter(|r| cells(r, &columns) == expected);
        assert_eq!(found.count(), 1, "{line}");
    }
}

/// Labels may hold what CSV must quote.
#[test]
fn quotes_commas_and_lines_survive() {
    let label = "« Tous », \"vraiment\" ; e\u{301} עברית";
    let wording = reworded(WORDING, "indicator", "adsl", "label", label);
    let bytes = csv(read(FIGURES, &wording)).expect("CSV in memory");
    let labels: HashSet<String> = records(&bytes)
        .into_iter()
        .filter(|r| r["indicateur"] == "adsl")
        .map(|r| r["libelle"].clone())
        .collect();
    assert_eq!(labels, HashSet::from([label.to_owned()]));
}
