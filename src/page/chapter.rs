//! A chapter: its sentence and its drawing, its figures, and what else the
//! report says.

use maud::{Markup, PreEscaped, html};

use super::document::{Assets, integrate};
use super::fit;
use super::fragment;
use super::icon::{PRINT, SOUND, TAKE, icon};
use super::terms::Marker;
use crate::chart::Format;
use crate::data::*;
use crate::embed::Scope;
use crate::export::svg::svg;
use crate::selection::Selection;
use crate::view::{View, words};

/// `scope`: of the document that it stands in; in the whole it leads to its own
/// page.
pub fn chapter(study: &'static Study, id: ChapterId, scope: Scope, assets: &Assets) -> Markup {
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
                        @if scope == Scope::Whole {
                            a class="keeps" href={ (Scope::Chapter(id).folder(study)) } { "Page de ce chapitre" }
                        }
                        (integrate(assets))
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
                    li { (marker.mark(&words::capital(remark.text))) "\u{a0}" span class="page" { "p.\u{a0}" (remark.page) } }
                }
            }
        }
    }
}

/// A figure with its words, its picture and its table. `odd`: alone in its row
/// where there are two columns.
pub(super) fn figure(study: &'static Study, panel: &'static Panel, odd: bool) -> Markup {
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
        figure class=(class) role="figure" aria-label={ (panel.title) " " (panel.about) } id={ "figure-" (panel.slug) } data-panel=(panel.slug)
            data-height=(fit::figure(study, panel)) {
            figcaption {
                h3 { (marker.mark(panel.title)) }
                p class="about" { (marker.mark(panel.about)) }
            }
            p class="headline" { (part(&view, "headline")) }
            p class="since" {}
            div class={ "stage" @if panel.span.wide() { " both" } } {
                (drawn(Format::Narrow))
                @if panel.span.wide() { (drawn(Format::Wide)) }
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
                button type="button" data-act="menu" aria-haspopup="menu" aria-expanded="false" { (icon(TAKE)) "Emporter" }
                p class="heard" {}
            }
        }
    }
}

/// One of the parts that follow the reader, as it stands by default.
pub fn part(view: &View, name: &str) -> Markup {
    let parts = fragment::parts(view);
    let found = parts.into_iter().find(|(class, _)| *class == name);
    found.map(|(_, markup)| markup).unwrap_or_default()
}
