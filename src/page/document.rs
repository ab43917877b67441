//! The page as the build writes it: every chapter, sentence, figure and table
//! as HTML that reads without script.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::chapter::chapter;
use super::foot::foot;
use super::frame::{source, steps};
use super::icon::{CLOSE, INTEGRATE, NEXT, PREVIOUS, icon};
use super::metadata::{About, card, data, dataset};
use super::oembed;
use super::offline::OneFile;
use super::opening::opening;
use super::site::Site;
use crate::data::{SizeId, Study};
use crate::embed::Scope;

/// What the page is made of beside the study: the names of the files that it
/// asks for, and the drawings that it holds.
#[derive(Clone, Debug, Default)]
pub struct Assets {
    pub style: String,
    /// As `style`, for a document of one figure.
    pub figure_style: String,
    /// As `style`, for a page without figures.
    pub prose_style: String,
    pub script: String,
    /// A chapter's slug and its motif, as SVG; a chapter may have none.
    pub motifs: Vec<(String, String)>,
    pub site: Site,
    pub one_file: OneFile,
}

/// Nothing from elsewhere, no inline script or style. The site's own address
/// stands beside `'self'`, which in WebKit matches nothing in a sandboxed frame
/// of an opaque origin.
pub(super) fn policy(site: &Site) -> String {
    let own = own(site);
    format!(
        "default-src 'none'; script-src {own} 'wasm-unsafe-eval'; style-src {own}; \
         img-src {own} data:; connect-src {own}; frame-src {own}; base-uri 'none'; form-action 'none'"
    )
}

/// The site itself, as a policy names it.
pub(super) fn own(site: &Site) -> String {
    format!("'self' {}", site.address).trim_end().to_owned()
}

/// What differs by colour on screen differs by pattern on paper.
pub(super) const PATTERNS: &str = "<svg class=\"patterns\" width=\"0\" height=\"0\" aria-hidden=\"true\">\
    <pattern id=\"trame-recul\" width=\"4\" height=\"4\" patternUnits=\"userSpaceOnUse\">\
    <path d=\"M0 1H4\" stroke=\"#000\" stroke-width=\"1.6\"/></pattern>\
    <pattern id=\"trame-choix\" width=\"4\" height=\"4\" patternUnits=\"userSpaceOnUse\">\
    <path d=\"M0 0H4V4H0z\"/><circle cx=\"2\" cy=\"2\" r=\"1\" fill=\"#fff\"/></pattern></svg>";

/// The site's icon, and the one for a phone's home screen.
pub const ICONS: [&str; 2] = ["icone.svg", "icone-180.png"];

/// What the head of every page of the site begins with. `root`: the way to
/// the site's folder; `style`: the name of its style sheet.
pub(super) fn preamble(
    study: &Study,
    title: &str,
    root: &str,
    style: &str,
    assets: &Assets,
) -> Markup {
    html! {
        meta charset="utf-8";
        meta http-equiv="Content-Security-Policy" content=(policy(&assets.site));
        meta name="viewport" content="width=device-width, initial-scale=1";
        title { (title) " (" (study.survey.territory) ")" }
        link rel="icon" type="image/svg+xml" href={ (root) (ICONS[0]) };
        link rel="apple-touch-icon" href={ (root) (ICONS[1]) };
        link rel="stylesheet" href={ (root) (style) };
    }
}

/// The head of a document that the module takes over.
pub(super) fn head(study: &Study, title: &str, scope: Scope, assets: &Assets) -> Markup {
    let root = scope.root();
    let style = match scope {
        Scope::Whole | Scope::Chapter(_) => &assets.style,
        Scope::Figure(_) => &assets.figure_style,
    };
    html! {
        (preamble(study, title, root, style, assets))
        // One file on a disk has no address to be asked about.
        @if let (Some(file), true) = (oembed::file(study, scope), assets.one_file != OneFile::This) {
            link rel="alternate" type="application/json+oembed" href=(assets.site.url(&file)) title=(title);
        }
        // A proposal of CSS: a browser that knows it fits a frame to this document by itself.
        meta name="responsive-embedded-sizing";
        // Not deferred: it sets what the address asks of the look before the first paint, while
        // the style sheet is on its way. After the style sheet: behind a policy in the document
        // Chromium asks for nothing ahead, so a script before it would cost a round trip.
        script src={ (root) (assets.script) } {}
    }
}

