//! Where a reader tells what cannot be read, and where to turn after that: as
//! `site.toml` gives them, or that it gives none.

use maud::{Markup, html};

use super::site::{Site, Way};
use crate::data::Survey;

/// The two parts that a declaration of accessibility must have.
pub(super) fn recourse(survey: &Survey, site: &Site) -> Markup {
    html! {
        h2 { "Signaler un problème" }
        p {
            @match &site.contact {
                Some(contact) => {
                    "Si quelque chose vous empêche de lire cette étude, écrivez-le à " (link(contact))
                    ", pour être orienté vers une autre façon de la lire\u{a0}: "
                }
                None => {
                    "Aucun contact n’a été donné pour ce site. Si quelque chose vous empêche de lire cette étude, dites-le à son "
                    "éditeur (" (survey.publisher) ") par ses propres voies\u{a0}: "
                }
            }
            "quelle figure, avec quel appareil, quel navigateur et quelle aide technique. "
            "Les mêmes nombres se lisent aussi dans le tableau de chaque figure et dans le fichier de "
            "données, au pied de la page des résultats."
        }
        h2 { "Voies de recours" }
        @if site.recourse.is_empty() {
            p { "Aucune voie de recours n’a été indiquée pour ce site." }
        } @else {
            p {
                "Si vous avez signalé un défaut d’accessibilité et que la réponse ne vous satisfait pas, ou qu’elle ne vient pas, "
                "vous pouvez vous adresser à\u{a0}:"
            }
            ul { @for way in &site.recourse { li { (link(way)) } } }
        }
    }
}

fn link(way: &Way) -> Markup {
    html! { a href=(way.href()) { (way.name) } }
}
