//! A chapter: its plate, its figures, and what else the report says.

use maud::{Markup, html};

use super::assets::Assets;
use super::controls::integrate;
use super::figure_html::figure_html;
use super::icon::{PRINT, icon};
use super::plate::plate;
use super::terms::Marker;
use crate::data::*;
use crate::embed::Scope;
use crate::view::words;

/// `scope`: of the document that it stands in; in the whole it leads to its own
/// page.
pub fn chapter(study: &'static Study, id: ChapterId, scope: Scope, assets: &Assets) -> Markup {
    let chapter = study.chapter(id);
    // In two columns the singles make pairs: the last of an odd number is alone.
    let singles = || study.figures_of(id).filter(|p| p.span == Span::Single);
    let odd = singles()
        .last()
        .map(|p| p.slug)
        .filter(|_| singles().count() % 2 == 1);
    let mut marker = Marker::new(study);
    let (first, last) = chapter.pages;
    let has_plate = study.figures_of(id).any(|f| f.span == Span::Plate);
    html! {
        section class="chapter" id=(chapter.slug) aria-labelledby={ "titre-" (chapter.slug) } {
            @for figure in study.figures_of(id) {
                @if let (Span::Plate, Some(form)) = (figure.span, figure.form()) {
                    (plate(study, figure, form, scope, assets))
                }
            }
            header {
                div class="words" {
                    p class="kicker" { "Chapitre " (id.0 + 1) " · p.\u{a0}" (first) " à " (last) }
                    @if has_plate {
                        h3 { "Toutes les figures du chapitre" }
                    } @else {
                        h2 id={ "titre-" (chapter.slug) } { (chapter.title) }
                        p class="claim" { (chapter.claim) }
                    }
                    p class="intro" { (marker.mark(chapter.intro)) }
                    p class="tools" {
                        button type="button" data-act="print" { (icon(PRINT)) "Imprimer ce chapitre" }
                        @if scope == Scope::Whole {
                            a class="keeps" href={ (Scope::Chapter(id).folder(study)) } { "Page de ce chapitre" }
                        }
                        (integrate(assets))
                    }
                }
            }
            div class="grid" {
                @for figure in study.figures_of(id).filter(|f| f.span.columns() > 0) {
                    (figure_html(study, figure, odd == Some(figure.slug)))
                }
            }
            div class="aside" {
            @if !chapter.mentions.is_empty() { (remarks(&mut marker, "Aussi dans le rapport", "mentions", chapter.mentions)) }
            @if !chapter.lost.is_empty() {
                (remarks(&mut marker, "Images qui manquent à notre copie du rapport", "lost", chapter.lost))
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
