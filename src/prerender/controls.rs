//! What a document has around its figures: choices, the way between chapters,
//! and what the module needs.

use maud::{Markup, html};

use super::assets::{Assets, OneFile};
use super::icon::{CLOSE, INTEGRATE, NEXT, PREVIOUS, UP, icon};
use super::integrate::dialog;
use crate::data::{ChapterId, SizeId, Study};
use crate::embed::Scope;
use crate::view::words;

/// A radio a size.
pub fn sizes(study: &Study) -> Markup {
    html! {
        @for id in study.size_ids() {
            @let size = study.size(id);
            label {
                // What is shortened is shortened on sight only.
                input type="radio" name="taille" value=(size.slug) aria-label=(words::capital(size.bare())) checked[id == SizeId::ALL];
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
        Scope::Whole | Scope::File | Scope::Figure(_) => (None, true),
        Scope::Chapter(id) => (Some(id), false),
    };
    let current = own.unwrap_or_default();
    html! {
        div class={ "bar " (colours(study, current)) } {
            button type="button" id="plan" data-act="chapters" aria-expanded="false" aria-controls="chapitres" {
                span class="unseen" { "Chapitres\u{a0}: " } span class="nth" { (current.0 + 1) } (icon(UP))
            }
            nav id="chapitres" aria-label="Chapitres" {
                ul {
                    @for id in study.chapter_ids() {
                        @let chapter = study.chapter(id);
                        @let name = html! { span class="nth" { (id.0 + 1) } " " span class="name" { (chapter.short) } };
                        li class=(colours(study, id)) {
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

/// The class that gives a chapter's colours: its plate's; none without one.
pub(super) fn colours(study: &'static Study, id: ChapterId) -> String {
    let form = study.plate_of(id);
    form.map_or_else(String::new, |form| format!("plate-{}", form.slug()))
}

/// The reader's two choices, and in an embed what the embedder fixed of them.
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
        p id="parcours" class="unseen" { "Flèches\u{a0}: parcourir les nombres. Échap\u{a0}: quitter." }
    }
}

/// Where a screen reader is told what has changed, and what buttons open. The
/// page in one file, which opens from a disk, has no address to embed.
pub(super) fn tail(study: &'static Study, scope: Scope, assets: &Assets) -> Markup {
    html! {
        p id="annonce" class="unseen" role="status" {}
        @if assets.one_file != OneFile::This { (dialog(study, scope)) }
    }
}

/// Opens the figure « Intégrer » on what stands around the button. The page in one file, which opens from a disk, has no
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
        nav id="pupitre" aria-label="Présentation" {
            @if !matches!(scope, Scope::Figure(_)) {
                button type="button" id="precedente" data-act="previous" aria-label="Figure précédente" { (icon(PREVIOUS)) }
                span id="rang" {}
                button type="button" id="suivante" data-act="next" aria-label="Figure suivante" { (icon(NEXT)) }
            }
            button type="button" data-act="leave" { (icon(CLOSE)) "Quitter" }
        }
    }
}

/// What differs by colour on screen differs by pattern on paper.
pub(super) const PATTERNS: &str = "<svg class=\"patterns\" width=\"0\" height=\"0\" aria-hidden=\"true\">\
    <pattern id=\"trame-recul\" width=\"4\" height=\"4\" patternUnits=\"userSpaceOnUse\">\
    <path d=\"M0 1H4\" stroke=\"#000\" stroke-width=\"1.6\"/></pattern>\
    <pattern id=\"trame-choix\" width=\"4\" height=\"4\" patternUnits=\"userSpaceOnUse\">\
    <path d=\"M0 0H4V4H0z\"/><circle cx=\"2\" cy=\"2\" r=\"1\" fill=\"#fff\"/></pattern></svg>";
