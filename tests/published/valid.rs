//! Every document, and every code that an editor may paste, by the rules of
//! HTML: the Nu validator's word. `scripts/tools.sh` fetches it,
//! `scripts/validator.sh` what it runs on.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs, process};

use barometre::STUDY;
use barometre::embed::Scope;
use barometre::embed::choices::{Choices, Height};
use barometre::embed::snippet::Snippet;
use serde_json::Value;

use crate::folder::{dist, files};

const VALIDATOR: &str = ".tools/npm/node_modules/vnu-jar/build/dist/vnu.jar";

/// What it is wrong about, or what others ask for, each with the reason.
const PASSED_OVER: [&str; 5] = [
    // RGAA 1.9 asks for the role: browsers of before have given a figure none.
    "The “figure” role is unnecessary for element “figure”.",
    // It reads files, of which `'self'` is none; browsers try the policy (browser::*_live).
    "Content Security Policy",
    // Its part for CSS, which reads the page in one file, is older than these.
    "CSS: “paint-order”: Property “paint-order” doesn't exist.",
    "CSS: “container”: Property “container” doesn't exist.",
    "CSS: Unrecognized at-rule “@container”",
];

/// What it says of these files: one line a fault or a warning.
fn told(files: &[PathBuf]) -> Vec<String> {
    let jar = Path::new(env!("CARGO_MANIFEST_DIR")).join(VALIDATOR);
    let said = Command::new("java")
        .args(["-Xss2m", "-jar"])
        .arg(jar)
        .args(["--format", "json", "--stdout"])
        .args(files)
        .output()
        .expect("Java (scripts/validator.sh)");
    let said: Value = serde_json::from_slice(&said.stdout)
        .unwrap_or_else(|_| panic!("{}", String::from_utf8_lossy(&said.stderr)));
    let messages = said["messages"].as_array().expect("messages");
    let line = |told: &Value| {
        let message = told["message"].as_str().unwrap_or_default();
        format!("{}:{} {message}", told["url"], told["lastLine"])
    };
    let lines = messages.iter().map(line);
    let passed_over = |line: &String| PASSED_OVER.iter().any(|known| line.contains(known));
    lines.filter(|line| !passed_over(line)).collect()
}

#[test]
fn every_document_is_valid() {
    let dist = dist();
    let documents: Vec<PathBuf> = files(&dist)
        .into_iter()
        .filter(|path| path.ends_with(".html"))
        .map(|path| dist.join(path))
        .collect();
    assert!(
        documents.len() > 2 * STUDY.shows().count(),
        "the frozen copy too"
    );
    let told = told(&documents);
    assert!(told.is_empty(), "{}", told.join("\n"));
}

#[test]
fn pasted_code_is_valid() {
    let folder = env::temp_dir().join(format!("barometre-code-{}", process::id()));
    fs::create_dir_all(&folder).expect("a folder of our own");
    let figure = STUDY.shows().next().map(Scope::Figure);
    let scopes = [Scope::Whole, Scope::Chapter(Default::default())];
    let mut pages = Vec::new();
    for scope in scopes.into_iter().chain(figure) {
        for height in [Height::Followed, Height::Fitting, Height::Fixed(700)] {
            let choices = Choices {
                height,
                ..Choices::default()
            };
            let code = Snippet {
                scope,
                choices,
                base: "https://exemple.nc/barometre/",
                title: "Titre",
                height: 640,
            };
            let page = folder.join(format!("{}.html", pages.len()));
            let code = code.code(&STUDY);
            let html = format!(
                "<!DOCTYPE html><html lang=\"fr\"><title>Hôte</title><main>{code}</main></html>"
            );
            fs::write(&page, html).expect("written");
            pages.push(page);
        }
    }
    let told = told(&pages);
    let _ = fs::remove_dir_all(&folder);
    assert!(told.is_empty(), "{}", told.join("\n"));
}

/// A validator that says nothing of anything would pass.
#[test]
fn a_fault_is_told() {
    let page = env::temp_dir().join(format!("barometre-faulty-{}.html", process::id()));
    let html = "<!DOCTYPE html><html lang=\"fr\"><title>Hôte</title><iframe width=\"100%\"></iframe></html>";
    fs::write(&page, html).expect("written");
    let told = told(std::slice::from_ref(&page));
    let _ = fs::remove_file(&page);
    assert!(told.iter().any(|line| line.contains("width")), "{told:?}");
}
