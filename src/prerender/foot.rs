//! The page's foot: data, source, words.

use maud::{Markup, html};

use super::assets::{Assets, OneFile};
use super::controls::integrate;
use super::opening::motion_switch;
use super::plan;
use super::terms::{asked, definitions};
use crate::data::*;
use crate::embed::Scope;

/// The foot of the first page.
pub fn foot(study: &'static Study, assets: &Assets) -> Markup {
    let survey = &study.survey;
    let source = study.source(survey.presented_source);
    html! {
        footer class="end deep" {
            div class="measure" {
                h2 { "D’où viennent ces chiffres" }
                div class="columns" {
                    section {
                        h3 { "La source" }
                        p {
                            (survey.title) ", " (survey.subtitle) ". " (survey.publisher) "\u{202f}; enquête réalisée par "
                            (survey.surveyor) ", présentée le " (survey.presented) " (" (source.name) "). " (survey.reuse) "."
                        }
                        @if !survey.studies.is_empty() {
                            p { "Les études complètes\u{a0}: "
                                @for (nth, site) in survey.studies.iter().enumerate() {
                                    @if nth > 0 { ", " }
                                    a href={ "https://" (site) "/" } { (site) }
                                }
                                "."
                            }
                        }
                        @if !survey.caution.is_empty() { p { (survey.caution) } }
                        @if !survey.missing.is_empty() { p { (survey.missing) } }
                        details {
                            summary { "Autres publications citées" }
                            ul {
                                @for source in study.sources {
                                    li { (source.name) ", «\u{a0}" (source.title) "\u{a0}», " (source.date) }
                                }
                            }
                        }
                    }
                    section {
                        h3 { "Les données" }
                        ul {
                            li { (data_file(study, "-tableur.csv", "Tableau complet pour tableur (CSV)")) }
                            li { a href="donnees/LISEZ-MOI.md" { "Mode d’emploi des données" } }
                        }
                        details {
                            summary { "Autres formats" }
                            ul {
                                li { (data_file(study, ".csv", "CSV international")) }
                                li { (data_file(study, ".json", "JSON avec métadonnées")) }
                                li { a href="donnees/schema.json" { "Description des colonnes (Table Schema)" } }
                                li { a href="donnees/datapackage.json" { "Fiche du jeu de données (Data Package)" } }
                            }
                        }
                        (one_file(study.revision, assets, Scope::Whole))
                    }
                    @if !study.terms.is_empty() {
                        section {
                            h3 { "Les mots" }
                            details {
                                summary { (survey.glossary) }
                                (definitions(study.terms.iter()))
                            }
                        }
                    }
                    section {
                        h3 { "Emporter, intégrer" }
                        ul {
                            @if assets.one_file != OneFile::This { li { a href="integrer.html" { "Pour les sites partenaires" } } }
                            li { (integrate(assets)) }
                            li { a href="accessibilite.html" { "Accessibilité" } }
                            li { (plan::way("")) }
                        }
                        (motion_switch())
                    }
                }
            }
        }
    }
}

/// A link to the whole set in one form, by the ending of its file.
fn data_file(study: &Study, ending: &str, words: &str) -> Markup {
    html! { a href={ "donnees/" (study.survey.file) (ending) } download { (words) } }
}

/// The foot of a chapter's page. `piece`: the chapter as HTML, whose unknown
/// words are explained.
pub fn short_foot(study: &'static Study, id: ChapterId, piece: &str, assets: &Assets) -> Markup {
    let survey = &study.survey;
    let root = Scope::Chapter(id).root();
    let (first, last) = study.chapter(id).pages;
    let terms = asked(study, piece);
    html! {
        footer class="end deep" {
            div class="measure" {
                @if !terms.is_empty() {
                    h2 { "Les mots de ce chapitre" }
                    (definitions(terms.into_iter()))
                }
                h2 { "La source, les données" }
                p {
                    (survey.title) ", " (survey.subtitle) ", p.\u{a0}" (first) " à " (last) ". " (survey.publisher)
                    "\u{202f}; enquête réalisée par " (survey.surveyor) ". " (survey.reuse) "."
                }
                ul {
                    li { a class="keeps" href=(root) { "Toute l’infographie" } }
                    li { a href={ (root) "donnees/" (survey.file) ".csv" } download { "Télécharger le tableau (CSV)" } }
                    li { a href={ (root) "accessibilite.html" } { "Accessibilité" } }
                    li { (plan::way(root)) }
                    li { a href={ (root) "integrer.html" } { "Pour les sites partenaires" } }
                }
                (one_file(study.revision, assets, Scope::Chapter(id)))
                (motion_switch())
            }
        }
    }
}

/// Which numbers these are, and the way to the page in one file; in that file,
/// what it is. Of a frozen copy scripts/publish.mjs says here that it is one.
fn one_file(revision: &str, assets: &Assets, scope: Scope) -> Markup {
    let numbers = html! { p { "Données\u{a0}: révision " (revision) "." } };
    match &assets.one_file {
        OneFile::None => numbers,
        OneFile::This => {
            let address = assets.site.url("");
            html! {
                p class="copy" {
                    "Ce fichier contient toute l’infographie et se lit sans connexion (données\u{a0}: révision "
                    (revision) "). La version à jour\u{a0}: " a href=(address) { (address) } "."
                }
            }
        }
        OneFile::At { name, bytes } => html! {
            (numbers)
            p class="copy" {
                a href={ (scope.root()) (name) } download { "Toute l’infographie en un seul fichier" }
                " (HTML, " (weight(*bytes)) "), qui s’ouvre sans connexion."
            }
        },
    }
}

/// A size in French: thousands or millions of bytes.
fn weight(bytes: usize) -> String {
    let tenths = (bytes + 50_000) / 100_000;
    if tenths < 10 {
        format!("{}\u{a0}ko", (bytes + 500) / 1000)
    } else {
        format!("{},{}\u{a0}Mo", tenths / 10, tenths % 10)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_weight_is_written_in_its_unit() {
        assert_eq!(weight(21_480), "21\u{a0}ko");
        assert_eq!(weight(949_999), "950\u{a0}ko");
        assert_eq!(weight(950_000), "1,0\u{a0}Mo");
        assert_eq!(weight(1_249_000), "1,2\u{a0}Mo");
    }
}
