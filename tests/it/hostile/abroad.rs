//! What leaves the page: code to paste, answers to other sites' questions, the
//! page for partners, the one file, files of one figure, the list of pages.

use barometre::data::Study;
use barometre::embed::Scope;
use barometre::embed::choices::Choices;
use barometre::embed::snippet::Snippet;
use barometre::export::record::Dialect;
use barometre::export::{data, figure};
use barometre::fragment;
use barometre::prerender::assets::{Assets, OneFile};
use barometre::prerender::document::document as whole_page;
use barometre::prerender::integrate::dialog;
use barometre::prerender::metadata::dataset;
use barometre::prerender::oembed::{self, Asked};
use barometre::prerender::offline::{self, Parts};
use barometre::prerender::partners::partners;
use barometre::prerender::site::Site;
use barometre::prerender::sitemap::sitemap;
use barometre::selection::{Comparison, Selection};
use barometre::view::View;
use scraper::{ElementRef, Html};
use serde_json::Value;

use super::study::{HOSTILE, INNOCENT, Spoilt, TEXT};
use super::tree::{Build, document, part, words};
use crate::support::records;

const ADDRESS: &str = "https://exemple.nc/";

fn assets(one_file: OneFile) -> Assets {
    Assets {
        site: site(),
        style: "page.css".into(),
        script: "start.js".into(),
        one_file,
        ..Assets::default()
    }
}

fn site() -> Site {
    Site {
        address: ADDRESS.into(),
        ..Site::default()
    }
}

/// Whatever can be embedded.
fn scopes(study: &'static Study) -> impl Iterator<Item = Scope> {
    let chapters = study.chapter_ids().map(Scope::Chapter);
    [Scope::Whole]
        .into_iter()
        .chain(chapters)
        .chain(study.shows().map(Scope::Figure))
}

fn elements<'a>(html: &'a Html, name: &'a str) -> impl Iterator<Item = ElementRef<'a>> {
    let elements = html.tree.nodes().filter_map(ElementRef::wrap);
    elements.filter(move |e| e.value().name() == name)
}

/// Makes the same of both studies, and finds no more in one than in the other.
fn compared(make: impl Fn(&Spoilt) -> String) -> Html {
    let [hostile, innocent] = [&HOSTILE, &INNOCENT].map(|spoilt| document(&make(spoilt)));
    Build::of(&hostile).within(&Build::of(&innocent));
    hostile
}

/// In a partner's page nothing stands around it.
#[test]
fn pasted_code_is_an_iframe_a_link_and_a_script() {
    for title in &HOSTILE.texts {
        let snippet = Snippet {
            scope: Scope::Whole,
            choices: Choices::default(),
            base: ADDRESS,
            title,
            height: 640,
        };
        let html = part(&snippet.code(HOSTILE.study));
        let all = html.root_element().descendants();
        let names: Vec<_> = all
            .filter_map(ElementRef::wrap)
            .map(|e| e.value().name())
            .collect();
        assert_eq!(names, ["html", "iframe", "p", "a", "script"]);
        let iframe = elements(&html, "iframe").next().expect("an iframe");
        assert_eq!(iframe.attr("title"), Some(title.as_str()));
        assert_eq!(iframe.value().attrs().count(), 7);
        let link: String = elements(&html, "a").flat_map(|e| e.text()).collect();
        assert_eq!(link, *title);
    }
}

#[test]
fn oembed_answers_hold_an_iframe_and_a_link() {
    for scope in scopes(HOSTILE.study) {
        let answer = oembed::answer(HOSTILE.study, ADDRESS, Asked::plain(scope));
        let text = answer.to_string();
        let back: Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(back, answer);
        assert!(back["title"].as_str().is_some_and(|t| t.contains(TEXT)));
        let code = back["html"].as_str().expect("code");
        let tame = oembed::answer(INNOCENT.study, ADDRESS, Asked::plain(scope));
        let tame = tame["html"].as_str().expect("code").to_owned();
        let [code, tame] = [part(code), part(&tame)];
        Build::of(&code).within(&Build::of(&tame));
        assert!(words(&code).contains(TEXT));
    }
}

/// The dialog of the page, of a chapter's and of a figure's, as the module writes
/// it.
#[test]
fn the_dialog_that_makes_code_offers_the_texts_as_they_are() {
    let study = HOSTILE.study;
    for scope in scopes(study) {
        let html = part(&dialog(study, scope).into_string());
        let dialog = elements(&html, "dialog").find(|e| e.attr("id") == Some("integrer"));
        let dialog = dialog.expect("a dialog");
        assert_eq!(html.root_element().children().count(), 1);
        let form = elements(&html, "form").find(|e| e.attr("data-title").is_some());
        let title = form.and_then(|form| form.attr("data-title"));
        assert!(title.is_some_and(|title| title.contains(TEXT)));
        let inside = dialog.descendants().filter_map(ElementRef::wrap);
        for element in inside {
            let value = element.value();
            assert!(!["script", "b", "style", "title"].contains(&value.name()));
            assert!(value.attrs().all(|(name, _)| !name.starts_with("on")));
            if value.name() == "option" || value.name() == "label" {
                let children = element.children().filter_map(ElementRef::wrap);
                let mut names = children.map(|child| child.value().name().to_owned());
                let fields = ["select", "input", "span", "textarea", "option"];
                assert!(names.all(|name| fields.contains(&name.as_str())));
            }
        }
        let offered = dialog.text().collect::<String>();
        assert!(offered.contains(TEXT));
    }
}

