//! What RGAA 4.1 asks of markup, on every page of the site: much of
//! `assets/accessibilite.toml` rests on it.

use std::collections::BTreeMap;

use barometre::STUDY;

use crate::html::{Piece, Tag, lines, pieces, tags};
use crate::page::{documents, file, site};

fn all<'a>(page: &'a str, names: &[&str]) -> Vec<Tag<'a>> {
    let mut found = tags(page);
    found.retain(|tag| names.contains(&tag.name));
    found
}

/// Each element of that name with what stands in it.
fn inside<'a>(page: &'a str, name: &str) -> Vec<&'a str> {
    let (start, end) = (format!("<{name}"), format!("</{name}>"));
    let parts = page.split(&start).skip(1);
    let parts = parts.filter(|part| part.starts_with([' ', '>']));
    parts
        .map(|part| part.split(&end).next().unwrap_or_default())
        .collect()
}

#[test]
fn each_page_says_what_it_is() {
    let mut titles = BTreeMap::new();
    for (place, page) in site() {
        assert!(page.starts_with("<!DOCTYPE html><html lang=\"fr\""));
        let title = inside(page, "title")[0].trim_start_matches('>');
        assert!(title.contains(STUDY.survey.title), "{place}: {title}");
        assert!(title.contains(STUDY.survey.territory), "{place}: {title}");
        // The page in one file is the first page, elsewhere.
        let same = titles.insert(title, place);
        assert!(same.is_none_or(|same| same.is_empty()), "{place}: {title}");
        let heading = lines(inside(page, "h1")[0].split_once('>').expect("a heading").1).concat();
        assert!(!heading.is_empty(), "{place}");
        let viewport = all(page, &["meta"])
            .into_iter()
            .find(|meta| meta.attribute("name") == Some("viewport"));
        let content = viewport.and_then(|meta| meta.attribute("content").map(str::to_owned));
        assert_eq!(
            content.as_deref(),
            Some("width=device-width, initial-scale=1"),
            "nothing stops zooming"
        );
    }
    let [_, accessibility, ..] = documents();
    assert!(inside(&accessibility, "title")[0].contains("Accessibilité"));
}

#[test]
fn landmarks_hold_the_page_and_a_skip_link_leads_in() {
    for (place, page) in site() {
        let body = &page[page.find("<body").expect("a body")..];
        let main = all(body, &["main"]);
        assert_eq!(main.len(), 1, "{place}");
        // In an embed a line on the source, elsewhere a foot: one of the two shows.
        let (source, footers): (Vec<_>, Vec<_>) = (all(body, &["footer"]).into_iter())
            .partition(|footer| footer.attribute("class") == Some("source"));
        let shown = [source.len(), footers.len()];
        assert!(
            shown.iter().all(|&n| n <= 1) && shown != [0, 0],
            "{place}: {shown:?}"
        );
        assert!(!all(body, &["header"]).is_empty(), "{place}");
        for nav in all(body, &["nav"]) {
            assert!(nav.attribute("aria-label").is_some_and(|n| !n.is_empty()));
        }
        let first = all(body, &["a", "button", "input", "summary"]).swap_remove(0);
        let skip = format!("#{}", main[0].attribute("id").expect("a name"));
        assert_eq!(first.attribute("href"), Some(skip.as_str()));
    }
}

#[test]
fn every_table_has_a_caption_and_headers_with_scope() {
    let [_, with_tables @ ..] = documents();
    for page in with_tables {
        let tables = inside(&page, "table");
        assert!(!tables.is_empty());
        for table in tables {
            let captions = inside(table, "caption");
            assert_eq!(captions.len(), 1);
            assert!(!lines(&format!("<p{}</p>", captions[0])).is_empty());
            let (head, body) = table.split_once("<tbody>").expect("a head and a body");
            let columns = all(head, &["th"]);
            assert!(
                columns
                    .iter()
                    .all(|th| th.attribute("scope") == Some("col"))
            );
            assert!(all(head, &["td"]).is_empty() && head.matches("<tr").count() == 1);
            for row in inside(body, "tr") {
                let row = row.split_once('>').expect("a row").1;
                let headers = all(row, &["th"]);
                assert_eq!(headers.len(), 1, "{row}");
                assert_eq!(headers[0].attribute("scope"), Some("row"));
                assert_eq!(all(row, &["td"]).len() + 1, columns.len());
            }
            assert!(!table.contains("span="), "one level of headers");
        }
    }
}

