//! The page as the build writes it: every chapter, sentence, figure and table
//! as HTML that reads without script.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::fragment;
use super::icon::{BIGGER, CLOSE, NEXT, PAUSE, PREVIOUS, PRINT, REPLAY, SOUND, icon};
use super::terms::Marker;
use crate::chart::Format;
use crate::data::*;
use crate::export::svg::svg;
use crate::selection::Selection;
use crate::view::{View, words};

/// What the page is made of beside the study: the names of the files that it
/// asks for, and the drawings that it holds.
#[derive(Clone, Debug, Default)]
pub struct Assets {
    pub style: String,
    pub script: String,
    /// A chapter's slug and its motif, as SVG; a chapter may have none.
    pub motifs: Vec<(String, String)>,
}

/// Nothing from elsewhere, no inline script or style.
pub(super) const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
                      img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";

/// What differs by colour on screen differs by pattern on paper.
const PATTERNS: &str = "<svg class=\"patterns\" width=\"0\" height=\"0\" aria-hidden=\"true\">\
    <pattern id=\"trame-recul\" width=\"4\" height=\"4\" patternUnits=\"userSpaceOnUse\">\
    <path d=\"M0 1H4\" stroke=\"#000\" stroke-width=\"1.6\"/></pattern>\
    <pattern id=\"trame-choix\" width=\"4\" height=\"4\" patternUnits=\"userSpaceOnUse\">\
    <path d=\"M0 0H4V4H0z\"/><circle cx=\"2\" cy=\"2\" r=\"1\" fill=\"#fff\"/></pattern></svg>";

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
                a class="skip" href="#reglages" { "Aller aux réglages" }
                (opening(study))
                (bar(study))
                main id="contenu" {
                    @for id in study.chapter_ids() { (chapter(study, id, assets)) }
                }
                (foot(study))
                p id="annonce" class="unseen" role="status" {}
                p id="parcours" class="unseen" { "Flèches\u{202f}: parcourir les nombres. Échap\u{202f}: quitter." }
                (PreEscaped(PATTERNS))
            }
        }
    }
}

/// The first screen: what this is, of whom, when, why it matters; one number;
/// and the question whose answer runs through the page.
fn opening(study: &'static Study) -> Markup {
    let survey = &study.survey;
    let facts: Vec<String> = study
        .facts
        .iter()
        .filter_map(|fact| Some(format!("{} {}", fact.value?, fact.label)))
        .collect();
    let panel = study.panels.iter().find(|p| p.span == Span::Opening);
    html! {
        header class="opening deep" {
            div class="measure" {
                div class="words" {
                    p class="kicker" { (survey.title) " · " (survey.territory) }
                    h1 { (survey.claim) }
                    p class="lead" { (survey.stake) }
                    p class="facts" {
                        (survey.subtitle) "\u{202f}: "
                        (words::list(&facts))
                        ", " (survey.period) "."
                    }
                }
                @if let Some(panel) = panel { (picture(study, panel)) }
                form id="question" {
                    fieldset class="ask" {
                        legend { "Quelle est la taille de votre service\u{202f}?" }
                        (sizes())
                    }
                }
                div class="go" {
                    a href="#contenu" { "Voir les résultats" }
                    label class="switch" {
                        input type="checkbox" id="animations" role="switch" checked autocomplete="off" aria-describedby="raison";
                        span { "Animations" }
                    }
                    span id="raison" {}
                }
            }
        }
    }
}

/// The figure of the first screen: a picture and its words.
fn picture(study: &'static Study, panel: &'static Panel) -> Markup {
    let view = View::new(study, panel, Selection::default());
    html! {
        figure class="picture" id={ "figure-" (panel.slug) } data-panel=(panel.slug) {
            div class="stage" { (PreEscaped(svg(&view.chart.layout(Format::Narrow), &view.sentence))) }
            button type="button" id="visite" data-act="pause" hidden { (icon(PAUSE)) (icon(REPLAY)) span { "Pause" } }
            figcaption {
                p class="unseen" { (panel.title) }
                p class="headline" { (part(&view, "headline")) }
                p class="origin" { (view.origin) }
            }
        }
    }
}

/// A radio a size.
fn sizes() -> Markup {
    html! {
        @for size in Size::EACH {
            label {
                input type="radio" name="taille" value=(size.slug()) checked[size == Size::All] autocomplete="off";
                span class="long" { (size.label()) }
                span class="short" { (size.short()) }
            }
        }
    }
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
            (deck())
            form id="reglages" aria-label="Réglages" {
                fieldset class="sizes" {
                    legend { "Taille du service, en agents" }
                    (sizes())
                }
                label class="switch" {
                    input type="checkbox" name="comparer" value=(study.survey.compared) autocomplete="off";
                    span { span class="more" { "Comparer avec " } (study.survey.compared) }
                }
            }
        }
    }
}

