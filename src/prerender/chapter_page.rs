//! A page a chapter: what is shared and found of it. The module takes it over
//! like the whole.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::assets::Assets;
use super::chapter::chapter;
use super::controls::{PATTERNS, bar, tail, walking};
use super::embedded::source;
use super::foot::short_foot;
use super::head::head;
use super::metadata::{About, card, data, dataset};
use crate::data::*;
use crate::embed::Scope;

/// The chapter with its controls, the way to the others and to the whole.
pub fn chapter_page(study: &'static Study, id: ChapterId, assets: &Assets) -> Markup {
    let scope = Scope::Chapter(id);
    let root = scope.root();
    let about = About::chapter(study, id);
    let drawn = chapter(study, id, scope, assets);
    html! {
        (DOCTYPE)
        html lang="fr" data-scope=(scope.name(study)) {
            head {
                (head(study, &about.title, scope, assets))
                (card(study, &assets.site, &about))
                (data(&dataset(study, &assets.site, Some(id))))
            }
            body {
                a class="skip" href="#contenu" { "Aller au contenu" }
                a class="skip" href="#reglages" { "Aller aux réglages" }
                header class="opening brief deep" {
                    div class="measure" {
                        p class="study" { a class="keeps" href=(root) { (study.survey.title) } }
                        p { (study.survey.subtitle) " · " (study.survey.territory) }
                    }
                }
                (bar(study, scope))
                main id="contenu" {
                    (drawn)
                    (neighbours(study, id))
                    (walking())
                }
                (source(study, root, Scope::Whole, &format!("#{}", study.chapter(id).slug)))
                (short_foot(study, id, &drawn.0, assets))
                (tail(study, scope, assets))
                (PreEscaped(PATTERNS))
            }
        }
    }
}

/// To the chapter before, the one after, and the whole.
fn neighbours(study: &'static Study, id: ChapterId) -> Markup {
    let at = |nth: Option<u16>| {
        nth.map(ChapterId)
            .filter(|id| usize::from(id.0) < study.chapters.len())
    };
    let before = at(id.0.checked_sub(1));
    let after = at(id.0.checked_add(1));
    let link = |id: ChapterId, class: &str, what: &str| {
        let chapter = study.chapter(id);
        html! {
            a class={ "keeps " (class) } href={ "../" (chapter.slug) "/" } {
                span { (what) } (chapter.title)
            }
        }
    };
    html! {
        nav class="neighbours" aria-label="Autres chapitres" {
            @if let Some(id) = before { (link(id, "before", "Chapitre précédent")) }
            @if let Some(id) = after { (link(id, "after", "Chapitre suivant")) }
        }
    }
}
