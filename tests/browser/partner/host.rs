//! The ways in which partners hold an embed.

/// What fits the embed to its content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Host {
    /// Nothing does: the embed keeps the height of its attribute.
    Bare,
    /// `integrer.js`.
    Own,
    Pym,
    IframeResizer,
    OpenIframeResizer,
    Newswire,
    /// WordPress, with its sandbox: the embed has an opaque origin.
    WordPress,
    Iframely,
    /// Datawrapper's code of its first years.
    Datawrapper,
}

impl Host {
    /// Those that follow the content.
    pub const FITTING: [Self; 8] = [
        Self::Own,
        Self::Pym,
        Self::IframeResizer,
        Self::OpenIframeResizer,
        Self::Newswire,
        Self::WordPress,
        Self::Iframely,
        Self::Datawrapper,
    ];

    /// The file of its page.
    pub fn page(self) -> &'static str {
        match self {
            Self::Bare => "bare.html",
            Self::Own => "own.html",
            Self::Pym => "pym.html",
            Self::IframeResizer => "iframe-resizer.html",
            Self::OpenIframeResizer => "open-iframe-resizer.html",
            Self::Newswire => "newswire.html",
            Self::WordPress => "wordpress.html",
            Self::Iframely => "iframely.html",
            Self::Datawrapper => "datawrapper.html",
        }
    }

    /// The height to which it sets the embed for a content of this height, in CSS pixels.
    /// WordPress keeps its embeds between 200 and 1000, whatever they say; the rest scrolls.
    pub fn fits(self, content: f64) -> f64 {
        match self {
            Self::WordPress => content.clamp(200.0, 1000.0),
            Self::Own => content.clamp(200.0, 20_000.0),
            Self::Bare
            | Self::Pym
            | Self::IframeResizer
            | Self::OpenIframeResizer
            | Self::Newswire
            | Self::Iframely
            | Self::Datawrapper => content,
        }
    }
}
