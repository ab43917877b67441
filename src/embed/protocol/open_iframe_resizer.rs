//! open-iframe-resizer 2: the host asks with an object, over and over until it
//! has its answer.

use crate::embed::incoming::{Incoming, text};
use crate::embed::message::Message;
use crate::embed::sizer::Extent;
use crate::text;

/// Whether a message is the host's question.
pub fn asks(incoming: &Incoming) -> bool {
    matches!(
        text(&incoming.kind),
        Some("iframe-child-init" | "iframe-get-child-dimensions")
    )
}

pub fn sized(extent: Extent) -> Message {
    let [width, height] = extent.digits();
    let head = "{\"type\":\"iframe-resized\",\"width\":";
    Message::Object(text::of(&[head, &width, ",\"height\":", &height, "}"]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_is_answered() {
        for kind in ["iframe-child-init", "iframe-get-child-dimensions"] {
            let asked = serde_json::json!({"type": kind, "bodyPadding": "", "bodyMargin": "0"});
            assert!(asks(&Incoming::of_json(&asked).expect("a message")));
        }
        assert!(!asks(&Incoming::default()));
        let extent = Extent {
            width: 360,
            height: 512,
        };
        let said = r#"{"type":"iframe-resized","width":360,"height":512}"#;
        assert_eq!(sized(extent), Message::Object(said.into()));
    }
}
