//! The page in one file: it holds what it needs, and its policy allows that
//! and nothing else.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use barometre::STUDY;
use barometre::page::document::{Assets, document};
use barometre::page::offline::{Module, OneFile, Parts, start, whole};
use barometre::page::site::Site;

use crate::html::tags;

const START: &str = include_str!("../../assets/start.js");
const STYLE: &str = "body{margin:0}";
const GLUE: &str = "function a(){}function state(){}export{a as default,state};\n";
const WASM: &[u8] = b"\0asm\x01";
const STATES: &[u8] = b"EB1\xff\0";
const TABLE: &[u8] = "année,\u{202f}valeur\n".as_bytes();

/// The file made with these two parts, the others being as they should.
fn file(style: &str, glue: &str) -> Result<String, String> {
    let site = Site {
        address: "https://exemple.nc/".into(),
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
        script: ("start.js", &start(START)?),
        module: &Module {
            glue: glue.into(),
            wasm: WASM.into(),
        },
        states: STATES,
        files: &[
            (table, TABLE.into()),
            ("icone.svg".into(), b"<svg/>".into()),
        ],
    };
    whole(parts, &site)
}

fn good() -> String {
    file(STYLE, GLUE).expect("a file")
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
    let mut hashes: Vec<String> = Vec::new();
    for start in ["<script>", "<script type=\"module\">"] {
        let scripts = between(&file, start, "</script>");
        assert_eq!(scripts.len(), 1, "{start}");
        for script in scripts {
            let hash = STANDARD.encode(Sha256::digest(script));
            hashes.push(format!("'sha256-{hash}'"));
        }
    }
    assert!(
        policy.contains(&format!(
            "script-src {} 'wasm-unsafe-eval'",
            hashes.join(" ")
        )),
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
    let script = between(&file, "<script>", "</script>")[0];
    for fetch in ["import(", "fetch(", ".js}", ".wasm"] {
        assert!(!script.contains(fetch), "{fetch}");
    }
    let glue = between(&file, "<script type=\"module\">", "</script>")[0];
    assert!(
        glue.ends_with("}window.module={default:a,state};"),
        "{glue}"
    );
    let start = "<script type=\"application/wasm\" id=\"module\">";
    let wasm = between(&file, start, "<")[0];
    assert_eq!(STANDARD.decode(wasm).expect("base64"), WASM);
}

#[test]
fn the_states_are_in_the_file() {
    let file = good();
    let states = between(
        &file,
        "<script type=\"application/octet-stream\" id=\"etats\">",
        "<",
    )[0];
    assert_eq!(STANDARD.decode(states).expect("base64"), STATES);
    assert!(between(&file, "<script>", "</script>")[0].contains("bytes(\"etats\")"));
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
            let good = href.starts_with('#') || href.starts_with("https://exemple.nc/");
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
    assert!(file.contains("href=\"https://exemple.nc/chapitre/usages/\""));
}

#[test]
fn it_says_that_it_is_a_copy_and_of_which_data() {
    let file = good();
    assert!(file.contains("Ce fichier contient toute l’infographie"));
    assert!(file.contains(&format!("révision {}", STUDY.revision)));
}

#[test]
fn parts_that_would_break_the_file_are_refused() {
    assert!(file("a{}</style>", GLUE).is_err());
    assert!(file(STYLE, &format!("'<!--';{GLUE}")).is_err());
    assert!(file(STYLE, &format!("import{{b}}from'./b.js';{GLUE}")).is_err());
    assert!(file(STYLE, &format!("export let b;{GLUE}")).is_err());
    let said = file(STYLE, "function state(){}").expect_err("nothing to start");
    assert!(said.contains("exports"), "{said}");
    assert!(start("import(elsewhere)").is_err());
}
