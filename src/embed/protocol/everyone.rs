//! What is said unasked: hosts that know one of these need no introduction.

use crate::embed::message::{Message, quoted};
use crate::embed::sizer::Extent;
use crate::text;

/// Datawrapper's, AMP's (which @newswire/frames takes too), Embedly's and our
/// own. `href` is the address as the frame was loaded, which Embedly's hosts
/// compare with the frame's `src`. Datawrapper's hosts look at who sent its
/// message, not at the frame's name in it.
pub fn sized(href: &str, extent: Extent) -> [Message; 4] {
    let [_, height] = extent.digits();
    let with = |head: &str, tail: &str| text::of(&[head, &height, tail]);
    let href = quoted(href);
    let embedly = [
        "{\"src\":",
        &href,
        ",\"context\":\"iframe.resize\",\"height\":",
    ];
    [
        Message::Object(with("{\"datawrapper-height\":{\"barometre\":", "}}")),
        Message::Object(with(
            "{\"sentinel\":\"amp\",\"type\":\"embed-size\",\"height\":",
            "}",
        )),
        Message::Text(with(&text::of(&embedly), "}")),
        Message::Object(with(
            "{\"type\":\"barometre:height\",\"v\":1,\"height\":",
            "}",
        )),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_height_is_told_in_four_ways() {
        let extent = Extent {
            width: 360,
            height: 512,
        };
        let said = sized("https://exemple.nc/b/?taille=moins-20#\"x\\", extent);
        assert_eq!(
            said,
            [
                Message::Object(r#"{"datawrapper-height":{"barometre":512}}"#.into()),
                Message::Object(r#"{"sentinel":"amp","type":"embed-size","height":512}"#.into()),
                Message::Text(
                    r#"{"src":"https://exemple.nc/b/?taille=moins-20#\"x\\","context":"iframe.resize","height":512}"#
                        .into()
                ),
                Message::Object(r#"{"type":"barometre:height","v":1,"height":512}"#.into()),
            ]
        );
    }
}
