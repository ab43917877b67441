//! A chapter: its plate, its figures, and what else the report says.

use maud::{Markup, html};

use super::assets::Assets;
use super::controls::integrate;
use super::figure_html::figure_html;
use super::heading::{Level, heading};
use super::icon::{PRINT, icon};
use super::plate::plate;
use super::terms::Marker;
use crate::data::*;
use crate::embed::Scope;
use crate::view::words;

/// `scope`: of the document that it stands in. On the first page a chapter is its
/// plate, where it has one.
pub fn chapter(study: &'static Study, id: ChapterId, scope: Scope, assets: &Assets) -> Markup {
    let chapter = study.chapter(id);
    // In two columns the singles make pairs: the last of an odd number is alone.
    let figures = || {
        study
            .figures_of(id)
            .filter(|f| f.span.columns() > 0 && study.is_known(f))
    };
    let singles = || figures().filter(|p| p.span == Span::Single);
    let odd = singles()
        .last()
        .map(|p| p.slug)
        .filter(|_| singles().count() % 2 == 1);
    let mut marker = Marker::new(study);
    let (first, last) = chapter.pages;
    let title = format!("titre-{}", chapter.slug);
    let within = |words: &str| {
        heading(
            Level::within_chapter(scope),
            None,
            Some("within"),
            &html! { (words) },
        )
    };
    let has_plate = study.figures_of(id).any(|f| f.span == Span::Plate);
    html! {
        section class="chapter" id=(chapter.slug) aria-labelledby=(title) {
            @for figure in study.figures_of(id) {
                @if let (Span::Plate, Some(form)) = (figure.span, figure.form()) {
                    (plate(study, figure, form, scope, assets))
                }
            }
            @if !has_plate || scope != Scope::Whole {
                header {
                    div class="words" {
                        p class="kicker" { "Chapitre " (id.0 + 1) " · p.\u{a0}" (first) " à " (last) }
                        @if has_plate {
                            (within("Toutes les figures du chapitre"))
                        } @else {
                            @let words = html! {
                                (chapter.title) span class="unseen" { "\u{a0}: " } span class="claim" { (chapter.claim) }
                            };
                            (heading(Level::of_chapter(scope), Some(&title), None, &words))
                        }
                        p class="intro" { (marker.mark(chapter.intro)) }
                        p class="tools" {
                            @if scope == Scope::Whole {
                                (all_figures(study, id))
                            } @else {
                                button type="button" data-act="print" { (icon(PRINT)) "Imprimer ce chapitre" }
                                (integrate(assets))
                            }
                        }
                    }
                }
            }
            @if scope != Scope::Whole {
                div class="grid" {
                    @for figure in figures() { (figure_html(study, figure, Level::Third, odd == Some(figure.slug))) }
                }
                @if !chapter.mentions.is_empty() {
                    div class="remarks" {
                        (within("Aussi dans le rapport"))
                        ul { @for remark in chapter.mentions { li { (marker.mark(&words::capital(remark.text))) (page(remark.page)) } } }
                    }
                }
                (missing(study, id))
                p class="address" {}
            }
        }
    }
}

/// The way from a plate to its chapter's page.
pub(super) fn all_figures(study: &Study, id: ChapterId) -> Markup {
    html! { a class="keeps all" href=(Scope::Chapter(id).folder(study)) { "Toutes les figures du chapitre" } }
}

fn page(page: u16) -> Markup {
    html! { "\u{a0}" span class="page" { "p.\u{a0}" (page) } }
}

/// What the report has in pictures that our copy lacks: those of which nothing
/// is known, by what they are about, and the figures that would show a number
/// if there were one.
fn missing(study: &'static Study, id: ChapterId) -> Markup {
    let lost = study.chapter(id).lost;
    let unknown: Vec<_> = study
        .figures_of(id)
        .filter(|f| !study.is_known(f))
        .collect();
    html! {
        @if lost.len() + unknown.len() > 0 {
            details class="gaps" {
                summary { "Ce qui manque à notre copie du rapport" }
                ul {
                    @for remark in lost { li { (words::capital(remark.text)) (page(remark.page)) } }
                    @for figure in unknown { li { (unread(study, figure)) } }
                }
            }
        }
    }
}

/// A figure of which nothing is known: what it is about, what it would tell,
/// and where in the report.
fn unread(study: &'static Study, figure: &'static Figure) -> Markup {
    let labels: Vec<_> = figure
        .items
        .iter()
        .map(|&i| words::uncapital(study.indicator(i).label))
        .collect();
    let mut pages: Vec<u16> = figure
        .items
        .iter()
        .flat_map(|&i| study.observations_of(i))
        .flat_map(|o| o.pages.iter().copied())
        .collect();
    pages.sort_unstable();
    pages.dedup();
    html! {
        (figure.about) "\u{a0}: " (words::list(&labels))
        @for nth in pages { (page(nth)) }
    }
}
