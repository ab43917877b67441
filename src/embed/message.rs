//! What goes to the parent of an embed.

use super::content::Content;

/// A message as `postMessage` takes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Message {
    Text(String),
    Object(Content),
    /// An object as a text, for a host that reads JSON.
    Json(Content),
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
