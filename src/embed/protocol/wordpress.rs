//! WordPress's own embeds: a secret in the fragment of the address proves to
//! the host who speaks. The host follows a link that the reader chose, since
//! its embed may not.

use crate::embed::content::{Content, Proven};
use crate::embed::incoming::{Incoming, text};
use crate::embed::message::Message;
use crate::embed::sizer::Extent;

/// WordPress makes secrets of ten letters and digits.
const LONGEST: usize = 40;

/// The secret of a fragment such as `#?secret=aB3dE6gH9j`.
pub fn secret(fragment: &str) -> Option<String> {
    let mut fields = fragment.split(['?', '&']);
    let after = fields.find_map(|field| field.strip_prefix("secret="))?;
    let secret = after.split(|c: char| !c.is_ascii_alphanumeric()).next()?;
    (1..=LONGEST).contains(&secret.len()).then(|| secret.into())
}

/// Whether a message is the host's word that it listens, with our secret.
pub fn asks(secret: &str, incoming: &Incoming) -> bool {
    text(&incoming.message) == Some("ready") && text(&incoming.secret) == Some(secret)
}

pub fn sized(secret: &str, extent: Extent) -> Message {
    Message::Object(Content::WordPress(Proven::Height {
        value: extent.height,
        secret: secret.into(),
    }))
}

/// The reader follows a link to this absolute address.
pub fn link(secret: &str, address: &str) -> Message {
    Message::Object(Content::WordPress(Proven::Link {
        value: address.into(),
        secret: secret.into(),
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{from_value, json};

    #[test]
    fn the_secret_is_letters_and_digits() {
        assert_eq!(secret("#?secret=aB3dE6gH9j").as_deref(), Some("aB3dE6gH9j"));
        assert_eq!(secret("#?secret=abc\"}&x=1").as_deref(), Some("abc"));
        let long = format!("#?secret={}", "x".repeat(41));
        for none in ["", "#", "#services", "#?secret=", "#?secret=%22", &long] {
            assert_eq!(secret(none), None, "{none}");
        }
    }

    #[test]
    fn height_and_link_carry_the_secret() {
        let extent = Extent {
            width: 360,
            height: 512,
        };
        let height = sized("aB3dE6gH9j", extent).posted();
        let said = json!({"message": "height", "value": 512, "secret": "aB3dE6gH9j"});
        assert_eq!(height, said);
        let link = link("aB3", "https://exemple.nc/?a=1").posted();
        let said = json!({"message": "link", "value": "https://exemple.nc/?a=1", "secret": "aB3"});
        assert_eq!(link, said);
    }

    #[test]
    fn only_the_host_with_the_secret_is_answered() {
        let asked = |message| asks("aB3", &from_value(message).expect("a message"));
        assert!(asked(json!({"message": "ready", "secret": "aB3"})));
        assert!(!asked(json!({"message": "ready", "secret": "other"})));
        assert!(!asked(json!({"message": "ready"})));
        assert!(!asked(json!({"message": "height", "secret": "aB3"})));
    }
}
