//! The accessibility page and the list that it is made of: complete, and
//! claiming nothing that no test shows.

use std::fs;
use std::path::PathBuf;

use barometre::STUDY;
use barometre::data::Study;
use barometre::prerender::accessibility::accessibility;
use barometre::prerender::assets::Assets;
use barometre::prerender::criteria::{self, Criterion, Status};
use barometre::prerender::site::{Site, Way};

use crate::html::{lines, tags};
use crate::page::documents;
use crate::typography::fault;

const LIST: &str = include_str!("../../assets/accessibilite.toml");

fn list() -> Vec<Criterion> {
    criteria::read(LIST).unwrap_or_else(|problems| panic!("{}", problems.join("\n")))
}

pub fn page() -> String {
    page_of(&STUDY)
}

pub fn page_of(study: &'static Study) -> String {
    accessibility(study, &list(), &crate::page::assets()).into_string()
}

/// The page says who answers, or that nobody was named.
#[test]
fn a_reader_is_told_whom_to_write_to() {
    let way = |name: &str, link: &str| Way {
        name: name.into(),
        link: link.into(),
    };
    let assets = Assets {
        site: Site {
            contact: Some(way("L’accueil", "aide@exemple.nc")),
            recourse: vec![way("Le recours", "https://exemple.nc/recours/")],
            ..Site::default()
        },
        ..crate::page::assets()
    };
    let answered = accessibility(&STUDY, &list(), &assets).into_string();
    for link in [
        "<a href=\"mailto:aide@exemple.nc\">L’accueil</a>",
        "<a href=\"https://exemple.nc/recours/\">Le recours</a>",
    ] {
        assert!(answered.contains(link), "{link}");
    }
    let unanswered = page();
    for told in [
        "Aucun contact n’a été donné",
        "Aucune voie de recours n’a été indiquée",
    ] {
        assert!(
            unanswered.contains(told) && !answered.contains(told),
            "{told}"
        );
    }
    for heading in ["<h2>Signaler un problème</h2>", "<h2>Voies de recours</h2>"] {
        assert!(answered.contains(heading) && unanswered.contains(heading));
    }
}

#[test]
fn all_criteria_are_there_in_order() {
    let found: Vec<String> = list().into_iter().map(|c| c.number).collect();
    assert_eq!(found, criteria::numbers().collect::<Vec<_>>());
    assert_eq!(found.len(), 106);
    assert_eq!((&*found[0], &*found[105]), ("1.1", "13.12"));
}

/// The files that may hold a test, by the names of its modules.
fn sources(room: &str, modules: &[&str]) -> Vec<PathBuf> {
    let path = modules.join("/");
    let files = match room {
        "it" => vec![format!("tests/it/{path}.rs")],
        "browser" => vec!["tests/browser/main.rs".to_owned()],
        "published" => vec![format!("tests/published/{path}.rs")],
        "unit" => vec![
            format!("src/{path}.rs"),
            format!("src/{path}/mod.rs"),
            format!("src/{path}/tests.rs"),
        ],
        _ => Vec::new(),
    };
    files.into_iter().map(PathBuf::from).collect()
}

fn exists(test: &str) -> bool {
    let parts: Vec<&str> = test.split("::").collect();
    let [room, modules @ .., name] = &parts[..] else {
        return false;
    };
    let start = format!("#[test]\nfn {name}(");
    let texts = sources(room, modules).into_iter().map(fs::read_to_string);
    texts.flatten().any(|text| {
        // As it stands inside a `mod tests` too.
        let text: String = text.lines().map(|l| format!("{}\n", l.trim())).collect();
        text.contains(&start)
    })
}

#[test]
fn every_test_that_is_named_exists() {
    assert!(exists("it::accessibility::every_test_that_is_named_exists"));
    assert!(!exists("it::accessibility::exists") && !exists("browser::run"));
    let tests = list().into_iter().flat_map(|c| c.evidence);
    let mut missing: Vec<String> = tests.filter(|test| !exists(test)).collect();
    missing.sort();
    missing.dedup();
    assert!(missing.is_empty(), "no such test: {missing:#?}");
}

