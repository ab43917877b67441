//! The page as it is without script: whole, well built, safe, well set.

use std::collections::BTreeSet;

use barometre::STUDY;
use barometre::data::{ChapterId, Span, Study};
use barometre::prerender::assets::Assets;
use barometre::prerender::assets::OneFile;
use barometre::prerender::chapter_page::chapter_page;
use barometre::prerender::document::document;

use crate::html::{Piece, Tag, lines, pieces, tags};

pub fn assets() -> Assets {
    Assets {
        style: "page.css".into(),
        fonts: ["regular.woff2".into(), "bold.woff2".into()],
        script: "start.js".into(),
        one_file: OneFile::At {
            name: "tout.html".into(),
            bytes: 1_000_000,
        },
        ..Assets::default()
    }
}

pub fn page(study: &'static Study) -> String {
    document(study, &assets()).into_string()
}

/// The page of a chapter that explains words and has others on both sides.
pub fn chapter(study: &'static Study) -> String {
    chapter_page(study, ChapterId(4), &assets()).into_string()
}

/// Every kind of page of the site.
pub fn documents() -> [String; 4] {
    [
        page(&STUDY),
        crate::accessibility::page(),
        chapter(&STUDY),
        crate::partner::page(""),
    ]
}

/// The markup of one figure.
fn figure_of<'a>(page: &'a str, slug: &str) -> &'a str {
    let id = format!("id=\"figure-{slug}\"");
    let mut parts = page.split("</figure>").filter(|part| part.contains(&id));
    let part = parts.next().unwrap_or_else(|| panic!("no figure {slug}"));
    assert!(parts.next().is_none(), "{slug} twice");
    &part[part.rfind("<figure").expect("a start")..]
}

#[test]
fn every_figure_is_there_with_title_picture_table_and_origin() {
    let page = page(&STUDY);
    let figures = tags(&page).iter().filter(|t| t.name == "figure").count();
    assert_eq!(figures, STUDY.figures.len());
    for figure in STUDY.figures {
        let html = figure_of(&page, figure.slug);
        let tags = tags(html);
        let count = |name: &str| tags.iter().filter(|t| t.name == name).count();
        let slug = figure.slug;
        assert_eq!(tags[0].attribute("data-figure"), Some(slug));
        // The first screen's picture has its table in its chapter.
        let own = usize::from(figure.span != Span::Opening);
        assert_eq!(
            (count("h3"), count("table"), count("caption")),
            (own, own, own),
            "{slug}"
        );
        let pictures = tags
            .iter()
            .filter(|t| t.name == "svg" && t.attribute("role").is_some());
        let formats = if figure.span.wide() { 2 } else { 1 };
        assert_eq!(pictures.count(), formats, "{slug}");
        assert!(count("tr") > own && count("text") > 0 || own == 0, "{slug}");
        assert!(lines(html).iter().any(|l| l == figure.title), "{slug}");
        for svg in tags
            .iter()
            .filter(|t| t.name == "svg" && t.attribute("class") != Some("icon"))
        {
            assert_eq!(svg.attribute("role"), Some("img"), "{slug}");
            assert!(
                svg.attribute("aria-label")
                    .is_some_and(|l| l.ends_with('.')),
                "{slug}"
            );
        }
        let origin = lines(html)
            .into_iter()
            .find(|l| l.starts_with("Rapport 2018, p."));
        assert!(
            origin.is_some_and(|l| l.chars().any(|c| c.is_ascii_digit())),
            "{slug}"
        );
    }
}

#[test]
fn headings_make_one_outline() {
    for page in documents() {
        one_outline(&page);
    }
}

fn one_outline(page: &str) {
    let levels: Vec<u32> = tags(page)
        .iter()
        .filter_map(|t| t.name.strip_prefix('h')?.parse().ok())
        .collect();
    assert_eq!(levels[0], 1);
    assert_eq!(levels.iter().filter(|&&l| l == 1).count(), 1);
    for pair in levels.windows(2) {
        assert!(pair[1] <= pair[0] + 1, "h{} after h{}", pair[1], pair[0]);
    }
}

#[test]
fn names_are_unique_and_every_reference_leads_somewhere() {
    for page in documents() {
        references_lead_somewhere(&page);
    }
}

fn references_lead_somewhere(page: &str) {
    let tags = tags(page);
    let mut ids = BTreeSet::new();
    for id in tags.iter().filter_map(|t| t.attribute("id")) {
        assert!(ids.insert(id), "{id} twice");
    }
    for tag in &tags {
        let link = tag
            .attribute("href")
            .and_then(|href| href.strip_prefix('#'));
        for name in [link, tag.attribute("aria-labelledby"), tag.attribute("for")] {
            assert!(name.is_none_or(|name| ids.contains(name)), "{tag:?}");
        }
    }
}

/// The policy of the page refuses inline style and script; a copy of the
/// folder under any path must find its files.
#[test]
fn nothing_is_inline_and_nothing_is_elsewhere() {
    for page in documents() {
        nothing_inline_nor_elsewhere(&page);
    }
}

fn nothing_inline_nor_elsewhere(page: &str) {
    let mut inside = "";
    for piece in pieces(page) {
        match piece {
            Piece::Start(Tag { name, attributes }) => {
                assert_ne!(name, "style");
                assert!(!["object", "embed", "base"].contains(&name), "{name}");
                for (attribute, value) in &attributes {
                    assert_ne!(*attribute, "style");
                    assert!(!attribute.starts_with("on"), "{attribute}");
                    let file = ["href", "src"].contains(attribute);
                    let relative = !value.contains("//") && !value.starts_with('/');
                    assert!(!file || relative, "{attribute}={value}");
                    let far = value.contains("://") && *attribute != "xmlns";
                    assert!(!far, "{attribute}={value}");
                }
                // Data are no script.
                let data = attributes
                    .iter()
                    .any(|(_, value)| value == "application/ld+json");
                inside = if data { "" } else { name };
            }
            Piece::Text(text) => assert!(inside != "script" || text.trim().is_empty(), "{text}"),
            Piece::End(_) => inside = "",
        }
    }
}

/// Every start has its end, in order: a browser would mend it, silently.
#[test]
fn elements_are_closed_in_order() {
    for page in documents() {
        closed_in_order(&page);
    }
}

fn closed_in_order(page: &str) {
    const VOID: [&str; 4] = ["meta", "link", "input", "br"];
    // An SVG element without content ends itself.
    const SHAPES: [&str; 4] = ["rect", "path", "circle", "line"];
    let mut open = Vec::new();
    for piece in pieces(page) {
        match piece {
            Piece::Start(tag) if VOID.contains(&tag.name) || SHAPES.contains(&tag.name) => {}
            Piece::Start(tag) => open.push(tag.name),
            Piece::End(name) => assert_eq!(open.pop(), Some(name)),
            Piece::Text(_) => {}
        }
    }
    assert!(open.is_empty(), "{open:?}");
}
