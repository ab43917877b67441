//! What a reader fetches to read and use a document, as brotli sends it: no
//! more than is allowed, and what grew since it was last written down.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::folder::{dist, files, hashed, read};

const RECORD: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/bench/weight.json");

/// What the font may weigh, both cuts together.
const FONTS: usize = 32_000;

/// What no reader fetches: a webmaster asks for it in the address.
const DIAGNOSTIC: &str = "diagnostic.js";

/// Bytes by file; names without their hash.
type Parts = BTreeMap<String, usize>;

/// `bench/weight.json`.
#[derive(Debug, Deserialize, Serialize)]
struct Record {
    /// The whole page, `index.html`.
    page: Document,
    /// The heaviest of `figure/<slug>/index.html`.
    figure: Document,
}

#[derive(Debug, Deserialize, Serialize)]
struct Document {
    /// What it may weigh.
    limit: usize,
    /// What it weighed when this was written, by `make weight`.
    parts: Parts,
}

/// A document with all that it asks for, and that those ask for. Of pictures, those of the tiles: the canvases stand in
/// for the others.
fn fetched(dist: &Path, all: &[String], document: &str) -> BTreeSet<String> {
    let assets: Vec<&String> = all
        .iter()
        .filter(|path| !path.starts_with("r/") && hashed(path))
        .filter(|path| {
            path.starts_with("vignette-")
                || [".css", ".js", ".wasm", ".woff2"]
                    .iter()
                    .any(|end| path.ends_with(end))
        })
        .collect();
    let mut found = BTreeSet::from([document.to_owned()]);
    let mut ahead = vec![document.to_owned()];
    while let Some(path) = ahead.pop() {
        if [".wasm", ".woff2"].iter().any(|end| path.ends_with(end)) {
            continue;
        }
        let text = read(&dist.join(&path));
        let text = String::from_utf8_lossy(&text);
        for asset in &assets {
            let name = asset.rsplit('/').next().unwrap_or(asset);
            if text.contains(name) && found.insert((*asset).clone()) {
                ahead.push((*asset).clone());
            }
        }
    }
    found
}

fn parts(dist: &Path, all: &[String], document: &str) -> Parts {
    let weigh = |path: String| {
        // A font is compressed in itself.
        let sent = match path.ends_with(".woff2") {
            true => path.clone(),
            false => format!("{path}.br"),
        };
        let bytes = read(&dist.join(sent)).len();
        (plain(&path), bytes)
    };
    let fetched = fetched(dist, all, document);
    let mut parts = Parts::new();
    for (name, bytes) in fetched
        .into_iter()
        .filter(|path| plain(path) != DIAGNOSTIC)
        .map(weigh)
    {
        *parts.entry(name).or_default() += bytes;
    }
    parts
}

/// `page-0123456789abcdef.css` → `page.css`, all tiles → `vignette.svg`; every figure is the heaviest.
fn plain(path: &str) -> String {
    if path.ends_with(".html") {
        return path.rsplit('/').next().unwrap_or(path).to_owned();
    }
    match (path.split_once('-'), path.rsplit_once('.')) {
        (Some((name, _)), Some((_, ending))) => format!("{name}.{ending}"),
        _ => path.to_owned(),
    }
}

/// A line a part, with what changed since the record.
fn table(title: &str, now: &Parts, then: &Document) -> String {
    let sum: usize = now.values().sum();
    let mut text = format!("{title}: {sum} bytes of brotli; at most {}\n", then.limit);
    let names: BTreeSet<&String> = now.keys().chain(then.parts.keys()).collect();
    for name in names {
        let [is, was] = [now, &then.parts].map(|parts| parts.get(name).copied().unwrap_or(0));
        let change = is as i64 - was as i64;
        text += &format!("  {name:<24} {is:>7}  {change:+}\n");
    }
    text
}

#[test]
fn a_reader_fetches_little() {
    let dist = dist();
    let all = files(&dist);
    let mut record: Record = fs::read_to_string(RECORD)
        .map_err(|error| error.to_string())
        .and_then(|text| serde_json::from_str(&text).map_err(|error| error.to_string()))
        .unwrap_or_else(|error| panic!("{RECORD}: {error}"));
    let page = parts(&dist, &all, "index.html");
    assert!(
        page.len() >= 5,
        "HTML, CSS, start, glue and module: {page:?}"
    );
    let figures = all
        .iter()
        .filter(|path| path.starts_with("figure/") && path.ends_with("/index.html"));
    let figure = figures
        .map(|path| parts(&dist, &all, path))
        .max_by_key(|parts| parts.values().sum::<usize>())
        .unwrap_or_default();
    let tables = table("the whole page", &page, &record.page)
        + &table("the heaviest figure", &figure, &record.figure);
    // Seen with --nocapture, and when it fails.
    println!("{tables}");
    for parts in [&page, &figure] {
        let fonts = parts.iter().filter(|(name, _)| name.ends_with(".woff2"));
        let weights: Vec<usize> = fonts.map(|(_, &bytes)| bytes).collect();
        assert_eq!(weights.len(), 2, "{tables}");
        assert!(weights.iter().sum::<usize>() <= FONTS, "{tables}");
    }
    if std::env::var_os("WEIGHT_RECORD").is_some() {
        record.page.parts = page;
        record.figure.parts = figure;
        let text = serde_json::to_string_pretty(&record).expect("JSON") + "\n";
        fs::write(RECORD, text).expect("written");
        return;
    }
    for (parts, limit) in [(&page, record.page.limit), (&figure, record.figure.limit)] {
        let sum: usize = parts.values().sum();
        assert!(
            sum <= limit,
            "too heavy (`make weight` tells by function):\n{tables}"
        );
    }
}
