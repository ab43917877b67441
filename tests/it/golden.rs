//! Pictures of every kind of chart, and of four in the middle of a transition, against
//! `tests/golden/*.svg`. They open in a browser: look at them. So do those of plates,
//! `planche-*.svg`, each with its own colours.
//!
//! `INSTA_UPDATE=always cargo test --test it golden` writes them anew;
//! `git diff` then shows what moved, one element a line.

mod plates;

use std::path::Path;

use barometre::STUDY;
use barometre::chart::scene::{Format, Mark, Scene};
use barometre::data::{Kind, SizeId};
use barometre::export::svg;
use barometre::motion::Transition;
use barometre::prerender::style;
use barometre::selection::Comparison::{self, Off, On};
use barometre::theme::FONT;

use crate::support::{ALL, FROM_50_TO_100, OVER_100, UNDER_50, figure, view};

/// A figure in one state.
type State = (&'static str, SizeId, Comparison);

/// Drawn in every format that the page shows them in.
const STILLS: [State; 26] = [
    // Two classes; one of them forward, as chosen and around what was chosen;
    // with a whole that is a range.
    ("visioconference", ALL, Off),
    ("visioconference", UNDER_50, Off),
    ("visioconference", FROM_50_TO_100, Off),
    ("antivirus", ALL, Off),
    ("enquete", ALL, Off),
    ("changements", ALL, Off),
    ("fonctions-site", ALL, Off),
    ("fonctions-site", ALL, On),
    // Some lost; all lost.
    ("risques", ALL, Off),
    ("fonctions-application", ALL, Off),
    // All; as chosen, with 2011 and without; wider than chosen.
    ("site", ALL, Off),
    ("site", UNDER_50, On),
    ("site", OVER_100, Off),
    ("aisance", FROM_50_TO_100, Off),
    // A bound; a whole known as a range; devices; two bounds; wide, with a
    // bound and a range that is one.
    ("stockage-equipements", ALL, Off),
    ("byod", ALL, Off),
    ("equipements-par-agent", ALL, Off),
    ("informatique-interne", OVER_100, Off),
    ("cloud", ALL, Off),
    // In figures; in words, as chosen.
    ("analyse-donnees", ALL, Off),
    ("besoins-recrutement", ALL, Off),
    ("besoins-recrutement", OVER_100, Off),
    ("freins", ALL, Off),
    ("neuf-indicateurs", ALL, Off),
    ("neuf-indicateurs", OVER_100, Off),
    ("portrait-en-cours", ALL, Off),
];

/// Drawn half-way, narrow.
const TRANSITIONS: [(State, State); 4] = [
    (
        ("visioconference", ALL, Off),
        ("visioconference", UNDER_50, Off),
    ),
    (("site", ALL, Off), ("site", UNDER_50, Off)),
    (("fonctions-site", ALL, Off), ("fonctions-site", ALL, On)),
    (
        ("neuf-indicateurs", ALL, Off),
        ("neuf-indicateurs", OVER_100, Off),
    ),
];

/// The colours stand in a file of their own, which is a golden too: a change
/// of tone is one line there, not one in every picture.
const THEME: &str = "theme.css";
/// Where insta puts it.
const THEME_FILE: &str = "theme.snap.css";

/// Compares a text with a golden file of this name.
fn golden(name: &str, content: String) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../golden");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_binary_snapshot!(name, content.into_bytes()));
}

/// Compares marks, as a picture that needs nothing but its style sheet.
fn picture(name: &str, format: Format, height: f32, marks: &[Mark]) {
    let mut body = String::new();
    svg::body(&mut body, marks);
    let body = body.replace("><", ">\n<");
    let width = format.width();
    let picture = format!(
        "<?xml-stylesheet href=\"{THEME_FILE}\"?>\n\
         <svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" \
         font-family=\"{FONT}\">\n\
         <rect class=\"f-surface\" width=\"100%\" height=\"100%\"/>\n{body}\n</svg>\n"
    );
    golden(&format!("{name}.svg"), picture);
}

