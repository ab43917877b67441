//! What words may claim: nothing that our copy of the report cannot tell, in
//! sentences that are understood at one reading.

use barometre::STUDY;
use barometre::data::Study;
use barometre::export::data;
use barometre::export::record::Dialect;
use barometre::selection::{Comparison, Selection};
use barometre::view::View;

use super::search;
use crate::edition::invented;
use crate::html::lines;
use crate::page::page;
use crate::support::WORDING;

/// What claims more than our copy of the report can tell, and words that only
/// its makers use.
const BANNED: &str = "illisible|perdu|non cité|pas connu|non publié|pas publié|n’est publié|\
comparaison publiée|évolution publiée|chiffre publié|selon la taille|source disponible|\
une borne|variation relative|base non précisée|70 services publics|outil informatique|chez eux|\
dans leurs murs|représentent";

/// The first banned word of a text, by its whole words.
fn banned(text: &str) -> Option<&'static str> {
    let text = text.replace(['\u{a0}', '\u{202f}'], " ").to_lowercase();
    BANNED.split('|').find(|word| {
        text.match_indices(word).any(|(at, _)| {
            // "se diversifient selon la taille" is what the report says; it is
            // after a range that the words would be wrong.
            let range = text[..at].contains("entre ") || text[..at].contains("au moins ");
            *word != "selon la taille" || range
        })
    })
}

#[test]
fn nothing_claims_what_cannot_be_known() {
    assert_eq!(
        banned("Entre 58 % et 79 %, selon la taille"),
        Some("selon la taille")
    );
    assert_eq!(banned("Nombres\u{a0}Illisibles"), Some("illisible"));
    assert_eq!(banned("se diversifient selon la taille du service"), None);
    search(|_, text| banned(text).map(str::to_owned));
    let mut found = Vec::new();
    let mut judge = |place: &str, text: &str| {
        let told = banned(text).map(|word| format!("{place}: {word} in {text}"));
        found.extend(told);
    };
    // Every text of the publisher's file, comments left out.
    for line in WORDING.lines().filter(|line| !line.starts_with('#')) {
        judge("study.toml", line);
    }
    for dialect in Dialect::EACH {
        for line in data::csv(&STUDY, dialect).lines() {
            judge("csv", line);
        }
    }
    for line in data::readme(&STUDY).lines() {
        judge("LISEZ-MOI", line);
    }
    judge("schema", &data::schema(&STUDY, Dialect::Plain).to_string());
    for (place, text) in [
        ("README", include_str!("../../../README.md")),
        ("CONTRIBUTING", include_str!("../../../CONTRIBUTING.md")),
        ("publier", include_str!("../../../docs/publier.md")),
        (
            "accessibilite",
            include_str!("../../../assets/accessibilite.toml"),
        ),
    ] {
        for line in text.lines() {
            judge(place, line);
        }
    }
    let html = page(&STUDY);
    for line in lines(&html) {
        judge("page", &line);
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// A title and a claim are understood at one reading.
#[test]
fn titles_and_claims_are_short() {
    let words = |text: &str| {
        let parts = text.split_whitespace();
        parts
            .filter(|part| part.contains(char::is_alphanumeric))
            .count()
    };
    let titles = STUDY.figures.iter().flat_map(|f| [f.title, f.about]);
    let claims = STUDY.chapters.iter().map(|c| c.claim);
    let kept = STUDY.takeaways.iter().map(|t| t.text);
    let own = [
        STUDY.survey.claim,
        STUDY.survey.caution,
        STUDY.survey.missing,
    ];
    let stake = STUDY.survey.stake.split_inclusive(['.', '?']);
    let all = titles.chain(claims).chain(kept).chain(own).chain(stake);
    let long: Vec<&str> = all.filter(|text| words(text) >= 25).collect();
    assert!(long.is_empty(), "{}", long.join("\n"));
}

/// A level that was computed says so wherever it stands.
#[test]
fn computed_levels_say_so() {
    search(|what, text| {
        if ["title", "note", "caption"].contains(&what) {
            return None;
        }
        let year = |study: &Study| format!(" en {}", study.survey.before());
        let years = [year(&STUDY), year(invented())];
        let mut places = years
            .iter()
            .flat_map(|year| text.match_indices(year.as_str()));
        let wrong = places.find(|(at, _)| {
            let before = &text[..*at];
            let number = before.rsplit([' ', '(']).next().unwrap_or_default();
            number.starts_with(|c: char| c.is_ascii_digit()) && !before.contains('≈')
        });
        wrong.map(|(_, year)| format!("a number{year} that is not marked"))
    });
    let of_2011 = |selection: &Selection| selection.comparison == Comparison::On;
    let site = STUDY
        .figures
        .iter()
        .find(|f| f.slug == "site")
        .expect("a figure");
    let selection = Selection::each(&STUDY).find(of_2011).expect("compared");
    let view = View::new(&STUDY, site, selection);
    assert_eq!(view.table.rows[0].cells[2], "≈\u{a0}63\u{202f}%");
}

/// Readers look words up: capitals and accents make no order of their own.
#[test]
fn the_glossary_is_in_alphabetical_order() {
    let plain = |word: &str| {
        let word = word.to_lowercase();
        word.replace(['é', 'è', 'ê'], "e")
            .replace('à', "a")
            .replace('-', " ")
    };
    let terms: Vec<String> = STUDY.terms.iter().map(|t| plain(t.word)).collect();
    assert!(terms.is_sorted(), "{terms:?}");
}
