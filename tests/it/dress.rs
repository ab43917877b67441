//! Each kind of document fetches the rules that can apply in it, and no rule
//! is lost on the way.

use std::collections::BTreeSet;
use std::fs;

use barometre::STUDY;
use barometre::prerender::accessibility::accessibility;
use barometre::prerender::assets::Assets;
use barometre::prerender::figure_page::figure_page;
use barometre::prerender::partners::partners;
use barometre::prerender::style::Sheet;
use scraper::{Html, Selector};

const FOLDER: &str = "assets/style";

fn files() -> BTreeSet<String> {
    let entries = fs::read_dir(FOLDER).expect("a folder");
    let names = entries.map(|entry| entry.expect("a file").file_name());
    names
        .map(|name| name.into_string().expect("UTF-8"))
        .collect()
}

/// Whether a script may set states on a document's root.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Root {
    Live,
    Still,
}

/// The selectors of a file, without what depends on a state.
fn selectors(file: &str, root: Root) -> Vec<String> {
    let css = fs::read_to_string(format!("{FOLDER}/{file}")).expect("UTF-8");
    let mut parts = css.split("/*");
    let mut bare = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        bare += part.split_once("*/").expect("a comment that ends").1;
    }
    let heads = bare.split_inclusive(['{', '}']);
    let heads = heads.filter_map(|part| part.strip_suffix('{').map(str::trim));
    heads
        .filter(|head| !head.starts_with('@'))
        .map(|selector| stateless(selector, root))
        .collect()
}

/// `html[data-live] .stage:has(canvas) svg::after` → `html .stage svg`: what it
/// may select once something has happened.
fn stateless(selector: &str, root: Root) -> String {
    let (mut out, mut rest) = (String::new(), selector);
    while let Some(at) = rest.find(['[', ':']) {
        out += &rest[..at];
        rest = &rest[at..];
        let state = out.ends_with("html") && root == Root::Live;
        if rest.starts_with(":is(") || rest.starts_with('[') && !state {
            out += &rest[..1];
            rest = &rest[1..];
            continue;
        }
        // A state of anything is a state of something.
        if out.ends_with(['>', '+', '~', ' ']) || out.is_empty() {
            out.push('*');
        }
        let name = rest.trim_start_matches(':');
        let end = name.find(|c: char| !c.is_alphanumeric() && c != '-');
        rest = match end.map(|end| name.split_at(end)) {
            Some((_, tail)) if tail.starts_with(['(', '[']) => closed(tail),
            Some((_, tail)) => tail,
            None => "",
        };
    }
    out + rest
}

/// What stands after the bracket that `text` begins with.
fn closed(text: &str) -> &str {
    let mut depth = 0;
    for (at, sign) in text.char_indices() {
        match sign {
            '(' | '[' => depth += 1,
            ')' | ']' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return &text[at + 1..];
        }
    }
    ""
}

/// Rules that a document of that sheet would need and does not fetch.
fn lost(sheet: Sheet, root: Root, document: &str) -> Vec<String> {
    let html = Html::parse_document(document);
    let mut lost = Vec::new();
    for file in files() {
        if sheet.files().contains(&file.as_str()) {
            continue;
        }
        for selector in selectors(&file, root) {
            let parsed = Selector::parse(&selector).unwrap_or_else(|e| panic!("{selector}: {e}"));
            if html.select(&parsed).next().is_some() {
                lost.push(format!("{file}: {selector}"));
            }
        }
    }
    lost
}

#[test]
fn a_selector_loses_its_states() {
    for (selector, expected) in [
        ("html[data-live] .stage:has(canvas) svg", "html .stage svg"),
        (".a:not(.b,.c:focus)::after,p[role=x]", ".a,p[role=x]"),
        (
            "html:is([x],[y]) #z:is(.a,.b)>i",
            "html:is([x],[y]) #z:is(.a,.b)>i",
        ),
        ("html:not([data-live])[a] button", "html button"),
        (".picture .headline>:not(.caution)", ".picture .headline>*"),
    ] {
        assert_eq!(stateless(selector, Root::Live), expected);
    }
}

#[test]
fn every_file_is_in_a_sheet_and_none_twice() {
    let mut all = BTreeSet::new();
    for sheet in Sheet::EACH {
        let own: BTreeSet<&str> = sheet.files().iter().copied().collect();
        assert_eq!(own.len(), sheet.files().len(), "{sheet:?}");
        all.extend(own.into_iter().map(str::to_owned));
    }
    assert_eq!(all, files());
}

/// What stands later wins: the same everywhere.
#[test]
fn the_files_of_a_figure_stand_in_the_order_of_the_page() {
    let figure = Sheet::Figure.files();
    let kept = Sheet::Page.files().iter();
    let kept: Vec<_> = kept.filter(|file| figure.contains(file)).collect();
    assert_eq!(kept, figure.iter().collect::<Vec<_>>());
}

#[test]
fn a_document_lacks_no_rule() {
    let assets = Assets::default();
    for id in STUDY.shows() {
        let page = figure_page(&STUDY, id, &assets).into_string();
        let lost = lost(Sheet::Figure, Root::Live, &page);
        assert!(lost.is_empty(), "{}: {lost:?}", STUDY.figure(id).slug);
    }
    for page in [
        accessibility(&STUDY, &[], &assets),
        partners(&STUDY, &assets),
    ] {
        let lost = lost(Sheet::Prose, Root::Still, &page.into_string());
        assert!(lost.is_empty(), "{lost:?}");
    }
}
