//! Bytes that nobody wrote read as something or nothing, and never panic.

use proptest::collection::vec;
use proptest::prelude::*;

use super::*;
use crate::STUDY;
use crate::data::PanelId;

/// Asks for everything that there may be.
fn read_all(bytes: &[u8]) {
    let Some(states) = States::read(bytes) else {
        return;
    };
    let chosen = (0..3).map(|size| State::Chosen(SizeId(size), Comparison::On));
    for state in chosen.chain([State::Toured(1), State::Toured(usize::MAX)]) {
        let panels = states.0.figures.len();
        for panel in (0..panels.min(99)).chain([usize::MAX]) {
            states.words(panel, state);
            states.answers(panel, state);
            let spot = Spot {
                row: 0,
                column: None,
            };
            states.hint(panel, state, spot);
            for format in [Format::Narrow, Format::Wide] {
                states.scene(panel, state, format);
            }
        }
    }
}

proptest! {
    #[test]
    fn any_bytes_read_as_something_or_nothing(bytes: Vec<u8>) {
        read_all(&[file::VERSION, &bytes].concat());
    }

    /// Each part of a file is all there, and nothing in it makes sense.
    #[test]
    fn any_parts_read_as_something_or_nothing(
        states in 0..9_u32,
        patterns in vec(0..5_u8, 0..40),
        phrases: String,
        rest in vec(vec(prop_oneof![0..7_u8, any::<u8>()], 0..60), 2 + columns::COLUMNS),
    ) {
        let mut file = bytes::Writer(file::VERSION.to_vec());
        outline::write(&STUDY.outline(), &mut file);
        file.number(states / 2);
        file.number(states);
        file.block(&patterns);
        file.block(phrases.as_bytes());
        rest.iter().for_each(|part| file.block(part));
        read_all(&file.0);
    }
}

#[test]
fn altered_bytes_read_as_something_or_nothing() {
    let bytes = bytes_of_one();
    for at in 0..bytes.len() {
        for change in [1, 2, 0x15, 0x40, 0x80, 0xff] {
            let mut altered = bytes.clone();
            altered[at] ^= change;
            read_all(&altered);
        }
    }
}

/// The shortest file of a figure.
fn bytes_of_one() -> Vec<u8> {
    let panels = (0..STUDY.panels.len() as u16).map(PanelId);
    let files = panels.map(|panel| write(&STUDY, &[panel]));
    files.min_by_key(Vec::len).expect("a figure")
}

#[test]
fn bytes_cut_short_are_no_file() {
    let bytes = bytes_of_one();
    for length in 0..bytes.len() {
        assert!(States::read(&bytes[..length]).is_none(), "{length}");
    }
    assert!(States::read(&bytes).is_some());
}
