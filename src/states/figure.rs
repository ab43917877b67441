//! The slots of a figure: its words, then its pictures.

use super::align::{Item, Look, Slot, align};
use super::form::Form;
use super::mark;
use super::nth;
use super::piece::{Piece, Vocabulary};
use super::tour;
use crate::chart::{Format, Scene, Spot};
use crate::data::{Panel, SizeId, Span, Study};
use crate::page::fragment;
use crate::selection::{Comparison, Selection};
use crate::view::{Standing, View};

/// The number of a part that no mark plays: of targets, and of all else.
const TARGETS: usize = mark::PARTS.len();
const OTHERS: usize = TARGETS + 1;

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
            if panel.wide() {
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
        Standing::Chosen | Standing::Wider => items.push(item(Form::Answers, OTHERS)),
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
                ..said(form, piece)
            });
        }
    }
    items
}

fn picture(scene: &Scene, hint: impl Fn(Spot) -> Vec<Piece>) -> Vec<Item> {
    let height = mark::steps(scene.height);
    let mut items = vec![Item {
        place: [height, 0, 0, 0],
        ..item(Form::Picture, OTHERS)
    }];
    items.extend(scene.marks.iter().map(mark::item));
    for target in &scene.targets {
        let (area, Spot { row, column }) = (target.area, target.spot);
        items.push(Item {
            row,
            column,
            place: mark::sides([area.x, area.y, area.w, area.h]),
            ..item(Form::Target, TARGETS)
        });
        items.extend(hint(target.spot).into_iter().map(|piece| Item {
            row,
            column,
            ..said(Form::Hint, piece)
        }));
    }
    items
}

fn said(form: Form, (before, phrase): Piece) -> Item {
    let blank = item(form, OTHERS);
    Item {
        look: Look {
            before,
            ..blank.look
        },
        phrase,
        ..blank
    }
}

fn item(form: Form, part: usize) -> Item {
    Item {
        row: 0,
        column: None,
        index: 0,
        look: Look {
            form,
            part,
            tone: 0,
            birth: 0,
            size: 0,
            before: String::new(),
        },
        place: [0; 4],
        phrase: String::new(),
    }
}
