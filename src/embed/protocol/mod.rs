//! Heights in every host's own language. Each file is one host: pure functions
//! from what is known of it and a size to messages, byte for byte.

pub mod everyone;
pub mod iframe_resizer;
pub mod iframely;
pub mod open_iframe_resizer;
pub mod pym;
pub mod wordpress;

/// A host that speaks a language of its own, for the diagnostic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Host {
    Pym,
    IframeResizer,
    OpenIframeResizer,
    Iframely,
    WordPress,
}

impl Host {
    /// Its name, in one word.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Pym => "pym.js",
            Self::IframeResizer => "iframe-resizer",
            Self::OpenIframeResizer => "open-iframe-resizer",
            Self::Iframely => "iframely",
            Self::WordPress => "wordpress",
        }
    }
}
