//! « Ce qu’il faut retenir »: a few sentences, each with the way to its plate.

use maud::{Markup, html};

use super::controls::colours;
use crate::data::Study;

/// The sentences under their heading; nothing where the study has none.
pub(super) fn takeaways(study: &'static Study) -> Markup {
    html! {
        @if !study.takeaways.is_empty() {
            section class="takeaways" aria-labelledby="retenir" {
                h2 id="retenir" { "Ce qu’il faut retenir" }
                ul {
                    @for takeaway in study.takeaways {
                        @let chapter = study.chapter(takeaway.chapter);
                        li {
                            a class=(colours(study, takeaway.chapter)) href={ "#" (chapter.slug) } {
                                span class="unseen" { "Voir " (chapter.short) " (" }
                                span class="nth" { (takeaway.chapter.0 + 1) }
                                span class="unseen" { ")" }
                            }
                            p { (takeaway.text) }
                        }
                    }
                }
            }
        }
    }
}
