//! The slots of a figure: its words, then its pictures.

use super::align::{Slot, align};
use super::form::Form;
use super::item::{Item, sides, steps};
use super::nth;
use super::piece::{Piece, Vocabulary};
use super::tour;
use crate::chart::scene::Part;
use crate::chart::{Format, Scene, Spot, Target};
use crate::data::{Panel, SizeId, Span, Study};
use crate::page::fragment;
use crate::selection::{Comparison, Selection};
use crate::view::{Standing, View};

pub fn chosen(size: SizeId, comparison: Comparison) -> Selection {
    Selection {
        size,
        comparison,
        ..Selection::default()
    }
}

pub fn slots(study: &'static Study, panel: &'static Panel, vocabulary: &Vocabulary) -> Vec<Slot> {
    let [mut said, mut narrow, mut wide] = [const { Vec::new() }; 3];
    for size in study.size_ids() {
        for comparison in [Comparison::Off, Comparison::On] {
            debug_assert_eq!(said.len(), nth(size, comparison));
            let view = View::new(study, panel, chosen(size, comparison));
            said.push(words(&view, vocabulary));
            let hint = |spot| match view.hint(study, comparison, spot) {
                Some(hint) => vocabulary.cut(&hint),
                None => Vec::new(),
            };
            narrow.push(picture(&view.chart.layout(Format::Narrow), hint));
            if panel.span.wide() {
                let scene = view.chart.layout(Format::Wide);
                wide.push(picture(&scene, |_| Vec::new()));
            }
        }
    }
    if panel.span == Span::Opening {
        for stop in tour::stops(study) {
            let view = View::new(study, panel, chosen(stop, Comparison::Off));
            let scene = tour::only_that(view.chart).layout(Format::Narrow);
            narrow.push(picture(&scene, |_| Vec::new()));
        }
    }
    [said, narrow, wide].into_iter().flat_map(align).collect()
}

fn words(view: &View, vocabulary: &Vocabulary) -> Vec<Item> {
    let mut items = Vec::new();
    match view.headline.standing {
        Standing::Chosen | Standing::Wider => items.push(Item::new(Form::Answers)),
        Standing::Known | Standing::Missing => {}
    }
    let headline = fragment::headline(&view.headline).into_string();
    let table = fragment::table(&view.table).into_string();
    for (form, text) in [
        (Form::Headline, &headline),
        (Form::Since, &view.since),
        (Form::Sentence, &view.sentence),
        (Form::Table, &table),
    ] {
        let mut index = 0;
        for piece in vocabulary.cut(text) {
            index += u16::from(piece.0.contains("<tr"));
            items.push(Item {
                index,
                ..Item::said(form, piece)
            });
        }
    }
    items
}

fn picture(scene: &Scene, hint: impl Fn(Spot) -> Vec<Piece>) -> Vec<Item> {
    let height = steps(scene.height);
    let mut items = vec![Item {
        place: [height, 0, 0, 0],
        ..Item::new(Form::Picture)
    }];
    let mut targets = scene.targets.iter().peekable();
    for mark in &scene.marks {
        // Beside its row's name, a target has the same row as what it follows.
        while let Some(target) =
            targets.next_if(|target| mark.key.part == Part::Name && mark.key.row == target.spot.row)
        {
            items.extend(aimed(target, &hint));
        }
        items.push(Item::of_mark(mark));
    }
    items.extend(targets.flat_map(|target| aimed(target, &hint)));
    items
}

/// A target and what its number says.
fn aimed(target: &Target, hint: impl Fn(Spot) -> Vec<Piece>) -> Vec<Item> {
    let (area, Spot { row, column }) = (target.area, target.spot);
    let of_row = |blank| Item {
        row,
        column,
        ..blank
    };
    let mut items = vec![of_row(Item {
        place: sides([area.x, area.y, area.w, area.h]),
        ..Item::new(Form::Target)
    })];
    let hint = hint(target.spot).into_iter();
    items.extend(hint.map(|piece| of_row(Item::said(Form::Hint, piece))));
    items
}
