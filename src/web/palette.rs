//! The colours that canvases are drawn with: the scheme's, or what the style
//! sheet makes of them for readers who ask for more contrast or for their own
//! colours.

use super::browser::{Element, Window};
use super::dom;
use crate::selection::Theme;
use crate::text;
use crate::theme::{Palette, Rgb, Scheme, Tone};

/// Whoever asks for one of these has colours of their own.
pub const OWN: [&str; 2] = ["(forced-colors: active)", "(prefers-contrast: more)"];

/// Of what lies on the page, and of what opens the page or a chapter.
#[derive(Clone, Copy, Debug)]
pub struct Palettes {
    page: Palette,
    deep: Palette,
}

impl Palettes {
    /// As things stand now.
    pub fn read() -> Self {
        let window = dom::window();
        let root = window.document().root();
        let asked = Theme::from_slug(&dom::attribute(&root, "data-theme"));
        let scheme = match asked.unwrap_or_default() {
            Theme::Dark => Scheme::Dark,
            Theme::Light => Scheme::Light,
            Theme::Auto if dom::matches(dom::DARK) => Scheme::Dark,
            Theme::Auto => Scheme::Light,
        };
        let own = OWN.iter().any(|media| dom::matches(media));
        let of = |selector: &str, scheme: Scheme| {
            let place = root.find(selector).filter(|_| own);
            place.map_or_else(|| Palette::of(scheme), |place| computed(&window, &place))
        };
        Self {
            page: of("body", scheme),
            deep: of(".deep", Scheme::Deep),
        }
    }

    pub fn of(&self, deep: bool) -> &Palette {
        if deep { &self.deep } else { &self.page }
    }
}

/// The tones as the browser resolves them within an element. Only a computed
/// colour tells what a system colour is.
fn computed(window: &Window, root: &Element) -> Palette {
    let probe = window.document().create("span");
    root.append(&probe);
    let mut palette = Palette::of(Scheme::Light);
    // The probe's own colour must not be forced to the text's.
    probe.style().set("forced-color-adjust", "none");
    for (tone, slot) in Tone::EACH.into_iter().zip(&mut palette.0) {
        let variable = text::of(&["var(--", tone.name(), ")"]);
        probe.style().set("color", &variable);
        let color = window.style_of(&probe).get("color");
        *slot = parse(&color).unwrap_or(*slot);
    }
    probe.remove();
    palette
}

/// "rgb(1, 2, 3)", or "color(srgb 0.1 0.2 0.3)" for a mixture; an opacity is
/// passed over, for ink has none.
fn parse(color: &str) -> Option<Rgb> {
    let (kind, numbers) = color.trim_end_matches(')').split_once('(')?;
    let numbers = numbers.strip_prefix("srgb ").unwrap_or(numbers);
    let channel = |number: &str| match kind {
        "color" => Some((thousandths(number)? * 255 / 1000).min(255) as u8),
        _ => number.parse().ok(),
    };
    let mut parts = numbers
        .split([',', ' '])
        .filter(|n| !n.is_empty())
        .map(channel);
    Some((parts.next()??, parts.next()??, parts.next()??))
}

/// A number between 0 and 1. By hand: the library's reader of floats is ten
/// kilobytes.
fn thousandths(number: &str) -> Option<u32> {
    let (whole, rest) = number.split_once('.').unwrap_or((number, ""));
    let mut digits = rest.bytes().chain(std::iter::repeat(b'0'));
    let mut value: u32 = whole.parse().ok()?;
    for _ in 0..3 {
        let digit = digits.next().filter(u8::is_ascii_digit)?;
        value = value
            .checked_mul(10)?
            .checked_add(u32::from(digit - b'0'))?;
    }
    Some(value)
}
