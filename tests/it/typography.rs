//! French typography, over every text that the page shows or says.

use barometre::STUDY;
use barometre::export::svg::svg;
use barometre::fragment;
use barometre::selection::Selection;
use barometre::view::View;

use crate::html::lines;
use crate::page::page;
use crate::support::formats;

/// The space that French sets before most of its double signs: narrow,
/// unbreakable.
const NARROW: char = '\u{202f}';
/// The one before a colon, within quotation marks, and between a number and its
/// noun: unbreakable.
const NO_BREAK: char = '\u{a0}';
/// What numbers of the page count.
const NOUNS: &str = "agents points services organismes communes indicateurs domaines";

/// What is wrong with a line, if anything is.
pub fn fault(line: &str) -> Option<String> {
    let chars: Vec<char> = line.trim().chars().collect();
    for (at, &c) in chars.iter().enumerate() {
        let before = at.checked_sub(1).map(|i| chars[i]);
        let after = chars.get(at + 1).copied();
        let wrong = match c {
            '%' | ';' | '!' | '?' => {
                // « ? » alone stands for a lost number in a picture.
                chars.len() > 1 && before != Some(NARROW)
            }
            '»' | ':' => before != Some(NO_BREAK),
            '«' => after != Some(NO_BREAK),
            '\'' | '"' => true,
            '.' => after == Some('.'),
            ' ' if before.is_some_and(|c| c.is_ascii_digit()) && counts(&chars[at + 1..]) => true,
            ' ' => matches!(after, Some(' ' | ',' | '.' | ')' | '…')) || before == Some('('),
            '-' => {
                before == Some(' ') || after.is_some_and(|c| c.is_ascii_digit()) && before.is_none()
            }
            _ => false,
        };
        if wrong {
            return Some(format!("« {c} » at {at}"));
        }
    }
    None
}

/// Whether a text begins with one of [`NOUNS`].
fn counts(rest: &[char]) -> bool {
    let word: String = rest.iter().take_while(|c| c.is_alphabetic()).collect();
    NOUNS.split(' ').any(|noun| noun == word)
}

fn check(html: &str, place: &str, faults: &mut Vec<String>) {
    for line in lines(html) {
        if let Some(fault) = fault(&line) {
            let told = format!("{place}: {fault}: {line}");
            if !faults.contains(&told) {
                faults.push(told);
            }
        }
    }
}

#[test]
fn the_page_is_well_set() {
    let html = page(&STUDY);
    let body = &html[html.find("<body").expect("a body")..];
    let mut faults = Vec::new();
    check(body, "page", &mut faults);
    let description = lines(&html)
        .into_iter()
        .find(|l| l.starts_with(STUDY.survey.claim));
    faults.extend(description.and_then(|line| fault(&line)));
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_state_is_well_set() {
    let mut faults = Vec::new();
    for selection in Selection::each(&STUDY) {
        for figure in STUDY.figures_of(selection.chapter) {
            let view = View::new(&STUDY, figure, selection);
            for tooltip in crate::grammar::tooltips(&STUDY, &view, selection) {
                faults.extend(fault(&tooltip).map(|f| format!("{}: {f}: {tooltip}", figure.slug)));
            }
            for (_, markup) in fragment::parts(&view) {
                check(&markup.into_string(), figure.slug, &mut faults);
            }
            for format in formats(figure) {
                let picture = svg(&view.chart.layout(format), &view.sentence);
                check(&picture, figure.slug, &mut faults);
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert_eq!(STUDY.sizes.len(), 4);
}

/// The rule itself can tell good from bad.
#[test]
fn the_rule_refuses_what_it_should() {
    for good in [
        "61\u{202f}% des services",
        "«\u{a0}Tous\u{a0}»\u{a0}: oui",
        "50\u{a0}agents",
        "L’an 2018.",
        "p.\u{a0}39",
    ] {
        assert_eq!(fault(good), None, "{good}");
    }
    for bad in [
        "61 % des services",
        "61%",
        "Site\u{202f}: oui",
        "50 agents",
        "« Tous »",
        "L'an 2018",
        "Fin...",
        "deux  espaces",
        "un , deux",
        "-22 points",
    ] {
        assert!(fault(bad).is_some(), "{bad}");
    }
}
