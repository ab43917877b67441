//! The page as it is without script: whole, well built, safe, well set.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use barometre::STUDY;
use barometre::data::{ChapterId, Figure, Kind, Span, Study};
use barometre::embed::Scope;
use barometre::prerender::assets::{Assets, OneFile, PlateFile};
use barometre::prerender::chapter_page::chapter_page;
use barometre::prerender::document::document;
use barometre::prerender::figure_page::figure_page;
use barometre::prerender::plan::plan;
use barometre::prerender::plate::widths;

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
        plates: STUDY
            .figures
            .iter()
            .filter(|figure| figure.span == Span::Plate)
            .flat_map(|figure| widths().map(|width| plate_file(figure.slug, width)))
            .collect(),
        ..Assets::default()
    }
}

/// A picture of a plate, as the build names it.
fn plate_file(plate: &'static str, width: u16) -> PlateFile {
    PlateFile {
        plate,
        width,
        height: 800,
        name: format!("{plate}-{width}.svg"),
    }
}

pub fn page(study: &'static Study) -> String {
    document(study, &assets()).into_string()
}

/// The page in one file: all figures of all chapters.
pub fn file(study: &'static Study) -> String {
    let one_file = OneFile::This;
    let assets = Assets {
        one_file,
        ..assets()
    };
    document(study, &assets).into_string()
}

/// The page of a chapter that explains words and has others on both sides.
pub fn chapter(study: &'static Study) -> String {
    chapter_page(study, ChapterId(4), &assets()).into_string()
}

