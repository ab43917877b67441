//! What may come from the parent of a frame: hosts that introduce themselves,
//! and an embedder that chooses for the reader. Every value is checked against
//! the known ones; the rest is passed over.

use std::fmt;

use serde::Deserialize;
use serde::de::{Error, Visitor};

use crate::data::{ChapterId, SizeId, Study};
use crate::selection::{Comparison, Motion, Theme};

/// A plain value of a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Word {
    Nothing,
    Flag(bool),
    /// Whole; a message that has another kind of number is not ours.
    Number(i64),
    Text(String),
}

impl Word {
    /// The text, if it is one.
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Nothing | Self::Flag(_) | Self::Number(_) => None,
        }
    }
}

/// All fields that any message for us may have. One that is neither missing
/// nor plain makes the message none of ours.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default)]
pub struct Incoming {
    #[serde(rename = "type")]
    pub kind: Option<Word>,
    pub method: Option<Word>,
    #[serde(rename = "windowId")]
    pub window_id: Option<Word>,
    pub message: Option<Word>,
    pub secret: Option<Word>,
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
    /// Reads a `barometre:set`; `None` for any other message. A value that is
    /// not known counts as missing.
    pub fn of(study: &Study, incoming: &Incoming) -> Option<Self> {
        if text(&incoming.kind) != Some("barometre:set") {
            return None;
        }
        Some(Self {
            chapter: text(&incoming.chapitre).and_then(|slug| {
                study
                    .chapter_ids()
                    .find(|&id| study.chapter(id).slug == slug)
            }),
            size: text(&incoming.taille).and_then(|slug| study.size_id(slug)),
            comparison: incoming.comparer.as_ref().and_then(|w| compared(study, w)),
            theme: text(&incoming.theme).and_then(Theme::from_slug),
            motion: incoming.animation.as_ref().and_then(|word| match word {
                Word::Flag(false) | Word::Number(0) => Some(Motion::Off),
                Word::Flag(true) | Word::Number(1) => Some(Motion::On),
                Word::Text(text) if text == "0" => Some(Motion::Off),
                Word::Text(text) if text == "1" => Some(Motion::On),
                Word::Nothing | Word::Number(_) | Word::Text(_) => None,
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
        Word::Flag(false) | Word::Nothing => Some(Comparison::Off),
        Word::Number(number) if *number == i64::from(year) => Some(Comparison::On),
        Word::Text(text) if *text == year.to_string() => Some(Comparison::On),
        Word::Text(text) if text.is_empty() => Some(Comparison::Off),
        Word::Number(_) | Word::Text(_) => None,
    }
}

impl<'de> Deserialize<'de> for Word {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Plain;
        impl Visitor<'_> for Plain {
            type Value = Word;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a plain value")
            }
            fn visit_unit<E: Error>(self) -> Result<Word, E> {
                Ok(Word::Nothing)
            }
            fn visit_bool<E: Error>(self, flag: bool) -> Result<Word, E> {
                Ok(Word::Flag(flag))
            }
            fn visit_i64<E: Error>(self, number: i64) -> Result<Word, E> {
                Ok(Word::Number(number))
            }
            fn visit_u64<E: Error>(self, number: u64) -> Result<Word, E> {
                Ok(i64::try_from(number).map_or(Word::Nothing, Word::Number))
            }
            // Every number of JavaScript's.
            fn visit_f64<E: Error>(self, number: f64) -> Result<Word, E> {
                Ok(Word::Number(number as i64))
            }
            fn visit_str<E: Error>(self, text: &str) -> Result<Word, E> {
                Ok(Word::Text(text.into()))
            }
        }
        from.deserialize_any(Plain)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::STUDY;
    use proptest::prelude::*;
    use serde_json::{Value, json};

    fn request(message: Value) -> Option<Request> {
        Request::of(&STUDY, &serde_json::from_value(message).ok()?)
    }

    #[test]
    fn an_embedder_chooses_with_the_names_of_the_address() {
        let asked = request(json!({
            "type": "barometre:set", "chapitre": "services", "taille": "moins-20",
            "comparer": 2011, "theme": "sombre", "animation": 0, "autre": {"x": []},
        }));
        let expected = Request {
            chapter: STUDY.chapter_ids().nth(5),
            size: Some(SizeId::UNDER_20),
            comparison: Some(Comparison::On),
            theme: Some(Theme::Dark),
            motion: Some(Motion::Off),
        };
        assert_eq!(asked, Some(expected));
    }

    #[test]
    fn what_is_not_known_changes_nothing() {
        for message in [
            json!({"type": "barometre:set"}),
            json!({"type": "barometre:set", "taille": 20, "comparer": 1999, "animation": "oui"}),
            json!({"type": "barometre:set", "chapitre": "<script>", "theme": true}),
        ] {
            assert_eq!(
                request(message.clone()),
                Some(Request::default()),
                "{message}"
            );
        }
        for message in [
            json!({"type": "barometre:get", "taille": "moins-20"}),
            json!({"taille": "moins-20"}),
            json!({"type": "barometre:set", "taille": ["moins-20"]}),
            json!({"type": "barometre:set", "chapitre": {"a": 1}}),
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
