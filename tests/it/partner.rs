//! What partners load into their own pages.

use barometre::STUDY;
use barometre::embed::Scope;
use barometre::prerender::assets::Assets;
use barometre::prerender::chapter_page::chapter_page;
use barometre::prerender::figure_page::figure_page;
use barometre::prerender::oembed::Asked;
use barometre::prerender::partners::partners;
use barometre::prerender::site::Site;

use crate::html::{lines, tags};
use crate::typography::fault;

const HOST_SCRIPT: &str = include_str!("../../assets/integrer.js");

/// The page, published at this address.
pub fn page(address: &str) -> String {
    let assets = Assets {
        site: Site {
            address: address.into(),
            ..Site::default()
        },
        ..crate::page::assets()
    };
    partners(&STUDY, &assets).into_string()
}

#[test]
fn the_host_script_is_small_and_old_enough() {
    assert!(
        HOST_SCRIPT.len() < 1_000,
        "{} bytes, as served",
        HOST_SCRIPT.len()
    );
    // Partners' own build tools may be as old as their sites: nothing later than ECMAScript 5.
    for newer in ["=>", "let ", "const ", "`", "?.", "??", "class ", "..."] {
        assert!(!HOST_SCRIPT.contains(newer), "{newer} is newer");
    }
}

/// What an editor pastes points to where the site is published; what the page
/// itself shows, to the documents beside it.
#[test]
fn examples_are_live_and_their_code_is_absolute() {
    let page = page("https://exemple.nc/");
    let sources: Vec<_> = tags(&page)
        .into_iter()
        .filter(|tag| tag.name == "iframe")
        .map(|tag| tag.attribute("src").unwrap_or_default().to_owned())
        .collect();
    assert_eq!(sources.len(), 3);
    for source in &sources {
        assert!(!source.contains(':'), "{source} is relative");
        let place = source.strip_prefix("./").expect("beside the page");
        let code = format!("https://exemple.nc/{place}").replace('&', "&amp;");
        assert!(lines(&page).concat().contains(&code), "{code}");
    }
}

/// A text without what stands between two marks.
fn without(text: &str, start: &str, end: &str) -> String {
    let mut parts = text.split(start);
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |out, part| {
        out + "code" + part.split_once(end).map_or("", |(_, rest)| rest)
    })
}

#[test]
fn the_page_for_partners_is_well_set() {
    let page = page("");
    let body = &page[page.find("<body").expect("a body")..];
    let page = without(body, "<pre", "</pre>");
    let page = without(&page, "<code", "</code>");
    let faults: Vec<_> = lines(&page)
        .into_iter()
        .filter_map(|line| Some(format!("{}: {line}", fault(&line)?)))
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// A site that is given an address of ours finds its oEmbed answer there.
#[test]
fn every_document_leads_to_its_oembed_answer() {
    let assets = crate::page::assets();
    let chapters = STUDY.chapter_ids().map(|id| {
        let page = chapter_page(&STUDY, id, &assets).into_string();
        (Scope::Chapter(id), page)
    });
    let figures = STUDY.shows().map(|id| {
        let page = figure_page(&STUDY, id, &assets).into_string();
        (Scope::Figure(id), page)
    });
    let whole = (Scope::Whole, crate::page::page(&STUDY));
    for (scope, page) in [whole].into_iter().chain(chapters).chain(figures) {
        let links: Vec<_> = tags(&page)
            .into_iter()
            .filter(|tag| tag.attribute("type") == Some("application/json+oembed"))
            .map(|tag| {
                assert_eq!(tag.attribute("rel"), Some("alternate"));
                tag.attribute("href").unwrap_or_default().to_owned()
            })
            .collect();
        // At the address of the site, which is empty here.
        assert_eq!(links, [Asked::plain(scope).file(&STUDY)]);
    }
}
