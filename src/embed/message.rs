//! What goes to the parent of an embed.

use serde::Serialize;

use super::announced::Announced;
use super::protocol::everyone::{Amp, Datawrapper, Height};
use super::protocol::iframely::Resize;
use super::protocol::open_iframe_resizer::Resized;
use super::protocol::wordpress::Proven;

/// The `v` of our own messages.
pub const VERSION: u8 = 1;

/// A message as `postMessage` takes it: a text, or an object of one of the
/// protocols.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Message {
    Text(String),
    Height(Height),
    State(Announced),
    Datawrapper(Datawrapper),
    Amp(Amp),
    OpenIframeResizer(Resized),
    Iframely(Resize),
    WordPress(Proven),
}

impl Message {
    /// An object as a text, for a host that reads JSON. Numbers and texts
    /// under names always have one.
    pub fn json(object: &impl Serialize) -> Self {
        Self::Text(serde_json::to_string(object).unwrap_or_default())
    }
}
