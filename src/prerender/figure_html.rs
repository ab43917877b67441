//! A figure as HTML, in its default state: its words, its picture and its
//! table.

use maud::{Markup, PreEscaped, html};

use super::heading::{Level, heading};
use super::icon::{SOUND, TAKE, icon};
use super::terms::Marker;
use crate::chart::Format;
use crate::data::{Figure, Span, Study};
use crate::export::svg::svg;
use crate::fragment;
use crate::selection::Selection;
use crate::view::{View, words};

/// A figure with its words, its picture and its table. `level`: of its title;
/// `odd`: alone in its row where there are two columns.
pub(super) fn figure_html(
    study: &'static Study,
    figure: &'static Figure,
    level: Level,
    odd: bool,
) -> Markup {
    let view = View::new(study, figure, Selection::default());
    let drawn = |format| PreEscaped(svg(&view.chart.layout(format), &view.sentence));
    let mut marker = Marker::new(study);
    let class = match figure.span {
        Span::Single if odd => "figure odd",
        Span::Single | Span::Opening | Span::Plate => "figure",
        Span::Double => "figure broad",
        Span::Lead => "figure full deep",
    };
    html! {
        figure class=(class) role="figure" aria-label={ (figure.title) " " (figure.about) } id={ "figure-" (figure.slug) } data-figure=(figure.slug) {
            figcaption {
                (heading(level, None, Some("title"), &marker.mark(figure.title)))
                p class="about" { (marker.mark(figure.about)) }
            }
            p class="headline" { (part(&view, "headline")) }
            p class="since" {}
            div class={ "stage" @if figure.span.wide() { " both" } } {
                (drawn(Format::Narrow))
                @if figure.span.wide() { (drawn(Format::Wide)) }
            }
            @if !view.notes.is_empty() {
                ul class="notes" { @for note in &view.notes { li { (marker.mark(note)) } } }
            }
            @let lexicon = marker.rest(view.table.rows.iter().map(|row| row.name.as_str()));
            @if !lexicon.is_empty() {
                p class="lexicon" {
                    "Lexique\u{a0}: "
                    @for (nth, term) in lexicon.iter().enumerate() {
                        @if nth > 0 { ", " }
                        a class="term" href={ "#mot-" (term.slug) } { (words::uncapital(term.word)) }
                    }
                }
            }
            div class="foot" {
                p class="origin" { (view.origin) }
                details class="data" {
                    summary { "Données et image" }
                    p class="sentence" { (part(&view, "sentence")) }
                    div class="table" tabindex="0" role="group" aria-label={ "Tableau\u{a0}: " (figure.about) } {
                        (part(&view, "table"))
                    }
                    p class="commands" {
                        button type="button" data-act="listen" { (icon(SOUND)) span { "Écouter" } }
                        button type="button" data-act="menu" aria-haspopup="menu" aria-expanded="false" { (icon(TAKE)) "Emporter" }
                    }
                    p class="sonification" {}
                }
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
