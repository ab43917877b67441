//! What an object that goes to a host holds: a type a protocol, written by
//! serde under the names that its hosts read.

use std::collections::BTreeMap;

use serde::Serialize;

/// The `v` of our own messages.
pub const VERSION: u8 = 1;

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

/// Our own, of `integrer.js` and of the README.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "type", rename = "barometre:height")]
pub struct Height {
    pub v: u8,
    pub height: u32,
}

/// `barometre:state`, of the README: [`super::script::State`], with what kind of message it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "type", rename = "barometre:state")]
pub struct Announced {
    pub v: u8,
    pub chapitre: &'static str,
    pub taille: &'static str,
    pub comparer: bool,
}

/// Datawrapper's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Datawrapper {
    /// A height by the name of the embed. Datawrapper's hosts look at who sent
    /// the message; those of old codes, for the first iframe with this name in
    /// its address.
    #[serde(rename = "datawrapper-height")]
    pub heights: BTreeMap<String, u32>,
}

/// AMP's, which @newswire/frames takes too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "type", rename = "embed-size")]
pub struct Amp {
    pub sentinel: &'static str,
    pub height: u32,
}

/// Embedly's, which goes as JSON.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Embedly {
    /// What the host compares with the embed's `src`.
    pub src: String,
    pub context: &'static str,
    pub height: u32,
}

/// The answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "type", rename = "iframe-resized")]
pub struct Resized {
    pub width: u32,
    pub height: u32,
}

/// The height, in CSS pixels.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "method", rename = "resize", rename_all = "camelCase")]
pub struct Resize {
    pub window_id: WindowId,
    pub height: u32,
}

/// How the host calls the window of the embed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum WindowId {
    Number(u64),
    Name(String),
}

/// What the host believes, since the secret shows who says it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "message", rename_all = "lowercase")]
pub enum Proven {
    /// In CSS pixels.
    Height { value: u32, secret: String },
    /// An absolute address.
    Link { value: String, secret: String },
}
