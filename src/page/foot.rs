//! The page's foot: data, source, words.

use maud::{Markup, html};

use super::terms::definitions;
use crate::data::Study;

pub fn foot(study: &'static Study) -> Markup {
    let survey = &study.survey;
    let source = study.source(survey.presented_source);
    html! {
        footer class="end" {
            div class="measure" {
                h2 { "Comprendre et réutiliser" }
                div class="columns" {
                    section {
                        h3 { "Les données" }
                        p { "Chaque nombre avec sa population, son année, sa page et sa provenance, y compris les nombres perdus." }
                        p { "Données\u{202f}: révision " (study.revision) "." }
                        ul {
                            li { a href={ "donnees/" (survey.file) ".csv" } download { "Télécharger le tableau (CSV)" } }
                            li { a href="donnees/schema.json" { "Description des colonnes (Table Schema)" } }
                            li { a href="donnees/datapackage.json" { "Fiche du jeu de données (Data Package)" } }
                        }
                    }
                    section {
                        h3 { "La source" }
                        p {
                            (survey.title) ", " (survey.subtitle) ". " (survey.publisher) "\u{202f}; enquête réalisée par "
                            (survey.surveyor) ", présentée le " (survey.presented) " (" (source.name) "). " (survey.reuse) "."
                        }
                        p {
                            "Les nombres du rapport qui figuraient dans des images sont absents de la source disponible\u{202f}: "
                            "ils sont signalés comme illisibles, jamais estimés."
                        }
                    }
                    section {
                        h3 { "Autres publications citées" }
                        ul {
                            @for source in study.sources {
                                li { (source.name) ", «\u{202f}" (source.title) "\u{202f}», " (source.date) }
                            }
                        }
                    }
                }
                h3 { "Les mots du numérique" }
                (definitions(study.terms.iter()))
                p { a href="accessibilite.html" { "Accessibilité" } }
            }
        }
    }
}
