//! What is said unasked: hosts that know one of these need no introduction. Ours
//! asks too, since it may come after what was said.

use crate::embed::content::{Amp, Content, Datawrapper, Embedly, Height, VERSION};
use crate::embed::incoming::{Incoming, text};
use crate::embed::message::Message;
use crate::embed::sizer::Extent;

/// The same height for each. `href` is the address as the embed was loaded.
pub fn sized(href: &str, extent: Extent) -> [Message; 4] {
    let Extent { height, .. } = extent;
    [
        Message::Object(Content::Datawrapper(Datawrapper {
            heights: [(path(href).to_owned(), height)].into(),
        })),
        Message::Object(Content::Amp(Amp {
            sentinel: "amp",
            height,
        })),
        Message::Json(Content::Embedly(Embedly {
            src: href.to_owned(),
            context: "iframe.resize",
            height,
        })),
        own(extent),
    ]
}

/// The path of an absolute address, with the query that tells frames of one
/// page from each other.
fn path(href: &str) -> &str {
    let address = href.split('#').next().unwrap_or_default();
    let from = address.find("//").map_or(0, |at| at + 2);
    let host = address[from..].find('/').unwrap_or_default();
    &address[from + host..]
}

/// For `integrer.js`.
pub fn own(extent: Extent) -> Message {
    Message::Object(Content::Height(Height {
        v: VERSION,
        height: extent.height,
    }))
}

/// Whether a message is the question of `integrer.js`.
pub fn asks(incoming: &Incoming) -> bool {
    text(&incoming.kind) == Some("barometre:ask")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    #[test]
    fn the_height_is_told_in_four_ways() {
        let extent = Extent {
            width: 360,
            height: 512,
        };
        let said = sized("https://exemple.nc/b/?taille=moins-50#\"x\\", extent);
        let embedly = r#"{"src":"https://exemple.nc/b/?taille=moins-50#\"x\\","context":"iframe.resize","height":512}"#;
        let expected = json!([
            {"datawrapper-height": {"/b/?taille=moins-50": 512}},
            {"sentinel": "amp", "type": "embed-size", "height": 512},
            embedly,
            {"type": "barometre:height", "v": 1, "height": 512},
        ]);
        assert_eq!(Value::from_iter(said.iter().map(Message::posted)), expected);
    }
}
