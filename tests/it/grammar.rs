//! What templates of sentences get wrong in French, over every text of every
//! figure in all selections: with the numbers as they are, and with every
//! lost one typed in.

use barometre::STUDY;
use barometre::chart::Format;
use barometre::data::Study;
use barometre::export::data;
use barometre::export::record::Dialect;
use barometre::selection::{Comparison, Selection};
use barometre::view::View;

use crate::edition::invented;
use crate::html::lines;
use crate::page::page;
use crate::support::{WORDING, filled};

/// Contractions and elisions that a template forgets, doubled words and
/// spaces, an ordinary space where none may break.
const WRONG: &str = "  | de le | de les | à le | à les | que il| que elle| que un| de un| de a| \
de é| de i| de o| de h| le a| le e| le i| le o| la a| la é| la i| la o| des des | de de | et et \
| %| ,| .|..|,.|()|) (";

/// Every text of a view, with what it is.
fn texts(view: &View) -> Vec<(&'static str, String)> {
    let headline = &view.headline;
    let mut texts = vec![
        ("title", view.figure.title.to_owned()),
        ("value", headline.value.clone()),
        ("of", headline.of.clone()),
        ("headline", format!("{} {}", headline.value, headline.of)),
        ("caution", headline.caution.clone()),
        ("sentence", view.sentence.clone()),
        ("since", view.since.clone()),
        ("caption", view.table.caption.clone()),
        ("origin", view.origin.clone()),
    ];
    texts.extend(view.notes.iter().map(|note| ("note", note.clone())));
    texts.extend(view.table.head.iter().map(|cell| ("head", cell.clone())));
    for row in &view.table.rows {
        texts.push(("row", row.name.clone()));
        texts.extend(row.cells.iter().map(|cell| ("cell", cell.clone())));
    }
    texts
}

/// What every number of a view says when a reader points at it, in both
/// formats; a number that says nothing stops the test.
pub fn tooltips(study: &'static Study, view: &View, selection: Selection) -> Vec<String> {
    [Format::Narrow, Format::Wide]
        .into_iter()
        .flat_map(|format| view.chart.layout(format).hit_areas)
        .map(|hit_area| {
            view.tooltip(study, selection.comparison, hit_area.spot)
                .unwrap_or_else(|| panic!("{}: {:?} is mute", view.figure.slug, hit_area.spot))
        })
        .collect()
}

