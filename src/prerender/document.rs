//! The first page as the build writes it: the opening and a plate a chapter, as
//! HTML that reads without script. In one file, the figures of all chapters too.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::assets::{Assets, OneFile};
use super::chapter::chapter;
use super::controls::{PATTERNS, bar, tail, walking};
use super::embedded::{source, steps};
use super::foot::foot;
use super::head::head;
use super::metadata::{About, card, data, dataset};
use super::opening::opening;
use super::takeaways::takeaways;
use crate::data::Study;
use crate::embed::Scope;

/// The first page, or the page in one file, in its default state.
pub fn document(study: &'static Study, assets: &Assets) -> Markup {
    let scope = match assets.one_file {
        OneFile::This => Scope::File,
        OneFile::None | OneFile::At { .. } => Scope::Whole,
    };
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
                // The bar is away while the first screen asks.
                a class="skip" href="#question" { "Aller au choix de la taille" }
                (opening(study, assets))
                (bar(study, scope))
                main id="contenu" {
                    (takeaways(study))
                    @for id in study.chapter_ids() { (chapter(study, id, scope, assets)) }
                    (walking())
                }
                (steps())
                (source(study, scope.root(), scope, ""))
                (foot(study, assets))
                (tail(study, scope, assets))
                (PreEscaped(PATTERNS))
            }
        }
    }
}
