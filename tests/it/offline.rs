//! The page in one file: it holds what it needs, and its policy allows that
//! and nothing else.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use barometre::STUDY;
use barometre::prerender::assets::Assets;
use barometre::prerender::assets::OneFile;
use barometre::prerender::document::document;
use barometre::prerender::offline::{Parts, whole};
use barometre::prerender::site::Site;

use crate::html::tags;

const STYLE: &str = "body{margin:0}";
const SCRIPT: &str = "(()=>{document.title})();\n";
const WASM: &[u8] = b"\0asm";
const TABLE: &[u8] = "année,\u{202f}valeur\n".as_bytes();

/// The file made with these two parts, the others being as they should.
fn file(style: &str, script: &str) -> Result<String, String> {
    let site = Site {
        address: "https://exemple.nc/".into(),
        ..Site::default()
    };
    let assets = Assets {
        site: site.clone(),
        style: "page.css".into(),
        script: "start.js".into(),
        one_file: OneFile::This,
        ..Assets::default()
    };
    let table = format!("donnees/{}.csv", STUDY.survey.file);
    let parts = Parts {
        page: &document(&STUDY, &assets).into_string(),
        style: ("page.css", style),
        script: ("start.js", script),
        wasm: WASM,
        files: &[
            (table, TABLE.into()),
            ("icone.svg".into(), b"<svg/>".into()),
        ],
    };
    whole(parts, &site)
}

fn good() -> String {
    file(STYLE, SCRIPT).expect("a file")
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> Vec<&'a str> {
    text.split(start)
        .skip(1)
        .map(|part| part.split(end).next().expect("an end"))
        .collect()
}

#[test]
fn the_policy_names_every_script_and_style_and_no_other() {
    let file = good();
    let policy = between(&file, "Content-Security-Policy\" content=\"", "\"")[0];
    let scripts = between(&file, "<script>", "</script>");
    assert_eq!(scripts, [SCRIPT]);
    let hash = format!("'sha256-{}'", STANDARD.encode(Sha256::digest(SCRIPT)));
    assert!(
        policy.contains(&format!("script-src {hash} 'wasm-unsafe-eval'")),
        "{policy}"
    );
    let styles = between(&file, "<style>", "</style>");
    assert_eq!(styles, [STYLE]);
    let style = STANDARD.encode(Sha256::digest(STYLE));
    assert!(
        policy.contains(&format!("style-src 'sha256-{style}'")),
        "{policy}"
    );
    assert!(policy.starts_with("default-src 'none'") && !policy.contains("unsafe-inline"));
}

#[test]
fn nothing_is_fetched() {
    let file = good();
    for tag in tags(&file) {
        assert_eq!(tag.attribute("src"), None, "{tag:?}");
        if tag.name == "link" {
            let rel = tag.attribute("rel").unwrap_or_default();
            let inside = tag
                .attribute("href")
                .is_some_and(|h| h.starts_with("data:"));
            // The address of the original is for search engines: no browser asks for it.
            assert!(rel == "canonical" || rel == "icon" && inside, "{tag:?}");
            assert_eq!(tag.attribute("download"), None);
        }
    }
    let start = "<script type=\"application/wasm\" id=\"barometre-wasm\">";
    let module = between(&file, start, "<")[0];
    assert_eq!(STANDARD.decode(module).expect("base64"), WASM);
}

#[test]
fn links_lead_into_the_file_or_to_the_published_site() {
    let file = good();
    let mut tables = 0;
    for tag in tags(&file).iter().filter(|t| t.name == "a") {
        let href = tag.attribute("href").expect("a link");
        if let Some(data) = href.strip_prefix("data:text/csv;base64,") {
            assert_eq!(STANDARD.decode(data).expect("base64"), TABLE);
            let name = format!("{}.csv", STUDY.survey.file);
            assert_eq!(tag.attribute("download"), Some(name.as_str()));
            tables += 1;
        } else {
            let studies = STUDY.survey.studies.iter();
            let mut studies = studies.map(|site| format!("https://{site}/"));
            let good = href.starts_with('#')
                || href.starts_with("https://exemple.nc/")
                || studies.any(|site| site == href);
            assert!(good, "{href}");
        }
    }
    assert_eq!(tables, 1);
    for tag in tags(&file) {
        let root = tag.attribute("data-root");
        assert!(
            root.is_none_or(|root| root == "https://exemple.nc/"),
            "{tag:?}"
        );
    }
    assert!(
        file.contains("href=\"https://exemple.nc/integrer.html\"")
            || file.contains("accessibilite.html")
    );
}

#[test]
fn it_says_that_it_is_a_copy_and_of_which_data() {
    let file = good();
    assert!(file.contains("Ce fichier contient toute l’infographie"));
    assert!(file.contains(&format!("révision {}", STUDY.revision)));
}

#[test]
fn parts_that_would_break_the_file_are_refused() {
    assert!(file("a{}</style>", SCRIPT).is_err());
    assert!(file(STYLE, &format!("'<!--';{SCRIPT}")).is_err());
    assert!(file(STYLE, "'</script'").is_err());
}
