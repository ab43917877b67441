//! What `make dist` leaves: names that tell a cache what it may do, relative
//! addresses, compressed copies, a frozen copy.

use std::fs;
use std::path::{Path, PathBuf};

use barometre::STUDY;
use serde_json::Value;

/// The folder under test: `dist/`, or `BAROMETRE_DIST`.
pub fn dist() -> PathBuf {
    let dist = std::env::var_os("BAROMETRE_DIST").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("dist"),
        PathBuf::from,
    );
    assert!(
        dist.join("index.html.br").is_file(),
        "{} is not ready to upload: run `make dist` first",
        dist.display()
    );
    dist
}

/// Every file below the folder, by its path from there, in order.
pub fn files(folder: &Path) -> Vec<String> {
    fn walk(folder: &Path, before: &str, found: &mut Vec<String>) {
        for entry in fs::read_dir(folder).expect("a folder").flatten() {
            let name = entry.file_name().into_string().expect("UTF-8");
            match entry.path().is_dir() {
                true => walk(&entry.path(), &format!("{before}{name}/"), found),
                false => found.push(format!("{before}{name}")),
            }
        }
    }
    let mut found = Vec::new();
    walk(folder, "", &mut found);
    found.sort();
    found
}

pub fn read(path: &Path) -> Vec<u8> {
    fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Whether a file is an oEmbed answer: each fits in a packet, and has no compressed copies.
pub fn answer(path: &str) -> bool {
    path.split('/').any(|part| part == "oembed")
}

/// Whether a name holds a hash of what is in the file.
pub fn hashed(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    let stem = name.split('.').next().unwrap_or(name);
    stem.rsplit_once('-')
        .is_some_and(|(_, hash)| hash.len() == 16 && hash.bytes().all(|b| b.is_ascii_hexdigit()))
}

#[test]
fn what_compresses_has_its_copies_and_what_runs_has_its_hash() {
    let dist = dist();
    let files = files(&dist);
    let compressible = |path: &&String| {
        let ends = [".html", ".css", ".js", ".wasm", ".csv", ".json"];
        ends.iter().any(|end| path.ends_with(end)) && !answer(path)
    };
    let mut sums = [0, 0];
    for path in files.iter().filter(compressible) {
        for copy in [".br", ".gz"] {
            let copy = format!("{path}{copy}");
            assert!(files.contains(&copy), "no {copy}");
        }
        sums[0] += read(&dist.join(path)).len();
        sums[1] += read(&dist.join(format!("{path}.br"))).len();
    }
    assert!(sums[1] * 3 < sums[0], "{sums:?}");
    for path in files.iter().filter(|p| !p.starts_with("r/")) {
        let runs = [".css", ".wasm", ".woff2"]
            .iter()
            .any(|end| path.ends_with(end));
        assert!(
            !runs || hashed(path),
            "{path} would be kept too long or too short"
        );
    }
}

/// What an article names must not change: all of it stands below its revision.
#[test]
fn the_frozen_copy_is_whole_and_says_what_it_is() {
    let dist = dist();
    let below = format!("r/{}/", STUDY.revision);
    let files = files(&dist);
    let (frozen, live): (Vec<_>, Vec<_>) = files.iter().partition(|path| path.starts_with("r/"));
    assert!(
        frozen.iter().all(|path| path.starts_with(&below)),
        "one revision"
    );
    let (mut documents, mut answered) = (0, 0);
    for path in live {
        let of_the_root = ["robots.txt", "sitemap.xml"];
        if of_the_root.iter().any(|name| path.starts_with(name)) {
            continue;
        }
        let copy = format!("{below}{path}");
        assert!(files.contains(&copy), "no {copy}");
        if answer(path) {
            frozen_answer(&dist, &copy, &below);
            continue;
        }
        if !path.ends_with(".html") || path.ends_with("-hors-ligne.html") {
            let compressed = path.ends_with(".html.br") || path.ends_with(".html.gz");
            assert!(
                compressed || read(&dist.join(path)) == read(&dist.join(&copy)),
                "{copy}"
            );
            continue;
        }
        let html = String::from_utf8(read(&dist.join(&copy))).expect("UTF-8");
        if let Some((_, link)) = html.split_once("type=\"application/json+oembed\" href=\"") {
            let link = link.split('"').next().unwrap_or_default();
            let (_, file) = link.split_once(&below).expect("an answer of the copy");
            assert!(files.contains(&format!("{below}{file}")), "{copy}: {link}");
            answered += 1;
        }
        let told = format!("Données\u{a0}: révision {}.", STUDY.revision);
        let frozen = "Version figée\u{202f}; <a href=\"";
        let places = [told.as_str(), "<footer class=\"source\">"];
        let places = places.iter().filter(|place| html.contains(*place));
        assert_eq!(html.matches(frozen).count(), places.count(), "{copy}");
        let foot = path == "index.html" || path.starts_with("chapitre/");
        assert_eq!(html.contains(&told), foot, "{copy}");
        for (at, _) in html.match_indices(frozen) {
            let link = html[at + frozen.len()..].split('"').next();
            leads(&dist, &copy, link.unwrap_or_default(), path);
            documents += 1;
        }
    }
    assert!(documents > 0, "no frozen document says so");
    let embedded = 1 + STUDY.chapters.len() + STUDY.shows().count();
    assert_eq!(answered, embedded, "documents with an answer");
}

/// The frame of a frozen answer, and the link beside it, are of its revision.
fn frozen_answer(dist: &Path, copy: &str, below: &str) {
    let answer: Value = serde_json::from_slice(&read(&dist.join(copy))).expect("JSON");
    let site = answer["provider_url"].as_str().expect("an address");
    let html = answer["html"].as_str().expect("a text");
    let inside = html.matches(&format!("{site}{below}")).count();
    assert_eq!((html.matches(site).count(), inside), (2, 2), "{copy}");
}

/// A link of a frozen document leads to the same document as it is now.
fn leads(dist: &Path, copy: &str, link: &str, current: &str) {
    let mut place = Path::new(copy).parent().expect("below r/").to_path_buf();
    for part in link.split('/').filter(|part| !part.is_empty()) {
        match part {
            ".." => assert!(place.pop(), "{link} leaves the site"),
            name => place.push(name),
        }
    }
    if dist.join(&place).is_dir() {
        place.push("index.html");
    }
    assert_eq!(place, Path::new(current), "{copy} leads to {link}");
}

/// The folder works below any path of a host, and asks nothing of another.
#[test]
fn addresses_are_relative() {
    let dist = dist();
    for path in files(&dist).iter().filter(|path| path.ends_with(".html")) {
        let html = String::from_utf8(read(&dist.join(path))).expect("UTF-8");
        // Loaded: everything with src, and links that are not for machines to know us by.
        for (at, _) in html.match_indices(" src=\"") {
            relative(path, &html[at + 6..]);
        }
        for tag in html.split("<link ").skip(1) {
            let tag = tag.split('>').next().unwrap_or(tag);
            let loaded = ["stylesheet", "modulepreload", "preload", "icon"];
            if loaded
                .iter()
                .any(|rel| tag.contains(&format!("rel=\"{rel}\"")))
            {
                let href = tag.split("href=\"").nth(1).expect("an address");
                relative(path, href);
            }
        }
    }
}

fn relative(path: &str, rest: &str) {
    let address = rest.split('"').next().unwrap_or(rest);
    let within = address.starts_with("data:");
    let inside = within || (!address.starts_with('/') && !address.contains("//"));
    assert!(inside, "{path} asks for {address}");
}
