//! The dialog « Intégrer »: what an editor chooses, what it looks like, and the
//! code to paste. Closed until the module opens it.

use maud::{Markup, html};

use super::fit;
use super::icon::{CLOSE, icon};
use crate::data::{SizeId, Study};
use crate::embed::Scope;

/// Widths of the preview, in CSS pixels: the narrowest that works, a phone's,
/// an article's. What the window has no room for is not offered: integrate.css.
pub const WIDTHS: [u16; 3] = [240, 360, 640];

/// Heights that an editor may want instead of the one that fits, in CSS pixels.
pub const HEIGHTS: [u16; 5] = [400, 600, 800, 1000, 1200];

/// The dialog of a document that holds `scope`. Its fields are named as in
/// [`crate::embed::choices::Choices::choose`]; a value that is empty is the
/// default's.
pub fn dialog(study: &'static Study, scope: Scope) -> Markup {
    let survey = &study.survey;
    html! {
        dialog id="integrer" aria-labelledby="titre-integrer" {
            form autocomplete="off" data-title={ (survey.title) " (" (survey.territory) ")" } {
                div class="choices" {
                    h2 id="titre-integrer" { "Intégrer à votre site" }
                    label { "Que montrer\u{202f}?" select name="quoi" { (parts(study, scope)) } }
                    label { (study.respondents.sizes)
                        select name="taille" {
                            @for id in study.size_ids() {
                                @let size = study.size(id);
                                option value=(if id == SizeId::ALL { "" } else { size.slug }) { (size.label) }
                            }
                        }
                    }
                    label { "Couleurs"
                        select name="theme" {
                            option value="" { "Claires ou sombres, selon l’appareil" }
                            option value="clair" { "Claires" }
                            option value="sombre" { "Sombres" }
                        }
                    }
                    @if let Some(year) = survey.compared {
                        (tick("comparer", &year.to_string(), &format!("Comparer avec {year}")))
                    }
                    (tick("fond", "transparent", "Fond transparent"))
                    (tick("animation", "0", "Sans animation"))
                    (tick("commandes", "0", "Sans réglages"))
                    (tick("verrou", "taille", "Taille verrouillée"))
                    @if survey.compared.is_some() { (tick("verrou", "comparer", "Comparaison verrouillée")) }
                    (tick("version", "figee", "Chiffres figés à ce jour"))
                    label { "Hauteur"
                        select name="hauteur" {
                            option value="" { "Suivie par un script" }
                            option value="fixe" { "Fixe, celle qui convient" }
                            @for height in HEIGHTS { option value=(height) { "Fixe, " (height) " pixels" } }
                        }
                    }
                }
                div class="result" {
                    label { "Code à coller"
                        textarea readonly rows="6" spellcheck="false" {}
                    }
                    p {
                        button type="button" data-act="integrate-copy" { "Copier le code" }
                        span role="status" {}
                    }
                    fieldset class="sizes" {
                        legend { "Aperçu, largeur en pixels" }
                        @for width in WIDTHS {
                            label {
                                input type="radio" name="largeur" value=(width) checked[width == WIDTHS[1]];
                                span { (width) }
                            }
                        }
                    }
                    // Scrolled by keys, and no more than looked at: what is in it would hold Tab and Escape.
                    div class="preview" tabindex="0" role="group" aria-label="Aperçu" { div inert {} }
                    p class="all" { a href={ (scope.root()) "integrer.html" } { "Toutes les options, et des exemples" } }
                }
                button type="button" class="close" data-act="integrate-close" aria-label="Fermer" { (icon(CLOSE)) }
            }
        }
    }
}

fn tick(name: &str, value: &str, label: &str) -> Markup {
    html! { label class="tick" { input type="checkbox" name=(name) value=(value); (label) } }
}

/// What can be embedded from a document, each with the height that fits it.
fn parts(study: &'static Study, scope: Scope) -> Markup {
    let part = |part: Scope, words: &str| {
        html! { option value=(part.name(study)) data-height=(fit::height(study, part)) { (words) } }
    };
    let in_scope = |chapter| match scope {
        Scope::Whole | Scope::File => true,
        Scope::Chapter(id) => id == chapter,
        Scope::Figure(id) => study.figure(id).chapter == chapter,
    };
    html! {
        (part(Scope::Whole, "Toute l’infographie, par chapitres"))
        @for id in study.chapter_ids().filter(|&id| in_scope(id)) {
            @let chapter = study.chapter(id);
            optgroup label=(chapter.title) {
                (part(Scope::Chapter(id), &format!("Chapitre «\u{a0}{}\u{a0}»", chapter.short)))
                @for figure in study.shows().filter(|&f| study.figure(f).chapter == id) {
                    @if scope == Scope::Figure(figure) || !matches!(scope, Scope::Figure(_)) {
                        (part(Scope::Figure(figure), study.figure(figure).about))
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::STUDY;
    use crate::embed::choices::Choices;

    /// The values between `name="…` and `value="…`, for every field of a figure.
    fn fields(markup: &str) -> Vec<(String, String)> {
        let mut found = Vec::new();
        for field in markup.split("name=\"").skip(1) {
            let (name, rest) = field.split_once('"').expect("a closed attribute");
            for value in rest.split("value=\"").skip(1) {
                let (value, _) = value.split_once('"').expect("a closed attribute");
                found.push((name.to_owned(), value.to_owned()));
            }
        }
        found
    }

    #[test]
    fn every_field_is_understood() {
        let markup = dialog(&STUDY, Scope::Whole).into_string();
        let mut counted = 0;
        for (name, value) in fields(&markup) {
            match name.as_str() {
                "quoi" => assert_eq!(Scope::of(&STUDY, &value).name(&STUDY), value),
                "largeur" => {}
                _ if value.is_empty() => {}
                _ => {
                    let known = Choices::default().choose(&STUDY, &name, &value);
                    assert_eq!(known, Some(()), "{name}={value}");
                    counted += 1;
                }
            }
        }
        assert_eq!(counted, 3 + 2 + 7 + 1 + HEIGHTS.len());
    }

    #[test]
    fn a_document_offers_what_it_holds_and_the_whole() {
        let offered = |scope| {
            let markup = parts(&STUDY, scope).into_string();
            markup.matches("<option ").count()
        };
        let chapter = STUDY.chapter_ids().nth(4).expect("seven chapters");
        let of_chapter = |id: &crate::data::FigureId| STUDY.figure(*id).chapter == chapter;
        let figures = STUDY.shows().filter(of_chapter).count();
        let site = STUDY.figure_id("site").expect("a figure");
        assert_eq!(offered(Scope::Whole), 1 + 7 + STUDY.shows().count());
        assert_eq!(offered(Scope::Chapter(chapter)), 2 + figures);
        assert_eq!(offered(Scope::Figure(site)), 3);
    }
}
