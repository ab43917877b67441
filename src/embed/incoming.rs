//! What may come from the parent of an embed: hosts that introduce themselves,
//! and an embedder that chooses for the reader. Every value is checked against
//! the known ones; the rest is passed over.

use serde::Deserialize;

use super::word::Word;
use crate::data::{ChapterId, SizeId, Study};
use crate::selection::{Comparison, Motion, Theme};

/// All fields that any message for us may have, of whatever protocol; others
/// are passed over. `None` for what is missing, undefined or null. Flat, and
/// not one type a protocol behind a tag: serde would copy a message whole to
/// choose among them (see [`Word`]).
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Incoming {
    /// Of our own messages and of open-iframe-resizer's.
    #[serde(rename = "type")]
    pub kind: Option<Word>,
    /// Of Iframely's, with the field after it.
    pub method: Option<Word>,
    pub window_id: Option<Word>,
    /// Of WordPress', with the field after it.
    pub message: Option<Word>,
    pub secret: Option<Word>,
    /// Of `barometre:set`, as all that follow.
    pub chapitre: Option<Word>,
    pub taille: Option<Word>,
    pub comparer: Option<Word>,
    pub theme: Option<Word>,
    pub animation: Option<Word>,
}

/// The text of a field.
pub(super) fn text(field: &Option<Word>) -> Option<&str> {
    field.as_ref()?.text()
}

/// What an embedder asks for, understood; `None` leaves a choice as it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Request {
    pub chapter: Option<ChapterId>,
    pub size: Option<SizeId>,
    pub comparison: Option<Comparison>,
    pub theme: Option<Theme>,
    pub motion: Option<Motion>,
}

impl Request {
    /// Reads a `barometre:set` of the README; `None` for any other message. A value that is
    /// not known counts as missing.
    pub fn of(study: &Study, incoming: &Incoming) -> Option<Self> {
        if text(&incoming.kind) != Some("barometre:set") {
            return None;
        }
        Some(Self {
            chapter: text(&incoming.chapitre).and_then(|slug| study.chapter_id(slug)),
            size: text(&incoming.taille).and_then(|slug| study.size_meant(slug)),
            comparison: incoming.comparer.as_ref().and_then(|w| compared(study, w)),
            theme: text(&incoming.theme).and_then(Theme::from_slug),
            motion: incoming.animation.as_ref().and_then(|word| match word {
                Word::Flag(false) | Word::Number(0) => Some(Motion::Off),
                Word::Flag(true) | Word::Number(1) => Some(Motion::On),
                Word::Text(text) if text == "0" => Some(Motion::Off),
                Word::Text(text) if text == "1" => Some(Motion::On),
                Word::Number(_) | Word::Text(_) => None,
            }),
        })
    }
}

/// The year as a number or a text, as in the address, or whether at all. A
/// study without a year to compare has nothing to ask for.
fn compared(study: &Study, word: &Word) -> Option<Comparison> {
    let year = study.survey.compared?;
    match word {
        Word::Flag(true) => Some(Comparison::On),
        Word::Flag(false) => Some(Comparison::Off),
        Word::Number(number) if *number == u64::from(year) => Some(Comparison::On),
        Word::Text(text) if *text == year.to_string() => Some(Comparison::On),
        Word::Text(text) if text.is_empty() => Some(Comparison::Off),
        Word::Number(_) | Word::Text(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::STUDY;
    use proptest::prelude::*;
    use serde_json::{Value, json};

    /// What is asked for by an object.
    fn request(message: Value) -> Option<Request> {
        // To serde_json a list too would be an object, its fields in order.
        let incoming = message
            .is_object()
            .then(|| serde_json::from_value(message).ok());
        Request::of(&STUDY, &incoming.flatten()?)
    }

    #[test]
    fn an_embedder_chooses_with_the_names_of_the_address() {
        let asked = request(json!({
            "type": "barometre:set", "chapitre": "services", "taille": "moins-50",
            "comparer": 2011, "theme": "sombre", "animation": 0, "autre": {"x": []},
        }));
        let expected = Request {
            chapter: STUDY.chapter_ids().nth(5),
            size: Some(SizeId::UNDER_50),
            comparison: Some(Comparison::On),
            theme: Some(Theme::Dark),
            motion: Some(Motion::Off),
        };
        assert_eq!(asked, Some(expected));
    }

    /// A partner's page is not rewritten with an edition.
    #[test]
    fn a_class_means_the_size_around_it() {
        for name in ["moins-20", "20-49", "moins-50"] {
            let asked = request(json!({"type": "barometre:set", "taille": name}));
            let size = asked.and_then(|request| request.size);
            assert_eq!(size, Some(SizeId::UNDER_50), "{name}");
        }
    }

    #[test]
    fn what_is_not_known_changes_nothing() {
        for message in [
            json!({"type": "barometre:set"}),
            json!({"type": "barometre:set", "taille": 20, "comparer": 1999, "animation": "oui"}),
            json!({"type": "barometre:set", "chapitre": "<script>", "theme": true}),
            json!({"type": "barometre:set", "taille": null, "autre": [{"taille": "moins-50"}]}),
        ] {
            assert_eq!(
                request(message.clone()),
                Some(Request::default()),
                "{message}"
            );
        }
        for message in [
            json!({"type": "barometre:get", "taille": "moins-50"}),
            json!({"taille": "moins-50"}),
            json!({"type": "barometre:set", "taille": ["moins-50"]}),
            json!({"type": "barometre:set", "chapitre": {"a": 1}}),
            json!({"type": "barometre:set", "comparer": 2011.5}),
            json!({"type": "barometre:set", "comparer": -2011}),
            json!({"type": "barometre:set", "taille": "moins-50", "animation": 1e300}),
            json!({"type": "barometre:set", "taille": "moins-50", "secret": []}),
            json!({"type": ["barometre:set"], "taille": "moins-50"}),
            json!(["barometre:set"]),
            json!(null),
            json!([1]),
        ] {
            assert_eq!(request(message.clone()), None, "{message}");
        }
    }

    fn anything() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            any::<f64>().prop_map(Value::from),
            "[a-z0-9-]{0,9}|\\PC{0,9}".prop_map(Value::from),
        ];
        leaf.prop_recursive(3, 24, 6, |inner| {
            let names = "type|method|windowId|message|secret|chapitre|taille|comparer|theme|animation|\\PC{0,5}";
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
                prop::collection::hash_map(names, inner, 0..6)
                    .prop_map(|map| Value::Object(map.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn any_value_is_a_message_or_none(mut value in anything()) {
            if let Value::Object(fields) = &mut value {
                fields.insert("type".into(), "barometre:set".into());
            }
            if let Some(request) = request(value) {
                prop_assert!(request.chapter.is_none_or(|id| usize::from(id.0) < STUDY.chapters.len()));
            }
        }
    }
}
