//! What is said unasked: hosts that know one of these need no introduction.

use crate::embed::message::{Message, quoted};
use crate::embed::sizer::Extent;

/// The frame's name in Datawrapper's message. Its hosts look at who sent it,
/// not at the name.
const NAME: &str = "barometre";

/// Datawrapper's, AMP's (which @newswire/frames takes too), Embedly's and our
/// own. `href` is the address as the frame was loaded, which Embedly's hosts
/// compare with the frame's `src`.
pub fn sized(href: &str, Extent { height, .. }: Extent) -> [Message; 4] {
    [
        Message::Object(format!(
            "{{\"datawrapper-height\":{{\"{NAME}\":{height}}}}}"
        )),
        Message::Object(format!(
            "{{\"sentinel\":\"amp\",\"type\":\"embed-size\",\"height\":{height}}}"
        )),
        Message::Text(format!(
            "{{\"src\":{},\"context\":\"iframe.resize\",\"height\":{height}}}",
            quoted(href)
        )),
        Message::Object(format!(
            "{{\"type\":\"barometre:height\",\"v\":1,\"height\":{height}}}"
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