/// Runs `fault` over every text, no-break spaces taken for ordinary ones but
/// for the narrow; what it finds is told once.
fn search(fault: impl Fn(&'static str, &str) -> Option<String>) {
    let mut found = Vec::new();
    for study in [&STUDY, filled(), invented()] {
        search_in(study, &fault, &mut found);
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

fn search_in(
    study: &'static Study,
    fault: impl Fn(&'static str, &str) -> Option<String>,
    found: &mut Vec<String>,
) {
    let mut count = 0;
    for selection in Selection::each(study) {
        for figure in study.figures_of(selection.chapter) {
            let view = View::new(study, figure, selection);
            let tooltips = tooltips(study, &view, selection);
            let tooltips = tooltips.into_iter().map(|text| ("tooltip", text));
            for (what, text) in texts(&view).into_iter().chain(tooltips) {
                count += 1;
                if let Some(fault) = fault(what, &text.replace('\u{a0}', " ")) {
                    let told = format!("{}, {what}: {fault} in « {text} »", figure.slug);
                    if !found.contains(&told) {
                        found.push(told);
                    }
                }
            }
        }
    }
    assert!(count > 3000, "only {count} texts");
}

#[test]
fn words_contract_and_stand_once() {
    search(|_, text| {
        let mut wrong = WRONG.split('|').filter(|wrong| text.contains(wrong));
        // A noun left alone where its complement was empty.
        let alone = text.ends_with(", services").then_some("services");
        wrong.next().or(alone).map(|wrong| format!("{wrong:?}"))
    });
}

/// "1 ligne", "2 lignes": the plural begins at two, also of "1,2 équipement".
#[test]
fn plurals_follow_their_number() {
    const NOUNS: &str = "ligne part frein indicateur point équipement valeur panneau";
    search(|_, text| {
        let words: Vec<&str> = text.split([' ', '\u{202f}', '(', ')']).collect();
        words.windows(2).find_map(|pair| {
            let digits = pair[0].replace(',', ".").replace(['+', '−'], "");
            let number: f32 = digits.parse().ok()?;
            let noun = pair[1].trim_end_matches(['.', ',', ';']);
            let among = |noun: &str| NOUNS.split(' ').any(|n| n == noun);
            let plural = noun.strip_suffix('s').is_some_and(among);
            let wrong = (number < 2.0 && plural) || (number >= 2.0 && among(noun));
            wrong.then(|| pair.join(" "))
        })
    });
}

#[test]
fn sentences_begin_and_end() {
    search(|what, text| {
        if !["sentence", "since", "caution", "note"].contains(&what) || text.is_empty() {
            return (what == "sentence").then(|| "nothing".into());
        }
        let first = |c: char| c.is_uppercase() || c.is_ascii_digit() || "«+−".contains(c);
        let whole = text.starts_with(first) && text.ends_with('.');
        (!whole).then(|| "no beginning or no end".into())
    });
}

/// A sentence inside a text begins with a capital, a digit or a quotation.
#[test]
fn sentences_within_a_text_begin_too() {
    search(|what, text| {
        let told = ["sentence", "since", "caution", "note"].contains(&what);
        let pages = text.replace("p. ", "p.");
        let mut after = pages.split(". ").skip(1).filter(|_| told);
        let small = after.find(|rest| rest.starts_with(char::is_lowercase));
        small.map(|rest| format!("« . {rest} »"))
    });
}

#[test]
fn numbers_are_french() {
    search(|_, text| {
        let chars: Vec<char> = format!(" {text}").chars().collect();
        let digit = |c: char| c.is_ascii_digit();
        let mut threes = chars.windows(3);
        let wrong = threes.find(|c| {
            let point = digit(c[0]) && c[1] == '.' && digit(c[2]);
            point || (!c[0].is_alphanumeric() && c[1] == '-' && digit(c[2]))
        });
        wrong.map(|three| format!("{three:?}"))
    });
}

/// A bound names its number and what it counts: "plus de 50 %", "entre 1 et
/// 1,2".
#[test]
fn bounds_are_complete() {
    const UNITS: [&str; 5] = ["\u{202f}%", " agents", " et ", " équipement", " point"];
    search(|what, text| {
        // In a table or in large the unit may stand elsewhere.
        let alone = ["value", "cell"].contains(&what);
        let text = text.to_lowercase();
        let bounds = ["plus de ", "moins de ", "au moins ", "entre "];
        let mut places = bounds.iter().flat_map(|b| text.match_indices(b));
        let wrong = places.find(|(at, bound)| {
            let rest = &text[at + bound.len()..];
            let unit = rest.trim_start_matches(|c: char| c.is_ascii_digit() || c == ',');
            let number = unit.len() < rest.len();
            number && !alone && !UNITS.iter().any(|u| unit.starts_with(u))
        });
        wrong.map(|(_, bound)| format!("« {bound}»"))
    });
}

/// With the whole report at hand nothing is missing any more, but for the two
/// counts of the survey that stand in `study.toml`.
#[test]
fn a_study_without_lost_numbers_misses_none() {
    let mut found = Vec::new();
    let lost = |what: &str, text: &str| {
        let missing = text.contains("anquant") || text.contains("absent");
        // A class that the report gives no number for still has none.
        (missing && !["caution", "sentence", "of", "headline"].contains(&what)).then(String::new)
    };
    search_in(filled(), lost, &mut found);
    found.retain(|told| !told.starts_with("enquete, ") && !told.contains(", note: "));
    found.retain(|told| !told.contains("value:  in « manquant »"));
    assert!(found.is_empty(), "{}", found.join("\n"));
}

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
        ("README", include_str!("../../README.md")),
        ("CONTRIBUTING", include_str!("../../CONTRIBUTING.md")),
        ("publier", include_str!("../../docs/publier.md")),
        (
            "accessibilite",
            include_str!("../../assets/accessibilite.toml"),
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

/// A clause has one colon, for a second one hides what the first announced,
/// and begins small after a semicolon, unless with an abbreviation.
#[test]
fn clauses_have_one_colon_and_begin_small() {
    search(|what, text| {
        let told = what == "sentence" || what == "since";
        let pages = text.replace("p. ", "p.\u{a0}");
        let mut clauses = pages.split(". ").flat_map(|s| {
            let clauses = s.split("\u{202f}; ").enumerate();
            clauses.map(|(nth, clause)| (nth > 0, clause))
        });
        let wrong = clauses.find(|(later, clause)| {
            let mut letters = clause.chars().map(char::is_uppercase);
            let capital = letters.next() == Some(true) && letters.next() == Some(false);
            told && (clause.matches("\u{a0}:").count() > 1 || (*later && capital))
        });
        wrong.map(|(_, clause)| format!("« {clause} »"))
    });
}

/// Every number can be pointed at, and says its year and where it was read.
#[test]
fn every_number_of_a_chart_says_its_year_and_place() {
    for selection in Selection::each(&STUDY) {
        for figure in STUDY.figures_of(selection.chapter) {
            let view = View::new(&STUDY, figure, selection);
            let tooltips = tooltips(&STUDY, &view, selection);
            assert!(!tooltips.is_empty(), "{}", figure.slug);
            for tooltip in tooltips {
                let placed = tooltip.contains("p.\u{a0}")
                    || STUDY.sources.iter().any(|s| tooltip.contains(s.name));
                assert!(
                    tooltip.ends_with('.') && placed,
                    "{}: {tooltip}",
                    figure.slug
                );
                assert!(
                    tooltip.contains("20"),
                    "{}: no year in {tooltip}",
                    figure.slug
                );
            }
        }
    }
}
