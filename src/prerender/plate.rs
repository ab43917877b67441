//! A plate as HTML: its name, its picture for each width, and its facts as a
//! list. Without script the pictures are files and the list is open.

use maud::{Markup, html};

use super::assets::{Assets, OneFile, PlateFile};
use super::figure_html::part;
use super::icon::{TAKE, icon};
use crate::chart::scene::format::{DESK, DESK_FROM, PHONES, TABLET, TABLET_FROM};
use crate::data::{Figure, Form, Study};
use crate::export::svg::standalone;
use crate::selection::Selection;
use crate::view::View;

/// The widths that pictures are made for.
pub fn widths() -> impl Iterator<Item = u16> {
    PHONES.into_iter().chain([TABLET, DESK])
}

/// The window that a picture is for: up to this many CSS pixels wide; `None`
/// for the widest.
fn most(width: u16) -> Option<u16> {
    match width {
        DESK => None,
        TABLET => Some(DESK_FROM - 1),
        width => {
            let next = PHONES.into_iter().find(|next| *next > width);
            Some(next.unwrap_or(TABLET_FROM) - 1)
        }
    }
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

/// A plate's section: `level` is that of its heading.
pub(super) fn plate(
    study: &'static Study,
    figure: &'static Figure,
    form: Form,
    assets: &Assets,
) -> Markup {
    let view = View::new(study, figure, Selection::default());
    let chapter = study.chapter(figure.chapter);
    let name = format!("{}. {}", figure.chapter.0 + 1, chapter.title);
    let files: Vec<&PlateFile> = assets
        .plates
        .iter()
        .filter(|file| file.plate == figure.slug)
        .collect();
    html! {
        figure class={ "figure plate plate-" (form.slug()) } role="figure" aria-label={ (figure.title) " " (figure.about) }
            id={ "figure-" (figure.slug) } data-figure=(figure.slug) {
            h2 class="unseen" id={ "titre-" (chapter.slug) } { (name) "\u{a0}: " (figure.title) }
            div class="stage" {
                // The page in one file has no others beside it.
                @if assets.one_file != OneFile::This && !files.is_empty() {
                    picture {
                        @for file in &files {
                            @if let Some(most) = most(file.width) {
                                source media={ "(max-width:" (most) "px)" } srcset={ (assets.root) (file.name) } width=(file.width) height=(file.height);
                            }
                        }
                        @if let Some(file) = files.last() {
                            img src={ (assets.root) (file.name) } alt=(view.sentence) width=(file.width) height=(file.height) loading="lazy" decoding="async";
                        }
                    }
                }
            }
            figcaption class="under" {
                p class="headline" { (part(&view, "headline")) }
                details class="data" open {
                    summary { "Lire les chiffres" }
                    p class="sentence" { (part(&view, "sentence")) }
                    div class="table numbers" { (part(&view, "table")) }
                    p class="origin" { (view.origin) }
                }
                button type="button" data-act="menu" aria-haspopup="menu" aria-expanded="false" { (icon(TAKE)) "Emporter" }
            }
        }
    }
}
