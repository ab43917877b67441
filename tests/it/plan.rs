//! The documents are a set: how a reader finds one from another.

use std::collections::BTreeSet;

use barometre::STUDY;
use barometre::embed::Scope;
use barometre::prerender::plan::FILE;

use crate::html::tags;
use crate::page::site;

fn page(place: &str) -> &'static str {
    let found = site().iter().find(|(at, _)| at == place);
    &found.unwrap_or_else(|| panic!("no {place}")).1
}

/// The pages of the set; the others are for embeds, and for a disk.
fn pages() -> Vec<&'static str> {
    let places = site().iter().map(|(place, _)| place.as_str());
    let page = |place: &&str| !place.starts_with("figure/") && *place != "hors-ligne.html";
    places.filter(page).collect()
}

/// RGAA 12.3: it leads to every page, and to every figure on its page.
#[test]
fn the_plan_leads_everywhere() {
    let links: BTreeSet<String> = tags(page(FILE))
        .iter()
        .filter_map(|tag| tag.attribute("href").map(str::to_owned))
        .collect();
    for place in pages() {
        let place = if place.is_empty() {
            "index.html"
        } else {
            place
        };
        assert!(links.contains(place), "{place}");
    }
    for id in STUDY.shows() {
        let figure = STUDY.figure(id);
        let home = Scope::Chapter(figure.chapter).folder(&STUDY);
        let link = format!("{home}#figure-{}", figure.slug);
        assert!(figure.form().is_some() || links.contains(&link), "{link}");
    }
}

/// RGAA 12.1 and 12.4: the same link at the foot of every page.
#[test]
fn every_page_leads_to_the_plan_from_its_foot() {
    for place in pages() {
        let (_, foot) = page(place)
            .rsplit_once("<footer class=\"end")
            .expect("a foot");
        let link = format!("{FILE}\">Plan du site</a>");
        assert_eq!(foot.matches(&link).count(), 1, "{place}");
    }
}

/// RGAA 12.2: where there is a menu of chapters it stands before the main part,
/// after the page's head, with the same chapters in the same order.
#[test]
fn the_menu_of_chapters_has_its_place() {
    let mut menus = 0;
    for place in pages() {
        let Some((before, menu)) = page(place).split_once("<nav id=\"chapitres\"") else {
            continue;
        };
        menus += 1;
        assert!(
            before.contains("</header>") && !before.contains("<main"),
            "{place}"
        );
        let menu = menu.split("</nav>").next().unwrap_or_default();
        let names: Vec<_> = menu.split("class=\"name\">").skip(1).collect();
        let begin =
            |(name, chapter): (&&str, &barometre::data::Chapter)| name.starts_with(chapter.short);
        assert_eq!(names.len(), STUDY.chapters.len(), "{place}");
        assert!(names.iter().zip(STUDY.chapters).all(begin), "{place}");
    }
    assert_eq!(menus, 1 + STUDY.chapters.len());
}