#[test]
fn every_field_has_a_label_and_every_group_a_legend() {
    let [page, accessibility, _, partners] = documents();
    const FIELDS: [&str; 3] = ["input", "select", "textarea"];
    assert!(all(&(accessibility + &partners), &FIELDS).is_empty());
    let labels = inside(&page, "label");
    let mut fields = 0;
    for label in labels {
        fields += all(label.split_once('>').expect("a label").1, &FIELDS).len();
        assert!(!lines(&format!("<label{label}</label>")).is_empty());
    }
    let inputs = all(&page, &["input"]);
    let all_fields = all(&page, &FIELDS).len();
    assert_eq!(fields, all_fields, "each in a label of its own");
    for input in &inputs {
        assert!(matches!(
            input.attribute("type"),
            Some("radio" | "checkbox")
        ));
    }
    let groups = inside(&page, "fieldset");
    for group in &groups {
        assert_eq!(inside(group, "legend").len(), 1);
    }
    // The sizes are asked for in two places, in the same words.
    let choices: Vec<_> = groups
        .iter()
        .filter(|group| group.contains("name=\"taille\""))
        .map(|group| lines(group.split_once("</legend>").expect("a legend").1))
        .collect();
    assert_eq!(choices.len(), 2);
    let radios = |html: &str| html.matches("type=\"radio\"").count();
    assert_eq!(
        groups.iter().map(|g| radios(g)).sum::<usize>(),
        radios(&page)
    );
    assert!(
        choices.windows(2).all(|pair| pair[0] == pair[1]),
        "{choices:?}"
    );
}

#[test]
fn every_link_and_button_has_a_name() {
    for page in documents() {
        for name in ["a", "button", "summary"] {
            for part in inside(&page, name) {
                let html = format!("<{name}{part}</{name}>");
                let own = tags(&html)[0].attribute("aria-label").map(str::to_owned);
                assert!(
                    own.is_some() || !lines(&html).concat().trim().is_empty(),
                    "{html}"
                );
            }
        }
    }
}

#[test]
fn decoration_is_hidden() {
    for page in documents() {
        for svg in all(&page, &["svg"]) {
            let told = svg.attribute("role") == Some("img");
            assert!(
                told || svg.attribute("aria-hidden") == Some("true"),
                "{svg:?}"
            );
        }
    }
}

#[test]
fn a_status_region_is_there_from_the_start() {
    let [page, ..] = documents();
    let mut regions = tags(&page);
    regions.retain(|tag| tag.attribute("role") == Some("status"));
    // The page's, and that of the dialog « Intégrer », which comes when it is asked for: while it is open, the rest is
    // inert.
    assert_eq!(regions.len(), 2);
    assert!(inside(&page, "p").contains(&" id=\"annonce\" class=\"unseen\" role=\"status\">"));
    let dialog = inside(&page, "dialog").concat();
    assert!(dialog.contains("<span role=\"status\"></span>"));
}

/// RGAA 2.1.
#[test]
fn every_iframe_has_a_title() {
    let [.., partners] = documents();
    let iframes = all(&partners, &["iframe"]);
    assert!(!iframes.is_empty());
    for iframe in iframes {
        let title = iframe.attribute("title").unwrap_or_default();
        assert!(title.contains(STUDY.survey.title), "{iframe:?}");
    }
}

/// RGAA 11.8: chapters group what can be embedded; the other lists are short.
#[test]
fn long_lists_are_grouped() {
    let [page, ..] = documents();
    for list in inside(&page, "select") {
        let choices = all(list, &["option"]).len();
        let groups = inside(list, "optgroup").len();
        assert!(choices < 8 || groups == STUDY.chapters.len(), "{list}");
    }
}

/// RGAA 10.1, with its own lists.
#[test]
fn no_markup_is_there_for_looks() {
    const LOOKS: [&str; 14] = [
        "b", "i", "u", "s", "br", "hr", "big", "small", "font", "center", "basefont", "blink",
        "strike", "tt",
    ];
    const ATTRIBUTES: [&str; 21] = [
        "align",
        "alink",
        "background",
        "bgcolor",
        "border",
        "cellpadding",
        "cellspacing",
        "char",
        "charoff",
        "clear",
        "color",
        "compact",
        "face",
        "frameborder",
        "hspace",
        "marginheight",
        "marginwidth",
        "valign",
        "vlink",
        "vspace",
        "style",
    ];
    // HTML gives these a size of their own, so that their place is kept.
    const SIZED: [&str; 6] = ["img", "source", "svg", "iframe", "rect", "pattern"];
    for (place, page) in site() {
        assert!(all(page, &LOOKS).is_empty(), "{place}");
        for tag in tags(page) {
            for name in ATTRIBUTES {
                assert_eq!(tag.attribute(name), None, "{place}: {tag:?}");
            }
            let sized = ["width", "height"].map(|side| tag.attribute(side).is_some());
            assert!(sized == [false; 2] || SIZED.contains(&tag.name), "{tag:?}");
        }
        let mut code = false;
        for piece in pieces(page) {
            match piece {
                Piece::Start(tag) => code |= tag.name == "pre",
                Piece::End(name) => code &= name != "pre",
                Piece::Text(text) => {
                    assert!(code || !text.contains("   "), "spaced out: {text}");
                }
            }
        }
    }
}

