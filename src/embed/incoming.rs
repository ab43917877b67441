//! What may come from the parent of a frame: hosts that introduce themselves,
//! and an embedder that chooses for the reader. Every value is checked against
//! the known ones; the rest is passed over.

use crate::data::{ChapterId, SizeId, Study};
use crate::selection::{Comparison, Motion, Theme};

/// A plain value of a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Word {
    Flag(bool),
    /// Whole: a message that has another kind of number is not ours.
    Number(i64),
    Text(String),
}

impl Word {
    /// A number of JavaScript's.
    ///
    /// # Errors
    /// If it is not whole.
    pub fn number(number: f64) -> Result<Self, Strange> {
        match number.fract() == 0.0 {
            true => Ok(Self::Number(number as i64)),
            false => Err(Strange),
        }
    }

    /// The text, if it is one.
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Flag(_) | Self::Number(_) => None,
        }
    }
}

/// What is no plain value: a list, an object, a part of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Strange;

/// All fields that any message for us may have.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Incoming {
    pub kind: Option<Word>,
    pub method: Option<Word>,
    pub window_id: Option<Word>,
    pub message: Option<Word>,
    pub secret: Option<Word>,
    pub chapitre: Option<Word>,
    pub taille: Option<Word>,
    pub comparer: Option<Word>,
    pub theme: Option<Word>,
    pub animation: Option<Word>,
}

impl Incoming {
    /// Reads a message by its fields; `None` where one is strange, for then it
    /// is none of ours. `field` gives what is under a name: `None` for what is
    /// missing, undefined or null.
    pub fn read(field: impl Fn(&str) -> Result<Option<Word>, Strange>) -> Option<Self> {
        let mut strange = false;
        let mut field = |name| {
            field(name).unwrap_or_else(|Strange| {
                strange = true;
                None
            })
        };
        let read = Self {
            kind: field("type"),
            method: field("method"),
            window_id: field("windowId"),
            message: field("message"),
            secret: field("secret"),
            chapitre: field("chapitre"),
            taille: field("taille"),
            comparer: field("comparer"),
            theme: field("theme"),
            animation: field("animation"),
        };
        (!strange).then_some(read)
    }

    /// The same from JSON; the browser looks its own values up.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn of_json(message: &serde_json::Value) -> Option<Self> {
        use serde_json::Value;
        let fields = message.as_object()?;
        Self::read(|name| {
            Ok(Some(match fields.get(name) {
                None | Some(Value::Null) => return Ok(None),
                Some(Value::Bool(flag)) => Word::Flag(*flag),
                Some(Value::Number(number)) => Word::number(number.as_f64().ok_or(Strange)?)?,
                Some(Value::String(text)) => Word::Text(text.clone()),
                Some(Value::Array(_) | Value::Object(_)) => return Err(Strange),
            }))
        })
    }
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
            chapter: text(&incoming.chapitre).and_then(|slug| study.chapter_id(slug)),
            size: text(&incoming.taille).and_then(|slug| study.size_id(slug)),
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
        Word::Number(number) if *number == i64::from(year) => Some(Comparison::On),
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

    fn request(message: Value) -> Option<Request> {
        Request::of(&STUDY, &Incoming::of_json(&message)?)
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
            json!({"type": "barometre:set", "comparer": 2011.5}),
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
