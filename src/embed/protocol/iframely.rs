//! Iframely: the host registers a window under an id, as an object or as the
//! same in a string, and gets its answers in that form.

use crate::embed::incoming::{Incoming, Word, text};
use crate::embed::message::{Message, quoted};
use crate::embed::options::plain;
use crate::embed::sizer::Extent;
use crate::text;

/// Whether a message came as an object or as a string of JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Object,
    Text,
}

/// A host that registered: the id as JSON, and how it speaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Registered {
    id: String,
    form: Form,
}

/// Reads a registration; `None` for any other message.
pub fn registered(incoming: &Incoming, form: Form) -> Option<Registered> {
    if text(&incoming.method) != Some("register") {
        return None;
    }
    let id = match incoming.window_id.as_ref()? {
        Word::Number(id) => id.to_string(),
        Word::Text(id) if plain(id) => quoted(id),
        Word::Flag(_) | Word::Text(_) => return None,
    };
    Some(Registered { id, form })
}

pub fn sized(to: &Registered, extent: Extent) -> Message {
    let [_, height] = extent.digits();
    let head = "{\"method\":\"resize\",\"windowId\":";
    let said = text::of(&[head, &to.id, ",\"height\":", &height, "}"]);
    match to.form {
        Form::Object => Message::Object(said),
        Form::Text => Message::Text(said),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_registration_is_answered_in_its_form() {
        let extent = Extent {
            width: 360,
            height: 512,
        };
        for (id, form, said) in [
            (
                json!(7),
                Form::Text,
                r#"{"method":"resize","windowId":7,"height":512}"#,
            ),
            (
                json!("a\"b"),
                Form::Object,
                r#"{"method":"resize","windowId":"a\"b","height":512}"#,
            ),
        ] {
            let asked = json!({"method": "register", "windowId": id});
            let asked = Incoming::of_json(&asked).expect("a message");
            let host = registered(&asked, form).expect("a registration");
            let said = said.to_owned();
            let expected = match form {
                Form::Object => Message::Object(said),
                Form::Text => Message::Text(said),
            };
            assert_eq!(sized(&host, extent), expected);
        }
    }

    #[test]
    fn other_messages_are_none() {
        for message in [
            json!({"method": "register"}),
            json!({"method": "register", "windowId": true}),
            json!({"method": "register", "windowId": "x".repeat(101)}),
            json!({"method": "resize", "windowId": 1}),
        ] {
            let message = Incoming::of_json(&message).expect("a message");
            assert_eq!(registered(&message, Form::Object), None);
        }
    }
}
