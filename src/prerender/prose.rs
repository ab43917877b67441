//! What the pages of words have around them: heading, ways in and out.

use maud::{DOCTYPE, Markup, html};

use super::assets::Assets;
use super::head::preamble;
use super::plan;
use crate::data::Study;

/// A page of words in the site's folder.
pub(super) struct Prose<'a> {
    /// Its heading, and with the study's name its title.
    pub title: &'a str,
    /// Classes of its body.
    pub class: &'a str,
    /// What its head has beside what every page has.
    pub head: Markup,
    /// What follows the heading.
    pub content: Markup,
    /// What stands at its foot above the ways to results and plan, and between
    /// them.
    pub foot: Markup,
    pub ways: Markup,
}

impl Prose<'_> {
    /// The whole page.
    pub fn page(self, study: &Study, assets: &Assets) -> Markup {
        let survey = &study.survey;
        html! {
            (DOCTYPE)
            html lang="fr" {
                head {
                    (preamble(study, &format!("{} — {}", self.title, survey.title), "", &assets.prose_style, assets))
                    (self.head)
                }
                body class=(self.class) {
                    a class="skip" href="#contenu" { "Aller au contenu" }
                    header class="measure" {
                        p class="kicker" { (survey.title) " · " (survey.territory) }
                        p { a href="index.html" { "Retour aux résultats" } }
                    }
                    main id="contenu" class="measure" {
                        h1 { (self.title) }
                        (self.content)
                    }
                    footer class="end" {
                        div class="measure" {
                            (self.foot)
                            p class="links" {
                                a href="index.html" { "Retour aux résultats" }
                                (self.ways)
                                (plan::way(""))
                            }
                        }
                    }
                }
            }
        }
    }
}
