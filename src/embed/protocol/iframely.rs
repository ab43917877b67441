//! Iframely: the host registers a window under an id, as an object or as the
//! same in a string, and gets its answers in that form.

use crate::embed::content::{Content, Resize, WindowId};
use crate::embed::incoming::{Incoming, text};
use crate::embed::message::Message;
use crate::embed::options::plain;
use crate::embed::sizer::Extent;
use crate::embed::word::Word;

/// Whether a message came as an object or as a string of JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Object,
    Text,
}

/// A host that registered, and how it speaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Registered {
    id: WindowId,
    form: Form,
}

/// Reads a registration; `None` for any other message.
pub fn registered(incoming: &Incoming, form: Form) -> Option<Registered> {
    if text(&incoming.method) != Some("register") {
        return None;
    }
    let id = match incoming.window_id.as_ref()? {
        Word::Number(id) => WindowId::Number(*id),
        Word::Text(id) if plain(id) => WindowId::Name(id.clone()),
        Word::Flag(_) | Word::Text(_) => return None,
    };
    Some(Registered { id, form })
}

pub fn sized(to: &Registered, extent: Extent) -> Message {
    let said = Content::Iframely(Resize {
        window_id: to.id.clone(),
        height: extent.height,
    });
    match to.form {
        Form::Object => Message::Object(said),
        Form::Text => Message::Json(said),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, from_value, json};

    /// The answer to a registration under this id.
    fn answer(id: Value, form: Form) -> Value {
        let extent = Extent {
            width: 360,
            height: 512,
        };
        let asked = json!({"method": "register", "windowId": id});
        let asked = from_value(asked).expect("a message");
        let host = registered(&asked, form).expect("a registration");
        sized(&host, extent).posted()
    }

    #[test]
    fn a_registration_is_answered_in_its_form() {
        for (id, text) in [
            (json!(7), r#"{"method":"resize","windowId":7,"height":512}"#),
            (
                json!("a\"b"),
                r#"{"method":"resize","windowId":"a\"b","height":512}"#,
            ),
        ] {
            assert_eq!(answer(id.clone(), Form::Text), json!(text));
            let object = json!({"method": "resize", "windowId": id, "height": 512});
            assert_eq!(answer(id, Form::Object), object);
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
            let message = from_value(message).expect("a message");
            assert_eq!(registered(&message, Form::Object), None);
        }
    }
}