#[test]
fn the_page_is_well_set() {
    let mut html = page();
    html = html[html.find("<body").expect("a body")..].to_owned();
    // Names of tests are no French.
    while let Some(start) = html.find("<code") {
        let end = start + html[start..].find("</code>").expect("an end") + "</code>".len();
        html.replace_range(start..end, "code");
    }
    let told = lines(&html);
    let faults: Vec<String> = told
        .iter()
        .filter_map(|line| Some(format!("{}: {line}", fault(line)?)))
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_page_tells_the_list() {
    let (list, page) = (list(), page());
    let told = lines(&page);
    for status in Status::EACH {
        let count = list.iter().filter(|c| c.status == status).count();
        let start = format!("{}\u{a0}: {count} — ", status.label());
        assert_eq!(
            told.iter().filter(|l| l.starts_with(&start)).count(),
            1,
            "{start}"
        );
        assert_eq!(told.iter().filter(|l| *l == status.label()).count(), count);
    }
    for criterion in &list {
        let number = told.iter().filter(|l| **l == criterion.number);
        assert_eq!(number.count(), 1, "{}", criterion.number);
        assert!(told.contains(&criterion.title), "{}", criterion.title);
        assert!(criterion.note.is_empty() || told.contains(&criterion.note));
        assert!(criterion.evidence.iter().all(|test| told.contains(test)));
    }
    let [results, ..] = documents();
    assert!(
        results.contains("href=\"accessibilite.html\"") && page.contains("href=\"index.html\"")
    );
}

#[test]
fn names_of_tests_are_marked_as_english() {
    let page = page();
    let names = tags(&page).into_iter().filter(|tag| tag.name == "code");
    let mut count = 0;
    for name in names {
        assert_eq!(name.attribute("lang"), Some("en"));
        count += 1;
    }
    assert!(count > 100);
}

fn problems(bad: &str) -> Vec<String> {
    criteria::read(bad).err().unwrap_or_default()
}

#[test]
fn a_bad_list_is_refused_with_every_reason() {
    let bad = LIST
        .replacen("number = \"1.2\"", "number = \"1.1\"", 1)
        .replacen("number = \"2.1\"", "number = \"14.1\"", 1)
        .replacen("status = \"person\"", "status = \"maybe\"", 1)
        .replacen(
            "evidence = [\"it::markup::every_link_and_button_has_a_name\"",
            "evidence = [] #",
            1,
        )
        .replacen("note = \"Aucun CAPTCHA.\"", "", 1);
    let told = problems(&bad);
    let line = |part: &str, nth: usize| {
        let found = bad.lines().enumerate().filter(|(_, l)| l.contains(part));
        found.map(|(at, _)| at + 1).nth(nth).expect(part)
    };
    let expected = [
        (line("\"1.1\"", 1), "« 1.1 » : déjà donné"),
        (line("\"14.1\"", 0), "« 14.1 » : inconnu du RGAA"),
        (line("\"maybe\"", 0), "« maybe » inconnu"),
        (line("status = ", 3), "« 1.4 » : sans note"),
    ];
    for (line, reason) in expected {
        let start = format!("assets/accessibilite.toml:{line} : ");
        let found = told
            .iter()
            .any(|p| p.starts_with(&start) && p.contains(reason));
        assert!(found, "{start}{reason} in {told:#?}");
    }
    for reason in [
        "« 6.2 » : respecté, mais sans preuve",
        "« 1.2 » absent",
        "« 2.1 » absent",
    ] {
        assert!(
            told.iter().any(|p| p.contains(reason)),
            "{reason} in {told:#?}"
        );
    }
    let swapped = LIST
        .replacen("\"1.1\"", "\"x\"", 1)
        .replacen("\"1.2\"", "\"1.1\"", 1)
        .replacen("\"x\"", "\"1.2\"", 1);
    assert!(problems(&swapped)[0].contains("à ranger dans l’ordre"));
    assert!(problems("criterion = 3")[0].starts_with("assets/accessibilite.toml:1 : "));
}
