//! The theme as CSS: custom properties for the style sheet, and a class a
//! tone for the figures' SVG.

use std::fmt::Write;

use crate::theme::{CHANGE_MS, FONT, LAGOON, Rgb, Scheme, Tone, WIDE_FROM};

/// Ink on paper: no ground, and tones that any printer keeps apart. What
/// differs by colour on screen differs by pattern too (`page.css`).
const PAPER: &str = "--page:#fff;--surface:#fff;--ink:#000;--soft:#333;--glow:#fff;--track:#ddd;\
                     --edge:#666;--data:#444;--mist:#777;--accent:#000;--loss:#000;";

/// To stand before the hand-written style sheet.
pub fn theme() -> String {
    let mut css = format!(
        ":root{{color-scheme:light dark;--font:{FONT};--change:{CHANGE_MS}ms;\
         --shallow:{};--slope:{};--abyss:{};{}}}\n\
         @media (prefers-color-scheme:dark){{:root:where(:not([data-theme=clair])){{{dark}}}}}\n\
         :root:where([data-theme=clair]){{color-scheme:light}}\
         :root:where([data-theme=sombre]){{color-scheme:dark;{dark}}}\n\
         .deep{{{deep}}}\n\
         @media print{{:root,.deep{{{PAPER}}}}}\n",
        hex(LAGOON[0]),
        hex(LAGOON[1]),
        hex(LAGOON[2]),
        properties(Scheme::Light),
        dark = properties(Scheme::Dark),
        deep = properties(Scheme::Deep),
    );
    for tone in Tone::EACH {
        let name = tone.name();
        let _ = writeln!(
            css,
            ".f-{name}{{fill:var(--{name})}}.s-{name}{{stroke:var(--{name});fill:none}}"
        );
    }
    let _ = writeln!(
        css,
        ".stage svg.wide{{display:none}}@container stage (min-width:{WIDE_FROM}px){{\
         .both svg.wide{{display:block}}.both svg.narrow{{display:none}}}}"
    );
    css
}

/// A colour as CSS writes it.
fn hex((r, g, b): Rgb) -> String {
    format!("#{r:02x}{g:02x}{b:02x}")
}

fn properties(scheme: Scheme) -> String {
    Tone::EACH
        .iter()
        .map(|tone| format!("--{}:{};", tone.name(), hex(tone.rgb(scheme))))
        .collect()
}
