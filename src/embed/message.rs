//! What goes to the parent of an embed.

use serde::Serialize;

use super::announced::Announced;
use super::protocol::everyone::{Amp, Datawrapper, Embedly, Height};
use super::protocol::iframely::Resize;
use super::protocol::open_iframe_resizer::Resized;
use super::protocol::wordpress::Proven;

/// The `v` of our own messages.
pub const VERSION: u8 = 1;

/// A message as `postMessage` takes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Message {
    Text(String),
    Object(Content),
    /// An object as a text, for a host that reads JSON.
    Json(Content),
}

/// An object of one of the protocols.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Content {
    Height(Height),
    State(Announced),
    Datawrapper(Datawrapper),
    Amp(Amp),
    Embedly(Embedly),
    OpenIframeResizer(Resized),
    Iframely(Resize),
    WordPress(Proven),
}

#[cfg(not(target_arch = "wasm32"))]
impl Message {
    /// What the host receives; in a browser, the browser makes it.
    pub fn posted(&self) -> serde_json::Value {
        match self {
            Self::Text(text) => text.as_str().into(),
            Self::Object(content) => serde_json::to_value(content).unwrap_or_default(),
            Self::Json(content) => serde_json::to_string(content).unwrap_or_default().into(),
        }
    }
}
