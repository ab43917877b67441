//! The colours that canvases are drawn with: the scheme's, or what the style
//! sheet makes of them for readers who ask for more contrast or for their own
//! colours.

use web_sys::{Element, HtmlElement, Window};

use super::canvas::Look;
use super::dom;
use crate::data::Form;
use crate::selection::Theme;
use crate::theme::{Light, Palette, Rgb, Scheme, Tone};

/// Whoever asks for one of these has colours of their own.
pub const OWN: [&str; 2] = ["(forced-colors: active)", "(prefers-contrast: more)"];

/// Of what lies on the page, and of what opens the page or a chapter.
#[derive(Clone, Copy, Debug)]
pub struct Palettes {
    page: Palette,
    deep: Palette,
    /// One a form of plate, in the order of [`Form::EACH`].
    plates: [Palette; Form::EACH.len()],
}

impl Palettes {
    /// As things stand now.
    pub fn read(window: &Window, root: &Element) -> Self {
        let asked = Theme::from_slug(&dom::attribute(root, "data-theme"));
        let scheme = match asked.unwrap_or_default() {
            Theme::Dark => Scheme::Dark,
            Theme::Light => Scheme::Light,
            Theme::Auto if dom::matches(dom::DARK) => Scheme::Dark,
            Theme::Auto => Scheme::Light,
        };
        let own = OWN.iter().any(|media| dom::matches(media));
        let of = |selector: &str, palette: Palette| {
            let place = dom::find(root, selector).filter(|_| own);
            let computed = place.and_then(|place| computed(window, &place));
            computed.unwrap_or(palette)
        };
        let light = match scheme {
            Scheme::Dark => Light::Night,
            Scheme::Light | Scheme::Deep => Light::Day,
        };
        Self {
            page: of("body", Palette::of(scheme)),
            deep: of(".deep", Palette::of(Scheme::Deep)),
            plates: Form::EACH.map(|form| {
                let selector = format!(".plate-{}", form.slug());
                of(&selector, Palette::of_plate(form, light))
            }),
        }
    }

    pub fn of(&self, look: Look) -> &Palette {
        match look {
            Look::Page => &self.page,
            Look::Deep => &self.deep,
            Look::Plate(form) => &self.plates[form as usize],
        }
    }
}

/// The tones as the browser resolves them within an element. Only a computed
/// colour tells what a system colour is.
fn computed(window: &Window, root: &Element) -> Option<Palette> {
    let probe: HtmlElement = dom::create(&window.document()?, "span")?;
    root.append_child(&probe).ok()?;
    let mut palette = Palette::of(Scheme::Light);
    let tones = Tone::EACH.into_iter().zip(&mut palette.0);
    for (tone, slot) in tones {
        *slot = resolved(window, &probe, tone).unwrap_or(*slot);
    }
    probe.remove();
    Some(palette)
}

/// A tone as an element shows it.
fn resolved(window: &Window, probe: &HtmlElement, tone: Tone) -> Option<Rgb> {
    let style = probe.style();
    // The probe's own colour must not be forced to the text's.
    style.set_property("forced-color-adjust", "none").ok()?;
    let variable = format!("var(--{})", tone.name());
    style.set_property("color", &variable).ok()?;
    let computed = window.get_computed_style(probe).ok()??;
    parse(&computed.get_property_value("color").ok()?)
}

/// "rgb(1, 2, 3)", or "color(srgb 0.1 0.2 0.3)" for a mixture; an opacity is
/// passed over, for ink has none.
fn parse(color: &str) -> Option<Rgb> {
    let (kind, numbers) = color.trim_end_matches(')').split_once('(')?;
    let numbers = numbers.strip_prefix("srgb ").unwrap_or(numbers);
    let scale = if kind == "color" { 255.0 } else { 1.0 };
    // A cast takes what lies outside to the edge, and what is no number to none.
    let channel = |number: &str| (js_sys::parse_float(number) * scale) as u8;
    let mut parts = numbers
        .split([',', ' '])
        .filter(|n| !n.is_empty())
        .map(channel);
    Some((parts.next()?, parts.next()?, parts.next()?))
}
