//! The publisher's files: any text is a study or a list of what is wrong.

use barometre::source::{self, Problem};
use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::inputs::cases;
use crate::support::{FIGURES, WORDING};

const LINE_OF_FIGURES: &str =
    "15,equipement,serveur-interne,,services,100-plus,2018,niveau,=,82,%,imprime,,";
/// What a hand or a program may leave in a file.
const BITS: [&str; 32] = [
    "",
    ",",
    ";",
    "\t",
    "\"",
    "'",
    "\\",
    "\r",
    "\n",
    "\r\n",
    "\0",
    "\u{feff}",
    "\u{202e}",
    "é",
    "=",
    "[",
    "]",
    "[[",
    "]]",
    "[[figure]]",
    "slug = ",
    "{",
    "}",
    "#",
    "%",
    "-",
    "9999999999999999999",
    "-1",
    "NaN",
    "1e9",
    "2018",
    "services",
];

/// A text with some of its bytes replaced, at the places of characters.
fn edited(text: &'static str) -> impl Strategy<Value = String> {
    let bit = prop_oneof![9 => select(&BITS[..]).prop_map(str::to_owned), 1 => any::<String>()];
    let edit = (any::<Index>(), 0..12_usize, bit);
    prop::collection::vec(edit, 1..4).prop_map(move |edits| {
        let mut out = text.to_owned();
        for (place, cut, bit) in edits {
            let at = out.floor_char_boundary(place.index(out.len() + 1));
            let end = out.ceil_char_boundary((at + cut).min(out.len()));
            out.replace_range(at..end, &bit);
        }
        out
    })
}

/// Problems are told in order, within the file, and each has a reason.
fn told(problems: &[Problem], figures: &str, wording: &str) -> Result<(), TestCaseError> {
    prop_assert!(!problems.is_empty() && problems.is_sorted());
    let most = figures.lines().count().max(wording.lines().count()) + 1;
    for problem in problems {
        prop_assert!(
            problem.line <= most && !problem.reason.is_empty(),
            "{problem}"
        );
    }
    Ok(())
}

proptest! {
    #![proptest_config(cases(1_000))]

    #[test]
    fn any_texts_are_read(figures in any::<String>(), wording in any::<String>()) {
        let problems = source::read(&figures, &wording).err().unwrap_or_default();
        told(&problems, &figures, &wording)?;
        prop_assert_eq!(source::remarks(&figures, &wording, None), []);
    }

    /// Without a study, so that nothing but the row is read.
    #[test]
    fn any_row_is_read(row in edited(LINE_OF_FIGURES)) {
        let header = FIGURES.lines().next().unwrap_or_default();
        let figures = format!("{header}\n{row}\n");
        let problems = source::read(&figures, "").err().unwrap_or_default();
        told(&problems, &figures, "")?;
    }
}

proptest! {
    // A study that is read stays in memory: hundreds of kilobytes each.
    #![proptest_config(ProptestConfig { cases: cases(40).cases.min(4_000), ..cases(40) })]

    #[test]
    fn any_edit_of_the_real_files_is_read(figures in edited(FIGURES), wording in edited(WORDING)) {
        for (figures, wording) in [(figures.as_str(), WORDING), (FIGURES, wording.as_str())] {
            if let Err(problems) = source::read(figures, wording) {
                told(&problems, figures, wording)?;
            }
        }
        // The last build's table may be anything, too.
        for remark in source::remarks(FIGURES, WORDING, Some(&figures)) {
            prop_assert!(!remark.reason.is_empty());
        }
    }
}
