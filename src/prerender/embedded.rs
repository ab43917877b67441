//! What only an embedded page shows: the way from chapter to
//! chapter, and where it all comes from.

use maud::{Markup, html};

use super::icon::{NEXT, PREVIOUS, icon};
use crate::data::Study;
use crate::embed::Scope;

/// To the chapter before and the one after. The module writes their names.
pub fn steps() -> Markup {
    html! {
        nav id="etapes" aria-label="Chapitre précédent, chapitre suivant" {
            button type="button" data-act="chapter-before" { (icon(PREVIOUS)) span { "Chapitre précédent" } }
            button type="button" data-act="chapter-after" { span { "Chapitre suivant" } (icon(NEXT)) }
        }
    }
}

/// The line that no option takes away. `root` leads to the site's folder, `page` is the page of it that shows the same,
/// `place` where in that; the module adds the reader's choice.
pub fn source(study: &Study, root: &str, page: Scope, place: &str) -> Markup {
    let survey = &study.survey;
    let page = format!("{root}{}", page.folder(study));
    html! {
        footer class="source" {
            p {
                "Source\u{a0}: " cite { (survey.title) } ", " (survey.publisher) ". "
                a href={ (page) (place) } data-root=(root) data-page=(page) { "Voir toute l’infographie" }
            }
        }
    }
}
