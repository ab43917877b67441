//! The first screen.

use maud::{Markup, PreEscaped, html};

use super::assets::{Assets, OneFile};
use super::controls::{colours, sizes};
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
pub fn opening(study: &'static Study, assets: &Assets) -> Markup {
    let survey = &study.survey;
    let figure = study.figures.iter().find(|p| p.span == Span::Opening);
    html! {
        header class={ "opening deep" @if let Some(form) = figure.and_then(Figure::form) { " plate-" (form.slug()) } } {
            div class="measure" {
                div class="words" {
                    p class="kicker" { (survey.title) " · " (survey.territory) }
                    h1 { (claim(survey.claim)) }
                    p class="lead" { (shares(survey.stake)) }
                }
                @if let Some(figure) = figure { (picture(study, figure)) }
                form id="question" autocomplete="off" {
                    fieldset class="ask" {
                        legend { (study.respondents.question) }
                        (sizes(study))
                    }
                }
                // Last, as on a phone: what comes in later would push it down.
                p class="facts" {
                    (survey.subtitle) "\u{a0}: "
                    @if let Some(asked) = study.asked() { (asked) ", " }
                    (survey.period) "."
                }
            }
            (tiles(study, assets))
        }
    }
}

/// A tile a chapter: its number, its name, and its plate in small.
fn tiles(study: &'static Study, assets: &Assets) -> Markup {
    html! {
        nav class="tiles" aria-label="Les chapitres en images" {
            // The style sheet cannot count tiles that have not come in yet.
            ul class=[(study.chapters.len() % 2 == 1).then_some("odd")] {
                @for id in study.chapter_ids() {
                    @let chapter = study.chapter(id);
                    li class=(colours(study, id)) {
                        @let file = assets.tiles.iter().find(|(slug, _)| *slug == chapter.slug);
                        a href={ "#" (chapter.slug) } {
                            // The page in one file has no others beside it.
                            @if let (Some((_, file)), false) = (file, assets.one_file == OneFile::This) {
                                img src=(file) alt="" width="216" height="150" loading="lazy" decoding="async";
                            }
                            span { span class="nth" { (id.0 + 1) } " " (chapter.short) }
                        }
                    }
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

/// A text with its shares set apart.
fn shares(text: &str) -> Markup {
    const SIGN: &str = "\u{202f}%";
    let mut parts = text.split(SIGN).peekable();
    html! {
        @while let Some(part) = parts.next() {
            @if parts.peek().is_some() {
                @let (before, number) = part.split_at(part.trim_end_matches(|c: char| c.is_ascii_digit() || c == ',').len());
                (before) strong { (number) (SIGN) }
            } @else {
                (part)
            }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_set_apart_and_nothing_is_lost() {
        let set = shares("Un site\u{202f}? 61\u{202f}% des petits, 88,5\u{202f}%.").into_string();
        assert_eq!(
            set,
            "Un site\u{202f}? <strong>61\u{202f}%</strong> des petits, \
             <strong>88,5\u{202f}%</strong>."
        );
        assert_eq!(shares("Aucun nombre").into_string(), "Aucun nombre");
    }
}
