//! What scripts of the page give and get: `barometre.state()` and
//! `barometre.select()`, with the names of the address. Published as `Choix`
//! in `assets/barometre.d.ts`.

use serde::{Deserialize, Serialize};

use super::incoming::Request;
use super::word::{Flag, Text};
use crate::data::Study;
use crate::selection::{Comparison, Selection};

/// What the reader has chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct State {
    pub chapitre: &'static str,
    pub taille: &'static str,
    /// Whether the year of comparison shows.
    pub comparer: bool,
}

impl State {
    pub fn of(study: &Study, selection: Selection) -> Self {
        Self {
            chapitre: study.chapter(selection.chapter).slug,
            taille: study.size(selection.size).slug,
            comparer: match selection.comparison {
                Comparison::On => true,
                Comparison::Off => false,
            },
        }
    }
}

/// What a script chooses. A field that is missing, undefined or null changes
/// nothing; one of another type refuses the whole; others are passed over.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Choice {
    chapitre: Option<Text>,
    taille: Option<Text>,
    comparer: Option<Flag>,
}

impl Choice {
    /// The same with a name that the study does not know as if it were missing.
    pub fn request(&self, study: &Study) -> Request {
        let (chapter, size) = (self.chapitre.as_ref(), self.taille.as_ref());
        Request {
            chapter: chapter.and_then(|Text(slug)| study.chapter_id(slug)),
            size: size.and_then(|Text(slug)| study.size_meant(slug)),
            comparison: self.comparer.map(|on| match on {
                Flag(true) => Comparison::On,
                Flag(false) => Comparison::Off,
            }),
            ..Request::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::STUDY;
    use serde_json::{Value, from_value, json, to_value};

    fn request(choice: Value) -> Option<Request> {
        let choice: Choice = from_value(choice).ok()?;
        Some(choice.request(&STUDY))
    }

    #[test]
    fn select_takes_what_state_gives() {
        let query = "?chapitre=services&taille=moins-50&comparer=2011";
        let (selection, _) = Selection::parse(&STUDY, query);
        let state = to_value(State::of(&STUDY, selection)).expect("JSON");
        let said = json!({"chapitre": "services", "taille": "moins-50", "comparer": true});
        assert_eq!(state, said);
        let expected = Request {
            chapter: Some(selection.chapter),
            size: Some(selection.size),
            comparison: Some(Comparison::On),
            ..Request::default()
        };
        assert_eq!(request(state), Some(expected));
        let before = request(json!({"taille": "20-49"}));
        assert_eq!(before.and_then(|r| r.size), Some(selection.size));
    }

    #[test]
    fn what_is_missing_or_unknown_changes_nothing() {
        for choice in [
            json!({}),
            json!({"chapitre": null, "taille": null, "comparer": null}),
            json!({"chapitre": "<script>", "taille": "", "couleur": {"x": []}}),
        ] {
            assert_eq!(
                request(choice.clone()),
                Some(Request::default()),
                "{choice}"
            );
        }
    }

    #[test]
    fn another_type_is_no_choice() {
        for choice in [
            json!(null),
            json!("services"),
            json!({"comparer": 2011}),
            json!({"comparer": "true"}),
            json!({"taille": 20}),
            json!({"taille": ["moins-50"]}),
            json!({"taille": "moins-50", "chapitre": {"slug": "services"}}),
        ] {
            assert_eq!(request(choice.clone()), None, "{choice}");
        }
    }
}
