//! What the guide for publishers says of weights follows from what was
//! measured: `bench/weight.json`, which `make weight` compares with `dist/`.

use std::fs;
use std::path::PathBuf;

use serde_json::Value;

/// How far the guide may be from the record.
const NEAR: f64 = 0.1;

const MARKS: [&str; 2] = ["<!-- poids -->\n", "<!-- /poids -->"];

fn file(path: &str) -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), path].iter().collect()
}

/// Bytes of those parts of a document that are asked for.
fn bytes(record: &Value, document: &str, asked: impl Fn(&str) -> bool) -> f64 {
    let parts = record[document]["parts"].as_object().expect("parts");
    let asked = parts.iter().filter(|(name, _)| asked(name));
    asked.map(|(_, bytes)| bytes.as_f64().expect("bytes")).sum()
}

/// What a visit costs, by the bytes of a reader.
fn visits(record: &Value) -> [(&'static str, f64); 4] {
    [
        (
            "première visite, toute la page",
            bytes(record, "page", |_| true),
        ),
        (
            "première visite, une figure intégrée (la plus lourde)",
            bytes(record, "figure", |_| true),
        ),
        (
            "une autre figure, sur le même site hôte",
            bytes(record, "figure", |name| name.ends_with(".html")),
        ),
        // The readings are in the document and in the module, whose name the
        // start script holds.
        (
            "retour après une correction, toute la page",
            bytes(record, "page", |name| {
                ["index.html", "barometre.wasm", "barometre.js", "start.js"].contains(&name)
            }),
        ),
    ]
}

/// For a reader, for a million, and how many a second fill 1 Gbit/s.
fn costs(bytes: f64) -> [f64; 3] {
    let thousands = bytes / 1e3;
    [thousands, thousands, 125e3 / thousands].map(f64::round)
}

fn row((visit, bytes): &(&str, f64)) -> String {
    let [reader, million, second] = costs(*bytes);
    let space = '\u{202f}';
    let second = match second as u32 {
        few @ ..1000 => few.to_string(),
        many => format!("{}{space}{:03}", many / 1000, many % 1000),
    };
    format!("| {visit} | {reader}{space}ko | {million}{space}Go | {second} |\n")
}

#[test]
fn the_guide_for_publishers_tells_what_was_weighed() {
    let record = fs::read_to_string(file("bench/weight.json")).expect("bench/weight.json");
    let record: Value = serde_json::from_str(&record).expect("JSON");
    let path = file("docs/publier.md");
    let guide = fs::read_to_string(&path).expect("docs/publier.md");
    let (before, rest) = guide.split_once(MARKS[0]).expect("a table of weights");
    let (table, after) = rest.split_once(MARKS[1]).expect("its end");
    let head = table.split_inclusive('\n').take(2).collect::<String>();
    let visits = visits(&record);
    let rows: String = visits.iter().map(row).collect();
    if std::env::var_os("WEIGHT_RECORD").is_some() {
        let guide = [before, MARKS[0], &head, &rows, MARKS[1], after].concat();
        fs::write(path, guide).expect("written");
        return;
    }
    for (visit, bytes) in visits {
        let line = table.lines().find(|line| line.contains(visit));
        let told = line.into_iter().flat_map(|line| line.split('|').skip(2));
        let number = |cell: &str| {
            let digits: String = cell.chars().filter(char::is_ascii_digit).collect();
            digits.parse::<f64>().ok()
        };
        let told: Vec<f64> = told.filter_map(number).collect();
        let near = |(told, is): (&f64, f64)| (told - is).abs() <= is * NEAR;
        assert!(
            told.len() == 3 && told.iter().zip(costs(bytes)).all(near),
            "docs/publier.md should have (`scripts/weight.sh --record` writes it):\n{rows}"
        );
    }
}

/// The guide promises ten thousand answers a second of any file.
#[test]
fn the_recorded_load_is_what_the_guide_promises() {
    let guide = fs::read_to_string(file("docs/publier.md")).expect("docs/publier.md");
    assert!(guide.contains("plus de 10\u{202f}000 réponses par seconde"));
    let load = fs::read_to_string(file("bench/LOAD.md")).expect("bench/LOAD.md");
    let rows = load.lines().filter(|line| line.starts_with("| `"));
    let rates: Vec<u32> = rows
        .map(|row| row.split('|').nth(3).map(str::trim))
        .map(|cell| cell.and_then(|cell| cell.parse().ok()).expect("a rate"))
        .collect();
    assert!(rates.len() >= 3, "{rates:?}");
    assert!(rates.iter().all(|&rate| rate > 10_000), "{rates:?}");
}