/// The whole page, in its default state.
pub fn document(study: &'static Study, assets: &Assets) -> Markup {
    let scope = Scope::Whole;
    let about = About::whole(study);
    html! {
        (DOCTYPE)
        html lang="fr" data-scope=(scope.name(study)) data-one-file[assets.one_file == OneFile::This] {
            head {
                (head(study, &about.title, scope, assets))
                (card(study, &assets.site, &about))
                (data(&dataset(study, &assets.site, None)))
            }
            body {
                a class="skip" href="#contenu" { "Aller au contenu" }
                a class="skip" href="#reglages" { "Aller aux réglages" }
                (opening(study))
                (bar(study, scope))
                main id="contenu" {
                    @for id in study.chapter_ids() { (chapter(study, id, scope, assets)) }
                    (walking())
                }
                (steps())
                (source(study, scope.root(), ""))
                (foot(study, assets))
                (tail())
                (PreEscaped(PATTERNS))
            }
        }
    }
}

/// A radio a size.
pub fn sizes(study: &Study) -> Markup {
    html! {
        @for id in study.size_ids() {
            @let size = study.size(id);
            label {
                input type="radio" name="taille" value=(size.slug) checked[id == SizeId::ALL];
                span class="long" { (size.label) }
                span class="short" { (size.short) }
            }
        }
    }
}

/// Chapters and choices: always at hand. A chapter that the document does not
/// hold is a link to its own page.
pub(super) fn bar(study: &'static Study, scope: Scope) -> Markup {
    let (own, whole) = match scope {
        Scope::Whole | Scope::Figure(_) => (None, true),
        Scope::Chapter(id) => (Some(id), false),
    };
    let current = own.unwrap_or_default();
    html! {
        div class="bar" {
            nav id="chapitres" aria-label="Chapitres" {
                ul {
                    @for id in study.chapter_ids() {
                        @let chapter = study.chapter(id);
                        @let name = html! { span class="nth" { (id.0 + 1) } " " (chapter.short) };
                        li {
                            @if whole || own == Some(id) {
                                a href={ "#" (chapter.slug) } aria-current=[(id == current).then_some("true")] { (name) }
                            } @else {
                                a class="keeps" href={ "../" (chapter.slug) "/" } { (name) }
                            }
                        }
                    }
                }
            }
            (deck(scope))
            (settings(study))
        }
    }
}

/// The reader's two choices, and in a frame what the embedder fixed of them.
pub(super) fn settings(study: &'static Study) -> Markup {
    html! {
        p class="locked" {}
        form id="reglages" aria-label="Réglages" autocomplete="off" {
            fieldset class="sizes" {
                legend { (study.respondents.sizes) }
                (sizes(study))
            }
            @if let Some(year) = study.survey.compared {
                label class="switch" {
                    input type="checkbox" name="comparer" value=(year);
                    span { span class="more" { "Comparer avec " } (year) }
                }
            }
        }
    }
}

/// How a figure is walked, for a screen reader. Within `main`: all that is
/// said stands in a landmark.
pub(super) fn walking() -> Markup {
    html! {
        p id="parcours" class="unseen" { "Flèches\u{202f}: parcourir les nombres. Échap\u{202f}: quitter." }
    }
}

/// Where a screen reader is told what has changed.
pub(super) fn tail() -> Markup {
    html! {
        p id="annonce" class="unseen" role="status" {}
    }
}

/// Opens the panel « Intégrer » on what stands around the button. The page in one file, which opens from a disk, has no
/// address to embed.
pub(super) fn integrate(assets: &Assets) -> Markup {
    html! {
        @if assets.one_file != OneFile::This {
            button type="button" data-act="integrate" { (icon(INTEGRATE)) "Intégrer à votre site" }
        }
    }
}

/// Turns the figures of the presentation, where there are several, and leaves it.
pub(super) fn deck(scope: Scope) -> Markup {
    html! {
        div id="pupitre" {
            @if !matches!(scope, Scope::Figure(_)) {
                button type="button" id="precedente" data-act="previous" aria-label="Figure précédente" { (icon(PREVIOUS)) }
                span id="rang" {}
                button type="button" id="suivante" data-act="next" aria-label="Figure suivante" { (icon(NEXT)) }
            }
            button type="button" data-act="leave" { (icon(CLOSE)) "Quitter" }
        }
    }
}