/// Every document that a browser can open, with its place in the site: they
/// are a set.
pub fn site() -> &'static [(String, String)] {
    static SITE: LazyLock<Vec<(String, String)>> = LazyLock::new(|| {
        let chapters = STUDY.chapter_ids().map(|id| {
            let page = chapter_page(&STUDY, id, &assets()).into_string();
            (Scope::Chapter(id).folder(&STUDY), page)
        });
        let figures = STUDY.shows().map(|id| {
            let page = figure_page(&STUDY, id, &assets()).into_string();
            (Scope::Figure(id).folder(&STUDY), page)
        });
        let [whole, accessibility, _, partners] = documents();
        let others = [
            ("", whole),
            ("accessibilite.html", accessibility),
            ("integrer.html", partners),
            ("hors-ligne.html", file(&STUDY)),
            ("plan.html", plan(&STUDY, &assets()).into_string()),
        ];
        let others = others.map(|(place, page)| (place.to_owned(), page));
        others.into_iter().chain(chapters).chain(figures).collect()
    });
    &SITE
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
fn every_figure_is_at_home_with_title_picture_table_and_origin() {
    let mut figures = 0;
    for id in STUDY.figure_ids() {
        let figure = STUDY.figure(id);
        let page = match Scope::home(&STUDY, id) {
            Scope::Whole => page(&STUDY),
            Scope::File | Scope::Chapter(_) | Scope::Figure(_) => {
                chapter_page(&STUDY, figure.chapter, &assets()).into_string()
            }
        };
        if !STUDY.is_known(figure) {
            assert!(!page.contains(&format!("id=\"figure-{}\"", figure.slug)));
            let (_, gaps) = page.split_once("class=\"gaps\"").expect("what is missing");
            assert!(
                lines(gaps).iter().any(|l| l.starts_with(figure.about)),
                "{gaps}"
            );
            continue;
        }
        figures += 1;
        let html = figure_of(&page, figure.slug);
        let tags = tags(html);
        let count = |name: &str| tags.iter().filter(|t| t.name == name).count();
        let slug = figure.slug;
        assert_eq!(tags[0].attribute("data-figure"), Some(slug));
        let drawn = tags
            .iter()
            .filter(|t| t.name == "svg" && t.attribute("role").is_some());
        // Title, table with its caption, pictures in the page, files.
        let expected = match figure.span {
            Span::Single => (1, 1, 1, 0),
            Span::Double | Span::Lead => (1, 1, 2, 0),
            // The first screen's picture has its table in its chapter, and one
            // for a phone, a tablet and a desk.
            Span::Opening => (0, 0, 3, 0),
            // A plate's heading is its chapter's, and its numbers are a list.
            Span::Plate => (0, 0, 0, widths().count()),
        };
        let found = (count("h3"), count("table"), drawn.count(), count("source"));
        let files = found.3 + count("img");
        assert_eq!((found.0, found.1, found.2, files), expected, "{slug}");
        assert_eq!(count("caption"), count("table"), "{slug}");
        match figure.span {
            Span::Single | Span::Double | Span::Lead => {
                assert!(count("tr") > 1 && count("text") > 0, "{slug}");
            }
            Span::Opening => assert!(count("text") > 0, "{slug}"),
            Span::Plate => a_plate_is_whole(html, figure),
        }
        assert!(
            lines(html).iter().any(|l| l.contains(figure.title)),
            "{slug}"
        );
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
    assert!(figures > 40, "{figures}");
}

/// The chapter's heading, a file for every width with a place that is kept, an
/// alternative, every number in its list, and its note.
fn a_plate_is_whole(html: &str, figure: &Figure) {
    let slug = figure.slug;
    let Kind::Plate(plate) = figure.kind else {
        panic!("{slug} has a plate's place and is none");
    };
    let tags = tags(html);
    let all = |name: &str| tags.iter().filter(|t| t.name == name).collect::<Vec<_>>();
    let chapter = STUDY.chapter(figure.chapter).slug;
    let heading = format!("titre-{chapter}");
    assert_eq!(all("h2").len(), 1, "{slug}");
    assert_eq!(
        all("h2")[0].attribute("id"),
        Some(heading.as_str()),
        "{slug}"
    );
    let (sources, images) = (all("source"), all("img"));
    for file in sources.iter().chain(&images) {
        let kept = ["width", "height"].map(|side| file.attribute(side).is_some());
        assert_eq!(kept, [true; 2], "{slug}");
    }
    // Windows are told from the narrowest to the widest: the first that fits
    // is taken.
    let most = |tag: &Tag| -> f32 {
        let media = tag.attribute("media").unwrap_or_default();
        let digits = media
            .trim_start_matches("not all and (min-width:")
            .trim_end_matches("em)");
        digits.parse().unwrap_or_else(|_| panic!("{slug}: {media}"))
    };
    assert!(
        sources.windows(2).all(|pair| most(pair[0]) < most(pair[1])),
        "{slug}"
    );
    let [image] = &images[..] else {
        panic!("{slug}: {} images", images.len());
    };
    assert!(
        image.attribute("alt").is_some_and(|alt| alt.ends_with('.')),
        "{slug}"
    );
    assert_eq!(image.attribute("loading"), Some("lazy"), "{slug}");
    assert_eq!(all("dl").len(), 1, "{slug}");
    let names: BTreeSet<_> = plate.parts.iter().map(|part| part.label).collect();
    assert_eq!(all("dt").len(), names.len(), "{slug}: a name each, once");
    assert!(all("dd").len() >= plate.parts.len(), "{slug}");
    let list = all("details")[0];
    assert!(
        list.attribute("open").is_some(),
        "{slug}: closed without script"
    );
    let told = lines(html);
    assert!(
        figure.note.is_empty() || told.iter().any(|line| line == figure.note),
        "{slug}: its note is nowhere"
    );
}

#[test]
fn headings_make_one_outline() {
    for (place, page) in site() {
        one_outline(place, page);
    }
}

fn one_outline(place: &str, page: &str) {
    let levels: Vec<u32> = tags(page)
        .iter()
        .filter_map(|t| t.name.strip_prefix('h')?.parse().ok())
        .collect();
    assert_eq!(levels.first(), Some(&1), "{place}");
    assert_eq!(levels.iter().filter(|&&l| l == 1).count(), 1, "{place}");
    for pair in levels.windows(2) {
        let [before, after] = [pair[0], pair[1]];
        assert!(after <= before + 1, "{place}: h{after} after h{before}");
    }
}

/// What a chapter finds is its heading, with its plate or without one.
#[test]
fn a_chapters_claim_is_its_heading() {
    for study in [&STUDY, crate::edition::invented()] {
        for id in study.chapter_ids() {
            let (chapter, page) = (study.chapter(id), page(study));
            let start = format!("<h2 id=\"titre-{}\">", chapter.slug);
            let (_, heading) = page.split_once(&start).expect("a heading");
            let heading = lines(heading.split("</h2>").next().unwrap_or_default()).concat();
            let plate = study.figures_of(id).find(|f| f.span == Span::Plate);
            let claim = plate.map_or(chapter.claim, |plate| plate.title);
            assert!(heading.contains(chapter.title), "{heading}");
            assert!(heading.ends_with(claim), "{heading}");
        }
    }
}

#[test]
fn names_are_unique_and_every_reference_leads_somewhere() {
    for (_, page) in site() {
        references_lead_somewhere(page);
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
                // A reader may follow them; the page asks for nothing of theirs.
                let to_studies = |value: &str| {
                    let mut studies = STUDY.survey.studies.iter();
                    name == "a" && studies.any(|site| value == format!("https://{site}/"))
                };
                for (attribute, value) in &attributes {
                    if to_studies(value) {
                        continue;
                    }
                    assert_ne!(*attribute, "style");
                    assert!(!attribute.starts_with("on"), "{attribute}");
                    let file = ["href", "src", "srcset"].contains(attribute);
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
    for (_, page) in site() {
        closed_in_order(page);
    }
}

fn closed_in_order(page: &str) {
    const VOID: [&str; 6] = ["meta", "link", "input", "br", "source", "img"];
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