#[test]
fn the_page_for_partners_shows_code_with_hostile_texts_as_text() {
    let html = compared(|spoilt| partners(spoilt.study, &assets(OneFile::None)).into_string());
    // Each code that stands there to be copied is an iframe, whatever its title.
    let codes: Vec<String> = elements(&html, "pre")
        .map(|pre| pre.text().collect::<String>())
        .filter(|code| code.starts_with("<iframe"))
        .collect();
    assert!(codes.len() >= 3, "{codes:?}");
    for code in codes {
        let code = part(&code);
        assert_eq!(elements(&code, "iframe").count(), 1);
        assert_eq!(elements(&code, "b").count(), 0);
        assert!(words(&code).contains(TEXT));
    }
}

#[test]
fn the_one_file_gains_no_markup() {
    let html = compared(|spoilt| {
        let table = data::csv(spoilt.study, Dialect::Plain);
        let name = format!("donnees/{}.csv", spoilt.study.survey.file);
        let parts = Parts {
            page: &whole_page(spoilt.study, &assets(OneFile::This)).into_string(),
            style: ("page.css", "body{margin:0}"),
            script: ("start.js", "(()=>{})();\n"),
            wasm: b"\0asm\x01\0\0\0",
            // The table differs, as its texts do; other tests read it.
            files: &[(name, table.into_bytes()[..10].to_vec())],
        };
        offline::whole(parts, &site()).expect("a file")
    });
    assert!(words(&html).contains(TEXT));
}

/// What the module writes into the page after a choice.
#[test]
fn the_words_of_every_choice_gain_no_markup() {
    let html = compared(|spoilt| {
        let mut html = String::new();
        for selection in Selection::each(spoilt.study) {
            for figure in spoilt.study.figures_of(selection.chapter) {
                for (_, words) in fragment::parts(&View::new(spoilt.study, figure, selection)) {
                    html += &format!("<div>{}</div>", words.into_string());
                }
            }
        }
        html
    });
    assert!(words(&html).contains(TEXT));
}

/// For search engines: JSON within HTML, which a text could end.
#[test]
fn what_search_engines_read_holds_the_texts_as_they_are() {
    let html = document(&whole_page(HOSTILE.study, &assets(OneFile::None)).into_string());
    let json = elements(&html, "script").filter(|e| e.attr("type") == Some("application/ld+json"));
    let json: Vec<Value> = json
        .map(|e| serde_json::from_str(&e.text().collect::<String>()).expect("JSON"))
        .collect();
    assert_eq!(json, [dataset(HOSTILE.study, &site(), None)]);
}

#[test]
fn the_list_of_pages_is_the_same_whatever_the_texts() {
    let [hostile, innocent] =
        [&HOSTILE, &INNOCENT].map(|spoilt| sitemap(spoilt.study, &site()).into_string());
    assert_eq!(hostile, innocent);
    roxmltree::Document::parse(&hostile).expect("well formed");
}

/// The readings as JSON, and each figure's own table in both dialects.
#[test]
fn files_of_readings_hold_the_texts_as_they_are() {
    let study = HOSTILE.study;
    let json = data::json(study);
    let back: Value = serde_json::from_str(&json.to_string()).expect("JSON");
    assert_eq!(back, json);
    assert!(json.to_string().contains("<script>x</script>"));
    let mut cells = 0;
    for figure in study.figures {
        let view = View::new(study, figure, Selection::default());
        for dialect in [Dialect::Plain, Dialect::French] {
            let table = figure::csv(study, &view, Comparison::On, dialect);
            // The French one has semicolons, and a mark of its encoding before them.
            let plain = table.trim_start_matches('\u{feff}');
            let width = |rows: &[Vec<String>]| rows.iter().map(Vec::len).max();
            let rows = rows(plain, dialect);
            assert!(rows.iter().all(|row| Some(row.len()) == width(&rows)));
            cells += rows
                .iter()
                .flatten()
                .filter(|cell| cell.contains(TEXT))
                .count();
        }
    }
    assert!(cells > 500, "{cells} cells with a text");
    assert!(!records(data::csv(study, Dialect::Plain).as_bytes()).is_empty());
}

fn rows(table: &str, dialect: Dialect) -> Vec<Vec<String>> {
    let separator = match dialect {
        Dialect::Plain => b',',
        Dialect::French => b';',
    };
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        .from_reader(table.as_bytes());
    let rows = reader.records().map(|row| row.expect("CSV"));
    rows.map(|row| row.iter().map(str::to_owned).collect())
        .collect()
}
