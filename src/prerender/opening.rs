//! The first screen.

use maud::{Markup, PreEscaped, html};

use super::controls::sizes;
use super::figure_html::part;
use super::icon::{PAUSE, REPLAY, icon};
use crate::chart::Format;
use crate::chart::scene::format::{DESK, TABLET};
use crate::data::*;
use crate::export::svg::svg;
use crate::selection::Selection;
use crate::view::View;

/// The first screen: what this is, of whom, when, why it matters; one number;
/// and the question whose answer runs through the page.
pub fn opening(study: &'static Study) -> Markup {
    let survey = &study.survey;
    let figure = study.figures.iter().find(|p| p.span == Span::Opening);
    html! {
        header class={ "opening deep" @if let Some(form) = figure.and_then(Figure::form) { " plate-" (form.slug()) } } {
            div class="measure" {
                div class="words" {
                    p class="kicker" { (survey.title) " · " (survey.territory) }
                    h1 { (claim(survey.claim)) }
                    p class="lead" { (survey.stake) }
                    p class="facts" {
                        (survey.subtitle) "\u{a0}: "
                        (study.asked())
                        ", " (survey.period) "."
                    }
                }
                @if let Some(figure) = figure { (picture(study, figure)) }
                form id="question" autocomplete="off" {
                    fieldset class="ask" {
                        legend { (study.respondents.question) }
                        (sizes(study))
                    }
                }
                div class="go" {
                    a href="#contenu" { "Voir les résultats" }
                    (motion_switch())
                }
            }
        }
    }
}

/// The widths that the first screen's picture is in the page for: it has no
/// file to wait for.
const WIDTHS: [u16; 3] = [390, TABLET, DESK];

/// The claim, its second half in another colour.
fn claim(claim: &str) -> Markup {
    html! {
        @match claim.split_once(", ") {
            Some((first, second)) => { (first) ", " span { (second) } },
            None => (claim),
        }
    }
}

/// Whether figures move.
pub(super) fn motion_switch() -> Markup {
    html! {
        form autocomplete="off" {
            label class="switch" {
                input type="checkbox" id="animations" role="switch" checked aria-describedby="raison";
                span { "Animations" }
            }
        }
        span id="raison" {}
    }
}

/// The figure of the first screen: a picture and its words.
fn picture(study: &'static Study, figure: &'static Figure) -> Markup {
    let view = View::new(study, figure, Selection::default());
    html! {
        figure class="picture" role="figure" aria-label=(figure.title) id={ "figure-" (figure.slug) } data-figure=(figure.slug) {
            div class="stage" {
                @for width in WIDTHS {
                    (PreEscaped(svg(&view.chart.layout(Format::Plate(width)), &view.sentence)))
                }
            }
            button type="button" id="visite" data-act="pause" hidden { (icon(PAUSE)) (icon(REPLAY)) span { "Pause" } }
            figcaption {
                p class="unseen" { (figure.title) }
                p class="headline" { (part(&view, "headline")) }
                p class="origin" { (view.origin) }
            }
        }
    }
}
