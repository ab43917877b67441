//! A document of one figure, for embeds: a tenth of the whole page, and it
//! reads without script.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::assets::Assets;
use super::controls::{PATTERNS, deck, settings, tail, walking};
use super::embedded::source;
use super::figure_html::figure_html;
use super::head::head;
use super::heading::Level;
use super::plate::plate;
use super::terms::glossary;
use crate::data::*;
use crate::embed::Scope;

/// The figure with its controls, its words and its source.
pub fn figure_page(study: &'static Study, id: FigureId, assets: &Assets) -> Markup {
    let figure = study.figure(id);
    let scope = Scope::Figure(id);
    let drawn = match figure.form() {
        Some(form) => plate(study, figure, form, scope, assets),
        None => figure_html(study, figure, Level::First, false),
    };
    let title = format!("{} — {}", figure.title, study.survey.title);
    let chapter = Scope::Chapter(figure.chapter).folder(study);
    let dress = figure
        .form()
        .map_or_else(String::new, |form| format!("plate-{}", form.slug()));
    html! {
        (DOCTYPE)
        html lang="fr" data-scope=(scope.name(study)) data-embed="figure" {
            head {
                (head(study, &title, scope, assets))
                meta name="description" content={ (figure.about) ", " (study.survey.title) "." };
                // A search engine has the whole page.
                meta name="robots" content="noindex";
                link rel="canonical" href=(assets.site.url(&chapter));
            }
            body {
                a class="skip" href="#contenu" { "Aller au contenu" }
                header class={ "bar " (dress) } { (deck(scope)) (settings(study)) }
                main id="contenu" {
                    (drawn)
                    (glossary(study, &drawn.0))
                    (walking())
                }
                (source(study, scope.root(), Scope::home(study, id), &format!("#figure-{}", figure.slug)))
                (tail(study, scope, assets))
                (PreEscaped(PATTERNS))
            }
        }
    }
}
