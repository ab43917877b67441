//! What the parent of a frame may send: anything.

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
const WORDS: [&str; 24] = [
    "barometre:set",
    "register",
    "ready",
    "iframe-child-init",
    "services",
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
/// One of each host's names for the frame, in the address.
const ADDRESS: &str = "https://example.nc/?integration=1&childId=x&annonce=1#?secret=abcdefghij";

/// What [`Conversation`] may be told.
#[derive(Clone, Debug)]
enum Told {
    Text(String),
    Object(Value, Form),
    Moved(String),
    Measured(f64, f64),
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
    let form = select(&[Form::Object, Form::Text][..]);
    let object = (object(), form).prop_map(|(value, form)| Told::Object(value, form));
    let moved = word().prop_map(|word| Told::Moved(format!("{ADDRESS}{word}")));
    let measured = (any::<f64>(), any::<f64>()).prop_map(|(w, h)| Told::Measured(w, h));
    prop_oneof![4 => text, 4 => object, 1 => moved, 1 => measured]
}

/// JSON where it should be, and nothing of an enemy's that has any length.
fn well_said(messages: Vec<Message>) -> Result<(), TestCaseError> {
    prop_assert!(messages.len() <= 12);
    for message in messages {
        let text = match &message {
            Message::Object(text) => {
                let back: Result<Value, _> = serde_json::from_str(text);
                prop_assert!(back.is_ok_and(|value| value.is_object()), "{text}");
                text
            }
            Message::Text(text) => text,
        };
        prop_assert!(text.len() < 600, "{} bytes", text.len());
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
            let said = match told {
                Told::Text(text) => talk.text(&text),
                Told::Moved(address) => talk.moved(&address),
                Told::Measured(width, height) => talk.measured(width, height),
                Told::Object(value, form) => {
                    let Some(incoming) = Incoming::of_json(&value) else { continue };
                    if let Some(request) = Request::of(&STUDY, &incoming) {
                        app.update(Event::Asked(request));
                    }
                    talk.object(&incoming, form)
                }
            };
            well_said(said)?;
        }
        let chosen = app.selection();
        let (back, ignored) = Selection::parse(&STUDY, &chosen.query(&STUDY));
        prop_assert_eq!((back, ignored), (chosen, vec![]));
    }
}