/// Turns the figures of the presentation.
fn deck() -> Markup {
    html! {
        div id="pupitre" {
            button type="button" id="precedente" data-act="previous" aria-label="Figure précédente" { (icon(PREVIOUS)) }
            span id="rang" {}
            button type="button" id="suivante" data-act="next" aria-label="Figure suivante" { (icon(NEXT)) }
            button type="button" data-act="leave" { (icon(CLOSE)) "Quitter" }
        }
    }
}

fn chapter(study: &'static Study, id: ChapterId, assets: &Assets) -> Markup {
    let chapter = study.chapter(id);
    // In two columns the singles make pairs: the last of an odd number is alone.
    let singles = || study.panels_of(id).filter(|p| p.span == Span::Single);
    let odd = singles()
        .last()
        .map(|p| p.slug)
        .filter(|_| singles().count() % 2 == 1);
    let mut marker = Marker::new(study);
    let motif = assets.motifs.iter().find(|(slug, _)| slug == chapter.slug);
    let (first, last) = chapter.pages;
    html! {
        section class="chapter" id=(chapter.slug) aria-labelledby={ "titre-" (chapter.slug) } {
            header {
                div class="words" {
                    p class="kicker" { "Chapitre " (id.0 + 1) " · p.\u{a0}" (first) " à " (last) }
                    h2 id={ "titre-" (chapter.slug) } { (chapter.title) }
                    p class="claim" { (chapter.claim) }
                    p class="intro" { (marker.mark(chapter.intro)) }
                    p class="tools" {
                        button type="button" data-act="print" { (icon(PRINT)) "Imprimer ce chapitre" }
                    }
                }
                @if let Some((_, motif)) = motif { (PreEscaped(motif)) }
            }
            div class="grid" {
                @for panel in study.panels_of(id).filter(|p| p.span != Span::Opening) {
                    (figure(study, panel, odd == Some(panel.slug)))
                }
            }
            div class="aside" {
            @if !chapter.mentions.is_empty() { (remarks(&mut marker, "Aussi dans le rapport", "mentions", chapter.mentions)) }
            @if !chapter.lost.is_empty() {
                (remarks(&mut marker, "Images du rapport illisibles dans la source disponible", "lost", chapter.lost))
            }
            }
            p class="address" {}
        }
    }
}

fn remarks(marker: &mut Marker, title: &str, class: &str, remarks: &[Remark]) -> Markup {
    html! {
        div class={ "remarks " (class) } {
            h3 { (title) }
            ul {
                @for remark in remarks {
                    li { (marker.mark(&words::capital(remark.text))) " " span class="page" { "p.\u{a0}" (remark.page) } }
                }
            }
        }
    }
}

fn figure(study: &'static Study, panel: &'static Panel, odd: bool) -> Markup {
    let view = View::new(study, panel, Selection::default());
    let drawn = |format| PreEscaped(svg(&view.chart.layout(format), &view.sentence));
    let mut marker = Marker::new(study);
    let class = match panel.span {
        Span::Single if odd => "panel odd",
        Span::Single | Span::Opening => "panel",
        Span::Double => "panel broad",
        Span::Lead => "panel full deep",
    };
    html! {
        figure class=(class) id={ "figure-" (panel.slug) } data-panel=(panel.slug) {
            figcaption {
                h3 { (marker.mark(panel.title)) }
                p class="about" { (marker.mark(panel.about)) }
            }
            p class="headline" { (part(&view, "headline")) }
            p class="since" {}
            div class={ "stage" @if panel.wide() { " both" } } {
                (drawn(Format::Narrow))
                @if panel.wide() { (drawn(Format::Wide)) }
            }
            @if !view.notes.is_empty() {
                ul class="notes" { @for note in &view.notes { li { (marker.mark(note)) } } }
            }
            @let lexicon = marker.rest(view.table.rows.iter().map(|row| row.name.as_str()));
            @if !lexicon.is_empty() {
                p class="lexicon" {
                    "Lexique\u{202f}: "
                    @for (nth, term) in lexicon.iter().enumerate() {
                        @if nth > 0 { ", " }
                        a class="term" href={ "#mot-" (term.slug) } { (words::uncapital(term.word)) }
                    }
                }
            }
            div class="foot" {
                p class="origin" { (view.origin) }
                details class="data" {
                    summary { "Voir les données" }
                    p class="sentence" { (part(&view, "sentence")) }
                    div class="table" tabindex="0" role="group" aria-label={ "Tableau\u{202f}: " (panel.about) } {
                        (part(&view, "table"))
                    }
                }
                button type="button" data-act="listen" { (icon(SOUND)) span { "Écouter" } }
                button type="button" data-act="show" { (icon(BIGGER)) "Voir en grand" }
                p class="heard" {}
            }
        }
    }
}

/// One of the parts that follow the reader, as it stands by default.
fn part(view: &View, name: &str) -> Markup {
    let parts = fragment::parts(view);
    let found = parts.into_iter().find(|(class, _)| *class == name);
    found.map(|(_, markup)| markup).unwrap_or_default()
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
                    @for term in study.terms { div id={ "mot-" (term.slug) } { dt { (term.word) } dd { (term.definition) } } }
                }
                p class="links" { a href="accessibilite.html" { "Accessibilité" } }
            }
        }
    }
}
