//! A scene as SVG for the page.
//!
//! Not through plotters: its SVG fixes colours in attributes. Here a tone is
//! a class, so that the prerendered page follows light and dark without a
//! script, at a third of the bytes.

mod crowd;
mod element;
mod standalone;

use super::svg_path::number;
use crate::chart::{Format, Scene};
pub(super) use crowd::marks;
pub use element::body;
pub use standalone::{standalone, vignette};

/// An `<svg>` with `label` as its accessible name.
pub fn svg(scene: &Scene, label: &str) -> String {
    let [width, height] = [scene.format.width(), scene.height].map(number);
    // A plate fills the place that is kept for its width.
    let fit = match scene.format {
        Format::Plate(_) => " preserveAspectRatio=\"none\"",
        Format::Narrow | Format::Wide => "",
    };
    let mut out = format!(
        "<svg class=\"{}\" viewBox=\"0 0 {width} {height}\"{fit} role=\"img\" aria-label=\"{}\">",
        scene.format.name(),
        escape(label)
    );
    marks(&mut out, &scene.ground);
    marks(&mut out, &scene.marks);
    out.push_str("</svg>");
    out
}

/// For text and for attributes in double quotes.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_escaped() {
        assert_eq!(
            escape("<a href=\"x\">&"),
            "&lt;a href=&quot;x&quot;&gt;&amp;"
        );
    }
}
