//! The page as the build writes it: every chapter, sentence, figure and table
//! as HTML that reads without script.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::chapter::chapter;
use super::foot::foot;
use super::icon::{CLOSE, NEXT, PREVIOUS, icon};
use super::opening::opening;
use crate::data::{SizeId, Study};

/// What the page is made of beside the study: the names of the files that it
/// asks for, and the drawings that it holds.
#[derive(Clone, Debug, Default)]
pub struct Assets {
    pub style: String,
    pub script: String,
    /// A chapter's slug and its motif, as SVG; a chapter may have none.
    pub motifs: Vec<(String, String)>,
}

/// Nothing from elsewhere, no inline script or style.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
                      img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";

/// What differs by colour on screen differs by pattern on paper.
const PATTERNS: &str = "<svg class=\"patterns\" width=\"0\" height=\"0\" aria-hidden=\"true\">\
    <pattern id=\"trame-recul\" width=\"4\" height=\"4\" patternUnits=\"userSpaceOnUse\">\
    <path d=\"M0 1H4\" stroke=\"#000\" stroke-width=\"1.6\"/></pattern>\
    <pattern id=\"trame-choix\" width=\"4\" height=\"4\" patternUnits=\"userSpaceOnUse\">\
    <path d=\"M0 0H4V4H0z\"/><circle cx=\"2\" cy=\"2\" r=\"1\" fill=\"#fff\"/></pattern></svg>";

/// What the head of every page of the site begins with.
pub(super) fn preamble(study: &Study, title: &str, style: &str) -> Markup {
    html! {
        meta charset="utf-8";
        meta http-equiv="Content-Security-Policy" content=(POLICY);
        meta name="viewport" content="width=device-width, initial-scale=1";
        title { (title) " (" (study.survey.territory) ")" }
        link rel="icon" href="data:,";
        link rel="stylesheet" href=(style);
    }
}

/// The whole page, in its default state.
pub fn document(study: &'static Study, assets: &Assets) -> Markup {
    let survey = &study.survey;
    let title = format!("{} — {}", survey.title, survey.subtitle);
    html! {
        (DOCTYPE)
        html lang="fr" {
            head {
                (preamble(study, &title, &assets.style))
                meta name="description" content={
                    (survey.claim) ". " (survey.subtitle) " en " (survey.territory) ", enquête "
                    (survey.period) "."
                };
                script type="module" src=(assets.script) {}
            }
            body {
                a class="skip" href="#contenu" { "Aller au contenu" }
                a class="skip" href="#reglages" { "Aller aux réglages" }
                (opening(study))
                (bar(study))
                main id="contenu" {
                    @for id in study.chapter_ids() { (chapter(study, id, assets)) }
                    p id="parcours" class="unseen" { "Flèches\u{202f}: parcourir les nombres. Échap\u{202f}: quitter." }
                }
                (foot(study))
                p id="annonce" class="unseen" role="status" {}
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

/// Chapters and choices: always at hand.
fn bar(study: &'static Study) -> Markup {
    html! {
        div class="bar" {
            nav id="chapitres" aria-label="Chapitres" {
                ul {
                    @for (nth, chapter) in study.chapters.iter().enumerate() {
                        li { a href={ "#" (chapter.slug) } aria-current=[(nth == 0).then_some("true")] {
                            span class="nth" { (nth + 1) } " " (chapter.short)
                        } }
                    }
                }
            }
            (deck())
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
}

/// Turns the figures of the presentation.
fn deck() -> Markup {
    html! {
        div id="pupitre" {
            button type="button" id="precedente" data-act="previous" aria-label="Figure précédente" { (icon(PREVIOUS)) }
            span id="rang" {}
            button type="button" id="suivante" data-act="next" aria-label="Figure suivante" { (icon(NEXT)) }
            button type="button" data-act="leave" { (icon(CLOSE)) "Quitter" }
        }
    }
}
