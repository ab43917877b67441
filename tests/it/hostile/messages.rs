//! What the parent of an embed may send: anything. In the browser the same types are read from
//! JavaScript's values (`browser::hostile_values_change_nothing`).

use barometre::STUDY;
use barometre::app::{App, Event};
use barometre::embed::conversation::Conversation;
use barometre::embed::incoming::{Incoming, Request};
use barometre::embed::message::Message;
use barometre::embed::protocol::iframely::Form;
use barometre::embed::{Embed, Scope};
use barometre::selection::Selection;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value};

use super::inputs::cases;

const KEYS: [&str; 13] = [
    "type",
    "method",
    "windowId",
    "message",
    "secret",
    "chapitre",
    "taille",
    "comparer",
    "theme",
    "animation",
    "v",
    "__proto__",
    "",
];
const WORDS: [&str; 25] = [
    "barometre:set",
    "register",
    "ready",
    "iframe-child-init",
    "services",
    "moins-50",
    "moins-20",
    "plus-100",
    "2011",
    "sombre",
    "0",
    "1",
    "",
    "abcdefghij",
    "<script>",
    "\"}",
    "\\",
    "\u{0}",
    "\u{202e}",
    "pymxPYMx",
    "x",
    "xPYMxwidthxPYMx9",
    "[iFrameSizer]",
    ":8:true:",
    ":::::::::::::::::::9.9",
];
/// One of each host's names for the embed, in the address.
const ADDRESS: &str = "https://example.nc/?integration=1&childId=x&annonce=1#?secret=abcdefghij";

/// What [`Conversation`] may be told.
#[derive(Clone, Debug)]
enum Told {
    Text(String),
    Object(Value),
    Moved(String),
    Measured([f64; 3]),
}

fn word() -> impl Strategy<Value = String> {
    prop_oneof![9 => select(&WORDS[..]).prop_map(str::to_owned), 1 => any::<String>()]
}

fn value() -> impl Strategy<Value = Value> {
    prop_oneof![
        6 => word().prop_map(Value::from),
        1 => any::<i64>().prop_map(Value::from),
        1 => any::<f64>().prop_map(Value::from),
        1 => select(vec![Value::Null, true.into(), 2011.into(), Value::Array(vec![]), Value::Object(Map::new())]),
    ]
}

fn object() -> impl Strategy<Value = Value> {
    let fields = prop::collection::vec((select(&KEYS[..]), value()), 0..6);
    fields.prop_map(|fields| {
        let fields = fields
            .into_iter()
            .map(|(key, value)| (key.to_owned(), value));
        Value::Object(fields.collect())
    })
}

fn told() -> impl Strategy<Value = Told> {
    let text = prop::collection::vec(word(), 0..6).prop_map(|words| Told::Text(words.concat()));
    let json = object().prop_map(|value| Told::Text(value.to_string()));
    let object = object().prop_map(Told::Object);
    let moved = word().prop_map(|word| Told::Moved(format!("{ADDRESS}{word}")));
    let measured = any::<[f64; 3]>().prop_map(Told::Measured);
    prop_oneof![4 => text, 2 => json, 2 => object, 1 => moved, 1 => measured]
}

/// A text or an object, and nothing of an enemy's that has any length.
fn well_said(messages: Vec<Message>) -> Result<(), TestCaseError> {
    prop_assert!(messages.len() <= 12);
    for message in messages {
        let length = match message.posted() {
            Value::String(text) => text.len(),
            Value::Object(fields) => Value::Object(fields).to_string().len(),
            other @ (Value::Null | Value::Bool(_) | Value::Number(_) | Value::Array(_)) => {
                return Err(TestCaseError::fail(format!("{message:?}: {other:?}")));
            }
        };
        prop_assert!(length < 600, "{length} bytes");
    }
    Ok(())
}

proptest! {
    #![proptest_config(cases(3_000))]

    #[test]
    fn anything_may_be_said(all in prop::collection::vec(told(), 1..4)) {
        let (embed, ignored) = Embed::parse(&STUDY, Scope::Whole, "?integration=1&childId=x&annonce=1");
        prop_assert!(ignored.is_empty());
        let mut talk = Conversation::new(&embed, ADDRESS);
        let mut app = App::new(&STUDY, Scope::Whole).embedded(embed);
        for told in all {
            let mut hear = |incoming: Option<Incoming>, talk: &mut Conversation, form| {
                let Some(incoming) = incoming else { return Vec::new() };
                if let Some(request) = Request::of(&STUDY, &incoming) {
                    app.update(Event::Asked(request));
                }
                talk.object(&incoming, form)
            };
            let said = match told {
                Told::Text(text) => {
                    let mut said = talk.text(&text);
                    let object = text.starts_with('{').then(|| serde_json::from_str(&text).ok());
                    said.extend(hear(object.flatten(), &mut talk, Form::Text));
                    said
                }
                Told::Moved(address) => talk.moved(&address),
                Told::Measured([now, width, height]) => talk.measured(now, width, height),
                Told::Object(value) => {
                    hear(serde_json::from_value(value).ok(), &mut talk, Form::Object)
                }
            };
            well_said(said)?;
        }
        let chosen = app.selection();
        let (back, ignored) = Selection::parse(&STUDY, &chosen.query(&STUDY));
        prop_assert_eq!((back, ignored), (chosen, vec![]));
    }
}