/// RGAA 11.3: what asks for the same is called the same, on every page.
#[test]
fn the_same_field_has_the_same_label_everywhere() {
    let mut known: BTreeMap<[String; 3], (String, &str)> = BTreeMap::new();
    for (place, page) in site() {
        for label in inside(page, "label") {
            let html = format!("<label{label}</label>");
            let tags = tags(&html);
            let Some(field) = tags.iter().find(|tag| tag.name == "input") else {
                continue;
            };
            let said = match field.attribute("aria-label") {
                Some(name) => name.to_owned(),
                None => lines(&html).concat(),
            };
            let key =
                ["id", "name", "value"].map(|a| field.attribute(a).unwrap_or_default().to_owned());
            let (first, where_) = known.entry(key).or_insert((said.clone(), place));
            assert_eq!(*first, said, "{place}, and {where_}");
        }
    }
    assert!(known.len() > 8, "{known:?}");
}

/// Whole themes of RGAA have nothing to ask of pages without these.
#[test]
fn what_does_not_apply_is_not_there() {
    const ABSENT: [&str; 10] = [
        "frame", "object", "embed", "map", "area", "audio", "video", "track", "marquee", "bdo",
    ];
    for page in documents() {
        assert!(all(&page, &ABSENT).is_empty());
        for tag in tags(&page) {
            for name in ["target", "dir", "accesskey", "autoplay"] {
                assert_eq!(tag.attribute(name), None, "{tag:?}");
            }
            assert_ne!(tag.attribute("http-equiv"), Some("refresh"));
        }
    }
}

/// RGAA 1.1 and 1.3: the files of plates alone are images, and each has its
/// figure's sentence as its alternative.
#[test]
fn every_image_has_its_figures_sentence() {
    for page in documents() {
        let images = all(&page, &["img"]);
        for figure in inside(&page, "figure") {
            for image in all(figure.split_once('>').expect("a figure").1, &["img"]) {
                let sentence = inside(figure, "p")
                    .into_iter()
                    .find_map(|p| p.strip_prefix(" class=\"sentence\">"))
                    .map(|text| lines(&format!("<p>{text}</p>")).concat());
                assert!(sentence.is_some(), "{image:?}");
                assert_eq!(image.attribute("alt").map(str::to_owned), sentence);
            }
        }
        let plates = page.matches("class=\"figure plate ").count();
        assert_eq!(images.len(), plates, "an image a plate, and no other");
    }
    let [results, ..] = documents();
    assert!(!all(&results, &["img"]).is_empty());
}

/// RGAA 1.9: a figure says that it is one, and its name is its caption's text.
#[test]
fn figures_are_named_by_their_caption() {
    let results = file(&STUDY);
    let figures = all(&results, &["figure"]);
    let known = STUDY.figures.iter().filter(|f| STUDY.is_known(f));
    assert_eq!(figures.len(), known.count());
    for (tag, figure) in figures.iter().zip(inside(&results, "figure")) {
        assert_eq!(tag.attribute("role"), Some("figure"));
        let name = tag.attribute("aria-label").unwrap_or_default();
        let caption = inside(figure, "figcaption")[0];
        let caption = lines(caption.split_once('>').expect("a caption").1).join(" ");
        assert!(
            !name.is_empty() && caption.starts_with(name),
            "{name} / {caption}"
        );
    }
}

/// RGAA 8.2: what HTML gives to text fields only stays there.
#[test]
fn controls_have_only_attributes_of_theirs() {
    for page in documents() {
        for input in all(&page, &["input"]) {
            for (attribute, _) in &input.attributes {
                let known = [
                    "type",
                    "id",
                    "name",
                    "value",
                    "role",
                    "checked",
                    "aria-label",
                    "aria-describedby",
                ];
                assert!(known.contains(attribute), "{attribute} on {input:?}");
            }
        }
    }
}
