//! The page as the build writes it: every chapter, sentence, figure and table
//! as HTML that reads without script.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::atoll::atoll;
use super::fragment;
use crate::chart::Format;
use crate::data::*;
use crate::export::svg::svg;
use crate::selection::Selection;
use crate::view::{View, words};

/// Names of the files that the page asks for.
#[derive(Clone, Debug)]
pub struct Assets {
    pub style: String,
    pub script: String,
}

/// Nothing from elsewhere, no inline script or style.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
                      img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";

/// The whole page, in its default state.
pub fn document(study: &'static Study, assets: &Assets) -> Markup {
    let survey = &study.survey;
    let title = format!("{} — {}", survey.title, survey.subtitle);
    html! {
        (DOCTYPE)
        html lang="fr" {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) " (" (survey.territory) ")" }
                meta name="description" content={
                    (survey.claim) ". " (survey.subtitle) " en " (survey.territory) ", enquête "
                    (survey.period) "."
                };
                link rel="icon" href="data:,";
                link rel="stylesheet" href=(assets.style);
                script type="module" src=(assets.script) {}
            }
            body {
                a class="skip" href="#contenu" { "Aller au contenu" }
                (opening(study))
                (bar(study))
                main id="contenu" {
                    @for id in study.chapter_ids() { (chapter(study, id)) }
                }
                (foot(study))
                p id="annonce" class="unseen" role="status" {}
            }
        }
    }
}

fn opening(study: &'static Study) -> Markup {
    let survey = &study.survey;
    let facts: Vec<String> = study
        .facts
        .iter()
        .filter_map(|fact| Some(format!("{} {}", fact.value?, fact.label)))
        .collect();
    let first = survey.opening.first().copied();
    let picture = first.and_then(|id| match study.resolve(id, Size::All) {
        Resolved::Exactly(figure) => atoll(
            figure.reading,
            study.predicate(figure),
            &study.sentence(figure),
        ),
        Resolved::Wider(_)
        | Resolved::WholeOnly(_)
        | Resolved::Within(_)
        | Resolved::WholeWithin(_)
        | Resolved::Lost(_)
        | Resolved::Unpublished => None,
    });
    html! {
        header class="opening" {
            div class={ "measure" @if picture.is_some() { " pictured" } } {
                p class="kicker" { (survey.title) " · " (survey.territory) }
                h1 { (survey.claim) }
                p class="lead" {
                    (survey.subtitle) "\u{202f}: "
                    (words::list(&facts))
                    ", " (survey.period) "."
                }
                ul class="keys" {
                    @for &id in survey.opening { (key(study, id)) }
                }
                @if let Some(picture) = picture { (PreEscaped(picture)) }
            }
        }
    }
}

/// One number of the first screen: exact, or what is certain of it.
fn key(study: &'static Study, id: IndicatorId) -> Markup {
    let predicate = study.indicator(id).predicate;
    let (value, rest) = match study.resolve(id, Size::All) {
        Resolved::Exactly(f) | Resolved::Wider(f) | Resolved::WholeOnly(f) | Resolved::Lost(f) => {
            (f.reading.words(f.unit), predicate.to_owned())
        }
        Resolved::Within(range) | Resolved::WholeWithin(range) => (
            range.words(Unit::Share),
            format!("{predicate}, selon la taille"),
        ),
        Resolved::Unpublished => ("non publié".into(), predicate.to_owned()),
    };
    html! { li { strong { (value) } " " span { (rest) } } }
}

/// Chapters and choices: always at hand.
fn bar(study: &'static Study) -> Markup {
    html! {
        div class="bar" {
            nav id="chapitres" aria-label="Chapitres" {
                ul {
                    @for (nth, chapter) in study.chapters.iter().enumerate() {
                        li { a href={ "#" (chapter.slug) } aria-current=[(nth == 0).then_some("true")] {
                            span class="nth" { (nth + 1) } " " (chapter.short)
                        } }
                    }
                }
            }
            form id="reglages" {
                fieldset class="sizes" {
                    legend { "Taille du service, en agents" }
                    @for size in Size::EACH {
                        label {
                            input type="radio" name="taille" value=(size.slug()) checked[size == Size::All] autocomplete="off";
                            span class="long" { (size.label()) }
                            span class="short" { (size.short()) }
                        }
                    }
                }
                label class="switch" {
                    input type="checkbox" name="comparer" value=(study.survey.compared) autocomplete="off";
                    span { span class="more" { "Comparer avec " } (study.survey.compared) }
                }
            }
        }
    }
}

fn chapter(study: &'static Study, id: ChapterId) -> Markup {
    let chapter = study.chapter(id);
    let (first, last) = chapter.pages;
    html! {
        section class="chapter" id=(chapter.slug) aria-labelledby={ "titre-" (chapter.slug) } {
            header {
                p class="kicker" { "Chapitre " (id.0 + 1) " · p.\u{a0}" (first) " à " (last) }
                h2 id={ "titre-" (chapter.slug) } { (chapter.title) }
                p class="claim" { (chapter.claim) }
                p class="intro" { (chapter.intro) }
            }
            div class="grid" {
                @for panel in study.panels_of(id) { (figure(study, panel)) }
            }
            @if !chapter.mentions.is_empty() { (remarks("Aussi dans le rapport", "mentions", chapter.mentions)) }
            @if !chapter.lost.is_empty() {
                (remarks("Images du rapport illisibles dans la source disponible", "lost", chapter.lost))
            }
        }
    }
}

fn remarks(title: &str, class: &str, remarks: &[Remark]) -> Markup {
    html! {
        div class={ "remarks " (class) } {
            h3 { (title) }
            ul {
                @for remark in remarks {
                    li { (words::capital(remark.text)) " " span class="page" { "p.\u{a0}" (remark.page) } }
                }
            }
        }
    }
}

fn figure(study: &'static Study, panel: &'static Panel) -> Markup {
    let view = View::new(study, panel, Selection::default());
    let drawn = |format| PreEscaped(svg(&view.chart.layout(format), &view.sentence));
    let part = |name: &str| {
        let parts = fragment::parts(&view);
        parts
            .into_iter()
            .find(|(class, _)| *class == name)
            .map(|(_, markup)| markup)
    };
    html! {
        figure class={ "panel" @if panel.wide { " broad" } @if panel.kind == Kind::Strips { " full" } } id={ "figure-" (panel.slug) } data-panel=(panel.slug) {
            figcaption {
                h3 { (panel.title) }
                p class="about" { (panel.about) }
            }
            p class="headline" { (part("headline").unwrap_or_default()) }
            p class="since" {}
            div class={ "stage" @if panel.wide { " both" } } {
                (drawn(Format::Narrow))
                @if panel.wide { (drawn(Format::Wide)) }
            }
            @if !view.notes.is_empty() {
                ul class="notes" { @for note in &view.notes { li { (note) } } }
            }
            div class="foot" {
                p class="origin" { (view.origin) }
                details class="data" {
                    summary { "Voir les données" }
                    p class="sentence" { (part("sentence").unwrap_or_default()) }
                    div class="table" tabindex="0" role="group" aria-label={ "Tableau\u{202f}: " (panel.about) } {
                        (part("table").unwrap_or_default())
                    }
                }
            }
        }
    }
}

fn foot(study: &'static Study) -> Markup {
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
                        ul {
                            li { a href="donnees/barometre-2018.csv" download { "Télécharger le tableau (CSV)" } }
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
                dl class="terms" {
                    @for term in study.terms { div { dt { (term.word) } dd { (term.definition) } } }
                }
            }
        }
    }
}
