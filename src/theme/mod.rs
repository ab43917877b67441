//! Every colour, size, duration and easing; they reach CSS as custom
//! properties, written by `prerender::style`.
//!
//! The palette is the lagoon's: sand and white, one deep water blue-green for
//! data, the flamboyant's red for the reader's choice and for nothing else,
//! ochre for what went down.

mod palette;
pub mod plate;
mod tone;

pub use palette::{LAGOON, Palette, Rgb, Scheme, contrast, hex};
pub use plate::Light;
pub use tone::Tone;

/// The face of every text, and what stands in for it until it is there: a face
/// of the reader's that is made to run as wide and as high.
pub const FACE: &str = "Bricolage Grotesque";
pub const STAND_IN: &str = "Bricolage Fallback";

/// The families of every text, in the order in which they are tried.
pub const FONT: &str =
    "'Bricolage Grotesque','Bricolage Fallback',system-ui,-apple-system,'Segoe UI',sans-serif";

/// How long a change of choice moves, in milliseconds.
pub const CHANGE_MS: f32 = 560.0;
/// How much later each figure on screen starts to change than the one before
/// it, and the last at most: with the change itself less than 900 ms in all.
pub const CASCADE_MS: f32 = 50.0;
pub const CASCADE_MOST_MS: f32 = 250.0;
/// How long the opening's tour stays at each size: three sizes, each with its
/// change, in less than five seconds (WCAG 2.2.2).
pub const TOUR_MS: f32 = 600.0;
/// How long a figure enters, in milliseconds.
pub const ENTRANCE_MS: f32 = 700.0;
/// The part of a transition that the last mark waits before it starts.
pub const STAGGER: f32 = 0.3;

/// The part of an entrance that one mark takes which says itself when it
/// begins.
pub const WINDOW: f32 = 0.34;
/// How long a plate is drawn in, in milliseconds.
pub const PLATE_MS: f32 = 1400.0;

/// From this width of its stage, in CSS pixels, a wide figure takes its wide
/// format.
pub const WIDE_FROM: f32 = 560.0;

/// Cubic ease in and out over 0–1.
pub fn ease(t: f32) -> f32 {
    if t < 0.5 {
        4.0 * t * t * t
    } else {
        let u = 2.0 - 2.0 * t;
        1.0 - u * u * u / 2.0
    }
}

#[cfg(test)]
mod tests;
