//! The icons that the page draws with: line drawings of our own, in the
//! colour of the text beside them.

use maud::{Markup, PreEscaped};

pub const PAUSE: &str = include_str!("../../assets/icons/pause.svg");
pub const SOUND: &str = include_str!("../../assets/icons/sound.svg");
pub const REPLAY: &str = include_str!("../../assets/icons/replay.svg");
pub const PRINT: &str = include_str!("../../assets/icons/print.svg");
pub const TAKE: &str = include_str!("../../assets/icons/take.svg");
pub const PREVIOUS: &str = include_str!("../../assets/icons/previous.svg");
pub const NEXT: &str = include_str!("../../assets/icons/next.svg");
pub const INTEGRATE: &str = include_str!("../../assets/icons/integrate.svg");
pub const UP: &str = include_str!("../../assets/icons/up.svg");
pub const CLOSE: &str = include_str!("../../assets/icons/close.svg");

/// An icon as it stands in its file.
pub fn icon(svg: &str) -> Markup {
    PreEscaped(svg.trim_end().to_owned())
}
