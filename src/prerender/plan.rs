//! The map of the site, for readers: every page of it, and every figure by
//! what it is about.

use maud::{DOCTYPE, Markup, html};

use super::assets::{Assets, OneFile};
use super::head::preamble;
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
    let survey = &study.survey;
    html! {
        (DOCTYPE)
        html lang="fr" {
            head { (preamble(study, &format!("Plan du site — {}", survey.title), "", &assets.prose_style, assets)) }
            body class="prose" {
                a class="skip" href="#contenu" { "Aller au contenu" }
                header class="measure" {
                    p class="kicker" { (survey.title) " · " (survey.territory) }
                    p { a href="index.html" { "Retour aux résultats" } }
                }
                main id="contenu" class="measure" {
                    h1 { "Plan du site" }
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
                }
                footer class="end" {
                    div class="measure" {
                        p class="links" {
                            a href="index.html" { "Retour aux résultats" }
                            a href="accessibilite.html" { "Accessibilité" }
                            (way(""))
                        }
                    }
                }
            }
        }
    }
}
