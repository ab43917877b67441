//! iframe-resizer 3 to 5: one string in, strings out, fields between colons.
//! A sixth field of the answer would be a licence; ours has none to give.

use crate::embed::message::Message;
use crate::embed::options::plain;
use crate::embed::sizer::Extent;

const MARK: &str = "[iFrameSizer]";
/// Where the host's version stands in its introduction.
const VERSION: usize = 20;

/// Sent once, unasked: the host then introduces itself, however late it comes.
pub fn ready() -> Message {
    Message::Text("[iFrameResizerChild]Ready".into())
}

/// How the host introduced itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Introduced {
    id: String,
    version: String,
}

/// Reads an introduction; `None` for any other text, the host's other commands
/// among them. Only in an introduction the third field says yes or no.
pub fn introduced(text: &str) -> Option<Introduced> {
    let fields: Vec<&str> = text.strip_prefix(MARK)?.split(':').collect();
    if !matches!(fields.get(2), Some(&"true" | &"false")) || !plain(fields[0]) {
        return None;
    }
    let version = fields.get(VERSION).filter(|v| plain(v)).unwrap_or(&"");
    Some(Introduced {
        id: fields[0].into(),
        version: (*version).into(),
    })
}

/// The answer to an introduction. The host wants a version at its end, and
/// open-iframe-resizer, when it stands in for this one, a size after it.
pub fn answer(to: &Introduced, extent: Extent) -> [Message; 2] {
    let Introduced { id, version } = to;
    [
        sized_for(id, extent, &format!("init:{version}")),
        sized(to, extent),
    ]
}

pub fn sized(to: &Introduced, extent: Extent) -> Message {
    sized_for(&to.id, extent, "resizeObserver")
}

fn sized_for(id: &str, extent: Extent, why: &str) -> Message {
    let [width, height] = extent.digits();
    Message::Text(format!("{MARK}{id}:{height}:{width}:{why}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const EXTENT: Extent = Extent {
        width: 360,
        height: 512,
    };

    #[test]
    fn an_introduction_of_version_5_is_answered() {
        let text = "[iFrameSizer]iFrameResizer0:8:false:false:32:true:true:null:auto:null:null:0:false:child:\
                    auto:false:null:null:true:GPLv3:5.5.9:0::false";
        let host = introduced(text).expect("an introduction");
        let said = [
            "[iFrameSizer]iFrameResizer0:512:360:init:5.5.9",
            "[iFrameSizer]iFrameResizer0:512:360:resizeObserver",
        ];
        let said = said.map(|text| Message::Text(text.into()));
        assert_eq!(answer(&host, EXTENT), said);
    }

    #[test]
    fn an_introduction_of_another_version_is_answered() {
        let text = "[iFrameSizer]ID:0:false:false:32:true:true::auto:::0:false:child:auto:true:::true:::false";
        let host = introduced(text).expect("an introduction");
        let said = Message::Text("[iFrameSizer]ID:512:360:init:".into());
        assert_eq!(answer(&host, EXTENT)[0], said);
    }

    #[test]
    fn other_texts_are_none() {
        for text in [
            "",
            "[iFrameSizer]",
            "[iFrameSizer]resize",
            "[iFrameSizer]message:\"a:b:true\"",
            "[iFrameSizer]:8:true",
            "iFrameResizer0:8:false",
        ] {
            assert_eq!(introduced(text), None, "{text}");
        }
        let long = format!("[iFrameSizer]{}:8:true", "x".repeat(101));
        assert_eq!(introduced(&long), None);
    }

    #[test]
    fn it_speaks_first() {
        assert_eq!(ready(), Message::Text("[iFrameResizerChild]Ready".into()));
    }
}
