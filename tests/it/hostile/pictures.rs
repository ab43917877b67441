use std::collections::BTreeSet;

use barometre::data::Study;
use barometre::export::card::{Aspect, Caption, Card};
use barometre::export::svg::{standalone, svg};
use barometre::selection::Selection;
use barometre::theme::{Palette, Scheme};
use barometre::view::View;

use super::study::{HOSTILE, INNOCENT, TEXT};
use crate::support::formats;

/// Every picture and every card in some states, as a program that knows no HTML reads it.
fn pictures(study: &'static Study) -> Vec<String> {
    let states = Selection::each(study).filter(|s| s.chapter.0 == 0);
    let states: Vec<_> = states.step_by(5).collect();
    let palette = Palette::of(Scheme::Light);
    let figures = study.figures.iter();
    figures
        .flat_map(|figure| {
            states.iter().flat_map(|&state| {
                let view = View::new(study, figure, state);
                let caption = Caption::of(&view, "https://example.nc/?taille=a&b=<\">".into());
                let cards = Aspect::EACH
                    .map(|aspect| Card::new(study, &view, state, &caption, aspect).svg(&palette));
                let scenes = formats(figure).into_iter().map(|f| view.chart.layout(f));
                let scenes: Vec<_> = scenes.collect();
                let pictures = scenes.iter().map(|scene| svg(scene, &view.sentence));
                // As files.
                let form = figure.form();
                let files = scenes
                    .iter()
                    .filter_map(|scene| Some(standalone(scene, form?)));
                pictures.chain(files).chain(cards).collect::<Vec<_>>()
            })
        })
        .collect()
}

/// Names of elements with those of their attributes.
fn shapes(pictures: &[String]) -> BTreeSet<String> {
    let mut shapes = BTreeSet::new();
    for picture in pictures {
        let tree = roxmltree::Document::parse(picture)
            .unwrap_or_else(|error| panic!("not well formed, {error}: {picture}"));
        for element in tree.descendants().filter(roxmltree::Node::is_element) {
            let mut names: Vec<&str> = element.attributes().map(|a| a.name()).collect();
            names.sort_unstable();
            shapes.insert(format!("{} {names:?}", element.tag_name().name()));
        }
    }
    shapes
}

#[test]
fn pictures_stay_well_formed_and_gain_no_markup() {
    let pictures = pictures(HOSTILE.study);
    let new = shapes(&pictures);
    let new: Vec<_> = new
        .difference(&shapes(&self::pictures(INNOCENT.study)))
        .cloned()
        .collect();
    assert!(new.is_empty(), "new elements: {new:#?}");
    let labels = pictures.iter().filter(|picture| {
        let tree = roxmltree::Document::parse(picture).expect("well formed");
        let label = tree.root_element().attribute("aria-label");
        label.is_some_and(|label| label.contains(&TEXT[1..]))
    });
    assert!(labels.count() > 10, "no picture is named by its texts");
}
