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
    /// Its versions of before, which articles still hold.
    IframeResizer2,
    IframeResizer3,
    IframeResizer4,
    /// Its component for React.
    IframeResizerReact,
    OpenIframeResizer,
    Newswire,
    /// WordPress, with its sandbox: the embed has an opaque origin.
    WordPress,
    Iframely,
    /// Datawrapper's code of its first years.
    Datawrapper,
    /// Loads the embed once a reader comes near; `integrer.js` fits it.
    Lazysizes,
    /// Leaves all but videos alone; `integrer.js` fits it.
    FitVids,
    /// FitVids, told to take every embed for a video.
    FitVidsRatio,
    /// Goes to another article without another document; `integrer.js` is pasted with each embed.
    Turbo,
}

impl Host {
    /// Those that follow the content, each in a way of its own.
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

    /// Those that follow it as one of these does, or by our script under other circumstances.
    pub const ALSO_FITTING: [Self; 7] = [
        Self::IframeResizer2,
        Self::IframeResizer3,
        Self::IframeResizer4,
        Self::IframeResizerReact,
        Self::Lazysizes,
        Self::FitVids,
        Self::Turbo,
    ];

    /// The file of its page.
    pub fn page(self) -> &'static str {
        match self {
            Self::Bare => "bare.html",
            Self::Own => "own.html",
            Self::Pym => "pym.html",
            Self::IframeResizer => "iframe-resizer.html",
            Self::IframeResizer2 => "iframe-resizer-2.html",
            Self::IframeResizer3 => "iframe-resizer-3.html",
            Self::IframeResizer4 => "iframe-resizer-4.html",
            Self::IframeResizerReact => "iframe-resizer-react.html",
            Self::OpenIframeResizer => "open-iframe-resizer.html",
            Self::Newswire => "newswire.html",
            Self::WordPress => "wordpress.html",
            Self::Iframely => "iframely.html",
            Self::Datawrapper => "datawrapper.html",
            Self::Lazysizes => "lazysizes.html",
            Self::FitVids => "fitvids.html",
            Self::FitVidsRatio => "fitvids-ratio.html",
            Self::Turbo => "turbo.html",
        }
    }

    /// The height to which it sets the embed for a content of this height, in CSS pixels.
    /// WordPress keeps its embeds between 200 and 1000, whatever they say; the rest scrolls.
    pub fn fits(self, content: f64) -> f64 {
        match self {
            Self::WordPress => content.clamp(200.0, 1000.0),
            Self::Own | Self::Lazysizes | Self::FitVids | Self::Turbo => {
                content.clamp(200.0, 20_000.0)
            }
            Self::Bare
            | Self::FitVidsRatio
            | Self::Pym
            | Self::IframeResizer
            | Self::IframeResizer2
            | Self::IframeResizer3
            | Self::IframeResizer4
            | Self::IframeResizerReact
            | Self::OpenIframeResizer
            | Self::Newswire
            | Self::Iframely
            | Self::Datawrapper => content,
        }
    }
}
