//! What templates of sentences get wrong in French, over every text of every
//! panel in all 70 selections.

use barometre::STUDY;
use barometre::selection::Selection;
use barometre::view::View;

/// Contractions and elisions that a template forgets, and doubled words.
const WRONG: [&str; 24] = [
    "  ",
    " de le ",
    " de les ",
    " à le ",
    " à les ",
    " que il",
    " que elle",
    " de un",
    " de a",
    " de é",
    " de i",
    " de o",
    " de h",
    " le a",
    " le o",
    " des des ",
    " de de ",
    " et et ",
    " %",
    " ,",
    " .",
    "..",
    ",.",
    "()",
];

/// Every text of a view, with what it is.
fn texts(view: &View) -> Vec<(&'static str, String)> {
    let headline = &view.headline;
    let mut texts = vec![
        ("title", view.panel.title.to_owned()),
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

/// Runs `fault` over every text; what it finds is told once.
fn search(fault: impl Fn(&'static str, &str) -> Option<String>) {
    let mut found = Vec::new();
    let mut count = 0;
    for selection in Selection::each(&STUDY) {
        for panel in STUDY.panels_of(selection.chapter) {
            for (what, text) in texts(&View::new(&STUDY, panel, selection)) {
                count += 1;
                if let Some(fault) = fault(what, &text) {
                    let told = format!("{}, {what}: {fault} in « {text} »", panel.slug);
                    if !found.contains(&told) {
                        found.push(told);
                    }
                }
            }
        }
    }
    assert!(count > 5000, "only {count} texts");
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn words_agree_and_contract() {
    search(|_, text| {
        let wrong = WRONG.into_iter().find(|wrong| text.contains(wrong));
        wrong.map(|wrong| format!("{wrong:?}"))
    });
}

/// "1 ligne", "2 lignes": the plural begins at two, also of "1,2 équipement".
#[test]
fn plurals_follow_their_number() {
    const NOUNS: [&str; 7] = [
        "ligne",
        "part",
        "frein",
        "indicateur",
        "point",
        "équipement",
        "valeur",
    ];
    search(|_, text| {
        let words: Vec<&str> = text.split([' ', '\u{202f}', '\u{a0}', '(', ')']).collect();
        words.windows(2).find_map(|pair| {
            let number: f32 = pair[0]
                .replace(',', ".")
                .replace(['+', '−'], "")
                .parse()
                .ok()?;
            let noun = pair[1].trim_end_matches(['.', ',', ';']);
            let plural = NOUNS.iter().any(|n| noun.strip_suffix('s') == Some(n));
            let single = NOUNS.contains(&noun);
            let wrong = (number < 2.0 && plural) || (number >= 2.0 && single);
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
        let begins = text.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit() || c == '«');
        let ends = text.ends_with('.') && !text.ends_with("..");
        (!begins || !ends).then(|| "no beginning or no end".into())
    });
}

/// After a full stop a capital or a digit; after a colon, none but of a name.
#[test]
fn capitals_stand_where_they_should() {
    search(|what, text| {
        if !["sentence", "since", "caution"].contains(&what) {
            return None;
        }
        let small = |c: char| c.is_lowercase();
        let stops: Vec<&str> = text.split(". ").skip(1).collect();
        stops
            .into_iter()
            .find(|s| s.starts_with(small))
            .map(|s| format!("« . {s} »"))
    });
}

#[test]
fn numbers_are_french() {
    search(|_, text| {
        let chars: Vec<char> = text.chars().collect();
        chars.windows(3).find_map(|three| match three {
            [a, '.', b] if a.is_ascii_digit() && b.is_ascii_digit() => {
                Some("a decimal point".into())
            }
            [_, '-', b] if b.is_ascii_digit() && !three[0].is_alphanumeric() => {
                Some("a hyphen for a minus".to_owned())
            }
            _ => None,
        })
    });
}

/// A bound names its number and what it counts.
#[test]
fn bounds_are_complete() {
    search(|_, text| {
        [
            "plus de ",
            "moins de ",
            "Plus de ",
            "Moins de ",
            "au moins ",
            "entre ",
        ]
        .into_iter()
        .find_map(|bound| {
            text.match_indices(bound).find_map(|(at, _)| {
                let rest = &text[at + bound.len()..];
                let digits = rest.trim_start_matches(|c: char| c.is_ascii_digit() || c == ',');
                let counted = ["\u{202f}%", " agents", " et ", "\u{202f}points"];
                let number = digits.len() < rest.len();
                let complete = !number || counted.iter().any(|unit| digits.starts_with(unit));
                (!complete).then(|| format!("« {bound}{rest} »"))
            })
        })
    });
}
