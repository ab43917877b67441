//! The map of the site, for readers: every page of it, and every figure by
//! what it is about.

use maud::{Markup, html};

use super::assets::{Assets, OneFile};
use super::prose::Prose;
use crate::data::Study;
use crate::embed::Scope;

/// Its place in the site.
pub const FILE: &str = "plan.html";

/// The link that stands at the foot of every page. `root`: the way to the
/// site's folder.
pub(super) fn way(root: &str) -> Markup {
    html! { a href={ (root) (FILE) } { "Plan du site" } }
}

/// The whole page.
pub fn plan(study: &'static Study, assets: &Assets) -> Markup {
    Prose {
        title: "Plan du site",
        class: "prose",
        head: html! {},
        content: html! {
                    ul {
                        li { a href="index.html" { "Les résultats, une planche par chapitre" } }
                        li { a href="integrer.html" { "Pour les sites partenaires" } }
                        li { a href="accessibilite.html" { "Accessibilité" } }
                        @if let OneFile::At { name, .. } = &assets.one_file {
                            li { a href=(name) download { "Toute l’infographie en un seul fichier" } }
                        }
                    }
                    @for id in study.chapter_ids() {
                        @let folder = Scope::Chapter(id).folder(study);
                        h2 { a href=(folder) { (id.0 + 1) ". " (study.chapter(id).title) } }
                        ul {
                            @for figure in study.shows().map(|id| study.figure(id)) {
                                @if figure.chapter == id && figure.form().is_none() {
                                    li { a href={ (folder) "#figure-" (figure.slug) } { (figure.about) } }
                                }
                            }
                        }
                    }
        },
        foot: html! {},
        ways: html! { a href="accessibilite.html" { "Accessibilité" } },
    }
    .page(study, assets)
}
