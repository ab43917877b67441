//! What the documents are dressed with: the theme as CSS, custom properties and
//! a class a tone for the figures' SVG; then hand-written files, of which each
//! kind of document takes those whose rules can apply in it.

use std::fmt::Write;

use super::face::stand_in;
use super::under;
use crate::chart::Format;
use crate::chart::scene::format::{EM, PHONES, media, starts};
use crate::data::Study;
use crate::selection::Selection;
use crate::theme::{CHANGE_MS, FONT, LAGOON, Light, Palette, Scheme, Tone, WIDE_FROM, hex};
use crate::view::View;

/// Ink on paper: no ground, and tones that any printer keeps apart. What
/// differs by colour on screen differs by pattern too (`paper.css`).
const PAPER: &str = "--page:#fff;--surface:#fff;--ink:#000;--soft:#333;--glow:#fff;--track:#ddd;\
                     --edge:#666;--data:#444;--mist:#777;--accent:#000;--loss:#000;";

/// A style sheet, by the documents that ask for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// The whole, and the chapters' pages.
    Page,
    /// The documents of one figure.
    Figure,
    /// The pages without a figure: accessibility, partners.
    Prose,
}

impl Sheet {
    pub const EACH: [Self; 3] = [Self::Page, Self::Figure, Self::Prose];

    /// The name of its file, before the hash.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Figure => "figure",
            Self::Prose => "prose",
        }
    }

    /// The files of `assets/style` that follow the theme, in this order: what
    /// stands later wins.
    pub const fn files(self) -> &'static [&'static str] {
        match self {
            Self::Page => &[
                "base.css",
                "text.css",
                "opening.css",
                "controls.css",
                "chapter.css",
                "figure.css",
                "plate.css",
                "show.css",
                "paper.css",
                "embed.css",
                "menu.css",
                "integrate.css",
            ],
            Self::Figure => &[
                "base.css",
                "controls.css",
                "figure.css",
                "plate.css",
                "show.css",
                "paper.css",
                "embed.css",
                "menu.css",
                "integrate.css",
            ],
            Self::Prose => &["base.css", "text.css", "prose.css"],
        }
    }
}

/// To stand before the hand-written files.
pub fn theme() -> String {
    let mut css = format!(
        "{}:root{{color-scheme:light dark;--font:{FONT};--change:{CHANGE_MS}ms;\
         --shallow:{};--slope:{};--abyss:{};{}}}\n\
         @media (prefers-color-scheme:dark){{:root:where(:not([data-theme=clair])){{{dark}}}}}\n\
         :root:where([data-theme=clair]){{color-scheme:light}}\
         :root:where([data-theme=sombre]){{color-scheme:dark;{dark}}}\n\
         .deep{{{deep}}}\n\
         @media print{{:root,.deep{{{PAPER}}}}}\n",
        stand_in(),
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
            ".f-{name}{{fill:var(--{name})}}.s-{name}{{stroke:var(--{name});fill:none}}\
             .h-{name}{{stroke:var(--{name});stroke-linejoin:round;paint-order:stroke}}"
        );
    }
    // Containers are laid out one by one. A phone has no room for the wide picture, and need not
    // pay for asking.
    let _ = writeln!(
        css,
        ".stage svg.wide{{display:none}}\
         @media (min-width:{wide}em){{.stage{{container:stage/inline-size}}}}\
         @container stage (min-width:{wide}rem){{\
         .both svg.wide{{display:block}}.both svg.narrow{{display:none}}}}",
        wide = WIDE_FROM / EM
    );
    css
}

/// The colours and the heights of a study's plates.
pub fn plates(study: &'static Study) -> String {
    let mut css = String::new();
    for figure in study.figures {
        let Some(form) = figure.form() else { continue };
        let name = format!(".plate-{}", form.slug());
        let colours = |light: Light| -> String {
            let palette = Palette::of_plate(form, light);
            let tones = Tone::EACH.into_iter();
            let tones = tones.map(|tone| format!("--{}:{};", tone.name(), hex(palette.rgb(tone))));
            tones.collect::<String>() + &format!("--said:{};", hex(palette.on_ground()))
        };
        let day = colours(Light::Day);
        let _ = writeln!(css, "{name}{{{day}}}");
        let night = colours(Light::Night);
        if night != day {
            let _ = writeln!(
                css,
                "@media (prefers-color-scheme:dark){{:root:where(:not([data-theme=clair])) {name}{{{night}}}}}\
                 :root:where([data-theme=sombre]) {name}{{{night}}}"
            );
        }
        let _ = writeln!(
            css,
            "@media print{{:root:root {name}{{{}}}}}",
            colours(Light::Paper)
        );
        let height = |width: u16| {
            let view = View::new(study, figure, Selection::default());
            view.chart.layout(Format::Plate(width)).height
        };
        // As high whatever is chosen; where it is drawn out for its width, as
        // much higher.
        for (from, width) in starts() {
            let _ = write!(
                css,
                "@media {}{{{name} .stage{{aspect-ratio:{width}/{}}}}}",
                media(if from == PHONES[0] { 0 } else { from }),
                height(width)
            );
        }
        css += &under::rules(study, figure, &name);
    }
    css
}

fn properties(scheme: Scheme) -> String {
    Tone::EACH[..Tone::OF_PAGE]
        .iter()
        .map(|tone| format!("--{}:{};", tone.name(), hex(tone.rgb(scheme))))
        .collect()
}
