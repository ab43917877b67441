//! open-iframe-resizer 2: the host asks with an object, over and over until it
//! has its answer.

use crate::embed::content::{Content, Resized};
use crate::embed::incoming::{Incoming, text};
use crate::embed::message::Message;
use crate::embed::sizer::Extent;

/// Whether a message is the host's question.
pub fn asks(incoming: &Incoming) -> bool {
    matches!(
        text(&incoming.kind),
        Some("iframe-child-init" | "iframe-get-child-dimensions")
    )
}

pub fn sized(extent: Extent) -> Message {
    let Extent { width, height } = extent;
    Message::Object(Content::OpenIframeResizer(Resized { width, height }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{from_value, json};

    #[test]
    fn a_question_is_answered() {
        for kind in ["iframe-child-init", "iframe-get-child-dimensions"] {
            let asked = json!({"type": kind, "bodyPadding": "", "bodyMargin": "0"});
            assert!(asks(&from_value(asked).expect("a message")));
        }
        assert!(!asks(&Incoming::default()));
        let extent = Extent {
            width: 360,
            height: 512,
        };
        let said = json!({"type": "iframe-resized", "width": 360, "height": 512});
        assert_eq!(sized(extent).posted(), said);
    }
}