fn scene((slug, size, comparison): State, format: Format) -> Scene {
    view(&STUDY, slug, size, comparison).chart.layout(format)
}

fn formats(slug: &str) -> impl Iterator<Item = Format> {
    let wide = figure(&STUDY, slug).span.wide().then_some(Format::Wide);
    std::iter::once(Format::Narrow).chain(wide)
}

fn name((slug, size, comparison): State, format: Format) -> String {
    let size = match size {
        SizeId::ALL => String::new(),
        chosen => format!("-{}", STUDY.size(chosen).slug),
    };
    let compared = match comparison {
        Off => "",
        On => "-2011",
    };
    let width = match format {
        Format::Narrow | Format::Wide => format.name().to_owned(),
        Format::Plate(width) => width.to_string(),
    };
    format!("{slug}{size}{compared}-{width}")
}

fn stills(of: impl Fn(Kind) -> bool) {
    let of_kind = |(slug, ..): &State| of(figure(&STUDY, slug).kind);
    for state in STILLS.into_iter().filter(of_kind) {
        for format in formats(state.0) {
            let scene = scene(state, format);
            picture(&name(state, format), format, scene.height, &scene.marks);
        }
    }
}

// One test a kind, so that a change of one chart is not hidden by another's.

#[test]
fn units() {
    stills(|kind| kind == Kind::Survey);
}

#[test]
fn diverging() {
    stills(|kind| kind == Kind::Changes);
}

#[test]
fn bars() {
    stills(|kind| kind == Kind::Bars);
}

#[test]
fn dots() {
    stills(|kind| kind == Kind::Dots);
}

#[test]
fn crowd() {
    stills(|kind| kind == Kind::Crowd);
}

#[test]
fn composition() {
    stills(|kind| kind == Kind::Composition);
}

#[test]
fn matrix() {
    stills(|kind| matches!(kind, Kind::Matrix(_)));
}

#[test]
fn strips() {
    stills(|kind| matches!(kind, Kind::Strips(_)));
}

#[test]
fn portrait() {
    stills(|kind| matches!(kind, Kind::Portrait(_)));
}

#[test]
fn midway() {
    for (from, to) in TRANSITIONS {
        let format = Format::Narrow;
        let (start, end) = (scene(from, format), scene(to, format));
        let marks = Transition::new(&start.marks, &end).at(0.5);
        assert_ne!(marks, start.marks, "{} has not left", from.0);
        assert_ne!(marks, end.marks, "{} is already there", from.0);
        let name = format!("{}-midway", name(to, format));
        picture(&name, format, start.height.max(end.height), &marks);
    }
}

#[test]
fn colours() {
    golden(THEME, style::theme());
}

/// No kind of chart without a picture, and no picture that nothing draws any
/// more: it would stay for ever.
#[test]
fn pictures_and_kinds_belong_together() {
    let has = |kind: Kind| {
        let same = |a: Kind| std::mem::discriminant(&a) == std::mem::discriminant(&kind);
        STILLS.iter().any(|s| same(figure(&STUDY, s.0).kind))
    };
    for figure in STUDY.figures.iter().filter(|f| f.form().is_none()) {
        assert!(has(figure.kind), "no picture of {:?}", figure.kind);
    }
    let still = STILLS
        .iter()
        .flat_map(|&s| formats(s.0).map(move |f| name(s, f)));
    let midway = TRANSITIONS
        .iter()
        .map(|&(_, to)| format!("{}-midway", name(to, Format::Narrow)));
    let names = still.chain(midway).chain(plates::files());
    let names: Vec<String> = names.chain(["theme".into()]).collect();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let file = entry.file_name().to_string_lossy().into_owned();
        let stem = file.split('.').next().unwrap_or_default();
        assert!(
            names.iter().any(|n| n == stem),
            "tests/golden/{file}: left over"
        );
    }
}
