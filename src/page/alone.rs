//! A document of one figure, for frames: a tenth of the whole page, and it
//! reads without script.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::chapter::figure;
use super::document::{Assets, PATTERNS, deck, head, settings, tail, walking};
use super::frame::source;
use super::terms::glossary;
use crate::data::*;
use crate::embed::Scope;

/// The figure with its controls, its words and its source.
pub fn alone(study: &'static Study, id: PanelId, assets: &Assets) -> Markup {
    let panel = study.panel(id);
    let scope = Scope::Figure(id);
    let drawn = figure(study, panel, false);
    let chapter = Scope::Chapter(panel.chapter).folder(study);
    html! {
        (DOCTYPE)
        html lang="fr" data-scope=(scope.name(study)) data-frame="figure" {
            head {
                (head(study, panel.title, scope, assets))
                meta name="description" content={ (panel.about) ", " (study.survey.title) "." };
                // A search engine has the whole page.
                meta name="robots" content="noindex";
                link rel="canonical" href=(assets.site.url(&chapter));
            }
            body {
                div class="bar" { (deck(scope)) (settings(study)) }
                main id="contenu" {
                    (drawn)
                    (glossary(study, &drawn.0))
                    (walking())
                }
                (source(study, scope.root(), &format!("#figure-{}", panel.slug)))
                (tail())
                (PreEscaped(PATTERNS))
            }
        }
    }
}
