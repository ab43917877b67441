//! A plate as HTML: its name, its picture for each width, and its facts as a
//! list. Without script the pictures are files and the list is open.

use maud::{Markup, html};

use super::assets::{Assets, OneFile, PlateFile};
use super::chapter::all_figures;
use super::figure_html::part;
use super::heading::{Level, heading};
use super::icon::{TAKE, icon};
use crate::chart::scene::format::{media, starts};
use crate::data::{Figure, Form, Span, Study};
use crate::embed::Scope;
use crate::export::svg::standalone;
use crate::selection::Selection;
use crate::view::View;

/// The widths that pictures are made for: all that a plate is composed for.
pub fn widths() -> impl Iterator<Item = u16> {
    starts().map(|(_, width)| width)
}

/// Asks for the window that a picture is for: too narrow for the next; `None` for the widest.
fn most(width: u16) -> Option<String> {
    let (from, _) = starts().find(|(_, next)| *next > width)?;
    Some(format!("not all and {}", media(from)))
}

/// A plate's picture in its default state, as a file of its own, and its
/// height.
pub fn picture(
    study: &'static Study,
    figure: &'static Figure,
    form: Form,
    width: u16,
) -> (String, u16) {
    let view = View::new(study, figure, Selection::default());
    let scene = view.chart.layout(crate::chart::Format::Plate(width));
    (standalone(&scene, form), scene.height.round() as u16)
}

/// A plate with its name, its picture and its facts. The first of a chapter
/// bears the chapter's name, others and those of a document of their own have
/// none but theirs.
pub(super) fn plate(
    study: &'static Study,
    figure: &'static Figure,
    form: Form,
    scope: Scope,
    assets: &Assets,
) -> Markup {
    let view = View::new(study, figure, Selection::default());
    let chapter = study.chapter(figure.chapter);
    let name = format!("{}. {}\u{a0}: ", figure.chapter.0 + 1, chapter.title);
    let mut plates = study.figures_of(figure.chapter);
    let first = plates.find(|f| f.span == Span::Plate);
    let opens = match scope {
        Scope::Whole | Scope::File | Scope::Chapter(_) => {
            first.is_some_and(|first| first.slug == figure.slug)
        }
        Scope::Figure(_) => false,
    };
    let called = if opens { name.as_str() } else { "" };
    let files: Vec<&PlateFile> = assets
        .plates
        .iter()
        .filter(|file| file.plate == figure.slug)
        .collect();
    html! {
        figure class={ "figure plate plate-" (form.slug()) } role="figure" aria-label={ (called) (figure.title) " " (figure.about) }
            id={ "figure-" (figure.slug) } data-figure=(figure.slug) {
            // The picture shows both: this is for who does not see it.
            figcaption class="unseen" {
                @if opens {
                    @let words = html! { (name) span class="title" { (figure.title) } };
                    (heading(Level::of_chapter(scope), Some(&format!("titre-{}", chapter.slug)), None, &words))
                } @else {
                    (heading(Level::within_chapter(scope), None, Some("title"), &html! { (figure.title) }))
                }
                p { (figure.about) }
            }
            div class="stage" {
                // The page in one file has no others beside it.
                @if assets.one_file != OneFile::This && !files.is_empty() {
                    picture {
                        @for file in &files {
                            @if let Some(most) = most(file.width) {
                                source media=(most) srcset={ (assets.root) (file.name) } width=(file.width) height=(file.height);
                            }
                        }
                        @if let Some(file) = files.last() {
                            img src={ (assets.root) (file.name) } alt=(view.sentence) width=(file.width) height=(file.height) loading="lazy" decoding="async";
                        }
                    }
                }
            }
            div class="under" {
                p class="sentence" { (part(&view, "sentence")) }
                p class="headline" { (part(&view, "headline")) }
                details class="data" open {
                    summary { "Lire les chiffres" }
                    div class="table numbers" { (part(&view, "table")) }
                    @if !view.notes.is_empty() {
                        ul class="notes" { @for note in &view.notes { li { (note) } } }
                    }
                    p class="origin" { (view.origin) }
                }
                button type="button" data-act="menu" aria-haspopup="menu" aria-expanded="false" { (icon(TAKE)) "Emporter" }
                @if scope == Scope::Whole {
                    (all_figures(study, figure.chapter))
                }
            }
        }
    }
}
