//! Pictures of the plates, in three states and half-way from the first to the
//! second, as composed for a phone, a tablet and a desk.
//!
//! All of them are six megabytes, as a plate has up to a thousand marks. So a
//! picture is kept of what differs most: the phone's and the desk's, as
//! published and with the last size and the compared year, and the phone's
//! half-way. Of the others a digest is kept, in `planches.snap.txt`. Where one
//! of those differs, its picture is written beside the other outputs of the
//! tests, under `target/tmp/planches/`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use barometre::STUDY;
use barometre::chart::scene::format::{DESK, TABLET};
use barometre::chart::{Format, Scene};
use barometre::data::{Figure, SizeId};
use barometre::export::svg::standalone;
use barometre::motion::Transition;
use barometre::selection::Comparison::{self, Off, On};
use sha2::{Digest as _, Sha256};

use super::golden;
use crate::support::{ALL, OVER_100, UNDER_50, view};

/// A phone, a tablet, a desk.
const WIDTHS: [u16; 3] = [390, TABLET, DESK];

/// As published, as chosen, and with the last size and the compared year; each
/// with its name.
const STATES: [(&str, SizeId, Comparison); 3] = [
    ("", ALL, Off),
    ("-premiere", UNDER_50, Off),
    ("-derniere-2011", OVER_100, On),
];

/// How a picture is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kept {
    Whole,
    Digest,
}

/// A picture of a plate: its name, how it is kept, and what it shows.
struct Picture {
    name: String,
    kept: Kept,
    svg: String,
}

fn scene(figure: &Figure, (_, size, comparison): (&str, SizeId, Comparison), width: u16) -> Scene {
    let view = view(&STUDY, figure.slug, size, comparison);
    view.chart.layout(Format::Plate(width))
}

fn plates() -> impl Iterator<Item = &'static Figure> {
    STUDY.figures.iter().filter(|f| f.form().is_some())
}

/// The names of the pictures of a plate, and how each is kept.
fn names(figure: &Figure) -> impl Iterator<Item = (String, Kept, u16, Option<usize>)> + use<> {
    let slug = figure.slug;
    WIDTHS.into_iter().flat_map(move |width| {
        let stills = STATES.iter().enumerate().map(move |(nth, (state, ..))| {
            let kept = if width == TABLET || nth == 1 {
                Kept::Digest
            } else {
                Kept::Whole
            };
            (format!("{slug}{state}-{width}"), kept, width, Some(nth))
        });
        let kept = if width == WIDTHS[0] {
            Kept::Whole
        } else {
            Kept::Digest
        };
        let midway = (format!("{slug}-{width}-midway"), kept, width, None);
        stills.chain([midway])
    })
}

fn pictures(figure: &'static Figure) -> impl Iterator<Item = Picture> {
    let form = figure.form().expect("a plate");
    names(figure).map(move |(name, kept, width, state)| {
        let scene = match state {
            Some(nth) => scene(figure, STATES[nth], width),
            None => {
                let start = scene(figure, STATES[0], width);
                let mut end = scene(figure, STATES[1], width);
                let marks = Transition::new(&start.marks, &end).at(0.5);
                assert_ne!(marks, start.marks, "{name} has not left");
                assert_ne!(marks, end.marks, "{name} is already there");
                end.marks = marks;
                end
            }
        };
        // One element a line, so that a difference shows what moved.
        let svg = standalone(&scene, form).replace("><", ">\n<") + "\n";
        Picture { name, kept, svg }
    })
}

/// The names of all files that pictures of plates have.
pub fn files() -> impl Iterator<Item = String> {
    let kept = plates().flat_map(names);
    let whole = kept.filter(|(_, kept, ..)| *kept == Kept::Whole);
    whole.map(|(name, ..)| name).chain([DIGESTS.into()])
}

/// The file of digests.
const DIGESTS: &str = "planches";

fn digest(svg: &str) -> String {
    let hash = Sha256::digest(svg);
    hash.iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// The digests that are kept, by the names of their pictures.
fn known() -> BTreeMap<String, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(root.join(format!("tests/golden/{DIGESTS}.snap.txt")));
    let text = text.unwrap_or_default();
    let lines = text.lines().filter_map(|line| line.split_once(' '));
    lines
        .map(|(hash, name)| (name.into(), hash.into()))
        .collect()
}

/// Writes a picture of which only the digest is kept, so that it can be seen.
fn show(picture: &Picture) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("planches");
    let file = folder.join(format!("{}.svg", picture.name));
    let written = fs::create_dir_all(&folder).and_then(|()| fs::write(&file, &picture.svg));
    match written {
        Ok(()) => println!("differs: {}", file.display()),
        Err(error) => println!("{}: {error}", file.display()),
    }
}

#[test]
fn plates_are_drawn_as_they_were() {
    let known = known();
    let mut digests = String::new();
    let mut wholes = Vec::new();
    for figure in plates() {
        for picture in pictures(figure) {
            match picture.kept {
                Kept::Whole => wholes.push(picture),
                Kept::Digest => {
                    let hash = digest(&picture.svg);
                    if known.get(&picture.name) != Some(&hash) {
                        show(&picture);
                    }
                    digests += &format!("{hash} {}\n", picture.name);
                }
            }
        }
    }
    golden(&format!("{DIGESTS}.txt"), digests);
    for Picture { name, svg, .. } in wholes {
        golden(&format!("{name}.svg"), svg);
    }
}
