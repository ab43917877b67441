//! What other sites and search engines are told of each page, and the picture
//! that they show.

use std::path::Path;

use barometre::STUDY;
use barometre::data::{ChapterId, Span};
use barometre::export::raster::Raster;
use barometre::prerender::assets::Assets;
use barometre::prerender::chapter_page::chapter_page;
use barometre::prerender::document::document;
use barometre::prerender::metadata::{About, CARD, dataset};
use barometre::prerender::picture::picture;
use barometre::prerender::site::Site;
use barometre::prerender::sitemap::sitemap;

use crate::html::tags;

const ADDRESS: &str = "https://exemple.nc/barometre/";

fn site() -> Site {
    Site {
        address: ADDRESS.into(),
        ..Site::default()
    }
}

/// Each page that is shared, with what it tells.
fn pages() -> Vec<(About, String)> {
    let assets = Assets {
        site: site(),
        ..Assets::default()
    };
    let whole = document(&STUDY, &assets).into_string();
    let chapters = STUDY.chapter_ids().map(|id| {
        let page = chapter_page(&STUDY, id, &assets).into_string();
        (About::chapter(&STUDY, id), page)
    });
    [(About::whole(&STUDY), whole)]
        .into_iter()
        .chain(chapters)
        .collect()
}

/// What a page tells under a name.
fn told(page: &str, name: &str) -> String {
    let all = tags(page);
    let metas: Vec<&str> = all
        .iter()
        .filter(|t| t.name == "meta")
        .filter(|t| [t.attribute("property"), t.attribute("name")].contains(&Some(name)))
        .filter_map(|t| t.attribute("content"))
        .collect();
    assert_eq!(metas.len(), 1, "{name}");
    metas[0].to_owned()
}

#[test]
fn each_page_has_a_card_of_its_own() {
    let pages = pages();
    assert_eq!(pages.len(), STUDY.chapters.len() + 1);
    for name in [
        "description",
        "og:title",
        "og:description",
        "og:url",
        "og:image",
        "og:image:alt",
    ] {
        let mut all: Vec<String> = pages.iter().map(|(_, page)| told(page, name)).collect();
        assert!(all.iter().all(|text| !text.is_empty()), "{name}");
        all.sort();
        all.dedup();
        assert_eq!(all.len(), pages.len(), "{name}: one a page");
    }
    for (about, page) in &pages {
        assert_eq!(told(page, "og:url"), format!("{ADDRESS}{}", about.path));
        assert_eq!(
            told(page, "og:image"),
            format!("{ADDRESS}{}", about.place())
        );
        assert_eq!(told(page, "og:image:width"), CARD.0.to_string());
        assert_eq!(told(page, "og:image:height"), CARD.1.to_string());
        assert_eq!(told(page, "twitter:card"), "summary_large_image");
        assert!(
            told(page, "og:description").chars().count() < 320,
            "{}",
            about.path
        );
        let links = tags(page);
        let canonical = links
            .iter()
            .find(|t| t.attribute("rel") == Some("canonical"));
        assert_eq!(
            canonical.and_then(|t| t.attribute("href")),
            Some(told(page, "og:url").as_str())
        );
    }
}

#[test]
fn the_data_of_a_page_are_a_data_set_of_schema_org() {
    for (about, page) in pages() {
        let start = "<script type=\"application/ld+json\">";
        let text = page
            .split(start)
            .nth(1)
            .expect("data")
            .split("</script>")
            .next();
        let data: serde_json::Value = serde_json::from_str(text.expect("an end")).expect("JSON");
        assert_eq!(data["@context"], "https://schema.org");
        assert_eq!(data["@type"], "Dataset");
        assert_eq!(data["url"], format!("{ADDRESS}{}", about.path));
        let words = data["description"]
            .as_str()
            .expect("a description")
            .chars()
            .count();
        assert!(
            (50..5000).contains(&words),
            "as search engines ask: {words}"
        );
        let file = data["distribution"][0]["contentUrl"]
            .as_str()
            .expect("a file");
        assert_eq!(file, format!("{ADDRESS}donnees/{}.csv", STUDY.survey.file));
    }
}

#[test]
fn a_part_names_what_it_measures_and_the_whole_its_parts() {
    let whole = dataset(&STUDY, &site(), None);
    assert_eq!(
        whole["hasPart"].as_array().map(Vec::len),
        Some(STUDY.chapters.len())
    );
    let mut measured = 0;
    for id in STUDY.chapter_ids() {
        let part = dataset(&STUDY, &site(), Some(id));
        assert_eq!(part["isPartOf"]["@id"], whole["@id"]);
        measured += part["variableMeasured"].as_array().map_or(0, Vec::len);
    }
    assert_eq!(measured, STUDY.indicators.len());
}

#[test]
fn the_map_holds_every_page_once() {
    let map = sitemap(&STUDY, &site()).into_string();
    assert!(map.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns="));
    for (about, _) in pages() {
        let entry = format!("<url><loc>{ADDRESS}{}</loc></url>", about.path);
        assert_eq!(map.matches(&entry).count(), 1, "{entry}");
    }
    assert_eq!(map.matches("<loc>").count(), STUDY.chapters.len() + 1);
}

#[test]
fn each_page_has_a_picture_of_its_plate_that_any_site_takes() {
    let raster = Raster::open(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("make tools");
    for (about, _) in pages() {
        let figure = about.figure.expect("a figure stands for the page");
        assert!(
            matches!(figure.span, Span::Plate | Span::Opening),
            "{}",
            figure.slug
        );
        let file = picture(&STUDY, &site(), &about, figure, &raster).expect("a picture");
        // WhatsApp shows no picture that weighs 300 kB or more.
        assert!(file.len() < 300_000, "{}: {} bytes", about.path, file.len());
        let reader = png::Decoder::new(std::io::Cursor::new(&file))
            .read_info()
            .expect("a PNG");
        let info = reader.info();
        assert_eq!((info.width, info.height), CARD);
        let texts: Vec<String> = info
            .utf8_text
            .iter()
            .map(|chunk| chunk.get_text().expect("text"))
            .collect();
        assert!(texts.iter().any(|text| text.contains(&about.alt(&STUDY))));
        // Without the scheme that no reader types.
        let address = ADDRESS.trim_start_matches("https://").to_owned() + &about.path;
        assert!(
            texts.iter().any(|text| text.contains(&address)),
            "{texts:?}"
        );
    }
}

#[test]
fn a_chapters_page_leads_to_the_others_and_to_the_whole() {
    let id = ChapterId(4);
    let page = chapter_page(&STUDY, id, &Assets::default()).into_string();
    let links: Vec<String> = tags(&page)
        .iter()
        .filter(|t| t.name == "a")
        .filter_map(|t| t.attribute("href").map(str::to_owned))
        .collect();
    for other in STUDY.chapter_ids() {
        let slug = STUDY.chapter(other).slug;
        let (here, there) = (format!("#{slug}"), format!("../{slug}/"));
        assert_eq!(links.contains(&here), other == id, "{here}");
        assert_eq!(links.contains(&there), other != id, "{there}");
    }
    assert!(links.contains(&"../../".into()));
    // Deep in the site, every file is two folders up.
    let files = tags(&page);
    // The oEmbed answer has the site's address before it, which is empty here.
    let files = files
        .iter()
        .filter(|t| t.attribute("rel") != Some("alternate"))
        .filter_map(|t| t.attribute("src").or(t.attribute("href")));
    for file in files.filter(|f| f.contains('.') && !f.starts_with('#')) {
        assert!(file.starts_with("../"), "{file}");
    }
}
